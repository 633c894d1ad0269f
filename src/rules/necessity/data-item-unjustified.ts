import { wordsOf } from '../../base/words';
import { collectedData, isOpen } from '../../model/questions';
import type { Assessment, DataItem } from '../../model/types';
import { cjeu, gdpr } from '../../sources';
import { add, addReason, type Fix, placeholder } from '../fix';
import { defineRule } from '../rule';
import { hasWords, saysNothing } from './questions';

export const dataItemUnjustified = defineRule({
  id: 'necessity/data-item-unjustified',
  severity: 'error',
  kind: 'cross-check',
  summary: 'Every data item that is collected has a reason of its own.',
  sources: [gdpr('Art. 5(1)(c)'), cjeu('c-394-23', '¶55'), cjeu('c-621-22', '¶43')],
  satisfy: 'Say in the data item what would fail without it: `needed because "…"`; or leave it out: `not-collected`.',
  unwritten: ['none'],
  fix: 'Adds `needed` with a placeholder.',
  messages: {
    none: 'Nothing says why `{name}` is needed.',
    same: 'One reason serves {count} of {total} data items, and so says of none why it is needed.',
  },
  check(assessment, report) {
    const items = collectedData(assessment);
    const alone = items.length === 1;
    // Of a single item, the argument of the necessity test may be the reason; if that is missing, necessity/limb-missing says so.
    if (alone && (hasWords(assessment.necessity?.because) || limbIsMissing(assessment))) return;
    for (const item of items) {
      if (!reasonOf(item) && !item.incidental && !(item.needed && isOpen(item.needed))) {
        const fixes = [reasonFor(item, assessment)];
        report('none', { at: item, values: { name: item.name }, fixes });
      }
    }
    if (items.length < 5) return;
    for (const same of sharedReasons(items)) {
      const [first] = same;
      if (!first || same.length <= items.length / 2) continue;
      const facts = same.map((item) => ({ text: `data ${item.name} gives this reason`, at: item.entry }));
      report('same', {
        at: first.needed ?? first,
        values: { count: `${same.length}`, total: `${items.length}` },
        facts,
      });
    }
  },
});

function reasonFor(item: DataItem, assessment: Assessment): Fix {
  const [title, what] = ['Add why it is needed', 'explain what would fail without it'];
  const given = [item.needed, item].find((one) => one?.because) ?? item.needed;
  if (given) return addReason(assessment, given, title, what);
  return add(assessment, item, title, `needed because ${placeholder(what)}`);
}

function limbIsMissing({ necessity }: Assessment): boolean {
  return !necessity || saysNothing(necessity);
}

/** The reason of an item, without differences of case and spacing; `''` where it has none. */
function reasonOf(item: DataItem): string {
  const reason = [item.needed?.because, item.because].find(hasWords);
  return wordsOf(reason?.text.toLowerCase() ?? '').join(' ');
}

function sharedReasons(items: readonly DataItem[]): DataItem[][] {
  const byReason = new Map<string, DataItem[]>();
  for (const item of items) {
    const reason = reasonOf(item);
    if (reason) byReason.set(reason, [...(byReason.get(reason) ?? []), item]);
  }
  return [...byReason.values()];
}
