/** The lexicons: what the engine knows of a language, read from data when a text of that language first comes. */
import { COMPILED } from './lexicon/compiled';
import { type Element, parsePattern, type Test } from './pattern';
import type { TokenOptions } from './tokens';
import { WordTable } from './word-table';

/** A lexicon as `scripts/compile-lexicons.ts` writes it: phrases filled in, examples left out. */
export interface CompiledLexicon {
  readonly language: string;
  readonly apostrophe: 'ends' | 'inside';
  readonly expand: Readonly<Record<string, string>>;
  readonly classes: Readonly<Record<string, string>>;
  /** Name of the signal, its patterns. */
  readonly signals: readonly (readonly [string, readonly string[]])[];
  /** Words of one meaning, for finding the purpose again in other words. */
  readonly synonyms: readonly string[];
  readonly messages: Readonly<Record<string, { readonly why: string; readonly instead: string }>>;
  readonly checklist: Readonly<Record<string, string>>;
}

/** A pattern of a lexicon; its elements are read when a text first has all its words. */
export interface LexiconPattern {
  readonly signal: string;
  readonly source: string;
  /** What its first word has to be. */
  readonly first: Test;
  /** How many different tests have to be passed somewhere in a text before the pattern can match. */
  readonly required: number;
  elements: readonly Element[] | undefined;
}

/** Words and classes are atoms: a word by the number of its entry, a class by a number from here on. */
const FIRST_CLASS = 1 << 13;

export class Lexicon {
  readonly table = new WordTable();
  readonly patterns: LexiconPattern[] = [];
  /** By entry: its own number and those of the classes that it is in. */
  readonly atomsOf: number[][] = [];
  /** By atom: the tests that it passes. */
  readonly testsOf: number[][] = [];
  /** By test: the patterns that require it. */
  readonly patternsOf: number[][] = [];
  /** Patterns that require nothing that could be looked up. */
  readonly always: number[] = [];
  /** The tests that any number passes. */
  readonly numberTests: number[] = [];
  readonly tokenOptions: TokenOptions;
  /** By entry: the number of its group of synonyms. */
  readonly synonyms = new Map<number, number>();
  private readonly tests = new Map<string, Test>();
  private readonly members = new Map<string, ReadonlySet<number>>();
  private readonly classes: ReadonlyMap<string, number>;

  constructor(readonly data: CompiledLexicon) {
    this.classes = new Map(Object.keys(data.classes).map((name, index) => [name, FIRST_CLASS + index]));
    for (const [name, atom] of this.classes) for (const entry of this.classOf(name)) this.atoms(entry).push(atom);
    for (const [signal, patterns] of data.signals) for (const source of patterns) this.index(signal, source);
    const expand = new Map<number, readonly number[]>();
    for (const [word, parts] of Object.entries(data.expand)) {
      expand.set(
        this.word(word),
        parts.split(' ').map((part) => this.word(part)),
      );
    }
    for (const [group, words] of data.synonyms.entries())
      for (const word of words.split(' ')) this.synonyms.set(this.word(word), group);
    this.tokenOptions = { apostrophe: data.apostrophe, expand, abbreviations: this.classOf('abbreviation') };
  }

  get testCount(): number {
    return this.tests.size;
  }

  /** The entries of a class; empty where the lexicon has no such class. */
  classOf(name: string): ReadonlySet<number> {
    const known = this.members.get(name);
    if (known) return known;
    const entries = new Set<number>();
    this.members.set(name, entries);
    for (const word of (this.data.classes[name] ?? '').split(' ')) {
      if (word === '') continue;
      if (word.startsWith('@')) for (const entry of this.classOf(word.slice(1))) entries.add(entry);
      else entries.add(this.word(word));
    }
    return entries;
  }

  elementsOf(pattern: LexiconPattern): readonly Element[] {
    pattern.elements ??= parsePattern(pattern.source, (alternatives) => this.testOf(alternatives));
    return pattern.elements;
  }

  private word(word: string): number {
    const entry = this.table.add(word);
    this.atoms(entry);
    return entry;
  }

  private atoms(entry: number): number[] {
    const known = this.atomsOf[entry];
    if (known) return known;
    const atoms = [entry];
    this.atomsOf[entry] = atoms;
    return atoms;
  }

  /** Notes what a pattern requires, without reading it further. */
  private index(signal: string, source: string): void {
    let first: Test | undefined;
    const required: number[] = [];
    for (const part of source.split(' ')) {
      const mark = part.charCodeAt(0);
      if (mark === 46 || mark === 94 || part === '$') continue;
      const optional = part.endsWith('?');
      const test = this.testOf(mark === 33 ? part.slice(1) : optional ? part.slice(0, -1) : part);
      if (mark === 33) continue;
      first ??= test;
      if (!optional && isLookedUp(test) && !required.includes(test.id)) required.push(test.id);
    }
    if (!first) return;
    const number = this.patterns.push({ signal, source, first, required: required.length, elements: undefined }) - 1;
    for (const test of required) push(this.patternsOf, test, number);
    if (required.length === 0) this.always.push(number);
  }

  private testOf(alternatives: string): Test {
    const known = this.tests.get(alternatives);
    if (known) return known;
    const atoms = new Set<number>();
    const test = { id: this.tests.size, atoms, number: false, own: false, end: false };
    for (const one of alternatives.split('|')) {
      if (one === '#num') test.number = true;
      else if (one === '#own') test.own = true;
      else if (one === '$') test.end = true;
      else if (one.charCodeAt(0) === 64) atoms.add(this.classes.get(one.slice(1)) ?? -1);
      else atoms.add(this.word(one));
    }
    this.tests.set(alternatives, test);
    for (const atom of atoms) push(this.testsOf, atom, test.id);
    if (test.number) this.numberTests.push(test.id);
    return test;
  }
}

/** Whether the words of a text tell at once that a test is passed nowhere in it. */
function isLookedUp({ own, end }: Test): boolean {
  return !own && !end;
}

function push(lists: number[][], at: number, value: number): void {
  const list = lists[at];
  if (list) list.push(value);
  else lists[at] = [value];
}

const lexicons = new Map<string, Lexicon>();

/** The lexicon of a language by its tag (`en`, `en-GB`, `de`), or undefined where there is none. */
export function lexiconFor(language: string): Lexicon | undefined {
  const name = language.toLowerCase().split('-')[0] ?? '';
  const known = lexicons.get(name);
  if (known) return known;
  const compiled = COMPILED[name];
  if (compiled === undefined) return undefined;
  const lexicon = new Lexicon(JSON.parse(compiled) as CompiledLexicon);
  lexicons.set(name, lexicon);
  return lexicon;
}
