import { cjeu, gdpr } from '../../sources';
import { argumentRule } from '../arguments';

export const necessityCircular = argumentRule({
  id: 'necessity/necessity-circular',
  weakness: 'circular',
  slots: ['necessity', 'proportionality', 'data-item'],
  severity: 'warning',
  summary: 'An argument of need says more than the purpose and the data that it is about.',
  sources: [gdpr('Art. 5(2)'), cjeu('c-252-21', '¶114')],
  satisfy: 'Give the fact in between: what happens, or cannot be done, if these data are missing.',
  message: '"{words}" repeats the purpose or the data, and says nothing else.',
});
