import { isHigh, isOpen, safeguardsOf } from '../../model/questions';
import { cite, edpb } from '../../sources';
import { add } from '../fix';
import { defineRule } from '../rule';
import { firstRating, harms, isGivenUp, isMinimal, ratingFacts, writtenBalancing } from './questions';

export const impactUnmitigated = defineRule({
  id: 'balancing/impact-unmitigated',
  severity: 'warning',
  kind: 'cross-check',
  summary: 'Every impact is met by a safeguard.',
  sources: [edpb('¶55-58'), cite('ico-template', 'part 3', 'second-hand')],
  satisfy: 'Name in the impact what works against it, `met by SAFEGUARD`, and declare that `safeguard`.',
  unwritten: ['unmet'],
  fix: 'Adds `met by open`.',
  messages: {
    high: 'The impact `{name}` is high and no safeguard meets it.',
    unmet: 'No safeguard meets the impact `{name}`.',
  },
  check(assessment, report, { vocabulary }) {
    const balancing = writtenBalancing(assessment);
    if (!balancing || isGivenUp(assessment)) return;
    for (const impact of harms(balancing)) {
      if (impact.metBy.length > 0 || safeguardsOf(impact, assessment).length > 0) continue;
      if (isOpen(impact, 'met')) continue;
      const rating = firstRating(impact);
      const high = isHigh(rating, vocabulary) === true;
      const severity = high ? 'error' : isMinimal(rating, vocabulary) ? 'info' : 'warning';
      report(high ? 'high' : 'unmet', {
        at: impact,
        values: { name: impact.name },
        severity,
        facts: ratingFacts(rating),
        fixes: [add(assessment, impact, 'Leave open what meets it', 'met by open')],
      });
    }
  },
});
