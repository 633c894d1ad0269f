import { cite, gdpr } from '../../sources';
import { argumentRule } from '../arguments';

export const bareAssertion = argumentRule({
  id: 'necessity/bare-assertion',
  weakness: 'bare-assertion',
  severity: 'warning',
  summary: 'The argument of a test gives a reason, not only the result.',
  sources: [gdpr('Art. 5(2)'), cite('edpb-oss-digest-2025', '', 'second-hand')],
  satisfy:
    'Add after `because` the fact that carries the result: what would be missed, how few data, how few people, how short.',
  message: '"{words}" states the result and gives no reason for it.',
});
