import { cjeu, edpb } from '../../sources';
import { argumentRule } from '../arguments';

export const consentAvoided = argumentRule({
  id: 'necessity/consent-avoided',
  weakness: 'consent-avoidance',
  severity: 'warning',
  summary: 'The fear that people refuse is no reason why the processing is necessary.',
  sources: [cjeu('c-621-22', '¶51'), edpb('¶29')],
  satisfy:
    'Say why the aim cannot be reached with the data of those who agree; a refusal that would defeat the aim (a fraudster) is a reason.',
  message: '"{words}" says that people might refuse, not that the aim fails without them.',
});
