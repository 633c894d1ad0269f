import { listed } from '../../base/listed';
import { isA, isHigh, isInPlace, levelOf, relies, safeguardsOf } from '../../model/questions';
import type { Assessment, Impact, Safeguard } from '../../model/types';
import { edpb, gdpr } from '../../sources';
import type { Vocabulary } from '../../vocabulary/vocabulary';
import { firstRating, harms, isGivenUp, ratingFacts } from '../balancing/questions';
import { defineRule } from '../rule';

export const safeguardOnlyPlanned = defineRule({
  id: 'safeguards/safeguard-only-planned',
  severity: 'warning',
  kind: 'cross-check',
  summary:
    'Who relies on legitimate interests has the safeguards against high impacts in place, and a day and an owner for what is planned.',
  sources: [edpb('¶58'), gdpr('Art. 25(1)')],
  satisfy:
    'Put the safeguard in place, or decide `rely-if` with `condition NAME in-place`; write for what is planned the day and who answers for it: `status planned by DATE`, `owner "…"`.',
  unwritten: ['adrift'],
  messages: {
    high: 'The safeguard `{name}` is only planned, and the decision `{decision}` relies on it against the high impact {impacts}.',
    rated: 'The rating `after` of {impacts} counts the safeguard `{name}`, which is only planned.',
    adrift: 'The safeguard `{name}` is planned, and neither a day nor an owner is named for it.',
  },
  check(assessment, report, { vocabulary }) {
    if (isGivenUp(assessment)) return;
    const decision = relies(assessment) ? assessment.decision?.outcome : undefined;
    const spokenFor = new Set([
      // What the conclusion rests on, and what the decision waits for.
      ...(assessment.balancing?.conclusion?.restsOn.map(({ name }) => name) ?? []),
      ...(assessment.decision?.conditions.map(({ what }) => what) ?? []),
    ]);
    for (const safeguard of assessment.safeguards.filter(({ status }) => isA(status?.terms[0], 'planned'))) {
      const { name } = safeguard;
      const met = spokenFor.has(name) ? [] : impactsOf(safeguard, assessment);
      const high = decision ? met.filter((impact) => isHigh(firstRating(impact), vocabulary) === true) : [];
      const rated = met.filter((impact) => countsWithOthers(impact, assessment, vocabulary) && !high.includes(impact));
      if (decision && high.length > 0) {
        const values = { name, decision: decision.name, impacts: namesOf(high) };
        report('high', { at: safeguard, values, facts: high.flatMap((impact) => ratingFacts(firstRating(impact))) });
      } else if (rated.length > 0) {
        const facts = rated.flatMap((impact) => ratingFacts(impact.after));
        const severity = decision ? 'warning' : 'info';
        report('rated', { at: safeguard, values: { name, impacts: namesOf(rated) }, severity, facts });
      } else if (decision && !safeguard.by && !safeguard.owner && !safeguard.shared && !hasDay(name, assessment)) {
        report('adrift', { at: safeguard, values: { name } });
      }
    }
  },
});

/** The impacts that a safeguard meets. */
function impactsOf({ name, meets }: Safeguard, { balancing }: Assessment): Impact[] {
  const impacts = balancing ? harms(balancing) : [];
  return impacts.filter((impact) => meets.includes(impact.name) || impact.metBy.some((one) => one.name === name));
}

/** Whether an impact is rated lower with its safeguards, some of which are in place; where none is, another rule says so. */
function countsWithOthers(impact: Impact, assessment: Assessment, vocabulary: Vocabulary): boolean {
  const before = firstRating(impact);
  const lower = (scale: 'severity' | 'likelihood'): boolean => {
    const levels = [before?.[scale], impact.after?.[scale]].map((term) => levelOf(term, vocabulary));
    return levels[0] !== undefined && levels[1] !== undefined && levels[1] < levels[0];
  };
  return (lower('severity') || lower('likelihood')) && safeguardsOf(impact, assessment).some(isInPlace);
}

function namesOf(impacts: readonly Impact[]): string {
  return listed(impacts.map(({ name }) => name));
}

/** Whether the condition that names it has a day. */
function hasDay(name: string, { decision }: Assessment): boolean {
  return decision?.conditions.some(({ what, by }) => what === name && by !== undefined) ?? false;
}
