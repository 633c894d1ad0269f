import { fold, hashOf } from './hash';

/** Words and beginnings of words (`improv*`), each with a number, found by hash while a text is read letter by letter. */
export class WordTable {
  /** By number: the folded word without its star, and whether it is a beginning. */
  readonly words: string[] = [];
  readonly isPrefix: boolean[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly exact = new Map<number, number>();
  private readonly prefixes = new Map<number, number>();
  /** One bit for the low bits of each hash of a beginning: most letters of a text are passed by here. */
  private readonly hints = new Uint8Array(HINTS);

  /** The number of an entry, added where it is new. */
  add(entry: string): number {
    const known = this.numbers.get(entry);
    if (known !== undefined) return known;
    const isPrefix = entry.endsWith('*');
    const word = fold(isPrefix ? entry.slice(0, -1) : entry);
    const number = this.words.length;
    this.words.push(word);
    this.isPrefix.push(isPrefix);
    this.numbers.set(entry, number);
    const hash = hashOf(word);
    (isPrefix ? this.prefixes : this.exact).set(hash, number);
    if (isPrefix) this.hints[hash & (HINTS - 1)] = 1;
    return number;
  }

  get(entry: string): number | undefined {
    return this.numbers.get(entry);
  }

  /** The entry that is the word with this hash and length, or -1. */
  whole(hash: number, length: number): number {
    const number = this.exact.get(hash);
    return number !== undefined && this.words[number]?.length === length ? number : -1;
  }

  /** The entry that a word begins with, as far as it is read, or -1. */
  beginning(hash: number, length: number): number {
    if (this.hints[hash & (HINTS - 1)] === 0) return -1;
    const number = this.prefixes.get(hash);
    return number !== undefined && this.words[number]?.length === length ? number : -1;
  }
}

const HINTS = 1 << 14;
