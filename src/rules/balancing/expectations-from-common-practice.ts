import { cjeu, edpb } from '../../sources';
import { argumentRule } from '../arguments';

export const expectationsFromCommonPractice = argumentRule({
  id: 'balancing/expectations-from-common-practice',
  weakness: 'expectation-from-practice',
  severity: 'warning',
  summary: 'An expectation is argued from these people, not from what is usual.',
  sources: [edpb('¶52'), cjeu('c-252-21', '¶117')],
  satisfy: 'Argue from the relationship, the service and the moment of collection, or ask people.',
  message: '"{words}" tells what is usual, not what these people expect.',
});
