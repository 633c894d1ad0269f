import { edpb } from '../../sources';
import { argumentRule } from '../arguments';

export const publicSourceAsLicence = argumentRule({
  id: 'balancing/public-source-as-licence',
  weakness: 'public-source',
  severity: 'warning',
  summary: 'That data are public is not the reason why they may be used.',
  sources: [edpb('¶46, ¶52')],
  satisfy: 'Say for what the person published them, and why this use is near to it.',
  message: '"{words}" takes what can be seen for what may be used.',
});
