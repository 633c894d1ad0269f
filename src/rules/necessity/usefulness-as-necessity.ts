import { cjeu, edpb } from '../../sources';
import { argumentRule } from '../arguments';

export const usefulnessAsNecessity = argumentRule({
  id: 'necessity/usefulness-as-necessity',
  weakness: 'useful-only',
  severity: 'warning',
  summary: 'An argument of need says what would fail without the processing, not only what is gained by it.',
  sources: [edpb('¶28'), cjeu('c-394-23', '¶34')],
  satisfy: 'Say which part of the aim cannot be reached without the processing, and what milder way was tried.',
  message: '"{words}" says what is gained; necessary is what the aim fails without.',
});
