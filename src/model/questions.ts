/** Questions that several rules and the report ask of an assessment. */

import type { Entry } from '../language/syntax';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { children, saysOpen, texts } from './entries';
import type { Answer, Assessment, Group, Impact, Item, Prose, Rating, Safeguard, Term } from './types';

/** Whether a term is, or extends, one of these names. */
export function isA(term: Term | undefined, ...names: readonly string[]): boolean {
  return term?.lineage.some((name) => names.includes(name)) ?? false;
}

/** Those of the terms that are, or extend, one of these names. */
export function thoseThatAre(terms: readonly Term[], ...names: readonly string[]): Term[] {
  return terms.filter((term) => isA(term, ...names));
}

/** The level of a term of a scale, such as severity; undefined where it has none. */
export function levelOf(term: Term | undefined, vocabulary: Vocabulary): number | undefined {
  const level = term && vocabulary.fact(term.category, term.name, 'level')[0];
  return level === undefined ? undefined : Number(level);
}

/** High: severity 3 with likelihood 2 or more, or severity 4 (CNIL scales). Undefined where it is not rated. */
export function isHigh(rating: Rating | undefined, vocabulary: Vocabulary): boolean | undefined {
  const severity = levelOf(rating?.severity, vocabulary);
  const likelihood = levelOf(rating?.likelihood, vocabulary);
  if (severity === undefined) return undefined;
  return severity >= 4 || (severity === 3 && (likelihood ?? 2) >= 2);
}

/** The safeguards that an impact names in `met by`, or that name it in `meets`. */
export function safeguardsOf(impact: Impact, assessment: Assessment): Safeguard[] {
  const names = new Set(impact.metBy.map((reference) => reference.name));
  return assessment.safeguards.filter(
    (safeguard) => names.has(safeguard.name) || safeguard.meets.includes(impact.name),
  );
}

/** Whether a safeguard works today: in place, or carried by a fact of the assessment. */
export function isInPlace(safeguard: Safeguard): boolean {
  return safeguard.from !== undefined || isA(safeguard.status?.terms[0], 'in-place');
}

/** Whether the decision relies on legitimate interests, with or without conditions. */
export function relies(assessment: Assessment): boolean {
  return isA(assessment.decision?.outcome, 'rely', 'rely-if');
}

/** Whether the assessment is signed off and in force. */
export function isFinal(assessment: Assessment): boolean {
  return isA(assessment.header.status?.terms[0], 'approved');
}

/** Whether nothing is processed on this assessment, or no longer: withdrawn, retired, or decided against. */
export function isOver(assessment: Assessment): boolean {
  return (
    isA(assessment.decision?.outcome, 'do-not-rely', 'withdrawn') || isA(assessment.header.status?.terms[0], 'retired')
  );
}

/** Whether one of its laws is, or extends, one of these. EU law is assumed where none is named. */
export function underLaw(assessment: Assessment, ...laws: readonly string[]): boolean {
  const { laws: named } = assessment.header;
  return named.length === 0 ? laws.includes('eu-gdpr') : named.some((law) => isA(law, ...laws));
}

/** The data that is really collected. */
export function collectedData(assessment: Assessment): Assessment['data'] {
  return assessment.data.filter((item) => item.collected);
}

/** The groups of living people: the dead are outside the GDPR (Rec. 27) and are owed neither notice nor expectation. */
export function livingGroups(assessment: Assessment): Group[] {
  return assessment.groups.filter(
    ({ kinds }) => kinds.length === 0 || !kinds.every((kind) => isA(kind, 'deceased-relative')),
  );
}

/**
 * Whether the author left something open, which the list of open points shows by itself.
 * @param fields Words of fields inside the item that may be open; without them the value or the argument of the item is meant.
 */
export function isOpen(item: Item, ...fields: readonly string[]): boolean {
  const { entry } = item;
  if (fields.length > 0) return hasOpen(entry, fields);
  return saysOpen(entry) || children(entry, 'because').some(saysOpen);
}

function hasOpen(entry: Entry, fields: readonly string[]): boolean {
  return (fields.includes(entry.key) && saysOpen(entry)) || entry.entries.some((below) => hasOpen(below, fields));
}

/** The laws, judgments and guidance that an item cites with `cites`. */
export function citesOf(item: Item): Prose[] {
  return children(item.entry, 'cites').flatMap((field) => texts(field));
}

/** Whether words stand behind an answer: a reason, a remark, a place, evidence or a citation. */
export function isExplained(answer: Answer): boolean {
  return (
    answer.because !== undefined ||
    answer.remark !== undefined ||
    answer.at.length > 0 ||
    answer.evidence.length > 0 ||
    citesOf(answer).length > 0
  );
}
