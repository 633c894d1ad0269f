import { isA, isOver } from '../../model/questions';
import type { Assessment, Recipient } from '../../model/types';
import { gdpr } from '../../sources';
import { addReason, type Fix } from '../fix';
import { defineRule } from '../rule';
import { isCovered } from './questions';

export const transferMechanismMissing = defineRule({
  id: 'safeguards/transfer-mechanism-missing',
  severity: 'error',
  kind: 'cross-check',
  summary: 'A recipient in a country without an adequacy decision gets data only under a mechanism of Chapter V.',
  sources: [gdpr('Art. 44'), gdpr('Art. 45'), gdpr('Art. 46'), gdpr('Art. 49(1)'), gdpr('Art. 49(6)')],
  satisfy:
    'Write at the recipient or the party which mechanism holds: `transfer MECHANISM` (`lia vocabulary transfer` lists them).',
  unwritten: ['missing', 'open'],
  fix: 'Adds the place for a reason to a transfer that rests on compelling interests.',
  messages: {
    missing:
      'The recipient `{name}` sits outside the EEA ({country}), and no `transfer` says under which mechanism data may go there.',
    none: 'The recipient `{name}` sits outside the EEA ({country}), and its `transfer none` says that no mechanism lets data go there.',
    open: 'The recipient `{name}` sits outside the EEA ({country}), and the mechanism for sending data there is still open.',
    unreasoned:
      'The transfer to `{name}` ({country}) rests on compelling interests alone, and no `because` says how the conditions of Art. 49(1) are met.',
  },
  check(assessment, report, context) {
    if (isOver(assessment)) return;
    for (const recipient of assessment.recipients) {
      const country = recipient.actor?.country;
      if (!country || country.title === '' || isCovered(country, context.vocabulary)) continue;
      const message = faultOf(recipient);
      if (!message) continue;
      report(message, {
        at: recipient,
        values: { name: recipient.name, country: country.title },
        facts: [{ text: `${recipient.name}: country ${country.name}`, at: recipient.entry }],
        fixes: message === 'unreasoned' ? reasonFor(recipient, assessment) : [],
      });
    }
  },
});

/** The transfer of a party may stand in another file, so only that of this line is touched. */
function reasonFor({ transfer, entry }: Recipient, assessment: Assessment): Fix[] {
  if (!transfer || !entry.entries.includes(transfer.entry)) return [];
  return [addReason(assessment, transfer, 'Add a reason', 'explain how the conditions of Art. 49(1) are met')];
}

function faultOf({ transfer }: Recipient): 'missing' | 'none' | 'open' | 'unreasoned' | undefined {
  if (!transfer) return 'missing';
  if (transfer.terms.length === 0) return 'open';
  if (transfer.terms.every((term) => isA(term, 'none'))) return 'none';
  const last = transfer.terms.every((term) => isA(term, 'derogation-compelling-interests'));
  return last && !transfer.because ? 'unreasoned' : undefined;
}
