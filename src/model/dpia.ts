/** Screening for a data protection impact assessment: the nine criteria of WP248 rev.01 and the cases of Art. 35(3) GDPR. */
import type { Context } from './context';
import type { Answer, Assessment, DataItem, Derived, Reason, Term } from './types';

type Facts = Omit<Assessment, 'derived'>;
type Criteria = Derived['dpiaCriteria'];

/**
 * The criteria that the declared facts meet, each with its reasons.
 * @param vulnerable Reasons why people are vulnerable, children or the weaker side.
 */
export function dpiaCriteria(facts: Facts, context: Context, vulnerable: readonly Reason[]): Criteria {
  const found = new Map<string, Reason[]>();
  const add = (criterion: string, reason: Reason): void => {
    found.set(criterion, [...(found.get(criterion) ?? []), reason]);
  };
  for (const term of termsWithCriteria(facts)) {
    for (const criterion of context.fact(term, 'dpia-criterion')) {
      if (criterion === 'systematic-monitoring' && !isRegular(facts.processing.frequency)) continue;
      if (criterion === 'automated-decision' && term.category === 'operation' && !isSolelyAutomated(facts)) continue;
      add(criterion, { text: `${term.category.replaceAll('-', ' ')} ${term.name}`, at: term });
    }
  }
  for (const item of collected(facts)) {
    for (const { sensitivity, by } of sensitivities(item, context)) {
      if (SENSITIVE.has(sensitivity)) {
        add('sensitive-data', { text: `${item.name} is ${sensitivity}${by && ` (${by})`}`, at: item.entry });
      }
    }
  }
  for (const reason of combined(facts)) add('matching-or-combining', reason);
  for (const reason of vulnerable) add('vulnerable-people', reason);
  return [...found].map(([criterion, reasons]) => ({ criterion, reasons: distinct(reasons) }));
}

/** The cases in which Art. 35(3) GDPR always asks for an impact assessment. */
export function dpiaCases(facts: Facts, criteria: Criteria, context: Context): Derived['dpiaCases'] {
  const of = (criterion: string): readonly Reason[] =>
    criteria.find((one) => one.criterion === criterion)?.reasons ?? [];
  const cases: { point: string; reasons: readonly Reason[] }[] = [];
  const { frequency, automatedDecisions, places } = facts.processing;
  // Point (a) speaks of decisions based on the evaluation, and not only of those that no human being takes.
  const evaluated = [...of('evaluation-or-scoring'), ...of('automated-decision')];
  if (evaluated.length > 0 && hasEffect(facts) && isSystematic(frequency)) {
    const effect = automatedDecisions?.effect;
    const decided = effect ? [{ text: `effect ${effect.name}`, at: effect }] : [];
    cases.push({ point: 'a', reasons: distinct([...evaluated, ...decided]) });
  }
  const large = of('large-scale');
  if (large.length === 0) return cases;
  const special = collected(facts).filter((item) =>
    sensitivities(item, context).some(({ sensitivity }) => sensitivity === 'special' || sensitivity === 'criminal'),
  );
  if (special.length > 0) {
    cases.push({ point: 'b', reasons: [...special.map((item) => ({ text: item.name, at: item.entry })), ...large] });
  }
  const open = (places?.terms ?? []).filter((term) => term.lineage.includes('publicly-accessible'));
  const monitoring = of('systematic-monitoring');
  if (open.length > 0 && monitoring.length > 0) {
    cases.push({
      point: 'c',
      reasons: [...monitoring, ...open.map((term) => ({ text: term.name, at: term })), ...large],
    });
  }
  return cases;
}

const SENSITIVE = new Set(['highly-personal', 'special', 'criminal']);
const PROTECTED = ['special', 'criminal'];

/** Everything that may carry a criterion in the vocabulary, but data. */
function termsWithCriteria(facts: Facts): Term[] {
  const { operations, scale, novelty, automatedDecisions } = facts.processing;
  const effect = isSolelyAutomated(facts) ? automatedDecisions?.effect : undefined;
  return [
    ...operations,
    ...(scale?.terms ?? []),
    ...(novelty?.terms ?? []),
    ...(effect ? [effect] : []),
    ...(facts.balancing?.impacts.flatMap((impact) => impact.kinds) ?? []),
  ];
}

/**
 * How delicate an item is, and by which category. The author's own answer comes first, except that no author can take a
 * category out of Art. 9 or 10.
 */
function sensitivities(item: DataItem, context: Context): { readonly sensitivity: string; readonly by: string }[] {
  const own = item.sensitivity?.terms[0]?.name;
  const ofKinds = item.kinds.map((kind) => ({
    sensitivity: context.fact(kind, 'sensitivity')[0] ?? '',
    by: kind.name,
  }));
  if (own === undefined) return ofKinds;
  return [{ sensitivity: own, by: '' }, ...ofKinds.filter(({ sensitivity }) => PROTECTED.includes(sensitivity))];
}

/** Where data come from when another controller, or the same one for another purpose, held them before. */
const ELSEWHERE = [
  'from-group-company',
  'purchased-from-broker',
  'from-partner',
  'public-register',
  'open-web',
  'from-authority',
  'own-earlier-purpose',
  'partner-earlier-purpose',
];

/** Data sets of different controllers or purposes that are used together: one from elsewhere, and another source. */
function combined(facts: Facts): Reason[] {
  const sources = collected(facts).flatMap((item) => item.sources);
  const elsewhere = sources.filter((term) => term.lineage.some((name) => ELSEWHERE.includes(name)));
  if (elsewhere.length === 0 || new Set(sources.map(({ name }) => name)).size < 2) return [];
  return elsewhere.map((term) => ({ text: `source ${term.name}, beside others`, at: term }));
}

function collected(facts: Facts): DataItem[] {
  return facts.data.filter((item) => item.collected);
}

/** Again and again: monitoring that happens at events alone is not systematic in the sense of WP248. */
function isRegular(frequency: Answer | undefined): boolean {
  return hasOne(frequency, 'periodic', 'continuous', 'real-time');
}

/** By a system: also where each event sets it off, and not where it is done once. */
function isSystematic(frequency: Answer | undefined): boolean {
  return isRegular(frequency) || hasOne(frequency, 'event-triggered');
}

function hasOne(answer: Answer | undefined, ...names: readonly string[]): boolean {
  return answer?.terms.some((term) => term.lineage.some((name) => names.includes(name))) ?? false;
}

/** Decisions about people come out of it that have a legal or similarly significant effect. */
function hasEffect({ processing: { automatedDecisions } }: Facts): boolean {
  return (
    automatedDecisions?.effect?.lineage.some((name) => name === 'legal' || name === 'similarly-significant') ?? false
  );
}

/** Such a decision is taken without a human being. */
function isSolelyAutomated(facts: Facts): boolean {
  const { automatedDecisions, operations } = facts.processing;
  const solely =
    automatedDecisions?.terms.some((term) => term.lineage.includes('solely')) ??
    operations.some((term) => term.lineage.includes('automated-decision'));
  return solely && hasEffect(facts);
}

function distinct(reasons: readonly Reason[]): Reason[] {
  return reasons.filter((reason, index) => reasons.findIndex((other) => other.text === reason.text) === index);
}
