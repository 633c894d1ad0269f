import type { Diagnostic } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { type CheckedFile, check } from '../../check/check';
import { importsOf, type LoadedFile, Loader } from '../../model/files';
import { Importers } from './importers';
import type { Platform } from './platform';
import { type Project, Projects } from './projects';
import { Referenced } from './referenced';
import { Root, uriKey } from './root';
import { Texts } from './texts';
import { documentOf, View } from './view';

/**
 * The files that are open, with all that they import. A file is read and resolved when a feature asks for it, and again
 * only after it, or something that it imports, has changed.
 */
export class Workspace {
  readonly importers = new Importers();
  private readonly texts: Texts;
  private readonly projects: Projects;
  private readonly open = new Map<string, TextDocument>();
  private readonly views = new Map<string, { readonly version: number; readonly view: View }>();
  /** What was imported, by project. */
  private readonly loaders = new Map<Project, Loader>();
  private folders: readonly Root[] = [];

  /** @param report Told of each configuration that is read, with what is wrong with it. */
  constructor(
    private readonly platform: Platform,
    report: (config: string, problems: Diagnostic[]) => void,
  ) {
    this.texts = new Texts(platform.files, (uri) => this.open.get(uri)?.getText());
    this.projects = new Projects(this.texts, report);
  }

  /** Sets the folders of the workspace. */
  setFolders(uris: readonly string[]): void {
    this.folders = uris.map((uri) => new Root(uri)).sort((a, b) => b.depth - a.depth);
    this.projects.setFolders(this.folders);
    this.forgetAll();
  }

  get roots(): readonly Root[] {
    return this.folders;
  }

  /** The root of the project that a file belongs to. */
  async rootOf(uri: string): Promise<Root> {
    return (await this.projects.of(uri)).root;
  }

  // ---- what is open

  opened(document: TextDocument): void {
    this.open.set(uriKey(document.uri), document);
    this.changed(document.uri);
  }

  closed(uri: string): void {
    this.open.delete(uriKey(uri));
    this.changed(uri);
  }

  /** The open files, as the client spells them. */
  get openUris(): string[] {
    return [...this.open.values()].map((document) => document.uri);
  }

  /** The text of a file that is open. */
  openText(uri: string): string | undefined {
    return this.open.get(uriKey(uri))?.getText();
  }

  // ---- what changes

  /** Forgets what was read of a file that has changed, come or gone, and what was resolved with it. */
  changed(uri: string): void {
    const key = uriKey(uri);
    this.texts.forget(key);
    this.forgetLoaded([key]);
    this.views.delete(key);
    for (const other of this.views.keys()) if (this.importers.reachedFrom(other).has(key)) this.views.delete(other);
  }

  /** Forgets everything but what is open: where projects begin, or how they are configured, may be another now. */
  forgetAll(): void {
    this.projects.forget();
    this.texts.forgetAll();
    this.loaders.clear();
    this.views.clear();
  }

  /** Forgets which of the files are there that evidence names. */
  forgetPlaces(): void {
    this.texts.forgetPlaces();
    this.views.clear();
  }

  private forgetLoaded(keys: readonly string[]): void {
    for (const [{ root }, loader] of this.loaders) {
      for (const key of keys) {
        const path = root.pathOf(key);
        if (path !== undefined) loader.forget(path);
      }
    }
  }

  // ---- views

  /** The view of a file, open or not; undefined where it cannot be read. */
  async view(uri: string): Promise<View | undefined> {
    const project = await this.projects.of(uri);
    return this.texts.ask(() => this.viewNow(uriKey(uri), project), this.loaded);
  }

  /** The view of a file with its findings, after all that they rest on was loaded. */
  async checked(uri: string): Promise<View | undefined> {
    const project = await this.projects.of(uri);
    return this.texts.ask(() => {
      const view = this.viewNow(uriKey(uri), project);
      void view?.checked;
      return view;
    }, this.loaded);
  }

  /** What was not known when something was resolved is known now, so that is resolved again. */
  private readonly loaded = (files: readonly string[]): void => {
    this.forgetLoaded(files);
    this.views.clear();
  };

  private viewNow(key: string, project: Project): View | undefined {
    const document = this.open.get(key);
    const known = this.views.get(key);
    if (known && known.version === document?.version) return known.view;
    const { root } = project;
    const path = root.pathOf(key);
    const text = document?.getText() ?? this.texts.read(key);
    if (path === undefined || text === undefined) return undefined;
    const loader = this.loaderOf(project);
    const file = loader.parsed(path, text);
    this.note(key, root, loader, file);
    const view = new View({
      document: document ?? documentOf(key, text),
      root,
      file,
      check: this.checkerOf(key, project),
      load: (other) => loader.parsed(path, other),
      imported: (other) => this.texts.read(root.uriOf(other)),
    });
    if (document) this.views.set(key, { version: document.version, view });
    else if (!this.importers.isImported(key)) this.texts.forget(key);
    return view;
  }

  private checkerOf(key: string, project: Project): (file: LoadedFile) => CheckedFile {
    const { level } = project.settings(URI.parse(key).path);
    const { rules } = project;
    return (file) => check(file, { today: this.platform.today(), rules, ...(level && { level }) });
  }

  private loaderOf(project: Project): Loader {
    const known = this.loaders.get(project);
    if (known) return known;
    const { root } = project;
    const loader = new Loader({
      read: (path) => this.texts.read(root.uriOf(path)),
      ...(this.platform.files.reaches(root.uri) && { referenced: new Referenced(this.texts, root, project.reach) }),
      law: (path) => project.settings(URI.parse(root.uriOf(path)).path).law,
    });
    this.loaders.set(project, loader);
    return loader;
  }

  /** Notes what a file imports, and what those files import. */
  private note(key: string, root: Root, loader: Loader, file: LoadedFile): void {
    const seen = new Set<string>();
    const visit = (from: string, imports: readonly string[]): void => {
      this.importers.set(
        from,
        imports.map((path) => root.uriOf(path)),
      );
      for (const path of imports) {
        if (seen.has(path)) continue;
        seen.add(path);
        visit(root.uriOf(path), loader.importsOf(path));
      }
    };
    visit(key, importsOf(file.tree, file.resolve));
  }
}
