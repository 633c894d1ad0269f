/** Where files went, by the history: renames that git recognises, one after the other. */
import { openRepository, type Repository } from '../git/repository';
import { git } from '../git/run';

/** As many lookups as a run may take; each starts git twice. */
const MOST = 200;

/**
 * Opens the history of the repository that a folder lies in.
 * @param isThere Whether something lies at a path, from the root of the repository.
 * @throws CliError where there is no git, or no repository.
 */
export function openMoves(folder: string, isThere: (path: string) => boolean): Moves {
  return new Moves(openRepository(folder), isThere);
}

/** Made by `openMoves`. */
export class Moves {
  private readonly known = new Map<string, string | undefined>();
  /** Renames since the last commit that git has been told of. */
  private fresh: Renames | undefined;

  constructor(
    private readonly repository: Repository,
    private readonly isThere: (path: string) => boolean,
  ) {}

  /**
   * Where a file or folder is now that used to lie at a path. Paths are from the root.
   * @returns undefined where it was deleted, was never there, or lies nowhere that is still there.
   */
  to(path: string): string | undefined {
    const before = this.known.get(path);
    if (before !== undefined || this.known.has(path) || this.known.size >= MOST) return before;
    const found = this.follow(path);
    this.known.set(path, found);
    return found;
  }

  private follow(path: string): string | undefined {
    const seen = new Set<string>();
    for (let at: string | undefined = path; at !== undefined && !seen.has(at); at = this.next(at)) {
      if (at !== path && this.isThere(at)) return at;
      seen.add(at);
    }
    return undefined;
  }

  private next(path: string): string | undefined {
    this.fresh ??= this.renames(['diff', 'HEAD']);
    const now = destination(path, this.fresh);
    if (now !== undefined) return now;
    const last = this.out(['log', '-1', '--format=%H', '--', `:(literal)${path}`])?.trim();
    return last
      ? destination(path, this.renames(['diff-tree', '-r', '-m', '--root', '--no-commit-id', last]))
      : undefined;
  }

  private renames([command = '', ...rest]: readonly string[]): Renames {
    const printed = this.out([command, '-M', '--diff-filter=R', '--name-status', '-z', '--no-ext-diff', ...rest]) ?? '';
    const parts = printed.split('\0');
    const found: [string, string][] = [];
    for (let index = 0; index + 2 < parts.length; index += 3)
      found.push([parts[index + 1] ?? '', parts[index + 2] ?? '']);
    return found;
  }

  private out(args: readonly string[]): string | undefined {
    const { code, out } = git(this.repository.root, args);
    return code === 0 ? out.toString('utf8') : undefined;
  }
}

type Renames = readonly (readonly [from: string, to: string])[];

/** Where a file went, or a folder: there most of its files decide. */
function destination(path: string, renames: Renames): string | undefined {
  const file = renames.find(([from]) => from === path);
  if (file) return file[1];
  const votes = new Map<string, number>();
  for (const [from, to] of renames) {
    const below = from.startsWith(`${path}/`) ? from.slice(path.length) : undefined;
    if (below === undefined || !to.endsWith(below)) continue;
    const folder = to.slice(0, -below.length);
    votes.set(folder, (votes.get(folder) ?? 0) + 1);
  }
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
}
