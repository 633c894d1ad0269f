import type { Repository } from './repository';
import type { Stretch } from './revisions';
import { gitParts, gitText } from './run';

/**
 * Tells on which day a file was last changed between two states: the day of the author of the commit, which stays when
 * commits are moved to another branch. @returns undefined for a file whose change is not committed. Paths are from the root.
 */
export function changeDays(repository: Repository, { from, to }: Stretch): (path: string) => string | undefined {
  const { root } = repository;
  const range = `${from.id}..${to?.id ?? 'HEAD'}`;
  const printed = gitText(root, ['log', '--format=%x01%as', '--name-only', '-z', '--no-renames', '-m', range, '--']);
  const days = new Map<string, string>();
  for (const part of printed.split('\x01').slice(1)) {
    const [day = '', ...paths] = part.split('\0').map((piece) => piece.replace(/^\n+/, ''));
    for (const path of paths) if (path !== '' && day > (days.get(path) ?? '')) days.set(path, day);
  }
  const open = new Set(to ? [] : gitParts(root, ['diff', '--name-only', '-z', '--no-renames', 'HEAD', '--']));
  return (path) => (open.has(path) ? undefined : days.get(path));
}
