/** The linter of the lexicons: docs/argument-lexicons.md says what it asks and why. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/argument/index';
import { fillPhrases, type LexiconSource } from '../../src/argument/lexicon/compile';
import { read } from '../../src/argument/reading';

const FOLDER = 'src/argument/lexicon';
/** Classes that the engine itself asks for. */
const ASKED = ['abbreviation', 'because', 'common', 'contrast', 'function', 'neg', 'number'];
const MOST_GAPS = 2;
const LONGEST_GAP = 12;

const lexicons = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as LexiconSource)
  .map((lexicon) => [lexicon.language, lexicon] as const);
const english = lexicons.find(([language]) => language === 'en')?.[1];

describe.each(lexicons)('%s', (language, lexicon) => {
  const patterns = lexicon.signals.flatMap(({ signal, patterns }) =>
    patterns.flatMap((one) => fillPhrases(one, lexicon.phrases)).map((pattern) => ({ signal, pattern })),
  );

  test('every signal has texts that it finds and texts that it must not find', () => {
    const named = (text: string) => read(text, language)?.signals.map(({ name }) => name) ?? [];
    const wrong = lexicon.signals.flatMap(({ signal, hit, miss }) => [
      ...(hit.length === 0 || miss.length === 0 ? [`${signal} has no example`] : []),
      ...hit.filter((text) => !named(text).includes(signal)).map((text) => `${signal} misses: ${text}`),
      ...miss.filter((text) => named(text).includes(signal)).map((text) => `${signal} finds: ${text}`),
    ]);
    expect(wrong).toEqual([]);
  });

  test('patterns begin with a word, have few and short gaps, and use what is declared', () => {
    expect(
      patterns.flatMap(({ signal, pattern }) => faultsOf(pattern, lexicon).map((it) => `${signal}: ${it}`)),
    ).toEqual([]);
  });

  test('a pattern stands once in a signal', () => {
    const all = patterns.map(({ signal, pattern }) => `${signal}: ${pattern}`);
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
  });

  test('every class is used', () => {
    const text = JSON.stringify([lexicon.signals, lexicon.phrases, lexicon.classes]);
    const used = (name: string) => new RegExp(`@${name}(?![\\w-])`).test(text) || ASKED.includes(name);
    expect(Object.keys(lexicon.classes).filter((name) => !used(name))).toEqual([]);
    expect(ASKED.filter((name) => !(name in lexicon.classes))).toEqual([]);
  });

  test('every kind has its message, every question its words, every signal of English its patterns', () => {
    expect(Object.keys(lexicon.messages).sort()).toEqual([...KINDS].sort());
    expect(Object.keys(lexicon.checklist).sort()).toEqual(Object.keys(english?.checklist ?? {}).sort());
    const signals = new Set(lexicon.signals.map(({ signal }) => signal));
    expect([...new Set(english?.signals.map(({ signal }) => signal))].filter((name) => !signals.has(name))).toEqual([]);
  });
});

function faultsOf(pattern: string, lexicon: LexiconSource): string[] {
  const parts = pattern.split(' ');
  const first = parts[0] === '^' ? parts[1] : parts[0];
  const gaps = parts.filter((part) => part.startsWith('..'));
  const faults: string[] = [];
  if (first === undefined || /^(?:\.\.|!|\$|#own)|\?$/.test(first))
    faults.push('begins with something that may be missing');
  if (gaps.length > MOST_GAPS || gaps.some((gap) => Number(/\d+/.exec(gap)?.[0]) > LONGEST_GAP))
    faults.push('long gaps');
  if (parts.at(-1)?.startsWith('..')) faults.push('ends in a gap, which asks for nothing');
  for (const part of parts) {
    if (/^(?:\^|\$|\.{2,3}\d+)$/.test(part)) continue;
    for (const one of part.replace(/^!|\?$/g, '').split('|'))
      if (!isKnown(one, lexicon)) faults.push(`"${one}" is neither a word nor a class`);
  }
  return faults.map((fault) => `${pattern}: ${fault}`);
}

function isKnown(one: string, { classes }: LexiconSource): boolean {
  if (one.startsWith('@')) return one.slice(1) in classes;
  return ['#num', '#own', '$'].includes(one) || /^[\p{L}\p{M}\d]+(?:'[\p{L}]*)?\*?$/u.test(one);
}
