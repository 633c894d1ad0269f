import { cjeu } from '../../sources';
import { argumentRule } from '../arguments';

export const commonPracticeAsNecessity = argumentRule({
  id: 'necessity/common-practice-as-necessity',
  weakness: 'common-practice',
  severity: 'warning',
  summary: 'An argument does not lean on what others do, or on what was always done.',
  sources: [cjeu('c-394-23', '¶56')],
  satisfy: 'Argue from your own facts: what is missed without it, here.',
  message: '"{words}" tells what is usual, which shows no need.',
});
