/** Where a project begins: its configuration, else its repository, else its package. */

/** The name of the configuration file. */
export const CONFIG_NAME = 'lia.config.json';

export interface Found {
  /** The folder that a path beginning with `/` starts from, and that imports do not leave. */
  readonly root: string;
  /** The configuration file in it, where there is one. */
  readonly config?: string;
}

/**
 * Walks up from a folder. The walk ends at the folder of the repository, so that nothing outside of it takes effect.
 *
 * @param folder Absolute, with forward slashes.
 * @param exists Whether a file or folder is there.
 * @returns undefined where no folder above holds a configuration, a `.git` or a `package.json`.
 */
export function findRoot(folder: string, exists: (path: string) => boolean): Found | undefined {
  let named: string | undefined;
  for (const at of foldersUp(folder)) {
    const config = join(at, CONFIG_NAME);
    if (exists(config)) return { root: at, config };
    if (exists(join(at, '.git'))) return { root: at };
    if (named === undefined && exists(join(at, 'package.json'))) named = at;
  }
  return named === undefined ? undefined : { root: named };
}

/** A folder and all above it, the nearest first. */
export function foldersUp(folder: string): string[] {
  const steps = folder.split('/');
  return steps.map((_, index) => steps.slice(0, steps.length - index).join('/') || '/');
}

/** A path below a folder; both with forward slashes, `.` and `..` resolved. */
export function join(folder: string, path: string): string {
  const steps = path.startsWith('/') || /^[A-Za-z]:\//.test(path) ? [] : folder.split('/');
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && (step !== '' || steps.length === 0)) steps.push(step);
  }
  return steps.filter((step, index) => step !== '' || index === 0).join('/') || '/';
}
