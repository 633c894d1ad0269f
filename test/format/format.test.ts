import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { format } from '../../src/format';
import { formatted } from './model';

const folder = 'test/format';
const SEPARATOR = /^----\n/m;
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.lia'));

test.each(fixtures)('%s gets its layout', (name) => {
  const [input = '', expected] = readFileSync(`${folder}/${name}`, 'utf8').split(SEPARATOR);
  expect(formatted(input)).toBe(expected);
  expect(formatted(formatted(input))).toBe(expected);
});

test('line ends become LF, and a byte order mark is left out', () => {
  const text = '\uFEFFassessment a {\r\n  status draft\r\n  summary """\r\n    One. Two.\r\n    """\r\n}';
  expect(formatted(text)).toBe(
    'assessment a {\n  status              draft\n  summary """\n    One.\n    Two.\n    """\n}\n',
  );
});

test('a text with faults is not touched', () => {
  const result = format('assessment a {\n  statsu draft\n}\n');
  expect('problems' in result && result.problems.map((problem) => problem.message)).toEqual([
    expect.stringContaining('Did you mean `status`?'),
  ]);
});

test('a field keeps its column whatever stands around it', () => {
  const alone = formatted('safeguard s {\n  status in-place\n}\n');
  const together = formatted('safeguard s {\n  status in-place\n  beyond-duty yes\n  enforced at "/x"\n}\n');
  expect(together.split('\n').slice(0, 2)).toEqual(alone.split('\n').slice(0, 2));
});

test('an empty file stays empty', () => {
  expect(formatted('\n\n')).toBe('');
});
