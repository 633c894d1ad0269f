/** What an argument says, as far as words tell: its tokens, which of them are its own, and the signals in it. */
import { type Lexicon, lexiconFor } from './lexicon';
import { matchAt } from './pattern';
import { type Token, tokenise } from './tokens';

/** A pattern that matched: tokens `start` up to, not including, `end`. */
export interface Signal {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

export interface Reading {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  readonly signals: readonly Signal[];
  /** By token: 1 where it is a word with a content of its own, neither common nor a word of the lexicon's frame. */
  readonly own: Uint8Array;
}

/** Texts that were read before: the same words stand in many assessments. */
const known = new Map<string, Reading>();
const MOST_KNOWN = 4096;

/** Reads a text with the lexicon of its language. */
export function read(text: string, language: string): Reading | undefined {
  const lexicon = lexiconFor(language);
  if (!lexicon) return undefined;
  const before = known.get(text);
  if (before?.lexicon === lexicon) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const reading = readWith(text, lexicon);
  known.set(text, reading);
  return reading;
}

function readWith(text: string, lexicon: Lexicon): Reading {
  const tokens = tokenise(text, lexicon.table, lexicon.tokenOptions);
  const own = ownWords(tokens, lexicon, text);
  return { text, lexicon, tokens, own, signals: signalsOf(tokens, own, lexicon) };
}

function ownWords(tokens: readonly Token[], lexicon: Lexicon, text: string): Uint8Array {
  const common = lexicon.classOf('common');
  const own = new Uint8Array(tokens.length);
  for (const [index, token] of tokens.entries()) {
    if (token.isNumber || token.end - token.start < 2) continue;
    if (!token.entries.some((entry) => common.has(entry)) && /[^\d]/.test(text[token.start] ?? '')) own[index] = 1;
  }
  return own;
}

/** Every signal, once per sentence and name: where it first matches, as long as it can be there. */
function signalsOf(tokens: readonly Token[], own: Uint8Array, lexicon: Lexicon): Signal[] {
  const isOwn = (index: number): boolean => own[index] === 1;
  const places = placesOf(tokens, lexicon);
  const best = new Map<string, Signal>();
  for (const number of candidates(places, lexicon)) {
    const pattern = lexicon.patterns[number];
    if (!pattern) continue;
    let done = -1;
    for (const start of places[pattern.first.id] ?? []) {
      const sentence = tokens[start]?.sentence ?? 0;
      if (sentence === done) continue;
      const end = matchAt(lexicon.elementsOf(pattern), tokens, start, isOwn, lexicon.atomsOf);
      if (end <= start) continue;
      done = sentence;
      const key = `${pattern.signal} ${sentence}`;
      const known = best.get(key);
      if (!known || start < known.start || (start === known.start && end > known.end))
        best.set(key, { name: pattern.signal, start, end, sentence });
    }
  }
  return [...best.values()].sort((a, b) => a.start - b.start || (a.name < b.name ? -1 : 1));
}

/** By test: the tokens that pass it by their words. */
type Places = readonly (readonly number[] | undefined)[];

function placesOf(tokens: readonly Token[], lexicon: Lexicon): Places {
  const places: (number[] | undefined)[] = new Array(lexicon.testCount).fill(undefined);
  const note = (test: number, index: number): void => {
    const list = places[test];
    if (!list) places[test] = [index];
    else if (list[list.length - 1] !== index) list.push(index);
  };
  for (const [index, token] of tokens.entries()) {
    for (const entry of token.entries)
      for (const atom of lexicon.atomsOf[entry] ?? [])
        for (const test of lexicon.testsOf[atom] ?? []) note(test, index);
    if (token.isNumber) for (const test of lexicon.numberTests) note(test, index);
  }
  return places;
}

/** The patterns of which every required test is passed somewhere in the text. */
function candidates(places: Places, lexicon: Lexicon): number[] {
  const passed = new Uint8Array(lexicon.patterns.length);
  const found = [...lexicon.always];
  for (let test = 0; test < places.length; test++) {
    if (places[test] === undefined) continue;
    for (const number of lexicon.patternsOf[test] ?? []) {
      const count = (passed[number] ?? 0) + 1;
      passed[number] = count;
      if (count === lexicon.patterns[number]?.required) found.push(number);
    }
  }
  return found;
}
