import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { format } from '../../src/format';
import { Printer } from '../../src/format/printer';
import { parse } from '../../src/language/parse';
import { BLOCKS } from '../../src/language/parser/generated';
import { anyFile, covered, edited } from './generated';
import { formatted, modelOf } from './model';

const files = globSync(['examples/**/*.lia', 'src/vocabulary/*.lia', 'test/**/*.lia'], { ignore: '**/node_modules/**' })
  .sort()
  .flatMap((file) =>
    readFileSync(file, 'utf8')
      .split(/^-{3,}.*$/m)
      .map((text, index) => ({ name: `${file} ${index}`, text })),
  )
  .filter(({ text }) => parse(text).problems.length === 0);
const settings = { seed: 20261012, endOnFailure: false };

test('files that say something are there', () => {
  expect(files.length).toBeGreaterThan(12);
});

test.each(files)('$name keeps what it says', ({ text }) => {
  keeps(text);
  expect(isGuarded(text)).toBe(false);
});

test('generated files hold nearly every field of the language', () => {
  const missing = Object.values(BLOCKS).flatMap((block) =>
    [...block.lines.keys()].filter((word) => word !== 'because' && !covered.get(block.name)?.includes(word)),
  );
  expect(missing).toEqual([]);
});

test('generated files keep what they say', { timeout: 120_000 }, () => keepAll(anyFile, 1500));

test('edited files keep what they say', { timeout: 120_000 }, () => {
  const small = files.filter(({ text }) => text.length < 20_000).map(({ text }) => text);
  keepAll(fc.constantFrom(...small).chain(edited), 600);
});

test('a file with any faults is returned as faults, and never throws', () => {
  const property = fc.property(fc.string({ unit: fc.constantFrom(...'ab{}",:/*\n\\"'), maxLength: 60 }), (text) => {
    const result = format(`assessment a {\n${text}`);
    expect('problems' in result).toBe(parse(`assessment a {\n${text}`).problems.length > 0);
  });
  fc.assert(property, { ...settings, numRuns: 1000 });
});

/** Tries many files; enough of them have to parse, and the guard may step in only for very few. */
function keepAll(files: fc.Arbitrary<string>, numRuns: number): void {
  const count = { sound: 0, guarded: 0 };
  const property = fc.property(files, (text) => {
    if (parse(text).problems.length > 0) return;
    keeps(text);
    count.sound++;
    if (isGuarded(text)) count.guarded++;
  });
  fc.assert(property, { ...settings, numRuns });
  expect(count.sound).toBeGreaterThan(numRuns / 4);
  expect(count.guarded).toBeLessThan(count.sound / 100);
}

/** Formatting changes the layout, not the model; and formatting again changes nothing. */
function keeps(text: string): void {
  const once = formatted(text);
  expect(modelOf(once)).toEqual(modelOf(text));
  expect(formatted(once)).toBe(once);
}

/** Whether the guard gave the text back, since what was printed would not have said the same. */
function isGuarded(text: string): boolean {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');
  return formatted(text) !== new Printer(source).file(parse(source).entries);
}
