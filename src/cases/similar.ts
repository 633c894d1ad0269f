import { thoseThatAre, underLaw } from '../model/questions';
import type { Assessment, Term } from '../model/types';
import type { DecidedCase } from './case';
import { CASES } from './cases';

/** A decided case, and what it has in common with an assessment. */
export interface SimilarCase {
  readonly decided: DecidedCase;
  /** Why it matched, in the reader's words: `the same operation: record audio`. */
  readonly reasons: readonly string[];
}

/** How many cases are shown: more would not be read. */
const AT_MOST = 3;

/** What is compared, and what one match counts. An interest says more about a case than what it has in common with many. */
const ASPECTS = [
  { word: 'operation', weight: 2, kinds: 'operations' },
  { word: 'data', weight: 2, kinds: 'data' },
  { word: 'interest', weight: 3, kinds: 'interests' },
] as const;

type Aspect = (typeof ASPECTS)[number];

/**
 * The cases that resemble an assessment by what it declares: under its law, and alike in at least two of operation, data
 * and interest. A kind that extends one of the case counts as that one.
 *
 * @returns At most three, the closest first; of equals, the latest first.
 */
export function similarCases(assessment: Assessment, all: readonly DecidedCase[] = CASES): SimilarCase[] {
  return all
    .filter(({ law }) => underLaw(assessment, law))
    .map((decided) => compare(decided, assessment))
    .filter(({ reasons }) => reasons.length >= 2)
    .sort(byCloseness)
    .slice(0, AT_MOST)
    .map(({ decided, reasons }) => ({ decided, reasons }));
}

/** The cases in which what a rule asks was at issue, the latest first. */
export function casesOf(rule: string, all: readonly DecidedCase[] = CASES): DecidedCase[] {
  return all.filter(({ rules }) => rules.includes(rule)).sort((a, b) => b.year - a.year || order(a.id, b.id));
}

interface Compared extends SimilarCase {
  readonly score: number;
}

function compare(decided: DecidedCase, assessment: Assessment): Compared {
  const shared = ASPECTS.map((aspect) => ({ aspect, names: sharedNames(aspect, decided, assessment) }));
  return {
    decided,
    score: shared.reduce((sum, { aspect, names }) => sum + aspect.weight * names.length, 0),
    reasons: shared.filter(({ names }) => names.length > 0).map(({ aspect, names }) => reason(aspect, names)),
  };
}

function sharedNames(aspect: Aspect, decided: DecidedCase, assessment: Assessment): string[] {
  const declared = declaredOf(aspect, assessment);
  return decided[aspect.kinds].filter((name) => thoseThatAre(declared, name).length > 0);
}

function declaredOf({ kinds }: Aspect, { processing, data, interests }: Assessment): readonly Term[] {
  if (kinds === 'operations') return processing.operations;
  return (kinds === 'data' ? data.filter((item) => item.collected) : interests).flatMap((item) => item.kinds);
}

function reason({ word }: Aspect, names: readonly string[]): string {
  const plural = word !== 'data' && names.length > 1 ? 's' : '';
  return `the same ${word}${plural}: ${names.map((name) => name.replaceAll('-', ' ')).join(', ')}`;
}

function byCloseness(a: Compared, b: Compared): number {
  return b.score - a.score || b.decided.year - a.decided.year || order(a.decided.id, b.decided.id);
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
