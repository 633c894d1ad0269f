/** The same comparison in every format. */
import Ajv from 'ajv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diffSchema } from '../../scripts/diff-schema';
import { expectGolden } from '../support/golden';
import { lia } from '../support/lia';
import type { TestRepository } from '../support/repository';
import { play, STORY, storyStart } from './story';

let repository: TestRepository;

beforeAll(() => {
  repository = storyStart();
  for (const chapter of STORY) {
    play(repository, chapter);
    repository.commit(chapter.title);
  }
});

afterAll(() => repository.remove());

/** The whole story in one: everything that can be told is told. */
const RANGE = 'HEAD~12..HEAD';

test.each([
  ['diff', 'markdown', 'diff.md'],
  ['diff', 'html', 'diff.html'],
  ['diff', 'json', 'diff.json'],
])('%s as %s', async (command, format, file) => {
  const { out, code } = await lia(repository.root, [command, RANGE, '--format', format]);
  expect(code).toBe(1);
  expectGolden(`test/reviewing/golden/${file}`, out);
});

test.each([
  ['markdown', 'guard.md'],
  ['human', 'guard.txt'],
  ['json', 'guard.json'],
])('guard as %s', async (format, file) => {
  const { out, code } = await lia(repository.root, ['guard', '--against', 'HEAD~12', '--format', format]);
  expect(code).toBe(1);
  expectGolden(`test/reviewing/golden/${file}`, out);
});

test('the JSON of every change fits the schema', async () => {
  const validate = new Ajv({ allErrors: true }).compile(diffSchema);
  for (const [index] of STORY.entries()) {
    const { out } = await lia(repository.root, ['diff', `HEAD~${index + 1}..HEAD~${index}`, '--format', 'json']);
    validate(JSON.parse(out));
    expect(validate.errors).toBe(null);
  }
});
