import { isHigh, relies } from '../../model/questions';
import { edpb, gdpr } from '../../sources';
import { defineRule } from '../rule';
import { harms, ratingFacts, writtenBalancing } from './questions';

export const highResidualFavourable = defineRule({
  id: 'balancing/high-residual-favourable',
  severity: 'error',
  kind: 'cross-check',
  summary: 'Nobody relies on legitimate interests while an impact stays high with its safeguards.',
  sources: [edpb('¶60'), gdpr('Art. 35(1)'), gdpr('Art. 36(1)')],
  satisfy: 'Change the processing or add safeguards until `after` is no longer high, or write `decision do-not-rely`.',
  messages: {
    default: 'The impact `{name}` stays high with its safeguards ({rating}), and the decision is `{outcome}`.',
  },
  check(assessment, report, { vocabulary }) {
    const balancing = writtenBalancing(assessment);
    const outcome = assessment.decision?.outcome;
    if (!balancing || !outcome || !relies(assessment)) return;
    for (const impact of harms(balancing)) {
      const { after } = impact;
      if (!after || isHigh(after, vocabulary) !== true) continue;
      const facts = ratingFacts(after);
      report('default', {
        at: after,
        values: { name: impact.name, rating: facts.map(({ text }) => text).join(', '), outcome: outcome.name },
        facts: [...facts, { text: `decision ${outcome.name}`, at: outcome }],
      });
    }
  },
});
