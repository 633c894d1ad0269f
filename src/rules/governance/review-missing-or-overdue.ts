import { isLater } from '../../base/dates';
import { isOver } from '../../model/questions';
import { dueDate, lastLook } from '../../model/reviews';
import { cite, gdpr } from '../../sources';
import { add } from '../fix';
import { defineRule } from '../rule';
import { isOpenField } from './questions';

export const reviewMissingOrOverdue = defineRule({
  id: 'governance/review-missing-or-overdue',
  severity: 'warning',
  kind: 'cross-check',
  summary: 'An assessment says when or on what event it is looked at again, and that date has not passed.',
  sources: [gdpr('Art. 24(1)'), cite('ico-guidance', 'checklist', 'verified')],
  satisfy:
    'Write `review every 12 months`, `review by DATE`, `review on "…"` or `review on change of data`; after a review write what came of it (`revised DATE "…"`) and the next date.',
  unwritten: ['missing'],
  fix: 'Adds `review by open`.',
  messages: {
    missing: 'The assessment `{name}` does not say when it will be reviewed.',
    passed: 'The review was due by {date}.',
    overdue: 'The last look at the assessment is of {last}, and the review {interval} later was due on {due}.',
  },
  check(assessment, report, { today }) {
    const { reviews } = assessment.header;
    if (isOver(assessment)) return;
    if (reviews.length === 0 && !isOpenField(assessment, 'review')) {
      const fixes = [add(assessment, assessment, 'Leave the review open', 'review by open')];
      return report('missing', { at: assessment, values: { name: assessment.name }, fixes });
    }
    const last = lastLook(assessment);
    for (const review of reviews) {
      if (review.by && isLater(today, review.by.date)) {
        report('passed', { at: review.by, path: review.path, values: { date: review.by.date } });
      }
      const due = last && dueDate(last, review);
      if (due && review.every && isLater(today, due)) {
        const { amount, unit } = review.every;
        const values = { last, due, interval: `${amount} ${unit}` };
        report('overdue', {
          at: review.every,
          path: review.path,
          values,
          facts: [{ text: `last look ${last}`, at: review.entry }],
        });
      }
    }
  },
});
