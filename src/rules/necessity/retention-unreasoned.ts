import { collectedData, isOpen } from '../../model/questions';
import type { DataItem, Keep } from '../../model/types';
import { cjeu } from '../../sources';
import { addReason } from '../fix';
import { defineRule } from '../rule';
import { hasWords } from './questions';

export const retentionUnreasoned = defineRule({
  id: 'necessity/retention-unreasoned',
  severity: 'warning',
  kind: 'structural',
  summary: 'A period of retention has a reason that belongs to the purpose.',
  sources: [cjeu('c-26-22', '¶92, ¶95'), cjeu('c-446-21', '¶53, ¶55')],
  satisfy: 'Say what ends with the period: `keep 120 days then delete because "…"`.',
  fix: 'Adds the place for the reason.',
  messages: {
    default: 'Nothing says why {names} {are} kept for {period}.',
  },
  check(assessment, report) {
    const byLine = new Map<Keep['entry'], { keep: Keep; items: DataItem[] }>();
    for (const item of collectedData(assessment)) {
      if (item.keeps.some(hasReason)) continue;
      const [keep] = item.keeps.filter(({ period }) => (period?.days ?? 0) > 1);
      if (!keep || item.keeps.some((one) => isOpen(one))) continue;
      byLine.set(keep.entry, { keep, items: [...(byLine.get(keep.entry)?.items ?? []), item] });
    }
    for (const { keep, items } of byLine.values()) {
      report('default', {
        at: keep,
        values: {
          names: items.map(({ name }) => `\`${name}\``).join(', '),
          are: items.length > 1 ? 'are' : 'is',
          period: `${keep.period?.amount} ${keep.period?.unit}`,
        },
        fixes: [addReason(assessment, keep, 'Add a reason', 'say what ends with this period')],
      });
    }
  },
});

/** A reason or evidence of its own, or of the schedule that it follows. */
function hasReason(keep: Keep): boolean {
  return hasWords(keep.because) || keep.evidence.length > 0 || keep.schedule !== undefined;
}
