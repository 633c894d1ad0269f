/** The shipped examples: formatted, with exactly the findings that they are meant to have. UPDATE=1 writes the findings. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check';
import { format } from '../../src/format/index';
import { Loader } from '../../src/model/files';
import { TODAY } from '../support/fixture';

const FILES = globSync('examples/**/*.lia').sort();
const GOLDEN = 'test/examples/findings.txt';

const host = {
  read: (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined),
  exists: existsSync,
};

describe.each(FILES)('%s', (path) => {
  it('is formatted', () => {
    const text = readFileSync(path, 'utf8');
    expect(format(text)).toEqual({ text });
  });

  it('names only files that are there', () => {
    const text = readFileSync(path, 'utf8');
    const folder = path.slice(0, path.lastIndexOf('/'));
    const named = [...text.matchAll(/\bat\s+"(\.\.?\/[^"#]+|[a-z][^":#]*\.[a-z]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !existsSync(`${folder}/${name}`))).toEqual([]);
  });
});

it('the findings are those that the examples are meant to have', () => {
  const actual = FILES.map((path) => {
    const file = new Loader(host).load(path);
    const findings = file ? check(file, { today: TODAY }).findings : [];
    const lines = findings.map(
      (one) => `${one.range.start.line}:${one.range.start.column} ${one.severity} ${one.rule} ${one.message}`,
    );
    return `${path}\n${lines.map((line) => `  ${line}\n`).join('')}`;
  }).join('\n');
  if (process.env.UPDATE) writeFileSync(GOLDEN, actual);
  expect(actual).toBe(readFileSync(GOLDEN, 'utf8'));
});
