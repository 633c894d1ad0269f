import { listed } from '../../base/listed';
import { isInPlace, isOpen, levelOf, safeguardsOf } from '../../model/questions';
import type { Assessment, Impact, Reason, Safeguard } from '../../model/types';
import { gdpr } from '../../sources';
import type { Vocabulary } from '../../vocabulary/vocabulary';
import { defineRule } from '../rule';
import { harms, isGivenUp, ratingFacts, writtenBalancing } from './questions';

export const residualLowerWithoutSafeguard = defineRule({
  id: 'balancing/residual-lower-without-safeguard',
  severity: 'warning',
  kind: 'cross-check',
  summary: 'Where an impact is rated lower with safeguards, a safeguard that works brings it down.',
  sources: [gdpr('Art. 5(2)')],
  satisfy:
    'Name what brings the impact down, `met by SAFEGUARD`, with `status in-place`; make what is planned a condition, `decision rely-if`; or rate `after` as `before`.',
  messages: {
    none: 'The impact `{name}` is rated lower afterwards, and nothing meets it.',
    planned: 'The impact `{name}` is rated lower afterwards, and {safeguards} {is} not in place.',
  },
  check(assessment, report, { vocabulary }) {
    const balancing = writtenBalancing(assessment);
    if (!balancing || isGivenUp(assessment)) return;
    for (const impact of harms(balancing)) {
      const { name, before, after } = impact;
      if (!after || !isLower(impact, vocabulary) || isOpen(impact, 'met')) continue;
      const facts = (): Reason[] => [...ratingFacts(before), ...ratingFacts(after)];
      const safeguards = safeguardsOf(impact, assessment);
      if (impact.metBy.length === 0 && safeguards.length === 0)
        report('none', { at: after, values: { name }, facts: facts() });
      // A limit or an alternative among what meets it is built in.
      if (safeguards.length === 0 || impact.metBy.length > safeguards.length) continue;
      if (safeguards.some((one) => isInPlace(one) || !one.status || isCondition(one, assessment))) continue;
      report('planned', {
        at: after,
        values: {
          name,
          safeguards: listed(safeguards.map((one) => one.name)),
          is: safeguards.length > 1 ? 'are' : 'is',
        },
        facts: [...facts(), ...safeguards.flatMap(statusOf)],
      });
    }
  },
});

/** Whether severity or likelihood is lower with the safeguards than without. */
function isLower({ before, after }: Impact, vocabulary: Vocabulary): boolean {
  const falls = (part: 'severity' | 'likelihood'): boolean => {
    const [first, last] = [levelOf(before?.[part], vocabulary), levelOf(after?.[part], vocabulary)];
    return first !== undefined && last !== undefined && last < first;
  };
  return falls('severity') || falls('likelihood');
}

/** The decision holds only once this safeguard is there. */
function isCondition({ name }: Safeguard, { decision }: Assessment): boolean {
  return decision?.conditions.some((condition) => condition.named && condition.what === name) ?? false;
}

function statusOf({ name, status }: Safeguard) {
  const [term] = status?.terms ?? [];
  return term ? [{ text: `${name}: ${term.name}`, at: term }] : [];
}
