import type { Repository } from './repository';
import type { Stretch } from './revisions';
import { gitParts } from './run';

/** A file that differs between two states. Paths are from the root, with forward slashes. */
export interface FileChange {
  readonly kind: 'added' | 'changed' | 'deleted' | 'renamed';
  /** The path in the later state; of a deleted file the path that it had. */
  readonly path: string;
  /** The earlier path of a renamed file. */
  readonly from?: string;
  /** It is another repository inside this one, of which only the commit is known. */
  readonly submodule: boolean;
}

const KINDS: Readonly<Record<string, FileChange['kind']>> = { A: 'added', D: 'deleted', R: 'renamed' };

/** The files that differ, sorted by path; files that a merge left undecided count as changed. In the working tree, files that git does not ignore count as added. */
export function changedFiles({ root }: Repository, { from, to }: Stretch): FileChange[] {
  const ends = to ? [from.id, to.id] : [from.id];
  const parts = gitParts(root, ['diff', '--raw', '-z', '-M', '--no-ext-diff', '--no-textconv', ...ends]);
  const changes = to ? [] : untracked(root);
  for (let index = 0; index < parts.length; ) {
    const [before = '', after = '', , , status = ''] = (parts[index++] ?? '').slice(1).split(' ');
    const first = parts[index++] ?? '';
    const kind = KINDS[status[0] ?? ''] ?? 'changed';
    const submodule = before === SUBMODULE || after === SUBMODULE;
    if (kind === 'renamed') changes.push({ kind, path: parts[index++] ?? '', from: first, submodule });
    else changes.push({ kind, path: first, submodule });
  }
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const SUBMODULE = '160000';

function untracked(root: string): FileChange[] {
  const paths = gitParts(root, ['ls-files', '--others', '--exclude-standard', '-z']);
  return paths.map((path) => ({ kind: 'added', path, submodule: path.endsWith('/') }));
}
