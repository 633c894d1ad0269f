import { cite, gdpr } from '../../sources';
import { block, interestBlock } from '../blocks';
import { add, placeholder } from '../fix';
import { defineRule } from '../rule';

export const interestMissing = defineRule({
  id: 'purpose/interest-missing',
  severity: 'error',
  kind: 'structural',
  summary: 'A purpose rests on at least one interest.',
  sources: [gdpr('Art. 6(1)(f)'), gdpr('Art. 13(1)(d)'), cite('edpb-1-2024-v1.0', '¶14', 'second-hand')],
  satisfy: 'Declare in `purpose` whose interest is pursued: `interest NAME : KIND of HOLDER { … }`.',
  fix: 'Adds an interest with its fields.',
  messages: {
    purpose: 'This purpose names no interest that it serves.',
    none: 'The assessment `{name}` has no purpose, and so no interest that it could rest on.',
  },
  check(assessment, report) {
    if (assessment.purposes.length === 0) {
      const code = block(`purpose ${placeholder('describe the purpose')}`, [interestBlock(assessment)]);
      const fixes = [add(assessment, assessment, 'Add a purpose with an interest', code)];
      report('none', { at: assessment, values: { name: assessment.name }, fixes });
    }
    for (const purpose of assessment.purposes) {
      if (purpose.interests.length > 0) continue;
      const fixes = [add(assessment, purpose, 'Add an interest', interestBlock(assessment))];
      report('purpose', { at: purpose, values: {}, fixes });
    }
  },
});
