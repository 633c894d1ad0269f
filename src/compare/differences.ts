/** Two states of the same facts, compared field by field: whatever is not the same is among the differences. */
import type { Fact } from '../fingerprint/fact';
import { plainOf } from '../fingerprint/fingerprint';
import { partners } from './partners';

/** A fact that came, went, or says something else. `around` goes from the outermost fact to the one whose braces it stands in. */
export interface Difference {
  readonly before: Fact | undefined;
  readonly after: Fact | undefined;
  readonly around: readonly Fact[];
  /** The stages of `keep` stand in another order, of which this is the first. */
  readonly order?: true;
}

/** What differs, in the order of the later state. Of a fact that came or went, what stands in its braces is not told apart. */
export function differencesOf(
  before: readonly Fact[],
  after: readonly Fact[],
  around: readonly Fact[] = [],
): Difference[] {
  return [
    ...partners(before, after).flatMap(({ before: was, after: is }): Difference[] => {
      if (!was || !is) return [{ before: was, after: is, around }];
      if (same(was, is)) return [];
      const below = differencesOf(was.below, is.below, [...around, is]);
      return same(bare(was), bare(is)) ? below : [{ before: was, after: is, around }, ...below];
    }),
    ...reordered(before, after, around),
  ];
}

/** Stages of `keep` follow each other, so that another order is a difference even where each stage says the same. */
function reordered(before: readonly Fact[], after: readonly Fact[], around: readonly Fact[]): Difference[] {
  const [was, is] = [before, after].map((facts) => facts.filter((fact) => fact.key === 'keep')) as [Fact[], Fact[]];
  const kept = partners(was, is).flatMap((pair) => (pair.before && pair.after ? [was.indexOf(pair.before)] : []));
  const moved = kept.some((place, index) => index > 0 && place < (kept[index - 1] ?? 0));
  return moved ? [{ before: was[0], after: is[0], around, order: true }] : [];
}

/** Whether two facts say the same, in whatever order and layout. */
export function same(one: Fact, other: Fact): boolean {
  return JSON.stringify(plainOf(one)) === JSON.stringify(plainOf(other));
}

function bare(fact: Fact): Fact {
  return { ...fact, below: [] };
}
