import { collectedData } from '../../model/questions';
import type { DataItem, Duration, Keep } from '../../model/types';
import { cjeu } from '../../sources';
import { defineRule } from '../rule';

export const retentionOutlivesSource = defineRule({
  id: 'necessity/retention-outlives-source',
  severity: 'warning',
  kind: 'cross-check',
  summary: 'Copies are not kept longer than the source keeps the data.',
  sources: [cjeu('c-26-22', '¶97-99')],
  satisfy:
    'Shorten `keep` to what the source has, or delete when the source does: `keep until "the register deletes it"`.',
  messages: {
    default: 'The data `{name}` are kept for {own}, and their source keeps them for {source}.',
  },
  check(assessment, report) {
    for (const item of collectedData(assessment)) {
      const source = shortest(item.keeps.flatMap(({ sourceKeeps }) => (sourceKeeps ? [sourceKeeps] : [])));
      if (source?.days === undefined) continue;
      for (const keep of item.keeps) {
        const own = lengthOf(keep);
        if (own?.days === undefined || own.days <= source.days) continue;
        report('default', {
          at: keep,
          values: { name: item.name, own: inWords(own), source: inWords(source) },
          facts: [{ text: `the source keeps them ${inWords(source)}`, at: source }, ...sourceOf(item)],
        });
      }
    }
  },
});

/** The longest that a stage can last. */
function lengthOf({ period, or, whichever }: Keep): Duration | undefined {
  if (!period || !or) return period;
  const [shorter, longer] = (period.days ?? 0) <= (or.days ?? 0) ? [period, or] : [or, period];
  return whichever === 'earlier' ? shorter : longer;
}

function shortest(durations: readonly Duration[]): Duration | undefined {
  return [...durations].sort((a, b) => (a.days ?? 0) - (b.days ?? 0))[0];
}

function inWords({ amount, unit }: Duration): string {
  return `${amount} ${unit}`;
}

function sourceOf({ sources }: DataItem): { text: string; at: DataItem['sources'][number] }[] {
  return sources.map((term) => ({ text: `source ${term.name}`, at: term }));
}
