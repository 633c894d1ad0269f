/** Finding again what was declared: whether a word of the argument repeats a word of the purpose or the data. */
import type { Reading } from './reading';
import { type Token, tokenise } from './tokens';

/** Words that share so many first letters, and nearly all of the shorter one, count as the same word. */
const SAME_LETTERS = 4;

/** By token: 1 where the word is the argument's own and repeats none of the declared words. */
export function echoes(reading: Reading, declared: readonly string[]): Uint8Array {
  const { own, tokens, text } = reading;
  if (declared.length === 0) return own;
  const others = declaredWords(reading, declared);
  const fresh = new Uint8Array(own);
  for (const [index, token] of tokens.entries())
    if (fresh[index] === 1 && others.some((other) => isSame(reading, token, wordOf(text, token), other)))
      fresh[index] = 0;
  return fresh;
}

interface DeclaredWord {
  readonly word: string;
  readonly token: Token;
}

function declaredWords({ lexicon }: Reading, declared: readonly string[]): DeclaredWord[] {
  return declared.flatMap((text) =>
    tokenise(text, lexicon.table, lexicon.tokenOptions).map((token) => ({ word: wordOf(text, token), token })),
  );
}

function wordOf(text: string, { start, end }: Token): string {
  return text.slice(start, end).toLowerCase();
}

function isSame({ lexicon }: Reading, token: Token, word: string, other: DeclaredWord): boolean {
  const shorter = Math.min(word.length, other.word.length);
  if (shorter < 3) return word === other.word;
  const shared = sharedStart(word, other.word);
  if (shared >= Math.min(shorter, Math.max(SAME_LETTERS, Math.ceil(shorter * 0.75)))) return true;
  if (shorter >= 5 && (word.includes(other.word) || other.word.includes(word))) return true;
  return token.entries.some((entry) => {
    const group = lexicon.synonyms.get(entry);
    return group !== undefined && other.token.entries.some((one) => lexicon.synonyms.get(one) === group);
  });
}

function sharedStart(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}
