import { cite, gdpr } from '../../sources';
import { argumentRule } from '../arguments';

export const vagueArgument = argumentRule({
  id: 'necessity/vague-argument',
  weakness: 'vague',
  slots: ['necessity', 'proportionality', 'data-item', 'retention', 'alternative', 'balancing', 'waiver'],
  severity: 'warning',
  summary: 'An argument names the need, so that it can be checked.',
  sources: [gdpr('Art. 5(2)'), cite('edpb-oss-digest-2025', '', 'second-hand')],
  satisfy: 'Name who does what with the data, and what goes wrong without it.',
  message: '"{words}" names nothing that could be checked.',
});
