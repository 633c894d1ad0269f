import { edpb } from '../../sources';
import { argumentRule } from '../arguments';

export const expectationsFromNotice = argumentRule({
  id: 'balancing/expectations-from-notice',
  weakness: 'expectation-from-notice',
  severity: 'warning',
  summary: 'An expectation is not argued from a notice or terms alone.',
  sources: [edpb('¶53, ¶68')],
  satisfy: 'Argue from the relationship, the service and the moment of collection; add what people were told.',
  message: '"{words}" tells what was written down, not what people expect.',
});
