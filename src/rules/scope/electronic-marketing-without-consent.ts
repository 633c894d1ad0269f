import { listed } from '../../base/listed';
import { isA, thoseThatAre } from '../../model/questions';
import type { Assessment, Term } from '../../model/types';
import { cite, edpb } from '../../sources';
import { block } from '../blocks';
import { add } from '../fix';
import { defineRule } from '../rule';
import { consents, SOFT_OPT_IN_PARTS } from './questions';

const CHANNELS = ['email', 'sms', 'message', 'automated-call'];
const OPERATIONS = ['contact-by-email', 'contact-by-sms', 'contact-by-message'];

export const electronicMarketingWithoutConsent = defineRule({
  id: 'scope/electronic-marketing-without-consent',
  severity: 'error',
  kind: 'cross-check',
  summary: 'Electronic marketing needs consent, or a complete soft opt-in.',
  sources: [
    cite('eprivacy-directive', 'Art. 13(2)', 'verified'),
    cite('eprivacy-directive', 'Art. 13(1)', 'second-hand'),
    edpb('¶114, fn 143'),
  ],
  satisfy:
    'Declare the consent in the purpose, `basis consent adopted because "…"`, or answer the five parts of `soft-opt-in`; else leave the channel out.',
  fix: 'Adds the five questions of a soft opt-in, unanswered.',
  messages: {
    none: 'Marketing goes out by {channels}, without consent and without a soft opt-in.',
    call: 'Marketing goes out by `{channel}` without consent, which no soft opt-in can replace.',
  },
  check(assessment, report) {
    const marketing = assessment.interests.flatMap((interest) => thoseThatAre(interest.kinds, 'direct-marketing'));
    const channels = electronicChannels(assessment);
    if (marketing.length === 0 || channels.length === 0 || consents(assessment)) return;

    const facts = marketing.map((kind) => ({ text: `interest kind ${kind.name}`, at: kind }));
    const { path } = assessment.processing;
    for (const channel of thoseThatAre(channels, 'automated-call')) {
      report('call', { at: channel, values: { channel: channel.name }, facts, path });
    }
    const mail = channels.filter((channel) => !isA(channel, 'automated-call'));
    const [first] = mail;
    if (!first) return;
    const names = listed(mail.map((channel) => channel.name));
    const { softOptIn } = assessment.processing;
    // What a soft opt-in lacks is the matter of soft-opt-in-incomplete.
    if (softOptIn) return;
    const code = block(
      'soft-opt-in',
      SOFT_OPT_IN_PARTS.map((part) => `${part} open`),
    );
    const fixes = [add(assessment, 'processing', 'Add the questions of a soft opt-in', code, 'suggestion')];
    report('none', { at: first, values: { channels: names }, facts, path, fixes });
  },
});

/** The channels that are named; where none is, the operations that use one. */
function electronicChannels({ processing }: Assessment): Term[] {
  const channels = processing.channels?.terms;
  return channels ? thoseThatAre(channels, ...CHANNELS) : thoseThatAre(processing.operations, ...OPERATIONS);
}
