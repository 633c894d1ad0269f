/** What an argument says, as far as words tell: its tokens, which of them are its own, and the signals in it. */
import { type Lexicon, type LexiconPattern, lexiconFor } from './lexicon';
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

/** Reads a text with the lexicon of its language. */
export function read(text: string, language: string): Reading | undefined {
  const lexicon = lexiconFor(language);
  if (!lexicon) return undefined;
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
  const found: Signal[] = [];
  const isOwn = (index: number): boolean => own[index] === 1;
  let sentence = -1;
  let seen = new Map<string, number>();
  for (const [index, token] of tokens.entries()) {
    if (token.sentence !== sentence) {
      sentence = token.sentence;
      seen = new Map();
    }
    const tryAll = (patterns: readonly LexiconPattern[] | undefined): void => {
      for (const pattern of patterns ?? []) {
        const before = seen.get(pattern.signal);
        const known = before === undefined ? undefined : found[before];
        if (known && known.start !== index) continue;
        const end = matchAt(lexicon.elementsOf(pattern), tokens, index, isOwn);
        if (end <= (known?.end ?? index)) continue;
        const signal = { name: pattern.signal, start: index, end, sentence };
        if (before !== undefined) found[before] = signal;
        else seen.set(pattern.signal, found.push(signal) - 1);
      }
    };
    for (const entry of token.entries) tryAll(lexicon.starts[entry]);
    if (token.isNumber) tryAll(lexicon.numberStarts);
  }
  return found;
}
