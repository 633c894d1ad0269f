/** What goes wrong around a comparison: each is told in one clear message, with exit code 2. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { expectGolden } from '../support/golden';
import { lia, transcript } from '../support/lia';
import { newRepository, TestRepository } from '../support/repository';

const TEXT = 'assessment a "A" {\n  purpose "Find lost parcels"\n}\n';
interface Case {
  readonly name: string;
  readonly prepare?: (made: TestRepository) => void;
  readonly folder?: (made: TestRepository) => string;
  readonly args?: readonly string[];
}

const CASES: readonly Case[] = [
  { name: 'no repository', folder: (made) => dirname(made.root) },
  {
    name: 'a bare repository',
    prepare: (made) => {
      made.git(['clone', '--quiet', '--bare', '.', '../bare']);
    },
    folder: (made) => join(made.root, '../bare'),
  },
  {
    name: 'a shallow clone',
    prepare: (made) => {
      made.commit('second');
      made.git(['clone', '--quiet', '--depth=1', `file://${made.root}`, '../shallow']);
    },
    folder: (made) => join(made.root, '../shallow'),
    args: ['diff', 'HEAD~1'],
  },
  { name: 'neither a file nor a revision', args: ['diff', 'nothing'] },
  { name: 'a file before a revision', args: ['diff', 'a.lia', 'HEAD'] },
  { name: 'three revisions', args: ['diff', 'HEAD', 'HEAD', 'HEAD'] },
  { name: 'an unknown revision to guard against', args: ['guard', '--against', 'origin/main'] },
  { name: 'no revision to guard against', args: ['guard'] },
  { name: 'faults in the later state', prepare: (made) => made.write('a.lia', TEXT.replace('"A" {', '"A {')) },
  {
    name: 'faults in the earlier state',
    prepare: (made) => {
      made.write('a.lia', TEXT.replace('"Find', 'Find'));
      made.commit('faults');
      made.write('a.lia', TEXT);
    },
    args: ['guard', '--against', 'HEAD'],
  },
  {
    name: 'a merge that is not finished',
    prepare: (made) => {
      made.git(['checkout', '--quiet', '-b', 'topic']);
      made.write('a.lia', TEXT.replace('lost', 'stolen'));
      made.commit('topic');
      made.git(['checkout', '--quiet', 'main']);
      made.write('a.lia', TEXT.replace('lost', 'broken'));
      made.commit('main');
      made.git(['merge', '--quiet', 'topic'], true);
    },
  },
  {
    name: 'a link that leaves the repository',
    prepare: (made) => {
      new TestRepository(dirname(made.root)).write('outside.lia', TEXT);
      symlinkSync('../outside.lia', join(made.root, 'link.lia'));
    },
    args: ['diff', 'link.lia'],
  },
  {
    name: 'a file that is no text',
    prepare: (made) => made.write('b.lia', new Uint8Array([0xff, 0xfe, 0x41, 0])),
  },
  {
    name: 'a submodule is left alone',
    prepare: (made) => {
      mkdirSync(join(dirname(made.root), 'other'));
      const other = new TestRepository(join(dirname(made.root), 'other'));
      other.git(['init', '--quiet', '--initial-branch=main']);
      other.write('other.lia', TEXT);
      other.commit('other');
      made.git(['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', `file://${other.root}`, 'sub']);
      made.commit('submodule');
    },
    args: ['diff', 'HEAD~1..HEAD'],
  },
  {
    name: 'names with spaces and letters of any language',
    prepare: (made) => {
      made.git(['mv', 'a.lia', 'Prüfung für «später».lia']);
      made.write('Prüfung für «später».lia', TEXT.replace('lost', 'stolen'));
    },
  },
];

test('bad input', async () => {
  const texts: string[] = [];
  for (const { name, prepare, folder = (one: TestRepository) => one.root, args = ['diff'] } of CASES) {
    const made = newRepository('with space é');
    made.write('a.lia', TEXT);
    made.commit('first');
    prepare?.(made);
    const printed = transcript(await lia(folder(made), args), args);
    texts.push(`##### ${name}\n${printed.replaceAll(dirname(made.root), 'FOLDER')}`);
    made.remove();
  }
  expectGolden('test/reviewing/bad-input.txt', texts.join('\n'));
  expect(texts).toHaveLength(CASES.length);
});
