import { cjeu, edpb } from '../../sources';
import { argumentRule } from '../arguments';

export const alternativeDismissed = argumentRule({
  id: 'necessity/alternative-dismissed',
  weakness: 'alternative-unreasoned',
  severity: 'warning',
  summary: 'Another way is set aside for what it would fail to achieve.',
  sources: [cjeu('c-621-22', '¶42, ¶51'), edpb('¶29')],
  satisfy: 'Say what that way would miss, by how much, or why it would intrude more.',
  message: '"{words}" sets another way aside, and does not say what it would fail to achieve.',
});
