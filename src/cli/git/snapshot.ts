import { posix } from 'node:path';
import { CliError } from '../io';
import type { Repository } from './repository';
import type { Commit } from './revisions';
import { git, gitParts } from './run';

/** An entry of a snapshot. */
interface Held {
  readonly mode: string;
  readonly id: string;
}

const LINK = '120000';
const SUBMODULE = '160000';

/** All files as they were in a commit. Paths are from the root, with forward slashes. What was read is kept. */
export class Snapshot {
  private readonly held = new Map<string, Held>();
  private readonly folders = new Set<string>(['']);
  private readonly contents = new Map<string, Buffer>();

  constructor(
    private readonly repository: Repository,
    readonly commit: Commit,
  ) {
    for (const line of gitParts(repository.root, ['ls-tree', '-r', '-z', '--full-tree', commit.id])) {
      const tab = line.indexOf('\t');
      const [mode = '', , id = ''] = line.slice(0, tab).split(' ');
      const path = line.slice(tab + 1);
      this.held.set(path, { mode, id });
      for (
        let at = path.lastIndexOf('/');
        at > 0 && !this.folders.has(path.slice(0, at));
        at = path.lastIndexOf('/', at - 1)
      )
        this.folders.add(path.slice(0, at));
    }
  }

  /** The paths of the files, links among them; not those of repositories inside this one. */
  paths(): string[] {
    return [...this.held].filter(([, { mode }]) => mode !== SUBMODULE).map(([path]) => path);
  }

  /** Whether a file or folder was there; of a repository inside this one only its folder is known. */
  exists(path: string): boolean {
    const end = this.followed(path);
    return end !== undefined && (this.held.has(end) || this.folders.has(end));
  }

  /** What lay in a folder; undefined where there was none. `''` is the root. */
  list(folder: string): { readonly name: string; readonly folder: boolean }[] | undefined {
    const end = this.followed(folder);
    if (end === undefined || !this.folders.has(end)) return undefined;
    const lead = end === '' ? '' : `${end}/`;
    const below = [...this.held.keys()].filter((path) => path.startsWith(lead)).map((path) => path.slice(lead.length));
    const names = new Map(below.map((path) => [path.split('/')[0] ?? '', path.includes('/')]));
    return [...names]
      .map(([name, isFolder]) => ({ name, folder: isFolder }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** The bytes of a file; undefined where there was none, or where it was a link that leaves the repository. */
  read(path: string): Buffer | undefined {
    const end = this.followed(path);
    const held = end === undefined ? undefined : this.held.get(end);
    return held && held.mode !== SUBMODULE ? this.content(held.id) : undefined;
  }

  /** Reads many files in one go, so that `read` need not start git for each. */
  preload(paths: Iterable<string>): void {
    const ids = new Set<string>();
    for (const path of paths) {
      const held = this.held.get(path);
      if (held && held.mode !== SUBMODULE && !this.contents.has(held.id)) ids.add(held.id);
    }
    for (const [id, bytes] of readObjects(this.repository, [...ids])) this.contents.set(id, bytes);
  }

  private content(id: string): Buffer | undefined {
    if (!this.contents.has(id))
      for (const [read, bytes] of readObjects(this.repository, [id])) this.contents.set(read, bytes);
    return this.contents.get(id);
  }

  /** Where a path ends after its links; undefined where one leaves the repository or goes round in a circle. */
  private followed(path: string, links = 0): string | undefined {
    const steps = path.split('/');
    for (let count = 1; count <= steps.length; count++) {
      const head = steps.slice(0, count).join('/');
      const held = this.held.get(head);
      if (held?.mode !== LINK) continue;
      const target = this.content(held.id)?.toString('utf8') ?? '';
      const next = posix.normalize(posix.join(posix.dirname(head), target, ...steps.slice(count)));
      if (links > 20 || target.startsWith('/') || next === '..' || next.startsWith('../')) return undefined;
      return this.followed(next, links + 1);
    }
    return path;
  }
}

/**
 * The contents of many objects by their hash, with one call of git.
 * @throws CliError where one is missing, as in a partial clone: nothing is fetched.
 */
function readObjects({ root }: Repository, ids: readonly string[]): Map<string, Buffer> {
  const contents = new Map<string, Buffer>();
  if (ids.length === 0) return contents;
  const { out, complaint } = git(root, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
  let at = 0;
  for (const id of ids) {
    const end = out.indexOf('\n', at);
    const size = Number(/^\S+ blob (\d+)$/.exec(out.toString('latin1', at, end))?.[1] ?? Number.NaN);
    if (end < 0 || Number.isNaN(size))
      throw new CliError(
        `git does not hold all files of that revision (${complaint || `object ${id} is missing`}). In a partial clone, fetch them first.`,
      );
    contents.set(id, out.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return contents;
}
