import { readdir, readFile, stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { glob } from 'tinyglobby';
import type { Listed } from '../model/files';
import type { Files } from './workspace/platform';

/** The files of this machine; those of other schemes are left to `others`. */
export function nodeFiles(others: Files): Files {
  const isHere = (uri: string): boolean => uri.startsWith('file:');
  return {
    clientAnswers: others.clientAnswers,
    reaches: (uri) => isHere(uri) || others.reaches(uri),
    read: (uri) => (isHere(uri) ? orNothing(readFile(fileURLToPath(uri), 'utf8')) : others.read(uri)),
    kind: (uri) => (isHere(uri) ? kind(fileURLToPath(uri)) : others.kind(uri)),
    list: (uri) => (isHere(uri) ? list(fileURLToPath(uri)) : others.list(uri)),
    find: (uri) => (isHere(uri) ? find(fileURLToPath(uri)) : others.find(uri)),
  };
}

async function orNothing<Result>(asked: Promise<Result>): Promise<Result | undefined> {
  return asked.catch(() => undefined);
}

async function kind(path: string): Promise<'file' | 'folder' | undefined> {
  const found = await orNothing(stat(path));
  return found && (found.isDirectory() ? 'folder' : 'file');
}

async function list(path: string): Promise<readonly Listed[] | undefined> {
  const found = await orNothing(readdir(path, { withFileTypes: true }));
  return found
    ?.map((entry) => ({ name: entry.name, folder: entry.isDirectory() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function find(cwd: string): Promise<string[]> {
  const ignore = ['**/node_modules/**', '**/.git/**'];
  const files = await orNothing(glob('**/*.lia', { cwd, ignore, absolute: true, followSymbolicLinks: false }));
  return (files ?? []).map((file) => pathToFileURL(file).href);
}
