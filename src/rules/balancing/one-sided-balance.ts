import { cite, edpb } from '../../sources';
import { argumentRule } from '../arguments';

export const oneSidedBalance = argumentRule({
  id: 'balancing/one-sided-balance',
  weakness: 'one-sided-balance',
  severity: 'warning',
  summary: 'A balance names both sides.',
  sources: [edpb('¶32'), cite('ico-guidance', '', 'verified')],
  satisfy: 'Name what people lose or fear, what they expect and what protects them, and weigh it against the interest.',
  message: '"{words}" names the side of the controller alone.',
});
