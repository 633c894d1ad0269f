import { collectedData, isOpen } from '../../model/questions';
import type { Assessment, Keep } from '../../model/types';
import { cite, cjeu, gdpr } from '../../sources';
import { dataBlock } from '../blocks';
import { add, insertAt } from '../fix';
import { defineRule } from '../rule';
import { anyOf, type FoundWords, findWords } from '../words';

/** Words after `until` that name no end. English only. */
const OPEN_ENDED = new RegExp(
  `${
    anyOf([
      'as long as necessary',
      'as long as needed',
      'as long as required',
      'as long as useful',
      'as long as possible',
      'as necessary',
      'as needed',
      'as required',
      'while useful',
      'while needed',
      'while necessary',
      'no longer needed',
      'no longer necessary',
      'no longer required',
      'no longer useful',
      'no longer relevant',
      'indefinitely',
      'indefinite',
      'permanently',
      'forever',
      'unlimited',
      'without limit',
      'further notice',
      'duration of the relationship',
      'they object',
      'person objects',
      'somebody objects',
      'customer objects',
      'user objects',
      'opts out',
      'unsubscribes',
    ]).source
  }|\\bobjection\\s*$`,
  'i',
);
/** Words after `from` by which the period starts again and again. */
const RESTARTS = anyOf(
  ['each', 'every', 'any'].flatMap((each) =>
    ['update', 'change', 'refresh', 'renewal', 'enrichment', 'import', 'sync'].map((event) => `${each} ${event}`),
  ),
);

export const retentionMissingOrOpenEnded = defineRule({
  id: 'necessity/retention-missing-or-open-ended',
  severity: 'error',
  kind: 'structural',
  summary: 'Of every data item that is collected, something says when it is gone.',
  sources: [
    gdpr('Art. 5(1)(e)'),
    gdpr('Art. 13(2)(a)'),
    cjeu('c-446-21', '¶52-58'),
    cite('cnil-kaspr-2024', '', 'second-hand'),
  ],
  satisfy:
    'Give each data item a period or an end: `keep 90 days then delete`, `keep until "EVENT"`, or `keep as SCHEDULE`.',
  unwritten: ['missing', 'noPeriod', 'noData'],
  fix: 'Adds `keep open`, or a data item where there is none.',
  messages: {
    missing: 'Nothing says how long `{name}` is kept.',
    noPeriod: 'This line names no period and no end for `{name}`.',
    openEnded: '"{words}" sets no end to the keeping of `{name}`.',
    restarts: 'The period for `{name}` starts again with "{words}", and may never end.',
    noData: 'The assessment `{name}` declares no data, and so nothing says how long they are kept.',
  },
  check(assessment, report) {
    if (assessment.data.length === 0) {
      const fixes = [add(assessment, 'processing', 'Add a data item', dataBlock(assessment))];
      report('noData', { at: assessment.processing, values: { name: assessment.name }, fixes });
    }
    for (const item of collectedData(assessment)) {
      const { name } = item;
      if (item.keeps.length === 0) {
        const fixes = [add(assessment, item, 'Leave the period open', 'keep open')];
        report('missing', { at: item, values: { name }, fixes });
      }
      for (const keep of item.keeps) {
        if (isOpen(keep)) continue;
        if (!hasEnd(keep)) {
          const open = keep.label === undefined ? [insertAt(keep.entry.keyEnd, 'Leave the period open', ' open')] : [];
          report('noPeriod', { at: keep, values: { name }, fixes: open });
        }
        const endless = openEnd(keep, assessment);
        if (endless) report('openEnded', { at: endless.span, path: keep.path, values: { name, words: endless.words } });
        const again = keep.from && findWords(assessment.document.text, keep.from, RESTARTS);
        if (again)
          report('restarts', {
            at: again.span,
            path: keep.path,
            values: { name, words: again.words },
            severity: 'warning',
          });
      }
    }
  },
});

/** A period, an end, a schedule, or a value that configuration holds. */
function hasEnd({ period, or, until, untilDay, schedule, setBy }: Keep): boolean {
  return [period, or, until, untilDay, schedule].some((end) => end !== undefined) || setBy.length > 0;
}

/** Open-ended words after `until`, unless a period or a figure sets an end beside them. */
function openEnd(keep: Keep, assessment: Assessment): FoundWords | undefined {
  if (!keep.until || /\d/.test(keep.until.text)) return undefined;
  if (keep.period && keep.whichever !== 'later') return undefined;
  return findWords(assessment.document.text, keep.until, OPEN_ENDED);
}
