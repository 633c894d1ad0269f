import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { glob } from 'tinyglobby';
import type { Files } from './workspace/platform';

/** The files of this machine; those of other schemes are left to `others`. */
export function nodeFiles(others: Files): Files {
  const isHere = (uri: string): boolean => uri.startsWith('file:');
  return {
    read: (uri) => (isHere(uri) ? readFile(fileURLToPath(uri), 'utf8').catch(() => undefined) : others.read(uri)),
    exists: async (uri) => (isHere(uri) ? existsSync(fileURLToPath(uri)) : others.exists(uri)),
    find: (uri) => (isHere(uri) ? find(fileURLToPath(uri)) : others.find(uri)),
  };
}

async function find(cwd: string): Promise<string[]> {
  const ignore = ['**/node_modules/**', '**/.git/**'];
  const files = await glob('**/*.lia', { cwd, ignore, absolute: true, followSymbolicLinks: false }).catch(() => []);
  return files.map((file) => pathToFileURL(file).href);
}
