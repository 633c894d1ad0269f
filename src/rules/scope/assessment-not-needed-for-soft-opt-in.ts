import { listed } from '../../base/listed';
import { isA, thoseThatAre, underLaw } from '../../model/questions';
import type { Assessment } from '../../model/types';
import { cjeu, gdpr } from '../../sources';
import { defineRule } from '../rule';
import { SOFT_OPT_IN_PARTS } from './questions';

/** Operations that do nothing but send, and what no sending goes without. */
const SENDING = ['contact-by-email', 'contact-by-sms', 'contact-by-message'];
const BESIDE_IT = ['store', 'search', 'delete'];

export const assessmentNotNeededForSoftOptIn = defineRule({
  id: 'scope/assessment-not-needed-for-soft-opt-in',
  severity: 'info',
  kind: 'cross-check',
  summary: 'Messages under a complete soft opt-in need no basis in Art. 6 besides.',
  sources: [cjeu('c-654-23', ''), gdpr('Art. 95')],
  satisfy:
    'Assess here what lies behind the messages, such as `segment` or `profile`; for the sending alone, keep the proof of the five parts.',
  messages: {
    default:
      'Nothing is done here but sending ({operations}), and the soft opt-in is complete: for that the Court of Justice asks for no basis in Art. 6.',
  },
  check(assessment, report) {
    // UK law has the same soft opt-in, and the judgment came after it left the Union.
    if (underLaw(assessment, 'uk-gdpr')) return;
    const { softOptIn, operations } = assessment.processing;
    const complete = softOptIn && SOFT_OPT_IN_PARTS.every((part) => isA(softOptIn.answers[part]?.terms[0], 'yes'));
    if (!complete || !isMarketing(assessment)) return;
    const sending = thoseThatAre(operations, ...SENDING);
    const more = operations.some((term) => !isA(term, ...SENDING, ...BESIDE_IT));
    if (sending.length === 0 || more) return;
    report('default', {
      at: softOptIn.item,
      values: { operations: listed(sending.map(({ name }) => name)) },
      facts: sending.map((term) => ({ text: `operation ${term.name}`, at: term })),
    });
  },
});

/** Every interest is marketing, and none of advertising by what is known of a person. */
function isMarketing({ interests }: Assessment): boolean {
  const isPlain = (kinds: (typeof interests)[number]['kinds']): boolean =>
    kinds.some((kind) => isA(kind, 'direct-marketing')) && !kinds.some((kind) => isA(kind, 'targeted-advertising'));
  return interests.length > 0 && interests.every(({ kinds }) => isPlain(kinds));
}
