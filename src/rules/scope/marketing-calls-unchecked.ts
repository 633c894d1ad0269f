import { isExplained, thoseThatAre } from '../../model/questions';
import { cite } from '../../sources';
import { add, placeholder } from '../fix';
import { defineRule } from '../rule';

export const marketingCallsUnchecked = defineRule({
  id: 'scope/marketing-calls-unchecked',
  severity: 'info',
  kind: 'cross-check',
  summary: 'Marketing by telephone says what national law asks for: a register of objections, or consent.',
  sources: [cite('eprivacy-directive', 'Art. 13(3)', 'from-memory')],
  satisfy:
    'Say behind the channel what was checked: `channel live-call because "…"`, or name the consent in the purpose.',
  fix: 'Adds the place for what was checked.',
  messages: {
    default: 'Marketing goes out by `{channel}`, and nothing says what national law asks of such calls.',
  },
  check(assessment, report) {
    const { channels, operations, path } = assessment.processing;
    const marketing = assessment.interests.flatMap(({ kinds }) => thoseThatAre(kinds, 'direct-marketing'));
    const [call] = [
      ...thoseThatAre(channels?.terms ?? [], 'live-call'),
      ...thoseThatAre(operations, 'contact-by-phone'),
    ];
    const bases = assessment.purposes.flatMap((purpose) => purpose.bases.flatMap(({ terms }) => terms));
    if (!call || marketing.length === 0 || (channels && isExplained(channels))) return;
    if (thoseThatAre(bases, 'consent').length > 0) return;
    const reason = placeholder('say which rules on calls were checked');
    report('default', {
      at: call,
      path,
      values: { channel: call.name },
      facts: marketing.map((kind) => ({ text: `interest kind ${kind.name}`, at: kind })),
      fixes: channels ? [] : [add(assessment, 'processing', 'Add the channel', `channel live-call because ${reason}`)],
    });
  },
});
