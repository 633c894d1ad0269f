/** The disk as the engine sees it: imports, and the files that assessments point to. */
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { findRoot, foldersUp } from '../config/find';
import type { Found, Heading, Host, Listed, ReferencedFiles } from '../model/files';
import { decode, shown, slashed } from './files';
import type { Io } from './io';
import type { Moves } from './on-demand/moves';

/** A text that is larger is not read for an anchor. */
const MOST_BYTES = 10_000_000;

/** How many answers of a kind are kept. */
const MOST_KEPT = 500;

/** The disk for the engine. */
export interface DiskHost extends Host {
  /**
   * Loads what was asked for and was not there yet, so that a run that asks for nothing starts without it.
   * @returns Whether there is something new, and what asked should ask again.
   */
  learn(): Promise<boolean>;
}

export function diskHost(io: Io): DiskHost {
  const disk = new Disk(io);
  return {
    read: (path) => disk.text(path),
    resolve: (from, target) => disk.inProject(from, target),
    referenced: disk,
    learn: () => disk.learn(),
  };
}

class Disk implements ReferencedFiles {
  private readonly texts = new Map<string, string | undefined>();
  private readonly found = new Map<string, Found>();
  private readonly sections = new Map<string, readonly Heading[]>();
  private readonly roots = new Map<string, string>();
  private readonly reaches = new Map<string, string>();
  private readonly submodules = new Map<string, readonly string[]>();
  private markdown: ((text: string) => readonly Heading[]) | undefined;
  private moves: ((path: string) => string | undefined) | undefined;
  private wanted = new Set<'markdown' | 'moves'>();

  constructor(private readonly io: Io) {}

  read(path: string): string | undefined {
    return this.remembered(this.texts, path, () => this.text(path));
  }

  /** As it is now. */
  text(path: string): string | undefined {
    try {
      const full = this.full(path);
      return statSync(full).size > MOST_BYTES ? undefined : decode(readFileSync(full));
    } catch {
      return undefined;
    }
  }

  /** The path that an import means; undefined where it leaves the project. */
  inProject(from: string, target: string): string | undefined {
    const full = this.meant(from, target);
    return isBelow(full, this.rootOf(dirname(this.full(from)))) ? shown(full, this.io) : undefined;
  }

  /** Evidence may lie outside the project, but not outside the repository. */
  resolve(from: string, target: string): string | undefined {
    const full = this.meant(from, target);
    return isBelow(full, this.reachOf(dirname(this.full(from)))) ? shown(full, this.io) : undefined;
  }

  private meant(from: string, target: string): string {
    const folder = dirname(this.full(from));
    return target.startsWith('/') ? join(this.rootOf(folder), target) : resolve(folder, target);
  }

  /** See `Host`. */
  write(from: string, path: string, fromRoot: boolean): string {
    const folder = dirname(this.full(from));
    const way = relative(fromRoot ? this.rootOf(folder) : folder, this.full(path))
      .split(sep)
      .join('/');
    return fromRoot ? `/${way}` : way;
  }

  find(path: string): Found {
    return this.remembered(this.found, path, () => this.look(path));
  }

  private look(path: string): Found {
    const full = this.full(path);
    try {
      const found = statSync(full).isDirectory() ? 'folder' : 'file';
      const real = realpathSync.native(full);
      // Where capital letters do not count, they would on the machine of somebody else.
      if (real !== full && real.toLowerCase() === full.toLowerCase()) return undefined;
      return isBelow(real, realpathSync.native(this.reachOf(dirname(full)))) ? found : 'outside';
    } catch {
      return this.isInSubmodule(full) ? 'submodule' : undefined;
    }
  }

  list(folder: string): Listed[] | undefined {
    try {
      return readdirSync(this.full(folder), { withFileTypes: true })
        .map((entry) => ({ name: entry.name, folder: entry.isDirectory() }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch {
      return undefined;
    }
  }

  get headings(): ((text: string) => readonly Heading[]) | undefined {
    const read = this.markdown;
    if (!read) this.wanted.add('markdown');
    return read && ((text) => this.remembered(this.sections, text, () => read(text)));
  }

  /** Many assessments point to the same files. A run is short, so that nothing changes beneath it. */
  private remembered<Value>(kept: Map<string, Value>, key: string, make: () => Value): Value {
    const before = kept.get(key);
    if (before !== undefined || kept.has(key)) return before as Value;
    const made = make();
    if (kept.size >= MOST_KEPT) kept.clear();
    if (typeof made !== 'string' || made.length < 200_000) kept.set(key, made);
    return made;
  }

  movedTo(path: string): string | undefined {
    if (!this.moves) this.wanted.add('moves');
    return this.moves?.(path);
  }

  /** See `DiskHost`. */
  async learn(): Promise<boolean> {
    const { wanted } = this;
    this.wanted = new Set();
    if (wanted.has('markdown')) this.markdown = (await import('./on-demand/headings')).markdownHeadings;
    if (wanted.has('moves')) this.moves = await this.movesOfRepositories();
    return wanted.size > 0;
  }

  private async movesOfRepositories(): Promise<(path: string) => string | undefined> {
    const { openMoves } = await import('./on-demand/moves');
    const known = new Map<string, Moves | undefined>();
    const open = (root: string): Moves | undefined => {
      try {
        return openMoves(root, (path) => existsSync(join(root, path)));
      } catch {
        // No git, or no repository: then nobody knows where a file went.
        return undefined;
      }
    };
    return (path) => {
      const full = this.full(path);
      const root = this.reachOf(dirname(full));
      if (!known.has(root)) known.set(root, open(root));
      const to = known.get(root)?.to(slashed(relative(root, full)));
      return to === undefined ? undefined : shown(join(root, to), this.io);
    };
  }

  /** Where paths that begin with `/` start: the project; without one the folder of the command, or the system's root for what lies outside it. */
  private rootOf(folder: string): string {
    return this.known(this.roots, folder, () => {
      const { cwd } = this.io;
      const found = findRoot(slashed(folder), existsSync)?.root;
      return found === undefined ? (isBelow(folder, cwd) ? cwd : resolve('/')) : resolve(found);
    });
  }

  /** What evidence may not leave: the repository around the project, else the project. */
  private reachOf(folder: string): string {
    return this.known(this.reaches, folder, () => {
      const found = foldersUp(slashed(folder)).find((at) => existsSync(join(at, '.git')));
      return found === undefined ? this.rootOf(folder) : resolve(found);
    });
  }

  private known(kept: Map<string, string>, folder: string, find: () => string): string {
    const before = kept.get(folder);
    if (before !== undefined) return before;
    const found = find();
    kept.set(folder, found);
    return found;
  }

  private isInSubmodule(full: string): boolean {
    const root = this.reachOf(dirname(full));
    let paths = this.submodules.get(root);
    if (!paths) {
      const listed = this.read(join(root, '.gitmodules')) ?? '';
      paths = [...listed.matchAll(/^\s*path\s*=\s*(.+?)\s*$/gm)].map((match) => join(root, match[1] ?? ''));
      this.submodules.set(root, paths);
    }
    return paths.some((path) => isBelow(full, path) && (this.list(path) ?? []).length === 0);
  }

  private full(path: string): string {
    return resolve(this.io.cwd, path);
  }
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
