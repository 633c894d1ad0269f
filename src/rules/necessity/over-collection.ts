import { cjeu, gdpr } from '../../sources';
import { argumentRule } from '../arguments';

export const overCollection = argumentRule({
  id: 'necessity/over-collection',
  weakness: 'over-collection',
  severity: 'warning',
  summary: 'Data are collected and kept for a known use, not in full or in case they are needed.',
  sources: [gdpr('Art. 5(1)(c), Art. 5(1)(e)'), cjeu('c-446-21', '')],
  satisfy: 'Say which data, for which known use, and until when.',
  message: '"{words}" has no limit, or waits for a need that nobody knows.',
});
