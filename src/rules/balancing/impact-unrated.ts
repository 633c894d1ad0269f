import { isOpen } from '../../model/questions';
import type { Rating } from '../../model/types';
import { cite, gdpr } from '../../sources';
import { add, type Fix, insertAt } from '../fix';
import { defineRule } from '../rule';
import { harms, ratingFacts, writtenBalancing } from './questions';

export const impactUnrated = defineRule({
  id: 'balancing/impact-unrated',
  severity: 'warning',
  kind: 'structural',
  summary: 'Of each impact it is said how bad and how likely it is.',
  sources: [gdpr('Rec. 76'), cite('ico-template', 'part 3', 'second-hand')],
  satisfy: 'Rate the impact without safeguards: `before severity …, likelihood …`.',
  fix: 'Adds what is missing, as open.',
  messages: {
    none: 'The impact `{name}` is not rated: neither how bad nor how likely it is.',
    half: 'Of the impact `{name}` nothing says {missing}.',
    single: 'The impact `{name}` is rated with one word (`{word}`), so that nobody sees how bad and how likely it is.',
  },
  check(assessment, report) {
    const balancing = writtenBalancing(assessment);
    if (!balancing) return;
    for (const impact of harms(balancing)) {
      const { name, before, rated } = impact;
      if (before) {
        const half = missingHalf(before);
        if (half)
          report('half', {
            at: before,
            values: { name, missing: half.says },
            facts: ratingFacts(before),
            fixes: half.fixes,
          });
      } else if (rated) {
        const word = rated.terms[0];
        if (word?.title) report('single', { at: rated, values: { name, word: word.name }, severity: 'info' });
      } else if (!isOpen(impact, 'before', 'rated')) {
        const fixes = [add(assessment, impact, 'Add the rating', 'before severity open, likelihood open')];
        report('none', { at: impact, values: { name }, fixes });
      }
    }
  },
});

/** What a rating leaves out, and what would hold it; undefined where both are there or it is open. */
function missingHalf(rating: Rating): { readonly says: string; readonly fixes: readonly Fix[] } | undefined {
  const { severity, likelihood, entry } = rating;
  if ((severity && likelihood) || isOpen(rating)) return undefined;
  const title = 'Add what is missing';
  if (severity) return { says: 'how likely it is', fixes: [insertAt(severity.end, title, ', likelihood open')] };
  if (likelihood) return { says: 'how bad it is', fixes: [insertAt(entry.keyEnd, title, ' severity open,')] };
  return { says: 'how bad and how likely it is', fixes: [] };
}
