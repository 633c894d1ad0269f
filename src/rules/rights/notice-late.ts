import { listed } from '../../base/listed';
import { isA, isOver } from '../../model/questions';
import type { Notice } from '../../model/types';
import { cjeu, gdpr } from '../../sources';
import { defineRule } from '../rule';
import { addressees } from './questions';
import { byPlace, isIndirect, type Telling, tellingsOf } from './timing';

export const noticeLate = defineRule({
  id: 'rights/notice-late',
  severity: 'error',
  kind: 'cross-check',
  summary: 'Whoever gives data, or is observed, is told when the data are obtained.',
  sources: [gdpr('Art. 13(1)'), gdpr('Art. 13(3)'), gdpr('Art. 13(4)'), cjeu('c-394-23', '¶46')],
  satisfy:
    'Tell people when the data are obtained or before, and write so: `notice to GROUP at-collection "…"`, or `told at-collection` at the data.',
  messages: {
    late: '`{timing}` is declared of {what}: people have to be told when the data are obtained.',
    unknown: 'Nobody knows when people are told of {what}.',
    exemption:
      'The exemption `{timing}` of Art. 14(5) does not hold for {what}, which people give themselves or by what they do.',
  },
  check(assessment, report, { vocabulary }) {
    if (isOver(assessment)) return;
    const all = tellingsOf(assessment);
    const tellings = all.filter(({ data }) => !isIndirect(data, vocabulary));
    for (const { message, at, timing, data } of byPlace(tellings, faultOf)) {
      const what = `the data ${listed(data.map(({ name }) => name))}`;
      const named = message === 'exemption' ? (at as Notice).exempt : timing;
      report(message, {
        at,
        values: { what, timing: named?.name ?? '' },
        severity: isA(timing, 'later', 'not-told') || message === 'exemption' ? 'error' : 'warning',
      });
    }
    const heard = new Set(all.map(({ notice }) => notice));
    for (const notice of assessment.rights?.notices ?? []) {
      if (heard.has(notice) || notice.exempt || !isA(notice.timing, 'later', 'not-told')) continue;
      report('late', {
        at: notice,
        values: { what: `the notice to ${addressees(notice)}`, timing: notice.timing?.name ?? '' },
      });
    }
  },
});

function faultOf({ data, timing, notice }: Telling): 'late' | 'unknown' | 'exemption' | undefined {
  if (notice?.exempt) {
    const elsewhere = isA(notice.exempt, 'already-has-it') || data.sources.length === 0;
    return elsewhere ? undefined : 'exemption';
  }
  if (isA(timing, 'unknown')) return 'unknown';
  if (isA(timing, 'later', 'not-told')) return 'late';
  // Data from people themselves: the times of Art. 14 come too late.
  const given = data.sources.some((source) => isA(source, 'from-subject'));
  return given && isA(timing, 'first-contact', 'first-disclosure', 'within-a-month') ? 'late' : undefined;
}
