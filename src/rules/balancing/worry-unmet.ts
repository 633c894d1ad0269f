import { listed } from '../../base/listed';
import { collectedData, isA, isOpen, relies } from '../../model/questions';
import type { Assessment, Balancing, Item, Reason, Reference } from '../../model/types';
import { edpb, gdpr } from '../../sources';
import { insertAt } from '../fix';
import { defineRule, type Severity } from '../rule';
import { isGivenUp, isKnown, writtenBalancing } from './questions';

export const worryUnmet = defineRule({
  id: 'balancing/worry-unmet',
  severity: 'warning',
  kind: 'cross-check',
  summary:
    'Each worry that the assessment states is met by something: what people do not expect, what data may reveal, a factor against.',
  sources: [edpb('¶55-58'), edpb('¶40'), gdpr('Rec. 47')],
  satisfy: 'Name behind the worry what meets it, `met by SAFEGUARD`, or write `met by open` until that is decided.',
  unwritten: true,
  fix: 'Adds `met by open`.',
  messages: {
    expectation: 'That {people} expect it only in part, or not at all, is met by nothing.',
    reveals: 'That `{name}` may reveal {what} is met by nothing.',
    factor: 'The factor against `{name}` is met by nothing.',
  },
  check(assessment, report) {
    const balancing = writtenBalancing(assessment);
    if (!balancing || isGivenUp(assessment)) return;
    for (const { message, at, values, severity, facts } of worries(balancing, assessment)) {
      if (isOpen(at)) continue;
      const fixes = [insertAt(endOfHead(at), 'Add what meets it, unanswered', ' met by open')];
      report(message, { at, values, severity, facts, fixes });
    }
  },
});

interface Worry {
  readonly message: 'expectation' | 'reveals' | 'factor';
  readonly at: Item;
  readonly values: { readonly people: string; readonly name: string; readonly what: string };
  readonly severity: Severity;
  readonly facts: readonly Reason[];
}

/** The worries that nothing meets. Impacts have a rule of their own. */
function worries(balancing: Balancing, assessment: Assessment): Worry[] {
  const none = { people: 'people', name: '', what: '' };
  const met = (references: readonly Reference[], ...names: readonly string[]): boolean =>
    references.length > 0 || assessment.safeguards.some(({ meets }) => meets.some((one) => names.includes(one)));
  // That relying needs a compelling case where people do not expect it is said by a rule of its own.
  const unexpected = relies(assessment) ? ['partly-expected'] : ['partly-expected', 'not-expected'];
  const expectations = balancing.expectations.flatMap((at): Worry[] => {
    const { answer, of, metBy, path } = at;
    if (!answer || !isA(answer, ...unexpected) || met(metBy, path, path.replace('balancing.', ''))) return [];
    const values = { ...none, people: listed(of.map(({ name }) => name)) || 'people' };
    const facts = [{ text: `expectation ${answer.name}`, at: answer }];
    return [{ message: 'expectation', at, values, severity: 'warning', facts }];
  });
  const reveals = collectedData(assessment).flatMap(({ name, path, mayReveal }) =>
    mayReveal.flatMap((at): Worry[] => {
      const terms = at.terms.filter(isKnown);
      if (terms.length === 0 || met(at.metBy, name, path, `${path}.may-reveal`, `${name}.may-reveal`)) return [];
      const values = { ...none, name, what: listed(terms.map((term) => term.name)) };
      return [{ message: 'reveals', at, values, severity: 'warning', facts: [] }];
    }),
  );
  const factors = balancing.factors.flatMap((at): Worry[] => {
    const { name, side, metBy, path } = at;
    if (side !== 'against' || name === '' || met(metBy, name, path)) return [];
    return [{ message: 'factor', at, values: { ...none, name }, severity: 'info', facts: [] }];
  });
  return [...expectations, ...reveals, ...factors];
}

/** Where `met by` stands in a line: before its reason and its braces. */
function endOfHead({ entry }: Item): number {
  const parts = entry.parts.filter(({ word }) => word !== 'because').flatMap(({ values }) => values);
  return Math.max(...[...entry.values, ...entry.kinds, ...parts].map(({ end }) => end));
}
