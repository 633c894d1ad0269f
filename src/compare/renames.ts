/** What was only renamed: declarations of one kind that say nearly the same under another name. */
import type { Fact } from '../fingerprint/fact';
import { eachFact } from './walk';

/** A declaration with another name than before. */
export interface Rename {
  readonly before: Fact;
  readonly after: Fact;
}

/** From this share of common words on, two declarations are taken for the same one. */
const ALIKE = 0.6;

/** What it adds to have the same kinds: an impact has often nothing else to be known by. */
const KIN = 0.25;

/** The declarations that have no namesake on the other side, and one that says nearly the same. Best matches first. */
export function renamesBetween(before: readonly Fact[], after: readonly Fact[]): Rename[] {
  const old = named(before);
  const now = named(after);
  const lost = [...old].filter(([key]) => !now.has(key)).map(([, fact]) => fact);
  const come = [...now].filter(([key]) => !old.has(key)).map(([, fact]) => fact);
  const strange = new Set([...lost, ...come].map((fact) => fact.name ?? ''));
  return bestPairs(
    lost,
    come,
    (one, other) => (sameSort(one, other) ? likeness(one, other, strange) + (sameKinds(one, other) ? KIN : 0) : 0),
    ALIKE,
  ).map(([one, other]) => ({ before: one, after: other }));
}

/** More pairs than this are not measured: then nothing is found to be alike, and all is told as gone and come. */
const MOST_PAIRS = 40_000;

/** Pairs of which each fact is in one at most, the most alike first. */
export function bestPairs(
  before: readonly Fact[],
  after: readonly Fact[],
  measure: (before: Fact, after: Fact) => number,
  least: number,
): [Fact, Fact][] {
  if (before.length * after.length > MOST_PAIRS) return [];
  const candidates = before
    .flatMap((one) => after.map((other) => ({ one, other, alike: measure(one, other) })))
    .filter(({ alike }) => alike >= least)
    .sort((a, b) => b.alike - a.alike);
  const taken = new Set<Fact>();
  return candidates.flatMap(({ one, other }): [Fact, Fact][] => {
    if (taken.has(one) || taken.has(other)) return [];
    taken.add(one).add(other);
    return [[one, other]];
  });
}

/**
 * How much two facts have in common, from 0 to 1: twice the common words by all words (Dice).
 * @param ignored Names that do not count, since they may be renamed themselves.
 */
export function likeness(before: Fact, after: Fact, ignored: ReadonlySet<string> = new Set()): number {
  const one = wordsOf(before, ignored);
  const other = wordsOf(after, ignored);
  if (one.length === 0 || other.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count > 0) common++;
    left.set(word, count - 1);
  }
  return (2 * common) / (one.length + other.length);
}

function wordsOf(fact: Fact, ignored: ReadonlySet<string>): string[] {
  const words: string[] = [];
  eachFact(fact, (one) => {
    words.push(...one.kinds);
    for (const { kind, said } of [...one.atoms, ...one.parts.flatMap((part) => part.atoms), ...one.because]) {
      if (kind === 'text') words.push(...said.split(/\s+/));
      else if (!said.split('.').some((step) => ignored.has(step))) words.push(said);
    }
  });
  return words;
}

function sameSort(one: Fact, other: Fact): boolean {
  return one.key === other.key && (one.key !== 'kind' || one.kinds[0] === other.kinds[0]);
}

function sameKinds(one: Fact, other: Fact): boolean {
  return one.key !== 'kind' && one.kinds.length > 0 && one.kinds.join() === other.kinds.join();
}

function named(facts: readonly Fact[]): Map<string, Fact> {
  const found = new Map<string, Fact>();
  for (const top of facts)
    eachFact(top, (fact) => {
      if (fact.name !== undefined)
        found.set(`${fact.key} ${fact.key === 'kind' ? fact.kinds[0] : ''} ${fact.name}`, fact);
    });
  return found;
}
