import { cjeu, edpb } from '../../sources';
import { argumentRule } from '../arguments';

export const interestSpeculative = argumentRule({
  id: 'purpose/interest-speculative',
  weakness: 'speculative',
  severity: 'warning',
  summary: 'The interest is real and present.',
  sources: [edpb('¶17'), cjeu('c-708-18', '¶44')],
  satisfy: 'Name the present need with a date or a figure, and leave the rest to a later assessment.',
  message: '"{words}" speaks of a need that may come.',
});
