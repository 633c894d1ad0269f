import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changedFiles } from '../../../src/cli/git/changes';
import { openRepository, unmergedFiles } from '../../../src/cli/git/repository';
import { commitOf, historyOf, stretchOf } from '../../../src/cli/git/revisions';
import { Snapshot } from '../../../src/cli/git/snapshot';
import { newRepository, type TestRepository } from '../../support/repository';

let made: TestRepository;
let first: string;
let second: string;

beforeEach(() => {
  made = newRepository('with space é');
  made.write('a.lia', 'one\n');
  made.write('folder/b ü.lia', 'two\n'.repeat(9));
  first = made.commit('first');
  made.write('a.lia', 'other\n');
  made.git(['mv', 'folder/b ü.lia', 'c.lia']);
  second = made.commit('second');
});

afterEach(() => made.remove());

const message = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return (error as Error).message.replaceAll(made.root, 'ROOT');
  }
  return 'no error';
};

describe('a repository', () => {
  test('is found from a folder below its root', () => {
    mkdirSync(join(made.root, 'x/y'), { recursive: true });
    expect(openRepository(join(made.root, 'x/y'))).toEqual({ root: made.root, shallow: false });
  });

  test('is not there, is bare, or is git’s own folder: each is told', () => {
    made.git(['clone', '--quiet', '--bare', '.', '../bare']);
    expect(message(() => openRepository(dirname(made.root)))).toBe(
      'This folder is in no git repository, so there is nothing to compare with. `git init` makes one.',
    );
    expect(message(() => openRepository(join(made.root, '../bare')))).toBe(
      'This repository is bare: it has no working tree with files. Run this in a clone of it.',
    );
    expect(message(() => openRepository(join(made.root, '.git')))).toBe(
      'This folder belongs to git itself (`.git`). Run this in the working tree.',
    );
  });

  test('says so where git is not installed', () => {
    const path = process.env.PATH;
    process.env.PATH = '';
    expect(message(() => openRepository(made.root))).toBe(
      'git is not there: this command compares with what git keeps. Install git, or put it on the PATH.',
    );
    process.env.PATH = path;
  });
});

describe('revisions', () => {
  const stretch = (text: string) => {
    const { from, to } = stretchOf(openRepository(made.root), text);
    return [from.id, to?.id];
  };

  test.each([
    ['HEAD~1', () => [first, undefined]],
    ['HEAD~1..HEAD', () => [first, second]],
    ['HEAD~1..', () => [first, second]],
    ['main^..main', () => [first, second]],
  ])('%s', (text, expected) => expect(stretch(text)).toEqual(expected()));

  test('three dots start where the branches parted', () => {
    made.git(['checkout', '--quiet', '-b', 'topic', first]);
    const topic = made.commit('topic');
    expect(stretch('main...topic')).toEqual([first, topic]);
  });

  test('that are unknown, unrelated or not fetched are told', () => {
    const repository = openRepository(made.root);
    expect(message(() => commitOf(repository, '--all'))).toBe('git knows no revision `--all`.');
    made.git(['checkout', '--quiet', '--orphan', 'alone']);
    made.commit('alone');
    expect(message(() => stretchOf(repository, 'main...alone'))).toBe('`main` and `alone` have no commit in common.');
    made.git(['clone', '--quiet', '--depth=1', '--branch=main', `file://${made.root}`, '../shallow']);
    const shallow = openRepository(join(made.root, '../shallow'));
    expect(message(() => commitOf(shallow, 'HEAD~1'))).toBe(
      'git knows no revision `HEAD~1`. This is a shallow clone, in which older history is missing: fetch it with `git fetch --unshallow`, or set `fetch-depth: 0` at the checkout of a pipeline.',
    );
  });

  test('of one file are followed over a rename', () => {
    expect(historyOf(openRepository(made.root), 'c.lia')).toEqual([
      { id: second, path: 'c.lia' },
      { id: first, path: 'folder/b ü.lia' },
    ]);
  });
});

describe('changes', () => {
  test('between commits', () => {
    expect(
      changedFiles(openRepository(made.root), stretchOf(openRepository(made.root), `${first}..${second}`)),
    ).toEqual([
      { kind: 'changed', path: 'a.lia', submodule: false },
      { kind: 'renamed', path: 'c.lia', from: 'folder/b ü.lia', submodule: false },
    ]);
  });

  test('up to the working tree, with files that git does not know yet', () => {
    made.write('.gitignore', 'ignored\n');
    made.write('ignored', '');
    made.write('new.lia', '');
    made.git(['rm', '--quiet', 'c.lia']);
    expect(changedFiles(openRepository(made.root), stretchOf(openRepository(made.root), 'HEAD'))).toEqual([
      { kind: 'added', path: '.gitignore', submodule: false },
      { kind: 'deleted', path: 'c.lia', submodule: false },
      { kind: 'added', path: 'new.lia', submodule: false },
    ]);
  });

  test('during a merge, with its undecided files', () => {
    made.git(['checkout', '--quiet', '-b', 'topic', first]);
    made.write('a.lia', 'topic\n');
    made.commit('topic');
    made.git(['merge', '--quiet', 'main'], true);
    const repository = openRepository(made.root);
    expect(unmergedFiles(repository)).toEqual(['a.lia']);
  });
});

describe('a snapshot', () => {
  const snapshot = () => new Snapshot(openRepository(made.root), commitOf(openRepository(made.root), 'HEAD'));
  const read = (path: string) => snapshot().read(path)?.toString('utf8');

  test('reads files as they were, one by one and many at once', () => {
    made.write('a.lia', 'not committed\n');
    const many = snapshot();
    many.preload(many.paths());
    expect(many.paths()).toEqual(['a.lia', 'c.lia']);
    expect([many.read('a.lia')?.toString(), read('a.lia')]).toEqual(['other\n', 'other\n']);
    expect([many.exists('a.lia'), many.exists('folder'), read('folder/b ü.lia')]).toEqual([true, false, undefined]);
  });

  test('follows links inside the repository and no others', () => {
    symlinkSync('../a.lia', join(made.root, 'folder/inside.lia'));
    symlinkSync('../../../etc/hostname', join(made.root, 'folder/outside.lia'));
    symlinkSync('/etc/hostname', join(made.root, 'absolute.lia'));
    symlinkSync('round.lia', join(made.root, 'round.lia'));
    symlinkSync('folder', join(made.root, 'linked'));
    made.commit('links');
    expect(
      ['folder/inside.lia', 'linked/inside.lia', 'folder/outside.lia', 'absolute.lia', 'round.lia'].map(read),
    ).toEqual(['other\n', 'other\n', undefined, undefined, undefined]);
    expect([snapshot().exists('linked'), snapshot().exists('absolute.lia')]).toEqual([true, false]);
  });

  test('knows of a submodule only its folder', () => {
    made.git(['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', `file://${made.root}`, 'sub']);
    made.commit('submodule');
    expect(snapshot().paths()).toEqual(['.gitmodules', 'a.lia', 'c.lia']);
    expect([snapshot().exists('sub'), read('sub'), read('sub/a.lia')]).toEqual([true, undefined, undefined]);
  });
});
