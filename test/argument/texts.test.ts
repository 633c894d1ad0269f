import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = 'test/argument/texts';
const files = readdirSync(folder).sort();
const texts = files.flatMap((file) =>
  (JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as { id: string; text: string; lang: string }[]).map((it) => ({
    ...it,
    file,
  })),
);

test('an id and a text stand once in all sets, so that nothing kept aside is also tuned on', () => {
  expect(repeated(texts.map((it) => it.id))).toEqual([]);
  expect(repeated(texts.map((it) => it.text.toLowerCase()))).toEqual([]);
});

test('a text stands in the file of its language', () => {
  expect(texts.filter((it) => !it.file.endsWith(`-${it.lang}.json`))).toEqual([]);
});

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
