/** The two sides of a comparison: files as git kept them, or as they lie on the disk. */
import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { globSync } from 'tinyglobby';
import type { Host, ReferencedFiles } from '../../model/files';
import { diskHost } from '../disk';
import { decode, shown } from '../files';
import { Snapshot } from '../git/snapshot';
import type { Io } from '../io';
import { markdownHeadings } from '../on-demand/headings';
import type { Scope } from './scope';

/** A state of the files, by their paths as they are shown. */
export interface Side {
  /** As the user named it: `main`, or the working tree. */
  readonly label: string;
  readonly files: readonly string[];
  readonly host: Host;
}

/** The two sides of a scope. @throws CliError where a file cannot be read. */
export function sidesOf(scope: Scope, io: Io): [Side, Side] {
  if (scope.kind === 'disk')
    return [diskSide([scope.before], scope.before, io), diskSide([scope.after], scope.after, io)];
  const { repository, stretch, paths } = scope;
  const inside = paths.length === 0 ? ['.'] : paths;
  const before = snapshotSide(
    new Snapshot(repository, stretch.from),
    inside,
    stretch.from.revision,
    repository.root,
    io,
  );
  const after = stretch.to
    ? snapshotSide(new Snapshot(repository, stretch.to), inside, stretch.to.revision, repository.root, io)
    : diskSide(inside, 'working tree', io);
  return [before, after];
}

function diskSide(paths: readonly string[], label: string, io: Io): Side {
  const files = paths.flatMap((path) => {
    const full = resolve(io.cwd, path);
    if (!statSync(full).isDirectory()) return [shown(full, io)];
    const found = globSync('**/*.lia', {
      cwd: full,
      ignore: ['**/node_modules/**', '**/.git/**'],
      absolute: true,
      followSymbolicLinks: false,
    });
    return found.map((file) => shown(file, io));
  });
  return { label, files: [...new Set(files)].sort(), host: plainDisk(io) };
}

/** The files below some paths as they were in a commit. @param label As the user named it. */
export function snapshotSide(snapshot: Snapshot, paths: readonly string[], label: string, root: string, io: Io): Side {
  const inRoot = (path: string): string => relative(root, resolve(io.cwd, path)).split(sep).join('/');
  const scopes = paths.map(inRoot);
  const all = snapshot.paths().filter((path) => path.endsWith('.lia'));
  snapshot.preload(all);
  const files = all.filter((path) => scopes.some((one) => one === '' || path === one || path.startsWith(`${one}/`)));
  const read = (path: string): string | undefined => textOf(snapshot.read(inRoot(path)));
  const disk = diskHost(io);
  const host: Host = {
    read,
    // Where paths begin and end is a matter of folders, which are the same; what lies there is that of the snapshot.
    resolve: (from, target) => disk.resolve?.(from, target),
    referenced: {
      ...placesOf(disk.referenced),
      find: (path) => (snapshot.list(inRoot(path)) ? 'folder' : snapshot.exists(inRoot(path)) ? 'file' : undefined),
      read,
      list: (folder) => snapshot.list(inRoot(folder)),
      headings: markdownHeadings,
    },
  };
  return { label, files: files.map((path) => shown(resolve(root, path), io)), host };
}

/** How paths are read and written; both sides do it alike. */
function placesOf(files: ReferencedFiles | undefined): Pick<ReferencedFiles, 'resolve' | 'write'> {
  return {
    resolve: (from, target) => files?.resolve(from, target),
    write: (from, path, fromRoot) => files?.write(from, path, fromRoot) ?? path,
  };
}

/** The disk without its history: a comparison looks at what is there, not at where it went. */
function plainDisk(io: Io): Host {
  const { referenced, ...host } = diskHost(io);
  if (!referenced) return host;
  return {
    ...host,
    referenced: {
      ...placesOf(referenced),
      find: (path) => referenced.find(path),
      read: (path) => referenced.read(path),
      list: (folder) => referenced.list(folder),
      headings: markdownHeadings,
    },
  };
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && decode(bytes);
  } catch {
    return undefined;
  }
}
