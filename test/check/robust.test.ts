/** Whatever stands in a file, a check ends, throws nothing, and finds nothing outside the file. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkText } from '../support/fixture';

const FILES = [
  'examples/card-fraud.lia',
  'examples/small-service/assessments.lia',
  'examples/call-centre-as-published.lia',
];

describe.each(FILES)('%s', (path) => {
  const text = readFileSync(path, 'utf8');
  const lines = text.split('\n');

  it('cut off anywhere', () => {
    for (let end = 0; end < text.length; end += 41) expectInside(text.slice(0, end));
  });

  it('with any line left out', () => {
    lines.forEach((_, index) => {
      expectInside(lines.filter((__, other) => other !== index).join('\n'));
    });
  });

  it('with any line doubled', () => {
    lines.forEach((line, index) => {
      expectInside([...lines.slice(0, index), line, ...lines.slice(index)].join('\n'));
    });
  });
});

it('reads a very long file and very long lines', () => {
  const long = `assessment a {\n${'  author "x"\n'.repeat(20_000)}  necessity because "${'word '.repeat(100_000)}"\n}\n`;
  expectInside(long);
});

it('names characters that deceive the eye', () => {
  const found = checkText('assessment a {\n  necessity because "safe \u202etxet\u202c text"\n}\n').filter(
    (finding) => finding.rule === 'language/hidden-characters',
  );
  expect(found.map((finding) => [finding.range.start.line, finding.range.start.column, finding.message])).toEqual([
    [
      2,
      27,
      'This text holds the invisible character U+202E, which can change the order in which a reader sees the words.',
    ],
    [
      2,
      32,
      'This text holds the invisible character U+202C, which can change the order in which a reader sees the words.',
    ],
  ]);
});

function expectInside(text: string): void {
  const last = text.split('\n').length;
  const outside = checkText(text).filter(
    ({ range }) => range.start.line < 1 || range.end.line > last || range.start.line > range.end.line,
  );
  expect(outside).toEqual([]);
}
