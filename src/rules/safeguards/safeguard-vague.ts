import { gdpr } from '../../sources';
import { argumentRule } from '../arguments';

export const safeguardVague = argumentRule({
  id: 'safeguards/safeguard-vague',
  weakness: 'vague-safeguard',
  severity: 'warning',
  summary: 'A safeguard says what is done, so that somebody can check it.',
  sources: [gdpr('Art. 24(1), Art. 25(1), Art. 32')],
  satisfy: 'Say what is done to which data, when, and by whom.',
  message: '"{words}" says nothing that somebody could check.',
});
