import { isFinal } from '../../model/questions';
import type { OpenPoint } from '../../model/types';
import { gdpr } from '../../sources';
import { defineRule } from '../rule';

export const openPointInApproved = defineRule({
  id: 'governance/open-point-in-approved',
  severity: 'error',
  kind: 'cross-check',
  summary: 'An approved assessment leaves no decision, question or value open.',
  sources: [gdpr('Art. 5(2)'), gdpr('Art. 24(1)')],
  satisfy: 'Settle the point (`answered DATE said "…"`, or the value itself), or take the status back to `in-review`.',
  messages: {
    decision: 'The assessment is approved, and the decision {text} is still open.',
    question: 'The assessment is approved, and the question {text} is still open.',
    value: 'The assessment is approved, and {text} is still open.',
  },
  check(assessment, report) {
    if (!isFinal(assessment)) return;
    for (const point of assessment.openPoints) {
      // An approval without a decision has a finding of its own.
      if (point.answered || point.path === 'decision') continue;
      const { message, text } = wordsOf(point);
      report(message, { at: point, values: { text }, severity: message === 'decision' ? 'error' : 'warning' });
    }
  },
});

function wordsOf({ what, text, name, path }: OpenPoint): { message: 'decision' | 'question' | 'value'; text: string } {
  if (what !== 'decision' && what !== 'question') return { message: 'value', text: `\`${path}\`` };
  return { message: what, text: text === '' ? `\`${name ?? path}\`` : `"${text}"` };
}
