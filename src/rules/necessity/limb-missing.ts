import { isOpen } from '../../model/questions';
import type { Assessment, Item } from '../../model/types';
import { cjeu, gdpr } from '../../sources';
import { balancingBlock, necessityBlock } from '../blocks';
import { add, addReason, type Fix } from '../fix';
import { defineRule } from '../rule';
import { saysNothing } from './questions';

export const limbMissing = defineRule({
  id: 'necessity/limb-missing',
  severity: 'error',
  kind: 'structural',
  summary: 'An assessment has a necessity test and a balancing test, and both say something.',
  sources: [gdpr('Art. 6(1)(f)'), cjeu('c-621-22', '¶37')],
  satisfy: 'Write `necessity { … }` and `balancing { … }`, each with its argument after `because` and its facts.',
  fix: 'Adds the test with its fields, or the place for its argument.',
  messages: {
    noNecessity: 'The assessment `{name}` has no necessity test.',
    emptyNecessity: 'The necessity test is empty.',
    noBalancing: 'The assessment `{name}` has no balancing test.',
    emptyBalancing: 'The balancing test is empty.',
  },
  check(assessment, report) {
    const { necessity, balancing, name } = assessment;
    if (!necessity) {
      const fixes = [add(assessment, assessment, 'Add a necessity test', necessityBlock(assessment))];
      report('noNecessity', { at: assessment, values: { name }, fixes });
    } else if (saysNothing(necessity) && !isOpen(necessity))
      report('emptyNecessity', { at: necessity, values: {}, fixes: [argument(assessment, necessity)] });
    if (!balancing) {
      const fixes = [add(assessment, assessment, 'Add a balancing test', balancingBlock(assessment))];
      report('noBalancing', { at: assessment, values: { name }, fixes });
    } else if (saysNothing(balancing) && !isOpen(balancing))
      report('emptyBalancing', { at: balancing, values: {}, fixes: [argument(assessment, balancing)] });
  },
});

function argument(assessment: Assessment, test: Item): Fix {
  return addReason(assessment, test, 'Add an argument', 'explain the result of this test');
}
