import { cjeu } from '../../sources';
import { argumentRule } from '../arguments';

export const objectionAsNecessity = argumentRule({
  id: 'necessity/objection-as-necessity',
  weakness: 'objection-as-necessity',
  severity: 'error',
  summary: 'That people can object is no reason why the processing is necessary.',
  sources: [cjeu('c-394-23', '¶67-70')],
  satisfy: 'Move the opt-out to the safeguards and `rights`, and say here what would fail without the processing.',
  message: '"{words}" is a right that people have in any case, and makes nothing necessary.',
});
