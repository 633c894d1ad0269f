/** What holds for every assessment: nothing changes in silence, and fingerprints are equal exactly where assessments are. */
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { check } from '../../src/check/check';
import { plainWords } from '../../src/compare/change';
import { type Comparison, compareStates } from '../../src/compare/states';
import { eachFact } from '../../src/compare/walk';
import { factsOf } from '../../src/fingerprint/facts';
import { fingerprint } from '../../src/fingerprint/fingerprint';
import { parse } from '../../src/language/parse';
import { textOf } from '../../src/language/prose';
import type { Entry, Value } from '../../src/language/syntax';
import { Loader } from '../../src/model/files';
import { anyFile, edited } from '../format/generated';
import { formatted, modelOf } from '../format/model';
import { TODAY } from '../support/fixture';

const settings = { seed: 20261124, endOnFailure: false };

/** Files that stand alone: with imports, a part of what they say would be elsewhere. */
const files = globSync(['examples/**/*.lia', 'test/reviewing/start/**/shared.lia'], { ignore: '**/node_modules/**' })
  .sort()
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
  .filter(({ text }) => !/^import /m.test(text));

const texts = files.map(({ text }) => text);
const anyText = fc.oneof(anyFile, fc.constantFrom(...texts).chain(edited), fc.constantFrom(...texts).chain(reworded));
const anyTwo = fc.oneof(
  fc.constantFrom(...texts).chain((text) => fc.tuple(fc.constant(text), edited(text))),
  fc.constantFrom(...texts).chain((text) => fc.tuple(fc.constant(text), reworded(text))),
  anyFile.chain((text) => fc.tuple(fc.constant(text), edited(text))),
);

test('there are files to try', () => {
  expect(files.length).toBeGreaterThan(5);
});

test('nothing differs from itself, nor from itself in canonical layout', { timeout: 120_000 }, () => {
  const property = fc.property(anyText, (text) => {
    if (parse(text).problems.length > 0) return;
    expect(differences(text, text)).toEqual([]);
    expect(differences(text, formatted(text))).toEqual([]);
  });
  fc.assert(property, { ...settings, numRuns: 100 });
});

test('every word that differs stands in a change', { timeout: 120_000 }, () => {
  let tried = 0;
  const property = fc.property(anyTwo, ([before, after]) => {
    if (parse(before).problems.length + parse(after).problems.length > 0) return;
    const told = differences(before, after).join('\n');
    if (told.includes('EVERYTHING')) return;
    const silent = [...missing(before, after), ...missing(after, before)].filter((word) => !isTold(word, told));
    expect(silent).toEqual([]);
    if (told !== '') tried++;
  });
  fc.assert(property, { ...settings, numRuns: 200 });
  expect(tried).toBeGreaterThan(40);
});

test('the path of every change is one that the file has', { timeout: 120_000 }, () => {
  const property = fc.property(anyTwo, ([before, after]) => {
    if (parse(before).problems.length + parse(after).problems.length > 0) return;
    const [was, is] = [checked(before), checked(after)];
    const known = new Set([...pathsIn(was), ...pathsIn(is)]);
    const changes = compareStates([was], [is], { today: TODAY }).assessments.flatMap((one) => one.changes);
    expect(changes.map((change) => change.path).filter((path) => !known.has(path))).toEqual([]);
  });
  fc.assert(property, { ...settings, numRuns: 100 });
});

test('fingerprints are equal where files say the same, and differ where a word differs', { timeout: 120_000 }, () => {
  const count = { same: 0, other: 0 };
  const property = fc.property(anyTwo, ([before, after]) => {
    if (parse(before).problems.length + parse(after).problems.length > 0) return;
    const [one, other] = [prints(before), prints(after)];
    if (JSON.stringify(modelOf(before)) === JSON.stringify(modelOf(after))) {
      expect(other).toEqual(one);
      count.same++;
    }
    if (JSON.stringify(one) === JSON.stringify(other)) return;
    expect(differences(before, after)).not.toEqual([]);
    count.other++;
  });
  fc.assert(property, { ...settings, numRuns: 200 });
  expect([count.same > 20, count.other > 20]).toEqual([true, true]);
});

test('a fingerprint does not depend on layout, comments, quotes or line ends', { timeout: 120_000 }, () => {
  for (const text of texts) {
    const other = `// A comment\n${formatted(text).replaceAll('\n', '\r\n')}`;
    expect(prints(other)).toEqual(prints(text));
  }
});

function pathsIn(file: ReturnType<typeof check>): string[] {
  const paths: string[] = [];
  for (const assessment of file.model.assessments) {
    const { own, used } = factsOf(assessment);
    for (const fact of [own, ...used]) eachFact(fact, ({ path }) => paths.push(path));
  }
  return paths;
}

/** One word, number or text put in the place of another one of the same file. */
function reworded(text: string): fc.Arbitrary<string> {
  const words = [...text.matchAll(/"[^"\n]+"|[\w-]+/g)];
  return fc.tuple(fc.nat(words.length - 1), fc.nat(words.length - 1)).map(([at, from]) => {
    const [old, by] = [words[at], words[from]];
    return old && by ? text.slice(0, old.index) + by[0] + text.slice(old.index + old[0].length) : text;
  });
}

function checked(text: string): ReturnType<typeof check> {
  const file = new Loader({ read: () => undefined }).load('a.lia', text);
  if (!file) throw new Error('not loaded');
  return check(file, { today: TODAY });
}

/** Everything that is told of the changes, as text. */
function differences(before: string, after: string): string[] {
  return toldBy(compareStates([checked(before)], [checked(after)], { today: TODAY }));
}

function toldBy({ assessments, files: loose }: Comparison): string[] {
  const changes = [...assessments, ...loose].flatMap((one) => one.changes);
  return [
    ...assessments.flatMap((one) =>
      one.state === 'changed' ? [] : [`${one.state} ${one.name} ${one.title} EVERYTHING`],
    ),
    ...assessments.flatMap((one) => (one.formerName === undefined ? [] : [`${one.formerName} ${one.name}`])),
    ...changes.map((change) =>
      [
        plainWords(change.subject),
        change.before,
        change.after,
        ...(change.details ?? []).map((detail) => `${detail.label} ${detail.text}`),
      ].join(' '),
    ),
  ];
}

/** What one file says more often than another: names, texts, numbers and dates of its syntax tree. */
function missing(from: string, than: string): string[] {
  const left = new Map<string, number>();
  for (const word of wordsOf(than)) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsOf(from).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

function wordsOf(text: string): string[] {
  const words: string[] = [];
  const visit = (entry: Entry): void => {
    if (entry.name !== undefined) words.push(entry.name);
    const values = [...entry.kinds, ...entry.values, ...entry.parts.flatMap((part) => part.values)];
    words.push(...values.map(wordOf));
    for (const below of entry.entries) visit(below);
  };
  for (const entry of parse(text).entries) if (entry.key !== 'import') visit(entry);
  return words;
}

function wordOf(value: Value): string {
  switch (value.$type) {
    case 'Ref':
      return value.to;
    case 'Text':
      return textOf(value);
    case 'Amount':
      return String(Number(value.number));
    case 'Day':
      return value.date;
  }
}

/** Names of lists are told with spaces, texts of several on lines of their own. */
function isTold(word: string, told: string): boolean {
  return told.includes(word) || told.includes(word.replace(/-/g, ' '));
}

function prints(text: string): unknown {
  return checked(text).model.assessments.map((one) => [one.name, fingerprint(one, 'all')]);
}
