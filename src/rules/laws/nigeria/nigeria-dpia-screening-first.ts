import { cite } from '../../../sources';
import { add } from '../../fix';
import { defineRule } from '../../rule';

export const nigeriaDpiaScreeningFirst = defineRule({
  id: 'governance/nigeria-dpia-screening-first',
  law: 'nigeria',
  severity: 'error',
  kind: 'structural',
  summary: 'The list of cases that need an impact assessment is gone through first.',
  sources: [cite('ng-gaid-2025', 'Schedule 8', 'verified')],
  satisfy: 'Answer `dpia needed` or `dpia not-needed because "…"`.',
  fix: 'Adds `dpia open`.',
  messages: {
    default: 'Whether an impact assessment is needed is not answered, and the prescribed form asks it first.',
  },
  check(assessment, report) {
    if (assessment.header.dpia) return;
    report('default', {
      at: assessment,
      values: {},
      fixes: [add(assessment, assessment, 'Leave the question open', 'dpia open')],
    });
  },
});
