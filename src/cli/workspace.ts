/** The project around a file: its root and its configuration, found by walking up from the file. */
import { existsSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Config } from '../config/config';
import { type Found, findRoot } from '../config/find';
import type { FileSettings } from '../config/settings';
import { RULES } from '../rules/index';
import type { Rule } from '../rules/rule';
import { Vocabulary } from '../vocabulary/vocabulary';
import { type DiskHost, diskHost } from './disk';
import { slashed } from './files';
import { CliError, type Io } from './io';

/** `--config FILE`, `--no-config`, or what is found. */
export interface WorkspaceOptions {
  readonly config?: string | boolean;
}

/** What holds for one file. */
export interface Project {
  readonly config: Config | undefined;
  readonly settings: FileSettings | undefined;
  readonly rules: readonly Rule[];
}

const PLAIN: Project = { config: undefined, settings: undefined, rules: RULES };

/** The projects of the files of one command; each configuration is read once. */
export class Workspace {
  private readonly configs = new Map<string, Promise<Config>>();
  private readonly laws = new Map<string, readonly string[]>();
  /** For the loader: a file is opened before it is loaded. */
  readonly host: DiskHost;

  constructor(
    private readonly io: Io,
    private readonly options: WorkspaceOptions = {},
  ) {
    this.host = { ...diskHost(io), law: (path) => this.laws.get(path) ?? [] };
  }

  /**
   * The configuration that holds for a file.
   *
   * @throws CliError where it has a fault.
   */
  async open(path: string): Promise<Project> {
    const full = slashed(resolve(this.io.cwd, path));
    const found = this.found(slashed(dirname(full)));
    if (found === undefined) return PLAIN;
    const config = await this.load(found);
    const settings = config.for(full);
    this.laws.set(path, settings.law()?.value ?? []);
    return { config, settings, rules: config.rules };
  }

  /** What holds for the files of a folder, or for a file; for what is not there, in the folder of the command. */
  around(path: string): Promise<Project> {
    const full = resolve(this.io.cwd, path);
    const isFile = existsSync(full) && statSync(full).isFile();
    return this.open(isFile ? path : resolve(existsSync(full) ? full : this.io.cwd, 'any.lia'));
  }

  /** The root of the project that a file belongs to. */
  rootOf(path: string): string {
    const root = findRoot(slashed(dirname(resolve(this.io.cwd, path))), existsSync)?.root ?? slashed(this.io.cwd);
    return this.shown(root);
  }

  /** A path of the project, relative to the folder of the command, also where it lies above. */
  shown(path: string): string {
    return slashed(relative(this.io.cwd, path)) || '.';
  }

  private found(folder: string): (Found & { readonly config: string }) | undefined {
    const { config: wanted = true } = this.options;
    if (wanted === false) return undefined;
    const found = findRoot(folder, existsSync);
    if (typeof wanted !== 'string') return found?.config === undefined ? undefined : { ...found, config: found.config };
    const config = slashed(resolve(this.io.cwd, wanted));
    if (!existsSync(config)) throw new CliError(`There is no configuration \`${wanted}\`.`);
    return { root: found?.root ?? slashed(resolve(this.io.cwd)), config };
  }

  private load(found: Found & { readonly config: string }): Promise<Config> {
    const key = `${found.root} ${found.config}`;
    const known = this.configs.get(key) ?? this.read(found);
    this.configs.set(key, known);
    return known;
  }

  private async read(found: Found & { readonly config: string }): Promise<Config> {
    const { loadConfig } = await import('./on-demand/config');
    return loadConfig(found, {
      rules: RULES,
      laws: new Vocabulary().names('law'),
      show: (path) => this.shown(path),
    });
  }
}
