/** When an assessment is looked at again. */
import { isOver } from './questions';
import type { Assessment, Duration, ReviewRule } from './types';

/** The first day on which a review is due; undefined where none is planned, or the processing is over. */
export function nextReview(assessment: Assessment): string | undefined {
  if (isOver(assessment)) return undefined;
  const last = lastLook(assessment);
  const dates = assessment.header.reviews.map((review) => review.by?.date ?? (last && dueDate(last, review)));
  return dates.filter((date) => date !== undefined).sort()[0];
}

/** The latest date on which the assessment was made, revised or reviewed. */
export function lastLook({ header }: Assessment): string | undefined {
  const looks = [header.assessed, ...header.revisions, ...header.reviewed];
  return looks
    .map((look) => look?.on?.date)
    .filter((date) => date !== undefined)
    .sort()
    .pop();
}

/** The day on which a review is due that comes round; undefined where it does not, or its unit is unknown. */
export function dueDate(last: string, { every }: ReviewRule): string | undefined {
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
