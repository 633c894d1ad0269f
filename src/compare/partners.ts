/** Which fact of the later state is which of the earlier one, among those that stand in the same braces. */
import type { Fact } from '../fingerprint/fact';
import { plainOf } from '../fingerprint/fingerprint';
import { bestPairs, likeness } from './renames';
import { namesOf, partNames, textsOf } from './walk';

/** One of them is missing where a fact came or went. */
export interface Partners {
  readonly before: Fact | undefined;
  readonly after: Fact | undefined;
}

/** Pairs facts: by word and name; without a name by what they say, whom they are about, and likeness. */
export function partners(before: readonly Fact[], after: readonly Fact[]): Partners[] {
  const found = new Map<Fact, Fact>();
  const words = new Set([...before, ...after].map((fact) => fact.key));
  for (const word of words) {
    const old = before.filter((fact) => fact.key === word);
    const now = after.filter((fact) => fact.key === word);
    for (const [was, is] of pairsOf(word, old, now)) found.set(is, was);
  }
  const kept = new Set(found.values());
  return [
    ...after.map((is) => ({ before: found.get(is), after: is })),
    ...before.filter((was) => !kept.has(was)).map((was) => ({ before: was, after: undefined })),
  ];
}

/** Words whose facts are about somebody or something: another subject is another fact, however alike they are. */
const DISTINCT = new Set([
  'recipient',
  'expectation',
  'notice',
  'basis',
  'waive',
  'accept',
  'sign',
  'review',
  'condition',
  'revised',
]);

function pairsOf(word: string, before: readonly Fact[], after: readonly Fact[]): [Fact, Fact][] {
  const pairs: [Fact, Fact][] = [];
  const left = (): [Fact[], Fact[]] => {
    const taken = new Set(pairs.flat());
    return [before.filter((fact) => !taken.has(fact)), after.filter((fact) => !taken.has(fact))];
  };
  pairs.push(...equalPairs(...left(), (fact) => JSON.stringify(plainOf(fact))));
  pairs.push(...equalPairs(...left(), identityOf));
  if (DISTINCT.has(word)) return pairs;
  const [old, now] = left().map((facts) => facts.filter((fact) => fact.name === undefined)) as [Fact[], Fact[]];
  pairs.push(...bestPairs(old, now, likeness, 0.4));
  const [one, other] = left().map((facts) => facts.filter((fact) => fact.name === undefined)) as [Fact[], Fact[]];
  if (one[0] && other[0] && one.length === 1 && other.length === 1) pairs.push([one[0], other[0]]);
  return pairs;
}

function equalPairs(
  before: readonly Fact[],
  after: readonly Fact[],
  key: (fact: Fact) => string | undefined,
): [Fact, Fact][] {
  const waiting = new Map<string, Fact[]>();
  for (const fact of before) {
    const value = key(fact);
    if (value !== undefined) waiting.set(value, [...(waiting.get(value) ?? []), fact]);
  }
  return after.flatMap((fact): [Fact, Fact][] => {
    const partner = waiting.get(key(fact) ?? '')?.shift();
    return partner ? [[partner, fact]] : [];
  });
}

/** What a fact is known by; undefined where nothing but its whole content says which it is. */
export function identityOf(fact: Fact): string | undefined {
  if (fact.name !== undefined)
    return `${fact.kinds.length > 0 && fact.key === 'kind' ? fact.kinds[0] : ''} ${fact.name}`;
  const names = namesOf(fact.atoms).join(' ');
  switch (fact.key) {
    case 'recipient':
    case 'right':
    case 'keep':
    case 'may-reveal':
    case 'grants':
      return names;
    case 'expectation':
      return partNames(fact, 'of').join(' ');
    case 'notice':
      return partNames(fact, 'to').join(' ');
    case 'basis':
      return `${namesOf(fact.atoms)[0]} ${said(fact, 'while')}`;
    case 'waive':
    case 'accept':
      return `${names} ${partNames(fact, 'on').join(' ')}`;
    case 'sign':
      return `${names} ${textsOf(fact.atoms).join(' ')} ${said(fact, 'of')}`;
    case 'review':
      return fact.parts
        .map(({ word, atoms }) => `${word} ${word === 'on' ? (namesOf(atoms)[0] ?? textsOf(atoms)[0]) : ''}`)
        .join(' ');
    case 'condition':
      return fact.atoms[0]?.said;
    case 'revised':
    case 'consulted':
      return fact.atoms[0]?.said;
    default:
      return undefined;
  }
}

function said(fact: Fact, word: string): string {
  return (
    fact.parts
      .find((part) => part.word === word)
      ?.atoms.map((atom) => atom.said)
      .join(' ') ?? ''
  );
}
