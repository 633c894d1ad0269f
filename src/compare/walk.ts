/** Ways through facts. */
import type { Atom, Fact } from '../fingerprint/fact';

/** Visits a fact and everything in its braces. */
export function eachFact(fact: Fact, act: (fact: Fact) => void): void {
  act(fact);
  for (const below of fact.below) eachFact(below, act);
}

/** The names behind a joining word. */
export function partNames(fact: Fact, word: string): string[] {
  return namesOf(fact.parts.find((part) => part.word === word)?.atoms ?? []);
}

/** The names among values. */
export function namesOf(atoms: readonly Atom[]): string[] {
  return atoms.filter((atom) => atom.kind === 'name').map((atom) => atom.said);
}

/** The texts among values. */
export function textsOf(atoms: readonly Atom[]): string[] {
  return atoms.filter((atom) => atom.kind === 'text').map((atom) => atom.said);
}

/** The fields of a word in the braces of a fact. */
export function fieldsOf(fact: Fact, key: string): Fact[] {
  return fact.below.filter((below) => below.key === key);
}
