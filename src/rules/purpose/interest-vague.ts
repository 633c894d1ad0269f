import { cite, edpb } from '../../sources';
import { argumentRule } from '../arguments';

export const interestVague = argumentRule({
  id: 'purpose/interest-vague',
  weakness: 'vague',
  slots: ['purpose'],
  severity: 'warning',
  summary: 'An interest and a purpose are articulated clearly enough to be tested.',
  sources: [edpb('¶17'), cite('edpb-bd-2-2022', '', 'second-hand'), cite('garante-tiktok-2022', '', 'verified')],
  satisfy: 'Say who gains what, against which threat or with which effect.',
  message: '"{words}" is too general to be tested.',
});
