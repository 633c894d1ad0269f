/** A state that git keeps, as the engine sees files. Paths are from the root of the repository. */
import { findRoot } from '../../config/find';
import type { Host, Listed, ReferencedFiles } from '../../model/files';
import { resolvePath, writtenPath } from '../../model/files';
import { decode } from '../files';
import type { Snapshot } from './snapshot';

/** @param headings Reads Markdown; where it is left out, nobody looks for headings. */
export function snapshotHost(snapshot: Snapshot, headings?: ReferencedFiles['headings']): Host {
  const read = (path: string): string | undefined => textOf(snapshot.read(path));
  const rootOf = (from: string): string => {
    const folder = `/${from}`.replace(/\/[^/]*$/, '') || '/';
    return (findRoot(folder, (path) => snapshot.exists(path.slice(1)))?.root ?? '/').slice(1);
  };
  const resolve = (from: string, target: string): string | undefined => {
    const root = target.startsWith('/') ? rootOf(from) : '';
    return resolvePath(from, root === '' ? target : `/${root}${target}`);
  };
  return {
    read,
    resolve,
    referenced: {
      read,
      resolve,
      write: writtenPath,
      find: (path) => (snapshot.exists(path) ? (snapshot.read(path) ? 'file' : 'folder') : undefined),
      list: (folder) => listed(snapshot, folder),
      ...(headings && { headings }),
    },
  };
}

/** The text of a file; undefined where there is none, or it is no text. */
export function textOf(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && decode(bytes);
  } catch {
    return undefined;
  }
}

function listed(snapshot: Snapshot, folder: string): Listed[] | undefined {
  const lead = folder === '' ? '' : `${folder}/`;
  const found = new Map<string, Listed>();
  for (const path of snapshot.paths()) {
    if (!path.startsWith(lead)) continue;
    const [name = '', ...below] = path.slice(lead.length).split('/');
    found.set(name, { name, folder: below.length > 0 });
  }
  return found.size === 0 ? undefined : [...found.values()];
}
