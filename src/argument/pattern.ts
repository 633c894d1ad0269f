/** The language of patterns: a sequence of words, classes and gaps, matched against the tokens of a text. */
import type { Token } from './tokens';

/** What a token has to be: one of these words or classes, a number, or a word of the text's own. */
export interface Test {
  /** Its number among the tests of the lexicon. */
  readonly id: number;
  readonly atoms: ReadonlySet<number>;
  readonly number: boolean;
  readonly own: boolean;
  /** The end of the sentence will do as well. */
  readonly end: boolean;
}

export type Element =
  | { readonly kind: 'word'; readonly test: Test; readonly optional: boolean }
  | { readonly kind: 'not'; readonly test: Test }
  | { readonly kind: 'gap'; readonly most: number; readonly within: 'clause' | 'sentence' }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

/** Reads a pattern: `@need ..3 for our|the business`. What a word or class stands for is asked of the lexicon. */
export function parsePattern(pattern: string, testOf: (alternatives: string) => Test): Element[] {
  return pattern.split(' ').map((part): Element => {
    if (part === '^') return { kind: 'start' };
    if (part === '$') return { kind: 'end' };
    const gap = /^(\.{2,3})(\d+)$/.exec(part);
    if (gap) return { kind: 'gap', most: Number(gap[2]), within: gap[1] === '..' ? 'clause' : 'sentence' };
    if (part.startsWith('!')) return { kind: 'not', test: testOf(part.slice(1)) };
    const optional = part.endsWith('?');
    return { kind: 'word', test: testOf(optional ? part.slice(0, -1) : part), optional };
  });
}

/**
 * Where a match that begins at a token ends: the index behind its last token, or -1. The first of several is taken,
 * the shortest gaps first.
 *
 * @param isOwn Whether a token is a word of the text's own.
 * @param atomsOf By entry: its own number and those of its classes.
 */
export function matchAt(
  elements: readonly Element[],
  tokens: readonly Token[],
  at: number,
  isOwn: (index: number) => boolean,
  atomsOf: readonly (readonly number[])[],
): number {
  const sentence = tokens[at]?.sentence;

  function from(element: number, index: number): number {
    const current = elements[element];
    if (!current) return index;
    const token = tokens[index];
    const inside = token !== undefined && token.sentence === sentence;
    switch (current.kind) {
      case 'start':
        return tokens[index - 1]?.sentence !== sentence ? from(element + 1, index) : -1;
      case 'end':
        return inside ? -1 : from(element + 1, index);
      case 'not':
        return inside && passes(current.test, token, index) ? -1 : from(element + 1, index);
      case 'word': {
        if (inside && passes(current.test, token, index)) {
          const end = from(element + 1, index + 1);
          if (end >= 0) return end;
        }
        return current.optional || (current.test.end && !inside) ? from(element + 1, index) : -1;
      }
      case 'gap': {
        const clause = tokens[index - 1]?.clause;
        for (let skipped = 0; skipped <= current.most; skipped++) {
          const next = tokens[index + skipped];
          if (next && (next.sentence !== sentence || (current.within === 'clause' && next.clause !== clause)))
            return -1;
          const end = from(element + 1, index + skipped);
          if (end >= 0) return end;
          if (!next) return -1;
        }
        return -1;
      }
    }
  }

  function passes(test: Test, token: Token, index: number): boolean {
    for (const entry of token.entries) for (const atom of atomsOf[entry] ?? []) if (test.atoms.has(atom)) return true;
    return (test.number && token.isNumber) || (test.own && isOwn(index));
  }

  return from(0, at);
}
