import { isOpen } from '../../../model/questions';
import { cite } from '../../../sources';
import { defineRule } from '../../rule';

export const singaporeOtherPersonUnnamed = defineRule({
  id: 'purpose/singapore-other-person-unnamed',
  law: 'singapore',
  severity: 'error',
  kind: 'structural',
  summary: 'Where somebody else has the interest, the assessment names or describes them.',
  sources: [cite('sg-pdp-regulations-2021', 'Reg. 15', 'verified')],
  satisfy: 'Write `of NAME` behind the interest, and declare the party or the group with words that describe them.',
  messages: {
    default: 'Whose interest `{name}` is, is not said.',
  },
  check(assessment, report) {
    for (const interest of assessment.interests) {
      const { name, holders } = interest;
      if (holders.length === 0 && !isOpen(interest)) report('default', { at: interest, values: { name } });
    }
  },
});
