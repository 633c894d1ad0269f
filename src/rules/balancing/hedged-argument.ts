import { cjeu } from '../../sources';
import { argumentRule } from '../arguments';

export const hedgedArgument = argumentRule({
  id: 'balancing/hedged-argument',
  weakness: 'hedged',
  severity: 'warning',
  summary: 'The decisive point of an argument is stated, or made a condition.',
  sources: [cjeu('c-252-21', '¶95')],
  satisfy: 'State it with its evidence, or put it as a condition: `rely-if`.',
  message: '"{words}" supposes what would have to be shown.',
});
