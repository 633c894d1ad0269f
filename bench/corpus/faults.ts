/**
 * The faults that are put into a tenth of the records, each with the rule that must find it. All peers can see all of them
 * with a schema and a few lines of code, so that nobody is quick by looking away.
 */
import type { AssessmentRecord, DataItem } from './record';

export interface Fault {
  readonly name: string;
  /** The rule of LIA that finds it, as its only error in the file. */
  readonly rule: string;
  readonly change?: (record: AssessmentRecord) => void;
  /** A slip of the pen that no record can hold: it is made in the text of both formats. */
  readonly slip?: (text: string) => string;
}

export const FAULTS: readonly Fault[] = [
  {
    name: 'misspelt field',
    rule: 'language/syntax',
    slip: (text) => text.replace(/^( +)proportionate(?=[ :])/m, '$1proportionat'),
  },
  {
    name: 'name of no closed list',
    rule: 'language/unknown-name',
    change: ({ purpose }) => each(purpose.interests, (one) => (one.importance = 'importent')),
  },
  {
    name: 'reference to nothing',
    rule: 'language/unknown-name',
    change: ({ balancing }) => first(balancing.impacts).met.push('no-such-safeguard'),
  },
  {
    name: 'unknown group',
    rule: 'language/unknown-name',
    change: ({ processing }) => first(processing.data).about.push('byers'),
  },
  { name: 'import of nothing', rule: 'language/import', change: ({ imports }) => imports.push('../shred') },
  {
    name: 'name given twice',
    rule: 'language/duplicate-name',
    change: ({ safeguards }) => safeguards.push({ ...first(safeguards) }),
  },
  {
    name: 'no day of the calendar',
    rule: 'language/invalid-value',
    change: (record) => (record.assessed = '2026-02-30'),
  },
  { name: 'no interest', rule: 'purpose/interest-missing', change: ({ purpose }) => (purpose.interests = []) },
  {
    name: 'lawful not answered',
    rule: 'purpose/interest-lawfulness-unanswered',
    change: ({ purpose }) => delete first(purpose.interests).lawful,
  },
  {
    name: 'no alternative',
    rule: 'necessity/no-alternative-considered',
    change: ({ necessity }) => (necessity.alternatives = []),
  },
  {
    name: 'rejected without reason',
    rule: 'necessity/alternative-rejected-without-reason',
    change: ({ necessity }) => (first(necessity.alternatives).rejected = {}),
  },
  {
    name: 'equal alternative not adopted',
    rule: 'necessity/effective-alternative-not-adopted',
    change: ({ necessity }) => (first(necessity.alternatives).effectiveness = 'equal'),
  },
  {
    name: 'data without reason',
    rule: 'necessity/data-item-unjustified',
    change: ({ processing }) => delete first(processing.data).needed,
  },
  {
    name: 'data without period',
    rule: 'necessity/retention-missing-or-open-ended',
    change: ({ processing }) => delete first(processing.data).keep,
  },
  { name: 'no impact', rule: 'balancing/impacts-missing', change: ({ balancing }) => (balancing.impacts = []) },
  {
    name: 'no expectation',
    rule: 'balancing/expectations-missing',
    change: ({ balancing }) => (balancing.expectations = []),
  },
  {
    name: 'unexpected',
    rule: 'balancing/unexpected-without-compelling-interest',
    change: ({ balancing }) => (first(balancing.expectations).answer = 'not-expected'),
  },
  {
    name: 'high impact remains',
    rule: 'balancing/high-residual-favourable',
    change: ({ balancing }) => (first(balancing.impacts).after = { severity: 'maximum', likelihood: 'likely' }),
  },
  {
    name: 'transfer without mechanism',
    rule: 'safeguards/transfer-mechanism-missing',
    change: ({ processing }) => each(processing.recipients, (one) => delete one.transfer),
  },
  {
    name: 'health data without condition',
    rule: 'scope/special-category-without-condition',
    change: ({ processing }) => healthData(first(processing.data)),
  },
  {
    name: 'no way to object',
    rule: 'rights/objection-route-missing',
    change: ({ rights }) => delete rights.objection.route,
  },
  {
    name: 'objection not shown',
    rule: 'rights/objection-not-prominent',
    change: ({ rights }) => delete rights['shown-separately'],
  },
  {
    name: 'assessed after the start',
    rule: 'governance/assessed-after-start',
    change: (record) => (record.starts = '2025-12-01'),
  },
  {
    name: 'left unfinished',
    rule: 'governance/placeholder-text',
    change: ({ necessity }) => (necessity.because += ' TODO: add the figures of the last quarter.'),
  },
];

function healthData(item: DataItem): void {
  item.kind = 'health';
}

function each<T>(from: readonly T[], change: (one: T) => void): void {
  for (const one of from) change(one);
}

/** @throws RangeError where there is nothing. */
function first<T>(from: readonly T[]): T {
  const [one] = from;
  if (one === undefined) throw new RangeError('A record lacks what a fault is put into.');
  return one;
}
