import { listed } from '../../base/listed';
import { safeguardsOf } from '../../model/questions';
import { edpb } from '../../sources';
import { add } from '../fix';
import { defineRule } from '../rule';
import { firstRating, harms, ratingFacts, writtenBalancing } from './questions';

export const residualNotReassessed = defineRule({
  id: 'balancing/residual-not-reassessed',
  severity: 'warning',
  kind: 'cross-check',
  summary: 'An impact that safeguards meet is rated again with them.',
  sources: [edpb('¶58')],
  satisfy: 'Rate in the impact what remains with the safeguards: `after severity …, likelihood …`.',
  unwritten: true,
  fix: 'Adds an open rating with the safeguards.',
  messages: {
    default: 'The impact `{name}` is not rated again with {safeguards}.',
  },
  check(assessment, report) {
    const balancing = writtenBalancing(assessment);
    if (!balancing) return;
    for (const impact of harms(balancing)) {
      const rating = firstRating(impact);
      const safeguards = safeguardsOf(impact, assessment);
      if (!rating || impact.after || safeguards.length === 0) continue;
      report('default', {
        at: impact,
        values: { name: impact.name, safeguards: listed(safeguards.map(({ name }) => name)) },
        facts: ratingFacts(rating),
        fixes: [add(assessment, impact, 'Add an open rating', 'after severity open, likelihood open')],
      });
    }
  },
});
