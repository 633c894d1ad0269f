/** What makes an assessment weaker: each as data, with its reason and its source. */
import type { Fact } from '../../fingerprint/fact';
import type { Citation } from '../../sources';
import type { Vocabulary } from '../../vocabulary/vocabulary';
import type { Words } from '../change';
import type { Difference } from '../differences';
import type { Pair } from '../pair';

/** A kind of change after which an assessment carries less than before. */
export interface Weakening {
  /** `guard/safeguard-removed`: what `accept` names. Its meaning never changes. */
  readonly id: `guard/${string}`;
  /** What happened, in one sentence. */
  readonly what: string;
  /** Why the assessment is weaker for it. */
  readonly why: string;
  readonly sources: readonly Citation[];
  /** Where it happened between two states. */
  readonly find: (pair: Pair) => readonly Hit[];
}

/** A place where an assessment became weaker. */
export interface Hit {
  /** The stable path of the element; of something removed the path that it had. */
  readonly path: string;
  readonly told: Words;
  /** What a data protection officer should now ask. */
  readonly question: Words;
  /** Where it stands now; of something removed, what it stood in. */
  readonly fact: Fact | undefined;
}

/** The facts of a word that went. */
export function removed(pair: Pair, key: string): { readonly fact: Fact; readonly around: Fact | undefined }[] {
  return pair.differences.flatMap(({ before, after, around }) =>
    before?.key === key && !after ? [{ fact: before, around: around.at(-1) }] : [],
  );
}

/** The facts of a word that came. */
export function added(pair: Pair, key: string): Fact[] {
  return pair.differences.flatMap(({ before, after }) => (after?.key === key && !before ? [after] : []));
}

/** The facts of a word that say something else, and what they stand in. */
export function changed(
  pair: Pair,
  key: string,
): { readonly before: Fact; readonly after: Fact; readonly around: readonly Fact[] }[] {
  return pair.differences.flatMap(({ before, after, around, order }: Difference) =>
    before && after && after.key === key && !order ? [{ before, after, around }] : [],
  );
}

/** The place of a name on a scale of the vocabulary; undefined where it has none. */
export function level(vocabulary: Vocabulary, category: string, name: string | undefined): number | undefined {
  const found = name === undefined ? undefined : vocabulary.fact(category, name, 'level')[0];
  return found === undefined ? undefined : Number(found);
}

/** The place of a name in an order from weak to strong; undefined where it is not in it. */
export function rank(order: readonly string[], name: string | undefined): number | undefined {
  const place = order.indexOf(name ?? '');
  return place < 0 ? undefined : place;
}

/** Whether the second number is lower; false where one is unknown. */
export function fell(before: number | undefined, after: number | undefined): boolean {
  return before !== undefined && after !== undefined && after < before;
}
