/** The sentences that the formats of `lia affected` share. */
import { plural } from '../plural';
import type { AffectedEntry, AffectedReport, TouchReason } from './report';

/** `enforces safeguard.few-readers`, `is watched`. */
export function roleWords({ verb, element }: TouchReason): string {
  return `${verb} ${element}`.trimEnd();
}

/** What is known of the review, and what to do about it. */
export function reviewWords({ review, isNew }: AffectedEntry, today: string): string {
  const write = `write in the assessment \`reviewed on ${today} because "…"\``;
  switch (review.state) {
    case 'done':
      return `Reviewed on ${review.on}: ${review.because}`;
    case 'missing':
      return `No review note yet. Look at the change, then ${write}.`;
    case 'incomplete':
      return `The new review note lacks ${review.on === undefined ? 'its date' : 'its reason'}: ${write}.`;
    case 'too-early':
      return `The review note of ${review.on} is older than the change of ${review.changed}. Look again, then ${write}.`;
    case 'not-needed':
      return isNew
        ? 'The assessment was written with this change; no review note is asked for.'
        : 'What it points to says the same as before; no review note is asked for.';
  }
}

/** One sentence for the whole. */
export function summaryWords({ since, affected, assessments, changedFiles }: AffectedReport): string {
  const touching = new Set(affected.flatMap((one) => one.touched.map(({ path }) => path))).size;
  const of = `${plural(changedFiles, 'file')} that changed since \`${since}\``;
  if (affected.length === 0)
    return `None of ${plural(assessments, 'assessment')} points to any of ${of}. Only what an assessment names is seen.`;
  const open = affected.filter((one) => one.needsReview).length;
  const rest = open === 0 ? 'No review is missing.' : `${open === 1 ? '1 asks' : `${open} ask`} for a review.`;
  return `${affected.length} of ${plural(assessments, 'assessment')} ${affected.length === 1 ? 'points' : 'point'} to ${touching} of ${of}. ${rest}`;
}
