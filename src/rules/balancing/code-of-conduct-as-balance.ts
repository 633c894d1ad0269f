import { cjeu } from '../../sources';
import { argumentRule } from '../arguments';

export const codeOfConductAsBalance = argumentRule({
  id: 'balancing/code-of-conduct-as-balance',
  weakness: 'code-of-conduct',
  severity: 'info',
  summary: 'A code of conduct does not settle the balance.',
  sources: [cjeu('c-26-22', '¶104-105')],
  satisfy: 'Note the code, and give your own balance.',
  message: '"{words}" leaves the balance to a code.',
});
