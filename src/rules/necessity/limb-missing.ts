import { cjeu, gdpr } from '../../sources';
import { defineRule } from '../rule';
import { isOpen, saysNothing } from './questions';

export const limbMissing = defineRule({
  id: 'necessity/limb-missing',
  severity: 'error',
  kind: 'structural',
  summary: 'An assessment has a necessity test and a balancing test, and both say something.',
  sources: [gdpr('Art. 6(1)(f)'), cjeu('c-621-22', '¶37')],
  satisfy: 'Write `necessity { … }` and `balancing { … }`, each with its argument after `because` and its facts.',
  messages: {
    noNecessity: 'The assessment `{name}` has no necessity test.',
    emptyNecessity: 'The necessity test is empty.',
    noBalancing: 'The assessment `{name}` has no balancing test.',
    emptyBalancing: 'The balancing test is empty.',
  },
  check(assessment, report) {
    const { necessity, balancing, name } = assessment;
    if (!necessity) report('noNecessity', { at: assessment, values: { name } });
    else if (saysNothing(necessity) && !isOpen(necessity, assessment))
      report('emptyNecessity', { at: necessity, values: {} });
    if (!balancing) report('noBalancing', { at: assessment, values: { name } });
    else if (saysNothing(balancing) && !isOpen(balancing, assessment))
      report('emptyBalancing', { at: balancing, values: {} });
  },
});
