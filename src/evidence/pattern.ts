/** Patterns of paths, such as `services/**` and `*.{ts,sql}`. */
import picomatch from 'picomatch';
import type { ReferencedFiles } from '../model/files';

/** Whether a path is a pattern. */
export function isPattern(path: string): boolean {
  return /[*?[\]{}!()+@]/.test(path) && picomatch.scan(path).isGlob;
}

/** The folder that every match of a pattern lies in; `''` where that is the top. */
export function baseOf(pattern: string): string {
  return picomatch.scan(pattern).base;
}

/** Tells which paths a pattern means; a folder means all that lies in it. Names that begin with a point count. */
export function matcher(pattern: string): (path: string) => boolean {
  return picomatch([pattern, `${pattern}/**`], { dot: true });
}

const SKIPPED = new Set(['.git', 'node_modules']);

/** Whether any file or folder matches. */
export function anyMatch(pattern: string, files: ReferencedFiles): boolean {
  const matches = matcher(pattern);
  const search = (folder: string): boolean =>
    (files.list(folder) ?? []).some(({ name, folder: deeper }) => {
      const path = folder === '' ? name : `${folder}/${name}`;
      return matches(path) || (deeper && !SKIPPED.has(name) && search(path));
    });
  return search(baseOf(pattern));
}
