import { cite, edpb } from '../../sources';
import { argumentRule } from '../arguments';

export const interestRestatesProcessing = argumentRule({
  id: 'purpose/interest-restates-processing',
  weakness: 'circular',
  slots: ['purpose'],
  severity: 'warning',
  summary: 'An interest says what is at stake, and not only what is done.',
  sources: [edpb('¶14'), cite('edpb-oss-digest-2025', '', 'second-hand')],
  satisfy: 'Say what is won or prevented by the processing, and for whom.',
  message: '"{words}" repeats the purpose; it does not say what is at stake.',
});
