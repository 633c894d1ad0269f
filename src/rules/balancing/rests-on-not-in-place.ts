import { isA, isInPlace, isOpen, relies } from '../../model/questions';
import type { Assessment, Reason, Reference, Safeguard } from '../../model/types';
import { cjeu, edpb, gdpr } from '../../sources';
import { defineRule, type Severity } from '../rule';
import { isGivenUp, isKnown, writtenBalancing } from './questions';

export const restsOnNotInPlace = defineRule({
  id: 'balancing/rests-on-not-in-place',
  severity: 'error',
  kind: 'cross-check',
  summary: 'What the conclusion of the balance rests on is in place.',
  sources: [cjeu('c-621-22', '¶37, ¶57'), gdpr('Art. 25(1)'), edpb('¶58')],
  satisfy:
    'Put the safeguard in place and write `status in-place since DATE`; until then decide `rely-if` with `condition NAME in-place`, or strike the balance without it.',
  unwritten: ['unstated', 'unapplied'],
  messages: {
    status: 'The conclusion rests on `{name}`, whose status is `{status}`, and the decision is `{decision}`.',
    pending: 'The conclusion rests on `{name}`, whose status is `{status}`.',
    unstated: 'The conclusion rests on `{name}`, and no `status` says whether it works today.',
    unapplied: 'The conclusion rests on `{name}`, which is declared for all and which this assessment does not apply.',
    rejected: 'The conclusion rests on the alternative `{name}`, which is not adopted.',
  },
  check(assessment, report) {
    const conclusion = writtenBalancing(assessment)?.conclusion;
    if (!conclusion || isA(conclusion.answer, 'overridden') || isGivenUp(assessment)) return;
    for (const reference of conclusion.restsOn) {
      const fault = faultOf(reference, assessment);
      if (!fault) continue;
      const { message, values, severity, facts } = fault;
      report(message, { at: reference, path: conclusion.path, values, severity, facts });
    }
  },
});

interface Fault {
  readonly message: 'status' | 'pending' | 'unstated' | 'unapplied' | 'rejected';
  readonly values: { readonly name: string; readonly status: string; readonly decision: string };
  readonly severity: Severity;
  readonly facts: readonly Reason[];
}

function faultOf({ name }: Reference, assessment: Assessment): Fault | undefined {
  const safeguard = assessment.safeguards.find((one) => one.name === name);
  if (safeguard) return isInPlace(safeguard) ? undefined : ofSafeguard(safeguard, assessment);
  const values = { name, status: '', decision: '' };
  const alternative = assessment.necessity?.alternatives.find((one) => one.name === name);
  if (alternative) {
    if (alternative.adopted || (!alternative.rejected && !alternative.deferred)) return undefined;
    const facts = [{ text: `alternative ${name}: not adopted`, at: alternative.entry }];
    return { message: 'rejected', values, severity: 'error', facts };
  }
  const shared = assessment.document.sharedSafeguards.has(name) && !isDeclaredHere(name, assessment);
  return shared ? { message: 'unapplied', values, severity: 'warning', facts: [] } : undefined;
}

/** What is wrong with a safeguard that is not in place; nothing where it is a condition of the decision. */
function ofSafeguard(safeguard: Safeguard, assessment: Assessment): Fault | undefined {
  const { name, status } = safeguard;
  const { decision } = assessment;
  const [state] = status?.terms ?? [];
  const values = { name, status: state?.name ?? '', decision: decision?.outcome?.name ?? '' };
  if (!state) {
    const open = isOpen(safeguard, 'status');
    return open ? undefined : { message: 'unstated', values, severity: 'warning', facts: [] };
  }
  if (!isKnown(state)) return undefined;
  const facts = [{ text: `${name}: status ${state.name}`, at: safeguard.shared ? safeguard.entry : state }];
  const gone = isA(state, 'absent', 'not-applied');
  const awaited = decision?.conditions.some((condition) => condition.named && condition.what === name);
  if (awaited && !gone) return undefined;
  if (relies(assessment)) return { message: 'status', values, severity: 'error', facts };
  return { message: 'pending', values, severity: gone ? 'error' : 'warning', facts };
}

/** Whether a name of the assessment itself is meant: a limit, a factor, a benefit or an interest. */
function isDeclaredHere(name: string, { necessity, balancing, interests }: Assessment): boolean {
  const { factors = [], benefits = [] } = balancing ?? {};
  return [...(necessity?.limits ?? []), ...factors, ...benefits, ...interests].some((one) => one.name === name);
}
