import { foldedCode, HASH_START, hashStep } from './hash';
import type { WordTable } from './word-table';

/** A word of a text; what the lexicon says of it is a list of entries. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Numbers of the lexicon's entries that fit; empty where it does not know the word. */
  readonly entries: readonly number[];
  readonly sentence: number;
  /** Counts on at each comma, bracket or colon, and from sentence to sentence. */
  readonly clause: number;
  readonly isNumber: boolean;
}

export interface TokenOptions {
  /** Whether an apostrophe ends a word, as in `l'impact`, or stands inside it, as in `don't`. */
  readonly apostrophe: 'ends' | 'inside';
  /** Words that stand for several: `can't` for `can not`. By the number of the entry, the numbers of the others. */
  readonly expand: ReadonlyMap<number, readonly number[]>;
  /** Abbreviations after which a full stop ends nothing, as entries. */
  readonly abbreviations: ReadonlySet<number>;
}

const NONE: readonly number[] = [];

/** Reads a text once, letter by letter, and looks its words up on the way. */
export function tokenise(text: string, table: WordTable, options: TokenOptions): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let clause = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const folded = foldedCode(code);
    if (folded === 0 || folded === 39) {
      const last = tokens[tokens.length - 1];
      if (code > 32 && last && !isInsideAbbreviation(last, at, options)) {
        if (endsSentence(text, at, code)) {
          sentence++;
          clause++;
        } else if (endsClause(text, at, code)) clause++;
      } else if (code === 10 && text.charCodeAt(at + 1) === 10) {
        sentence++;
        clause++;
      }
      at++;
      continue;
    }
    at = readWord(text, at, table, options, tokens, sentence, clause);
  }
  return tokens;
}

function isInsideAbbreviation(last: Token, at: number, options: TokenOptions): boolean {
  return last.end === at && last.entries.some((entry) => options.abbreviations.has(entry));
}

function readWord(
  text: string,
  start: number,
  table: WordTable,
  options: TokenOptions,
  into: Token[],
  sentence: number,
  clause: number,
): number {
  let hash = HASH_START;
  let at = start;
  let isNumber = false;
  let found: number[] | undefined;
  for (; at < text.length; at++) {
    const code = foldedCode(text.charCodeAt(at));
    if (code === 0 && !(isNumber && joinsDigits(text, at))) break;
    if (code === 39) {
      if (options.apostrophe === 'inside' && foldedCode(text.charCodeAt(at + 1)) < 58) break;
      hash = hashStep(hash, code);
      if (options.apostrophe === 'ends') {
        at++;
        break;
      }
      continue;
    }
    if (code >= 48 && code <= 57) isNumber = true;
    hash = hashStep(hash, code);
    const beginning = table.beginning(hash, at - start + 1);
    if (beginning >= 0) found = found ? [...found, beginning] : [beginning];
  }
  const whole = table.whole(hash, at - start);
  const parts = whole >= 0 ? options.expand.get(whole) : undefined;
  if (parts) {
    for (const part of parts) into.push({ start, end: at, entries: [part], sentence, clause, isNumber: false });
    return at;
  }
  if (whole >= 0) found = found ? [...found, whole] : [whole];
  into.push({ start, end: at, entries: found ?? NONE, sentence, clause, isNumber });
  return at;
}

/** A point or comma between digits: `1,000`, `0.5`. */
function joinsDigits(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 46 || code === 44) && isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at - 1));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** . ! ? ; and the ends of Asian sentences, with a space or nothing behind. */
function endsSentence(text: string, at: number, code: number): boolean {
  if (code === 59 || code === 0x3002 || code === 0xff1f) return true;
  if (code !== 46 && code !== 33 && code !== 63) return false;
  const next = text.charCodeAt(at + 1);
  return Number.isNaN(next) || next <= 32 || next === 0xa0 || next === 34 || next === 0x201d || next === 0xbb;
}

/** , : ( ) – — / and a dash between spaces. */
function endsClause(text: string, at: number, code: number): boolean {
  if (code === 44 || code === 58 || code === 40 || code === 41 || code === 0x2013 || code === 0x2014) return true;
  return code === 45 && text.charCodeAt(at - 1) === 32 && text.charCodeAt(at + 1) === 32;
}
