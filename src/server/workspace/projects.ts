import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-protocol';
import { URI } from 'vscode-uri';
import type { CheckOptions } from '../../check/check';
import { Config } from '../../config/config';
import { type Found, findRoot, foldersUp, join } from '../../config/find';
import { RULES } from '../../rules/index';
import type { Rule } from '../../rules/rule';
import { Vocabulary } from '../../vocabulary/vocabulary';
import { Root } from './root';
import type { Texts } from './texts';

/** What holds for the files of a folder: the root that paths start from, the rules and their levels. */
export interface Project {
  readonly root: Root;
  /** The repository around it, which evidence does not leave; the root where there is none. */
  readonly reach: Root;
  readonly rules: readonly Rule[];
  /** The levels that are set for a file, and its law; given by its absolute path. */
  settings(path: string): Settings;
}

export interface Settings {
  readonly level: CheckOptions['level'];
  readonly law: readonly string[];
}

const NOTHING_SET: Settings = { level: undefined, law: [] };

/** Finds the project of each file, as the command line does: its configuration, else its repository, else its package. */
export class Projects {
  private readonly known = new Map<string, Promise<Project>>();
  private readonly configs = new Map<string, Promise<Project>>();
  private readonly plains = new Map<string, Project>();
  private folders: readonly Root[] = [];

  /** @param report Told of each configuration that is read, by its URI, with what is wrong with it. */
  constructor(
    private readonly texts: Texts,
    private readonly report: (config: string, problems: Diagnostic[]) => void,
  ) {}

  /** Sets the folders of the workspace, which are roots where there is nothing better. */
  setFolders(folders: readonly Root[]): void {
    this.folders = folders;
    this.forget();
  }

  /** Forgets everything, as a configuration or the beginning of a project has changed. */
  forget(): void {
    this.known.clear();
    this.configs.clear();
    this.plains.clear();
  }

  /** The project of a file. */
  of(uri: string): Promise<Project> {
    const folder = folderOf(uri);
    const known = this.known.get(folder) ?? this.find(folder);
    this.known.set(folder, known);
    return known;
  }

  private async find(folder: string): Promise<Project> {
    const base = URI.parse(folder);
    const uriOf = (path: string): string => base.with({ path }).toString();
    const found = await this.texts.ask(() =>
      base.path === '' ? undefined : findRoot(base.path, (path) => this.texts.isThere(uriOf(path))),
    );
    const repository = await this.texts.ask(() =>
      foldersUp(base.path).find((above) => this.texts.isThere(uriOf(join(above, '.git')))),
    );
    const reach = repository === undefined ? undefined : new Root(uriOf(repository));
    if (found?.config !== undefined) return this.configured({ ...found, config: found.config }, uriOf, reach);
    return this.plain(found ? new Root(uriOf(found.root)) : this.folderAround(folder), reach);
  }

  private folderAround(folder: string): Root {
    return this.folders.find((root) => root.pathOf(`${folder}/any.lia`) !== undefined) ?? new Root(folder);
  }

  /** One project for each root, so that what its files import is loaded once. */
  private plain(root: Root, reach = root): Project {
    const known = this.plains.get(root.uri) ?? { root, reach, rules: RULES, settings: () => NOTHING_SET };
    this.plains.set(root.uri, known);
    return known;
  }

  private configured(
    found: Found & { readonly config: string },
    uriOf: (path: string) => string,
    reach?: Root,
  ): Promise<Project> {
    const key = uriOf(found.config);
    const known = this.configs.get(key) ?? this.load(found, uriOf, reach);
    this.configs.set(key, known);
    return known;
  }

  private async load(
    found: Found & { readonly config: string },
    uriOf: (path: string) => string,
    reach?: Root,
  ): Promise<Project> {
    const root = new Root(uriOf(found.root));
    const config = uriOf(found.config);
    const loaded = await this.texts.ask(() => this.read(found, root, uriOf));
    this.report(config, loaded instanceof Config ? [] : [diagnosticOf(loaded.message)]);
    if (!(loaded instanceof Config)) return this.plain(root, reach);
    const known = new Map<string, Settings>();
    return {
      root,
      reach: reach ?? root,
      rules: loaded.rules,
      settings: (path) => {
        const settings = known.get(path) ?? settingsOf(loaded, path);
        known.set(path, settings);
        return settings;
      },
    };
  }

  /** Modules with rules are code of the workspace: the editor does not run them. */
  private async read(
    found: Found & { readonly config: string },
    root: Root,
    uriOf: (path: string) => string,
  ): Promise<Config | Error> {
    try {
      return await Config.load(found, {
        rules: RULES,
        laws: new Vocabulary().names('law'),
        show: (path) => root.pathOf(uriOf(path)) ?? path,
        read: (path) => this.texts.read(uriOf(path)),
      });
    } catch (error) {
      if (error instanceof Error && error.name === 'ConfigError') return error;
      throw error;
    }
  }
}

function settingsOf(config: Config, path: string): Settings {
  const settings = config.for(path);
  return { level: (rule) => settings.level(rule)?.value, law: settings.law()?.value ?? [] };
}

function folderOf(uri: string): string {
  const file = URI.parse(uri);
  return file.with({ path: file.path.replace(/\/?[^/]*$/, ''), query: '', fragment: '' }).toString();
}

/** A message of the configuration says its place first: `lia.config.json:2:4: …`. */
function diagnosticOf(message: string): Diagnostic {
  const [, line = '1', column = '1', words = message] = /^[^:]*:(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  const start = { line: Number(line) - 1, character: Number(column) - 1 };
  return { range: { start, end: start }, severity: DiagnosticSeverity.Error, source: 'lia', message: words };
}
