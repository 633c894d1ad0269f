/** From an assessment to its facts, with those of others that it uses. */
import type { Entry } from '../language/syntax';
import { refs } from '../model/entries';
import type { Shared } from '../model/files';
import type { Assessment } from '../model/types';
import { type Fact, factOf, isReason } from './fact';
import { belowOf, declaredFact, isBare, joined, withPaths } from './fields';
import { usedBy } from './uses';

/** What an assessment says, its defaults among it, and what it takes from declarations outside. */
export interface AssessmentFacts {
  /** The assessment itself: its name, title and fields. */
  readonly own: Fact;
  /** Organisations, parties, groups and so on, and kinds, that it uses directly or through one another. */
  readonly used: readonly Fact[];
}

const KNOWN = new WeakMap<Assessment, AssessmentFacts>();

/** The facts of an assessment; worked out once. */
export function factsOf(assessment: Assessment): AssessmentFacts {
  const known = KNOWN.get(assessment);
  if (known) return known;
  const { loaded } = assessment.document;
  const own = ownFacts(assessment.entry, loaded.path, (name) => loaded.shared.get(name));
  const facts = { own, used: usedBy([own], own, loaded) };
  KNOWN.set(assessment, facts);
  return facts;
}

/** The fields of an assessment: those in the braces of `processing` stand beside the others, shared safeguards are in. */
function ownFacts(entry: Entry, file: string, shared: (name: string) => Shared | undefined): Fact {
  const facts: Fact[] = [];
  const lifted: Entry[] = entry.entries.flatMap((field) =>
    field.key === 'processing' ? field.entries.filter((below) => !isNote(below)) : isReason(field) ? [] : [field],
  );
  const fields = joined(lifted).flatMap(eachRecipient);
  const notes = entry.entries.filter((field) => field.key === 'processing');
  for (const { field, path } of withPaths('', fields, (key) => (PROCESSING.has(key) ? 'processing.' : ''))) {
    if (field.key === 'applies' && isBare(field)) facts.push(...applied(field, file, shared));
    else facts.push(factOf(field, path, file, 'assessment', belowOf(field, path, file)));
  }
  for (const field of notes) {
    const rest = { ...field, entries: field.entries.filter(isNote) };
    if (rest.entries.length > 0)
      facts.push(factOf(rest, 'processing', file, 'assessment', belowOf(rest, 'processing', file)));
  }
  return factOf(entry, entry.name ?? 'assessment', file, '', facts);
}

function applied(field: Entry, file: string, shared: (name: string) => Shared | undefined): Fact[] {
  return refs(field).map((ref) => {
    const found = shared(ref.to);
    return found
      ? declaredFact(found.entry, found.file)
      : factOf({ ...field, values: [ref] }, `applies.${ref.to}`, file, 'assessment', []);
  });
}

/** `recipient a, b` says the same of each. */
function eachRecipient(field: Entry): Entry[] {
  const names = refs(field);
  return field.key === 'recipient' && names.length > 1 ? names.map((ref) => ({ ...field, values: [ref] })) : [field];
}

const NOTES = new Set(['evidence', 'cites', 'open', 'assumption', 'action', 'owner', 'because']);

function isNote(entry: Entry): boolean {
  return NOTES.has(entry.key);
}

/** Fields that are addressed below `processing`, whether they stand in its braces or not. */
const PROCESSING: ReadonlySet<string> = new Set([
  'summary',
  'operations',
  'never',
  'frequency',
  'novelty',
  'channel',
  'place',
  'data-subjects',
  'previous-basis',
  'scale',
  'automated-decisions',
  'terminal-equipment',
  'soft-opt-in',
  'compatibility',
]);
