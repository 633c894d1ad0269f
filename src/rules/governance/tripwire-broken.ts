import { isA, isOver, relies } from '../../model/questions';
import type { Assessment, Safeguard, Tripwire } from '../../model/types';
import { edpb, gdpr } from '../../sources';
import { defineRule } from '../rule';

export const tripwireBroken = defineRule({
  id: 'governance/tripwire-broken',
  severity: 'error',
  kind: 'cross-check',
  summary: 'No tripwire is broken: what it guards is still in place.',
  sources: [gdpr('Art. 24(1)'), gdpr('Art. 5(2)'), edpb('¶58')],
  satisfy: 'Put the safeguard back in place, or decide again without it: `decision undecided` until that is done.',
  unwritten: ['nothing'],
  messages: {
    broken:
      'The tripwire `{name}` is broken: `{safeguard}` has the status `{status}`, and the decision is `{decision}`.',
    nothing: 'The tripwire `{name}` does not say which safeguard it breaks, so that nobody can see when it is broken.',
  },
  check(assessment, report) {
    if (isOver(assessment)) return;
    for (const tripwire of assessment.tripwires) {
      const name = tripwire.name ?? '';
      if (tripwire.breaks.length === 0 && !('breaks' in tripwire.details)) {
        report('nothing', { at: tripwire, values: { name }, severity: 'info' });
      }
      for (const safeguard of goneOf(tripwire, assessment)) {
        const status = safeguard.status?.terms[0];
        const decision = assessment.decision?.outcome?.name;
        if (!status || !decision) continue;
        const facts = [
          { text: `${safeguard.name}: status ${status.name}`, at: safeguard.shared ? safeguard.entry : status },
        ];
        report('broken', {
          at: tripwire,
          values: { name, safeguard: safeguard.name, status: status.name, decision },
          facts,
        });
      }
    }
  },
});

/** The safeguards behind a tripwire that do not hold, and on which the decision does not wait. */
function goneOf({ breaks }: Tripwire, assessment: Assessment): Safeguard[] {
  if (!relies(assessment)) return [];
  const names = new Set(breaks.map(({ name }) => name));
  const rests = new Set(assessment.balancing?.conclusion?.restsOn.map(({ name }) => name));
  const awaited = new Set(assessment.decision?.conditions.map(({ what }) => what));
  return assessment.safeguards.filter((safeguard) => {
    const status = safeguard.status?.terms[0];
    // Where the conclusion rests on it as well, the finding stands there.
    if (!names.has(safeguard.name) || rests.has(safeguard.name)) return false;
    return isA(status, 'absent', 'not-applied') || (isA(status, 'planned') && !awaited.has(safeguard.name));
  });
}
