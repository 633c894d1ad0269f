import { edpb } from '../../sources';
import { argumentRule } from '../arguments';

export const recitalAsPass = argumentRule({
  id: 'scope/recital-as-pass',
  weakness: 'recital-as-pass',
  severity: 'warning',
  summary: 'A recital that names an interest does not pass the tests.',
  sources: [edpb('¶110')],
  satisfy: 'Cite it for the interest, and argue necessity and balance with your own facts.',
  message: '"{words}" names a possible interest; the tests remain to be made.',
});
