/** Paths with forward slashes, as URIs have them. */
import { join } from '../../config/find';

/** A path below a folder, with `.` and `..` resolved. */
export function joined(folder: string, path: string): string {
  return path === '' ? folder : join(folder, path);
}

export function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** The path that a file writes to name another. */
export function relativePath(from: string, to: string): string {
  const source = from.split('/').slice(0, -1);
  const target = to.split('/');
  let same = 0;
  while (same < source.length && same < target.length - 1 && source[same] === target[same]) same++;
  return [...source.slice(same).map(() => '..'), ...target.slice(same)].join('/');
}
