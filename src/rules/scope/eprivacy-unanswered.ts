import { collectedData, isA, thoseThatAre } from '../../model/questions';
import type { Assessment, Interest, Item, Reason, Term } from '../../model/types';
import { cite, edpb } from '../../sources';
import { add } from '../fix';
import { defineRule } from '../rule';

/** Data that are read from a device. */
const ON_DEVICES = ['device-id', 'cookie-id'];
const CONTACT = ['contact-by-email', 'contact-by-sms', 'contact-by-message', 'contact-by-phone', 'contact-by-post'];

export const eprivacyUnanswered = defineRule({
  id: 'scope/eprivacy-unanswered',
  severity: 'warning',
  kind: 'structural',
  summary:
    'Where devices are read or people are addressed, the question of ePrivacy is answered before the three tests.',
  sources: [
    edpb('¶114'),
    cite('garante-tiktok-2022', '', 'verified'),
    cite('eprivacy-directive', 'Art. 13(1)', 'second-hand'),
  ],
  satisfy:
    'Write `terminal-equipment none`, `strictly-necessary` or `other ground consent`; for marketing, `channel` with the ways in which people are reached, or `channel none`.',
  fix: 'Adds the question, unanswered.',
  messages: {
    device: "`{what}` means reading from people's devices, and `terminal-equipment` is not answered.",
    channel:
      'The interest `{name}` is direct marketing, and neither `channel` nor an operation says how people are reached.',
  },
  check(assessment, report) {
    const device = readFromDevices(assessment);
    if (device && !assessment.processing.terminalEquipment) {
      const { term, path, at } = device;
      const fixes = [add(assessment, 'processing', 'Add the question', 'terminal-equipment open')];
      report('device', { at, path, values: { what: term.name }, facts: factsOf(term), fixes });
    }
    const marketing = unaddressed(assessment);
    if (marketing) {
      const fixes = [add(assessment, 'processing', 'Add the question', 'channel open')];
      report('channel', { at: marketing, values: { name: marketing.name }, fixes });
    }
  },
});

function readFromDevices(assessment: Assessment): { term: Term; path: string; at: Item | Term } | undefined {
  const [operation] = thoseThatAre(assessment.processing.operations, 'track-across-services');
  if (operation) return { term: operation, path: 'processing.operations', at: operation };
  for (const item of collectedData(assessment)) {
    const [kind] = thoseThatAre(item.kinds, ...ON_DEVICES);
    if (kind) return { term: kind, path: item.path, at: item };
  }
  return undefined;
}

/** An interest in marketing of an assessment that names no way to reach people; advertisements on a page are none. */
function unaddressed({ interests, processing }: Assessment): Interest | undefined {
  if (processing.channels || thoseThatAre(processing.operations, ...CONTACT).length > 0) return undefined;
  return interests.find(
    ({ kinds }) =>
      kinds.some((kind) => isA(kind, 'direct-marketing')) && !kinds.some((kind) => isA(kind, 'targeted-advertising')),
  );
}

function factsOf(term: Term): Reason[] {
  return [{ text: `${term.category} ${term.name}`, at: term }];
}
