import { listed } from '../../base/listed';
import { isA, isOpen, levelOf, relies } from '../../model/questions';
import type { Answer, Assessment, Term } from '../../model/types';
import { cite, cjeu, gdpr } from '../../sources';
import { addReason } from '../fix';
import { defineRule } from '../rule';
import { isKnown, writtenBalancing } from './questions';

/** The level of `compelling` on the scale of importance; a fundamental right stands above it. */
const COMPELLING = 4;

export const unexpectedWithoutCompellingInterest = defineRule({
  id: 'balancing/unexpected-without-compelling-interest',
  severity: 'error',
  kind: 'cross-check',
  summary:
    'Processing that people do not expect rests on a compelling interest, with the reason why it still prevails.',
  sources: [gdpr('Rec. 47'), cjeu('c-252-21', '¶117, ¶123'), cite('ico-guidance', '', 'second-hand')],
  satisfy:
    'Argue in the interest `importance compelling`, change the processing so that people expect it, or write `decision do-not-rely`.',
  fix: 'Adds the place for a reason.',
  messages: {
    weight: 'The processing is `not-expected` for {people}, and the interest is {importance}, less than `compelling`.',
    reason:
      'The interest is called `compelling` against people who do not expect the processing, and nothing says why.',
  },
  check(assessment, report, { vocabulary }) {
    const balancing = writtenBalancing(assessment);
    const unexpected = balancing?.expectations.filter(({ answer }) => isA(answer, 'not-expected')) ?? [];
    if (unexpected.length === 0 || !isFavourable(assessment)) return;
    const { interests, purposes } = assessment;
    const answers = interests.flatMap(({ importance }) => (importance ? [importance] : []));
    const terms = answers.flatMap((answer) => answer.terms);
    if (!terms.every(isKnown) || interests.some((interest) => isOpen(interest, 'importance'))) return;
    const level = (term: Term | undefined): number => levelOf(term, vocabulary) ?? 0;
    const claims = [
      ...purposes.flatMap(({ compelling }) => (compelling?.terms.some((term) => isA(term, 'yes')) ? [compelling] : [])),
      ...answers.filter((answer) => level(answer.terms[0]) >= COMPELLING),
    ];
    const [claim] = claims;
    if (claim) {
      if (!claims.some(isArgued) && !interests.some(({ ifNotDone }) => ifNotDone)) {
        const fixes = [addReason(assessment, claim, 'Add a reason', 'explain why the interest prevails all the same')];
        report('reason', { at: claim, values: {}, severity: 'warning', fixes });
      }
      return;
    }
    const [heaviest] = [...terms].sort((a, b) => level(b) - level(a));
    for (const expectation of unexpected) {
      report('weight', {
        at: expectation,
        values: {
          people: listed(expectation.of.map(({ name }) => name)) || 'people',
          importance: heaviest ? `\`${heaviest.name}\`` : 'of no stated importance',
        },
        facts: heaviest ? [{ text: `importance ${heaviest.name}`, at: heaviest }] : [],
      });
    }
  },
});

/** The decision relies on legitimate interests or, where none is taken yet, the balance is in favour. */
function isFavourable(assessment: Assessment): boolean {
  if (assessment.decision?.outcome && !isA(assessment.decision.outcome, 'undecided')) return relies(assessment);
  return isA(assessment.balancing?.conclusion?.answer, 'not-overridden');
}

function isArgued({ because, remark, evidence }: Answer): boolean {
  return because !== undefined || remark !== undefined || evidence.length > 0;
}
