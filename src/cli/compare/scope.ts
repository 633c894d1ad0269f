/** What a comparison compares: which two states, and which files of them. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { openRepository, type Repository } from '../git/repository';
import { type Commit, commitOf, findCommit, mergeBase, type Stretch, stretchOf } from '../git/revisions';
import { CliError, type Io } from '../io';

/** Two states: of what git keeps, or of two places on the disk. */
export type Scope =
  | {
      readonly kind: 'git';
      readonly repository: Repository;
      readonly stretch: Stretch;
      readonly paths: readonly string[];
    }
  | { readonly kind: 'disk'; readonly before: string; readonly after: string };

/**
 * Reads the arguments of a comparison: revisions or a range first, then files and folders.
 * Without a revision it compares with `against`, or else with `HEAD`; two files or two folders are compared with one another.
 * @throws CliError that says which argument is neither a revision nor a file.
 */
export function scopeOf(args: readonly string[], against: string | undefined, io: Io): Scope {
  const first = args.findIndex((arg) => isPath(arg, io));
  const revisions = first < 0 ? args : args.slice(0, first);
  const paths = first < 0 ? [] : args.slice(first);
  const [before, after] = paths;
  if (
    revisions.length === 0 &&
    against === undefined &&
    before !== undefined &&
    after !== undefined &&
    paths.length === 2 &&
    isPath(after, io)
  )
    return { kind: 'disk', before, after };
  const repository = openRepository(io.cwd);
  const strange = paths.find((path) => !isPath(path, io));
  if (strange !== undefined)
    throw new CliError(
      findCommit(repository, strange)
        ? `\`${strange}\` is a revision: write revisions before files and folders.`
        : `There is no file or folder \`${strange}\`.`,
    );
  return { kind: 'git', repository, stretch: stretchFrom(repository, revisions, against), paths };
}

/**
 * What `guard` compares: the files as they are with the commit where this branch left `against`, so that only what the
 * branch itself does counts.
 * @throws CliError for paths that are not there, unknown revisions, and histories without a commit in common.
 */
export function scopeForGuard(paths: readonly string[], against: string | undefined, io: Io): Scope {
  const repository = openRepository(io.cwd);
  const strange = paths.find((path) => !isPath(path, io));
  if (strange !== undefined) throw new CliError(`There is no file or folder \`${strange}\`.`);
  const base = mergeBase(repository, commitOf(repository, against ?? 'HEAD'), commitOf(repository, 'HEAD'));
  return { kind: 'git', repository, stretch: { from: base, to: undefined }, paths };
}

function isPath(arg: string, io: Io): boolean {
  return existsSync(resolve(io.cwd, arg));
}

function stretchFrom(repository: Repository, revisions: readonly string[], against: string | undefined): Stretch {
  const [from, to, ...more] = revisions;
  if (more.length > 0) throw new CliError('At most two revisions can be compared: `lia diff A B`.');
  if (from !== undefined && against !== undefined)
    throw new CliError('Give a revision either as an argument or with `--against`, not both.');
  const one = from ?? against ?? 'HEAD';
  if (to !== undefined) return { from: known(repository, one), to: known(repository, to) };
  if (from !== undefined && !findCommit(repository, from) && !from.includes('..')) known(repository, from);
  return stretchOf(repository, one);
}

/** @throws CliError that names both things that an argument could have been. */
function known(repository: Repository, revision: string): Commit {
  if (findCommit(repository, revision) || repository.shallow) return commitOf(repository, revision);
  throw new CliError(`\`${revision}\` is neither a file or folder nor a revision that git knows.`);
}
