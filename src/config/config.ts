/** The configuration that holds for a file: its own, what it extends, and in which order they count. */
import picomatch from 'picomatch';
import { GROUPS, groupOf, type Rule, type Severity } from '../rules/rule';
import { type Found, join } from './find';
import { collect, type Loaded } from './presets';
import { checkNames } from './read';
import { FileSettings } from './settings';
import { ConfigError, type Origin, type Settings } from './types';

/** What reading a configuration needs from outside. Paths are absolute, with forward slashes. */
export interface ConfigHost {
  /** The text of a file; undefined where it cannot be read. */
  read(path: string): string | undefined;
  /** A path as messages show it. */
  show(path: string): string;
  /**
   * Loads the rules of a module. Left out where code of a workspace must not run: then its rules are missing, and names
   * of rules in the configuration are not checked.
   */
  loadRules?(path: string): Promise<readonly Rule[]>;
  /** The rules of LIA, and the names of the list `law`. */
  readonly rules: readonly Rule[];
  readonly laws: readonly string[];
}

/** A configuration with all that it extends. */
export class Config {
  private constructor(
    readonly root: string,
    /** The presets first, the project's own file last: the later wins. */
    private readonly loaded: readonly Loaded[],
    /** The rules that run: those of LIA and those of the modules. */
    readonly rules: readonly Rule[],
    /** Modules that were named and not loaded. */
    readonly refused: readonly string[],
  ) {}

  /**
   * Reads the configuration that `findRoot` found.
   *
   * @throws ConfigError with one message: what is wrong, where, and what to do.
   */
  static async load(found: Found & { readonly config: string }, host: ConfigHost): Promise<Config> {
    const loaded: Loaded[] = [];
    collect(found.config, host, [], loaded);
    const modules = [...new Set(loaded.flatMap(({ file, folder }) => file.modules.map((path) => join(folder, path))))];
    const { loadRules } = host;
    const own = loadRules ? (await Promise.all(modules.map((path) => loadRules.call(host, path)))).flat() : [];
    const rules = withOwn(host.rules, own);
    const known = loadRules || modules.length === 0 ? [...rules.map((rule) => rule.id), ...GROUPS] : undefined;
    for (const { file, text } of loaded) if (known) checkNames(file, text, known);
    return new Config(found.root, loaded, rules, loadRules ? [] : modules);
  }

  /** The configuration files that count, the project's own first. */
  files(): readonly string[] {
    return this.loaded.map(({ file }) => file.path).reverse();
  }

  /** What holds for one file, given by its absolute path. */
  for(path: string): FileSettings {
    const below = path.startsWith(`${this.root}/`) ? path.slice(this.root.length + 1) : path;
    const layers = this.loaded.flatMap(({ file }) => [
      { settings: file as Settings, from: file.path },
      ...file.overrides
        .filter(({ files }) => files.some((glob) => picomatch(glob, { dot: true })(below)))
        .map((settings) => ({ settings, from: `${file.path}, override for ${settings.files.join(', ')}` })),
    ]);
    return new FileSettings(layers.reverse());
  }

  /** The level from which `lia check` fails; undefined where nothing sets it. */
  failOn(): Origin<Severity> | undefined {
    return this.last(({ file }) => file.failOn);
  }

  /** The absolute path of the baseline. */
  baseline(): Origin<string> | undefined {
    return this.last(({ file, folder }) => file.baseline && join(folder, file.baseline));
  }

  private last<T>(value: (loaded: Loaded) => T | undefined): Origin<T> | undefined {
    for (const one of [...this.loaded].reverse()) {
      const found = value(one);
      if (found !== undefined) return { value: found, from: one.file.path };
    }
    return undefined;
  }
}

/** @throws ConfigError where a rule of one's own has the name of another. */
function withOwn(builtIn: readonly Rule[], own: readonly Rule[]): readonly Rule[] {
  const known = new Set<string>(builtIn.map((rule) => rule.id));
  for (const { id } of own) {
    if (known.has(id))
      throw new ConfigError(`There are two rules \`${id}\`. Give the one in your module another name.`);
    known.add(id);
  }
  // In the order of their groups, which is that of the tests.
  return own.length === 0
    ? builtIn
    : GROUPS.flatMap((group) => [...builtIn, ...own].filter((rule) => groupOf(rule) === group));
}
