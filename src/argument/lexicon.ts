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

/** A pattern of a lexicon, parsed when a text first holds a word that it begins with. */
export interface LexiconPattern {
  readonly signal: string;
  readonly source: string;
  elements: readonly Element[] | undefined;
}

export class Lexicon {
  readonly table = new WordTable();
  readonly patterns: LexiconPattern[] = [];
  /** By entry: the patterns that may begin with it. */
  readonly starts: (LexiconPattern[] | undefined)[] = [];
  readonly numberStarts: LexiconPattern[] = [];
  readonly tokenOptions: TokenOptions;
  /** By entry: the number of its group of synonyms. */
  readonly synonyms = new Map<number, number>();
  private readonly tests = new Map<string, Test>();
  private readonly members = new Map<string, ReadonlySet<number>>();

  constructor(readonly data: CompiledLexicon) {
    for (const [signal, patterns] of data.signals) for (const source of patterns) this.index(signal, source);
    const expand = new Map<number, readonly number[]>();
    for (const [word, parts] of Object.entries(data.expand)) {
      expand.set(
        this.table.add(word),
        parts.split(' ').map((part) => this.table.add(part)),
      );
    }
    for (const name of Object.keys(data.classes)) this.classOf(name);
    for (const [group, words] of data.synonyms.entries())
      for (const word of words.split(' ')) this.synonyms.set(this.table.add(word), group);
    this.tokenOptions = { apostrophe: data.apostrophe, expand, abbreviations: this.classOf('abbreviation') };
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
      else entries.add(this.table.add(word));
    }
    return entries;
  }

  elementsOf(pattern: LexiconPattern): readonly Element[] {
    pattern.elements ??= parsePattern(pattern.source, (alternatives) => this.testOf(alternatives));
    return pattern.elements;
  }

  private index(signal: string, source: string): void {
    const pattern = { signal, source, elements: undefined };
    this.patterns.push(pattern);
    const parts = source.split(' ');
    const first = parts[0] === '^' ? parts[1] : parts[0];
    const test = this.testOf(first ?? '');
    for (const entry of test.entries) {
      const list = this.starts[entry];
      if (list) list.push(pattern);
      else this.starts[entry] = [pattern];
    }
    if (test.number) this.numberStarts.push(pattern);
    for (const part of parts) this.register(part);
  }

  /** Words of patterns have to be in the table before the first text is read. */
  private register(part: string): void {
    if (/^(?:\^|\$|\.\.)/.test(part)) return;
    for (const one of part.replace(/^!|\?$/g, '').split('|')) if (!/^[@#$]/.test(one)) this.table.add(one);
  }

  private testOf(alternatives: string): Test {
    const known = this.tests.get(alternatives);
    if (known) return known;
    const entries = new Set<number>();
    let number = false;
    let own = false;
    let end = false;
    for (const one of alternatives.split('|')) {
      if (one === '#num') number = true;
      else if (one === '#own') own = true;
      else if (one === '$') end = true;
      else if (one.startsWith('@')) for (const entry of this.classOf(one.slice(1))) entries.add(entry);
      else entries.add(this.table.add(one));
    }
    const test = { entries, number, own, end };
    this.tests.set(alternatives, test);
    return test;
  }
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
