/** Paths of evidence on a real disk, in a real repository. */
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lia } from '../support/lia';
import { newRepository, type TestRepository } from '../support/repository';

const ONLY = ['--only', 'evidence-not-found,code-not-found', '--format', 'compact'];
const made: TestRepository[] = [];

afterAll(() => {
  for (const repository of made) repository.remove();
});

function repositoryWith(files: Readonly<Record<string, string>>): TestRepository {
  const repository = newRepository();
  made.push(repository);
  for (const [path, text] of Object.entries(files)) repository.write(path, text);
  repository.commit('Start');
  return repository;
}

/** An assessment that points to paths. */
function pointing(...paths: readonly string[]): string {
  const lines = paths.map((path) => `  watch "${path}"`);
  return `assessment a "A" {\n${lines.join('\n')}\n}\n`;
}

/** The messages, each with its line. */
async function messages(folder: string, ...args: readonly string[]): Promise<string[]> {
  const { out } = await lia(folder, ['check', ...args, ...ONLY]);
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => line.replace(/^[^:]*:(\d+):\d+: (.*) \[.*$/, '$1 $2'));
}

test('spaces, accents, links and folders are followed', async () => {
  const repository = repositoryWith({
    'privacy/a.lia': pointing(
      '../src/größe 100 %.ts',
      '/src/größe 100 %.ts#Größe',
      '../linked/b.ts',
      '/src',
      '/src/*.ts',
    ),
    'src/größe 100 %.ts': 'export const Größe = 1;\n',
    'src/b.ts': '',
  });
  symlinkSync('src', join(repository.root, 'linked'));
  expect(await messages(repository.root)).toEqual([]);
  expect(await messages(join(repository.root, 'privacy'))).toEqual([]);
  expect(await messages(join(repository.root, 'src'), '../privacy/a.lia')).toEqual([]);
});

test('what leads out of the repository is told', async () => {
  const repository = repositoryWith({ 'a.lia': pointing('../beside.md', 'link/x.md', 'loop') });
  mkdirSync(join(repository.root, '../beside'));
  repository.write('../beside/x.md', '');
  symlinkSync('../beside', join(repository.root, 'link'));
  symlinkSync('loop', join(repository.root, 'loop'));
  expect(await messages(repository.root)).toEqual([
    '2 warning: `../beside.md` leads out of the repository, where those who read this cannot follow.',
    '3 warning: `link/x.md` leads out of the repository, where those who read this cannot follow.',
    '4 warning: There is no file or folder `loop`.',
  ]);
});

test('a submodule that is not checked out is not blamed on the assessment', async () => {
  const repository = repositoryWith({
    'a.lia': pointing('vendor/lib/x.ts', 'vendor/x.ts'),
    '.gitmodules': '[submodule "lib"]\n\tpath = vendor/lib\n\turl = https://example.org/lib.git\n',
  });
  mkdirSync(join(repository.root, 'vendor/lib'), { recursive: true });
  expect(await messages(repository.root)).toEqual([
    '2 info: `vendor/lib/x.ts` lies in a submodule that is not checked out here, so nobody could look.',
    '3 warning: There is no file or folder `vendor/x.ts`.',
  ]);
});

test('git tells where a file went, over several moves, and the fix writes it', async () => {
  const repository = repositoryWith({
    'privacy/a.lia': pointing('../src/limit.ts#Limit', '/src/gone.ts', '/old/**', '../docs/new.md'),
    'src/limit.ts': 'export class Limit {\n  allow() {}\n}\n',
    'src/gone.ts': 'one\n',
    'old/a.ts': 'a file that moves\n',
    'old/b.ts': 'another file that moves\n',
    'docs/old.md': 'a page of several words\n',
  });
  repository.git(['mv', 'src/limit.ts', 'src/rate.ts']);
  repository.git(['rm', '-q', 'src/gone.ts']);
  repository.commit('Rename');
  mkdirSync(join(repository.root, 'server'));
  repository.git(['mv', 'src/rate.ts', 'server/größe 1.ts']);
  repository.git(['mv', 'old', 'server/new']);
  repository.commit('Rename again');
  repository.git(['mv', 'docs/old.md', 'docs/newer.md']);
  const told = [
    '2 warning: There is no `../src/limit.ts` any more: it was moved to `../server/größe 1.ts`.',
    '3 warning: There is no file or folder `/src/gone.ts`.',
    '4 warning: There is no `/old/**` any more: it was moved to `/server/new/**`.',
    '5 warning: There is no `../docs/new.md`. Did you mean `../docs/newer.md`?',
  ];
  expect(await messages(repository.root)).toEqual(told);
  expect(await messages(join(repository.root, 'privacy'))).toEqual(told);
  await lia(repository.root, ['check', '--fix', '--suggestions', '--only', 'evidence-not-found']);
  expect(readFileSync(join(repository.root, 'privacy/a.lia'), 'utf8')).toBe(
    pointing('../server/größe 1.ts#Limit', '/src/gone.ts', '/server/new/**', '../docs/newer.md'),
  );
});

test('a move that is not committed yet is told as well', async () => {
  const repository = repositoryWith({ 'a.lia': pointing('limit.ts'), 'limit.ts': 'export class Limit {}\n' });
  repository.git(['mv', 'limit.ts', 'server.ts']);
  expect(await messages(repository.root)).toEqual([
    '2 warning: There is no `limit.ts` any more: it was moved to `server.ts`.',
  ]);
});

test('without git, and without a repository, the rest is told', async () => {
  const repository = repositoryWith({ 'a.lia': pointing('limit.ts', '/notes/*.md'), 'notes/a.md': '' });
  rmSync(join(repository.root, '.git'), { recursive: true });
  renameSync(join(repository.root, 'notes'), join(repository.root, 'texts'));
  expect(await messages(repository.root)).toEqual([
    '2 warning: There is no file or folder `limit.ts`.',
    '3 warning: No file matches `/notes/*.md`.',
  ]);
});
