/** Each weakening of the list: an edit that it finds, told whole, and edits that are none. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check } from '../../src/check/check';
import { compareStates } from '../../src/compare/states';
import { WEAKENINGS } from '../../src/compare/weakenings';
import { Loader } from '../../src/model/files';
import { TODAY } from '../support/fixture';
import { expectGolden } from '../support/golden';

const TEXT = readFileSync('test/reviewing/weaken.lia', 'utf8');
const CASES = readFileSync('test/reviewing/weaken.edits', 'utf8')
  .split(/^=== /m)
  .filter((part) => part.trim() !== '')
  .map((part) => {
    const [title = '', ...lines] = part.trimEnd().split('\n');
    return { title, edits: lines.filter((line) => /^s\/.*\/.*\/$/.test(line)).map(editOf) };
  });

function editOf(line: string): readonly [string, string] {
  const [, from = '', to = ''] = line.split(/(?<!\\)\//);
  return [unescaped(from), unescaped(to)];
}

function unescaped(text: string): string {
  return text.replaceAll('\\/', '/').replaceAll('\\n', '\n');
}

function checked(text: string): ReturnType<typeof check> {
  const file = new Loader({ read: () => undefined }).parsed('a.lia', text);
  expect(file.tree.problems).toEqual([]);
  return check(file, { today: TODAY });
}

function found(before: string, after: string): string[] {
  const { assessments } = compareStates([checked(before)], [checked(after)], { today: TODAY });
  return assessments
    .flatMap((one) => one.weakenings)
    .map(({ rule, path, message, accepted, refused }) =>
      [`${rule} on ${path}: ${message}`, accepted && `accepted: ${accepted}`, refused].filter(Boolean).join(' | '),
    );
}

test('edits and what they weaken', () => {
  const told = CASES.map(({ title, edits }) => {
    const after = edits.reduce((text, [from, to]) => {
      expect(text, `${title}: ${from}`).toContain(from);
      return text.replace(from, () => to);
    }, TEXT);
    return [
      `=== ${title}`,
      ...found(TEXT, after).map((line) => `  ${line}`),
      '  and back:',
      ...found(after, TEXT).map((line) => `  ${line}`),
    ].join('\n');
  });
  expectGolden('test/reviewing/golden/weakenings.txt', `${told.join('\n')}\n`);
});

test('every weakening has an edit that it finds', () => {
  const golden = readFileSync('test/reviewing/golden/weakenings.txt', 'utf8');
  expect(WEAKENINGS.map(({ id }) => id).filter((id) => !golden.includes(`  ${id} on `))).toEqual([]);
});
