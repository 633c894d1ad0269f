import { resolve } from 'node:path';
import { CliError } from '../io';
import { git, gitParts } from './run';

/** A repository with a working tree. */
export interface Repository {
  /** The folder of the working tree, by the way the user came to it. */
  readonly root: string;
  /** Its history is cut off, as in most pipelines: older revisions are not there. */
  readonly shallow: boolean;
}

/**
 * The repository that a folder lies in.
 * @throws CliError where there is no git, no repository, or one without a working tree.
 */
export function openRepository(folder: string): Repository {
  const { code, out, complaint } = git(folder, [
    'rev-parse',
    '--is-inside-work-tree',
    '--is-bare-repository',
    '--is-shallow-repository',
    '--show-cdup',
  ]);
  if (code !== 0) throw new CliError(explained(complaint));
  const [inside, bare, shallow, up = ''] = out.toString('utf8').split('\n');
  if (bare === 'true')
    throw new CliError('This repository is bare: it has no working tree with files. Run this in a clone of it.');
  if (inside !== 'true')
    throw new CliError('This folder belongs to git itself (`.git`). Run this in the working tree.');
  return { root: resolve(folder, up), shallow: shallow === 'true' };
}

function explained(complaint: string): string {
  if (/not a git repository/i.test(complaint))
    return 'This folder is in no git repository, so there is nothing to compare with. `git init` makes one.';
  return `git does not open this repository: ${complaint}.`;
}

/** The files that a merge left undecided, as paths from the root; they may hold conflict markers. */
export function unmergedFiles(repository: Repository): string[] {
  const lines = gitParts(repository.root, ['ls-files', '--unmerged', '-z']);
  return [...new Set(lines.map((line) => line.slice(line.indexOf('\t') + 1)))];
}
