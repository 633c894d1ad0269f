import { cite } from '../../sources';
import { argumentRule } from '../arguments';

export const vendorAsAuthority = argumentRule({
  id: 'purpose/vendor-as-authority',
  weakness: 'vendor-as-authority',
  severity: 'warning',
  summary: 'An argument does not rest on the word, the default or the certificate of a supplier.',
  sources: [cite('cnil-hubside-2024', '¶45', 'second-hand')],
  satisfy: 'Say what you checked yourself, and what you found.',
  message: '"{words}" leaves the argument to a supplier or a certificate.',
});
