import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type CheckedFile, check } from '../../check/check';
import { importsOf, type LoadedFile, Loader } from '../../model/files';
import { Importers } from './importers';
import type { Platform } from './platform';
import { Root, rootAround, uriKey } from './root';
import { Texts } from './texts';
import { documentOf, View } from './view';

/** A root with what was loaded below it. */
interface Place {
  readonly root: Root;
  readonly loader: Loader;
}

/**
 * The files that are open, with all that they import. A file is read and resolved when a feature asks for it, and again
 * only after it, or something that it imports, has changed.
 */
export class Workspace {
  readonly importers = new Importers();
  private readonly texts: Texts;
  private readonly open = new Map<string, TextDocument>();
  private readonly views = new Map<string, { readonly version: number; readonly view: View }>();
  private readonly places = new Map<string, Place>();
  private folders: Root[] = [];

  constructor(private readonly platform: Platform) {
    this.texts = new Texts(platform.files, (uri) => this.open.get(uri)?.getText());
  }

  /** Sets the folders of the workspace. */
  setFolders(uris: readonly string[]): void {
    this.folders = uris.map((uri) => new Root(uri)).sort((a, b) => b.depth - a.depth);
    this.places.clear();
    this.views.clear();
  }

  get roots(): readonly Root[] {
    return this.folders;
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

  /** Forgets what was read of a file that has changed, come or gone, and what was resolved with it. */
  changed(uri: string): void {
    const key = uriKey(uri);
    this.texts.forget(key);
    this.views.delete(key);
    const { root, loader } = this.placeOf(key);
    const path = root.pathOf(key);
    if (path !== undefined) loader.forget(path);
    for (const other of this.views.keys()) if (this.importers.reachedFrom(other).has(key)) this.views.delete(other);
  }

  /** Forgets which of the files are there that evidence names. */
  forgetPlaces(): void {
    this.texts.forgetPlaces();
    this.views.clear();
  }

  // ---- views

  /** The view of a file, open or not; undefined where it cannot be read. */
  async view(uri: string): Promise<View | undefined> {
    for (;;) {
      const view = this.viewNow(uri);
      if (!this.texts.incomplete) return view;
      await this.loadMissing();
    }
  }

  /** The view of a file with its findings, after all that they rest on was loaded. */
  async checked(uri: string): Promise<View | undefined> {
    for (;;) {
      const view = await this.view(uri);
      if (!view) return undefined;
      void view.checked;
      if (!this.texts.incomplete) return view;
      await this.loadMissing();
      view.recheck();
    }
  }

  private async loadMissing(): Promise<void> {
    for (const uri of await this.texts.load()) {
      const { root, loader } = this.placeOf(uri);
      const path = root.pathOf(uri);
      if (path !== undefined) loader.forget(path);
    }
    this.views.clear();
  }

  private viewNow(uri: string): View | undefined {
    const key = uriKey(uri);
    const document = this.open.get(key);
    const known = this.views.get(key);
    if (known && known.version === document?.version) return known.view;
    const { root, loader } = this.placeOf(key);
    const path = root.pathOf(key);
    const text = document?.getText() ?? this.texts.read(key);
    const file = path === undefined || text === undefined ? undefined : loader.load(path, text);
    if (!file) return undefined;
    this.note(key, root, loader, file);
    const imported = (other: string): string | undefined => this.texts.read(root.uriOf(other));
    const source = document ?? documentOf(key, file.tree.text);
    const view = new View(source.uri, root, source, file, this.check, imported);
    if (document) this.views.set(key, { version: document.version, view });
    else if (!this.importers.isImported(key)) this.texts.forget(key);
    return view;
  }

  private readonly check = (file: LoadedFile): CheckedFile => check(file, { today: this.platform.today() });

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

  // ---- roots

  /** The root of a file: the deepest folder of the workspace that holds it, else its own folder. */
  rootOf(uri: string): Root {
    return this.placeOf(uriKey(uri)).root;
  }

  private placeOf(key: string): Place {
    const root = this.folders.find((folder) => folder.pathOf(key) !== undefined) ?? rootAround(key);
    const known = this.places.get(root.uri);
    if (known) return known;
    const loader = new Loader({
      read: (path) => this.texts.read(root.uriOf(path)),
    });
    const place = { root, loader };
    this.places.set(root.uri, place);
    return place;
  }
}
