import { isLater } from '../../base/dates';
import { isOver } from '../../model/questions';
import type { Assessment, Duration, ReviewRule } from '../../model/types';
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

/** The latest date on which the assessment was made, revised or reviewed. */
function lastLook({ header }: Assessment): string | undefined {
  const looks = [header.assessed, ...header.revisions, ...header.reviewed];
  return looks
    .map((look) => look?.on?.date)
    .filter((date) => date !== undefined)
    .sort()
    .pop();
}

/** The day on which a review is due that comes round; undefined where it does not, or its unit is unknown. */
function dueDate(last: string, { every }: ReviewRule): string | undefined {
  const [year = 0, month = 1, day] = last.split('-').map(Number);
  if (!every || every.days === undefined) return undefined;
  const months = monthsOf(every);
  const date =
    months === undefined
      ? new Date(Date.UTC(year, month - 1, (day ?? 1) + Math.ceil(every.days)))
      : new Date(Date.UTC(year, month - 1 + months, day ?? 1));
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, day === undefined ? 7 : 10);
}

function monthsOf({ amount, unit }: Duration): number | undefined {
  if (/^years?$/.test(unit)) return Math.round(amount * 12);
  return /^months?$/.test(unit) ? Math.round(amount) : undefined;
}
