import type { Span } from '../../language/syntax';
import { collectedData } from '../../model/questions';
import type { DataItem, Keep } from '../../model/types';
import { gdpr } from '../../sources';
import { defineRule } from '../rule';

export const retentionFromTwoStarts = defineRule({
  id: 'necessity/retention-from-two-starts',
  severity: 'warning',
  kind: 'cross-check',
  summary: 'The period of a data item is counted from one start.',
  sources: [gdpr('Art. 5(1)(e)'), gdpr('Art. 13(2)(a)')],
  satisfy:
    'Count all stages from the same event; where parts of the data have starts of their own, name the part: `keep PART PERIOD from "…"`.',
  messages: {
    default: 'The period for `{name}` is counted from "{first}" and from "{second}".',
  },
  check(assessment, report) {
    // A period that stands once for all data is reported once.
    const seen = new Set<number>();
    for (const item of collectedData(assessment)) {
      const [first, second] = differentStarts(item);
      if (!first || !second || seen.has(second.at.start)) continue;
      seen.add(second.at.start);
      report('default', {
        at: second.at,
        path: second.path,
        values: { name: item.name, first: first.text, second: second.text },
        facts: [{ text: `from "${first.text}"`, at: first.at }],
      });
    }
  },
});

interface Start {
  readonly text: string;
  readonly at: Span;
  readonly path: string;
}

/** Two starts that differ, of stages for the same part of the data; none where all agree. */
function differentStarts({ keeps }: DataItem): Start[] {
  const starts = new Map<string, Start>();
  for (const keep of keeps) {
    for (const start of startsOf(keep)) {
      const part = keep.label ?? '';
      const known = starts.get(part);
      if (known && plain(known.text) !== plain(start.text)) return [known, start];
      starts.set(part, start);
    }
  }
  return [];
}

/** The start of a stage, and those of the schedule that it follows, which stand in its line. */
function startsOf({ from, entry, path, scheduleKeeps }: Keep): Start[] {
  const own = from ? [{ text: from.text, at: from, path }] : [];
  const shared = scheduleKeeps.flatMap((stage) =>
    stage.from && stage.label === undefined ? [{ text: stage.from.text, at: entry, path }] : [],
  );
  return [...own, ...shared];
}

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ').replace(/^the /, '');
}
