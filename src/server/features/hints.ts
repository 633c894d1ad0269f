import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver-protocol';
import { isLater } from '../../base/dates';
import { isHigh } from '../../model/questions';
import { dueDate, lastLook } from '../../model/reviews';
import type { Assessment, Impact, Rating } from '../../model/types';
import type { View } from '../workspace/view';

/** What the reader would have to look up or work out: what remains of an impact, and when a review is due. */
export function inlayHints(view: View, range: Range, today: string): InlayHint[] {
  const from = view.document.offsetAt(range.start);
  const to = view.document.offsetAt(range.end);
  const hints = view.checked.model.assessments.flatMap((assessment) => [
    ...(assessment.balancing?.impacts.map((impact) => residual(view, impact)) ?? []),
    ...reviews(view, assessment, today),
  ]);
  return hints
    .filter((hint) => hint !== undefined)
    .filter((hint) => {
      const at = view.document.offsetAt(hint.position);
      return from <= at && at <= to;
    });
}

/** Behind the line of an impact: how severe and likely it is with the safeguards, and before them. */
function residual(view: View, impact: Impact): InlayHint | undefined {
  const { before, after, entry } = impact;
  if (!after && !before) return undefined;
  const high = isHigh(after ?? before, view.file.vocabulary) ? ' (high)' : '';
  const label = after ? `residual: ${words(after)}${high}` : `not reassessed${high}`;
  return hintAt(
    view,
    lineEnd(view, entry.start),
    label,
    before && after ? `Before the safeguards: ${words(before)}` : undefined,
  );
}

function words({ severity, likelihood }: Rating): string {
  return [severity?.name, likelihood?.name].filter((name) => name !== undefined).join(', ') || 'open';
}

/** Behind a review that comes round: its next day. */
function reviews(view: View, assessment: Assessment, today: string): (InlayHint | undefined)[] {
  const last = lastLook(assessment);
  return assessment.header.reviews.map((review) => {
    const due = review.every && last ? dueDate(last, review) : undefined;
    const date = due ?? review.by?.date;
    if (date === undefined) return undefined;
    const overdue = isLater(today, date);
    if (due === undefined && !overdue) return undefined;
    const label = overdue ? `overdue since ${date}` : `next ${date}`;
    const why = due === undefined ? undefined : `Counted from ${last}, the last look at the assessment.`;
    return hintAt(view, review.entry.end, label, why);
  });
}

/** The end of the line, so that a hint stands outside of what is written. */
function lineEnd(view: View, offset: number): number {
  const newline = view.text.indexOf('\n', offset);
  const end = newline < 0 ? view.text.length : newline;
  return view.text[end - 1] === '\r' ? end - 1 : end;
}

function hintAt(view: View, offset: number, label: string, tooltip: string | undefined): InlayHint {
  return {
    position: view.document.positionAt(offset),
    label,
    kind: InlayHintKind.Type,
    paddingLeft: true,
    ...(tooltip !== undefined && { tooltip }),
  };
}
