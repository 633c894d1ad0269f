/**
 * Whatever stands in a file, a check ends, no rule throws, and nothing is found, explained or fixed outside the file.
 * The texts are the examples and the fixtures of all rules, so that each rule meets broken forms of what it looks for.
 */
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import type { Finding, Range } from '../../src/check/finding';
import { tokenize } from '../../src/language/lexer';
import { parse } from '../../src/language/parse';
import { BLOCKS } from '../../src/language/parser/generated';
import type { Entry } from '../../src/language/syntax';
import { checkText, withoutAnnotations } from '../support/fixture';

const FILES = [...globSync('examples/**/*.lia').sort(), ...globSync('test/rules/**/*.lia').sort()];
const TEXTS = new Map(FILES.map((path) => [path, withoutAnnotations(readFileSync(path, 'utf8'))]));

/** Not every change is tried, so that the whole takes seconds: one in so many, beginning elsewhere in each file. */
const stepOf = (text: string): number => (text.length < 4000 ? 5 : 17);

describe.each(FILES)('%s', (path) => {
  const text = TEXTS.get(path) ?? '';

  it('cut off after each token', () => {
    const { ends } = tokenize(text, BLOCKS.Document);
    expect(
      found(
        path,
        sample(ends).map((end) => text.slice(0, end)),
      ),
    ).toEqual([]);
  });

  it('with each field left out, and each doubled', () => {
    const fields = sample(fieldsOf(parse(text).entries));
    const without = fields.map(({ start, end }) => text.slice(0, start) + text.slice(end));
    const doubled = fields.map(
      ({ start, end }) => `${text.slice(0, end)}\n${text.slice(start, end)}${text.slice(end)}`,
    );
    expect(found(path, [...without, ...doubled])).toEqual([]);
  });

  function sample<Type>(all: readonly Type[]): Type[] {
    return all.filter((_, index) => (index + FILES.indexOf(path)) % stepOf(text) === 0);
  }
});

function fieldsOf(entries: readonly Entry[]): Entry[] {
  return entries.flatMap((entry) => [entry, ...fieldsOf(entry.entries)]);
}

/** The findings that reach out of their file, each with the text. */
function found(path: string, texts: readonly string[]): { readonly text: string; readonly finding: Finding }[] {
  return texts.flatMap((text) => {
    const lines = text.split('\n');
    const outside = ({ start, end }: Range): boolean =>
      start.line < 1 || start.column < 1 || isAfter(start, end) || end.column > (lines[end.line - 1]?.length ?? -1) + 1;
    const ranges = ({ range, facts, fixes }: Finding): Range[] => [
      range,
      ...facts.map((fact) => fact.range),
      ...fixes.flatMap((fix) => fix.edits.map((edit) => edit.range)),
    ];
    return checkText(text, path, Object.fromEntries(TEXTS))
      .filter((finding) => ranges(finding).some(outside))
      .map((finding) => ({ text, finding }));
  });
}

function isAfter(a: Range['start'], b: Range['start']): boolean {
  return a.line > b.line || (a.line === b.line && a.column > b.column);
}

it('reads a very long file and very long lines', () => {
  const long = `assessment a {\n${'  author "x"\n'.repeat(20_000)}  necessity because "${'word '.repeat(100_000)}"\n}\n`;
  expect(found('long.lia', [long])).toEqual([]);
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
