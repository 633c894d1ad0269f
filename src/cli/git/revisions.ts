import { CliError } from '../io';
import type { Repository } from './repository';
import { git, gitText } from './run';

/** A state that git keeps. */
export interface Commit {
  /** As the user named it: `main`, `v1.0`, `HEAD~2`; a hash where nobody named it. */
  readonly revision: string;
  /** The full hash. */
  readonly id: string;
}

/** What is compared with what. */
export interface Stretch {
  readonly from: Commit;
  /** undefined: the files as they lie in the working tree. */
  readonly to: Commit | undefined;
}

/** The commit that a revision names; undefined where git knows none. */
export function findCommit(repository: Repository, revision: string): Commit | undefined {
  const { code, out } = git(repository.root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]);
  return code === 0 ? { revision, id: out.toString('utf8').trim() } : undefined;
}

/** @throws CliError where git knows no such revision, naming a shallow clone as the cause where it is one. */
export function commitOf(repository: Repository, revision: string): Commit {
  const found = revision.trim() === '' ? undefined : findCommit(repository, revision);
  if (found) return found;
  throw new CliError(`git knows no revision \`${revision}\`.${cause(repository)}`);
}

/**
 * Reads `A`, `A..B` or `A...B` as git does: `A...B` compares B with the commit where it left A, which is what a pull
 * request shows. A side that is left out is `HEAD`.
 * @throws CliError for unknown revisions, and where two revisions have no common history.
 */
export function stretchOf(repository: Repository, text: string): Stretch {
  const [, left = '', dots, right = ''] = /^(.*?)(\.{2,3})(.*)$/.exec(text) ?? [];
  if (dots === undefined) return { from: commitOf(repository, text), to: undefined };
  const from = commitOf(repository, left || 'HEAD');
  const to = commitOf(repository, right || 'HEAD');
  return { from: dots === '...' ? mergeBase(repository, from, to) : from, to };
}

/** The last commit that two have in common. @throws CliError where there is none. */
export function mergeBase(repository: Repository, one: Commit, other: Commit): Commit {
  const { code, out } = git(repository.root, ['merge-base', one.id, other.id]);
  if (code !== 0)
    throw new CliError(`\`${one.revision}\` and \`${other.revision}\` have no commit in common.${cause(repository)}`);
  return { revision: one.revision, id: out.toString('utf8').trim() };
}

/** Why something may be missing in the history, as a sentence behind another; empty where all of it is there. */
export function cause({ shallow }: Repository): string {
  return shallow
    ? ' This is a shallow clone, in which older history is missing: fetch it with `git fetch --unshallow`, or set `fetch-depth: 0` at the checkout of a pipeline.'
    : '';
}

/** A commit that changed a file, and the path that the file had in it. */
export interface FileVersion {
  readonly id: string;
  readonly path: string;
}

/** The commits that changed a file, newest first; renames are followed. @param path From the root. */
export function historyOf(repository: Repository, path: string, most = 1000): FileVersion[] {
  const printed = gitText(repository.root, [
    'log',
    '--follow',
    '--format=%x01%H',
    '--name-only',
    '-z',
    '--no-ext-diff',
    '--no-textconv',
    `--max-count=${most}`,
    '--',
    path,
  ]);
  return printed
    .split('\x01')
    .slice(1)
    .map((part) => part.split('\0').map((piece) => piece.replace(/^\n/, '')))
    .flatMap(([id = '', ...paths]) => paths.filter((one) => one !== '').map((one) => ({ id, path: one })));
}

/** The commits that brought a text or took it away, oldest first; the text is taken as it is. */
export function commitsWith(repository: Repository, text: string): string[] {
  const printed = gitText(repository.root, [
    'log',
    '--format=%H',
    '--reverse',
    '--no-ext-diff',
    '--no-textconv',
    `-S${text}`,
  ]);
  return printed.split('\n').filter((line) => line !== '');
}
