import { listed } from '../../base/listed';
import { isA, isOpen, isOver } from '../../model/questions';
import type { Assessment } from '../../model/types';
import { cite, gdpr } from '../../sources';
import { defineRule, type RuleContext } from '../rule';
import { byPlace, isIndirect, type Telling, tellingsOf } from './timing';

export const indirectNoticeLate = defineRule({
  id: 'rights/indirect-notice-late',
  severity: 'error',
  kind: 'cross-check',
  summary:
    'Whoever has not given the data is told within a month, at the first contact or at the first disclosure, or an exemption holds.',
  sources: [
    gdpr('Art. 14(3)'),
    gdpr('Art. 14(5)'),
    cite('cnil-kaspr-2024', '', 'second-hand'),
    cite('uodo-bisnode-2019', '', 'second-hand'),
  ],
  satisfy:
    'Say when people are told: `told within-a-month` at the data or `notice to GROUP first-contact "…"`; where an exemption of Art. 14(5) holds, `exempt NAME because "…"` with `instead`.',
  unwritten: ['absent', 'instead'],
  messages: {
    absent: 'The data {data} come from elsewhere, and nothing says when people are told.',
    late: 'The data {data} come from elsewhere, and `{timing}` is declared of telling people.',
    cost: 'The data {data} come from elsewhere, and only cost is given for not telling people.',
    instead:
      'The data {data} come from elsewhere, people are not told, and `instead` does not say how they can learn of it.',
  },
  check(assessment, report, context) {
    if (isOver(assessment)) return;
    const tellings = tellingsOf(assessment).filter(({ data }) => isIndirect(data, context.vocabulary));
    for (const { message, at, timing, data } of byPlace(tellings, (telling) => faultOf(telling, assessment))) {
      report(message, {
        at,
        values: { data: listed(data.map(({ name }) => name)), timing: timing?.name ?? '' },
        severity: message === 'instead' || message === 'cost' ? 'warning' : 'error',
        facts: data.flatMap((item) => sourceFacts(item, context)),
      });
    }
  },
});

type Fault = 'absent' | 'late' | 'cost' | 'instead';

function faultOf({ data, at, timing, notice }: Telling, { rights }: Assessment): Fault | undefined {
  if (notice?.exempt) {
    if (!isA(notice.exempt, 'impossible-or-disproportionate') || !notice.because) return undefined;
    if (COST.test(notice.because.text) && !OTHER_REASON.test(notice.because.text)) return 'cost';
    return notice.instead || isOpen(notice, 'instead') ? undefined : 'instead';
  }
  if (timing) return isA(timing, 'later', 'not-told', 'unknown') ? 'late' : undefined;
  if (isOpen(at) || isOpen(data, 'told')) return undefined;
  // Where there is no notice at all, another rule says so.
  return (rights?.notices.length ?? 0) > 0 ? 'absent' : undefined;
}

/** A reason that speaks of money, and one that speaks of more. English only. */
const COST = /\b(?:costs?|costly|expens\w+|budget|euros?|pounds?|dear|money|postage)\b/i;
const OTHER_REASON =
  /\b(?:address\w*|contact\w*|unknown|impossible|defeat\w*|warn\w*|identif\w*|anonym\w*|old|number of|million|thousand)\b/i;

function sourceFacts({ name, sources }: Telling['data'], { vocabulary }: RuleContext) {
  return sources
    .filter(({ category, name: source }) => vocabulary.fact(category, source, 'indirect').includes('yes'))
    .map((source) => ({ text: `${name}: source ${source.name}`, at: source }));
}
