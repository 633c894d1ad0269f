import { thoseThatAre } from '../../../model/questions';
import { cite } from '../../../sources';
import { defineRule } from '../../rule';

export const nigeriaAgeVerificationUnanswered = defineRule({
  id: 'balancing/nigeria-age-verification-unanswered',
  law: 'nigeria',
  severity: 'error',
  kind: 'cross-check',
  summary: 'Where a child may be concerned, it is said how age is verified.',
  sources: [cite('ng-gaid-2025', 'Schedule 8', 'verified')],
  satisfy: 'Declare a safeguard of the kind `age-assurance` or `exclude-children`, or the operation `verify-age`.',
  messages: {
    default: 'Children may be among the people, and how their age is verified is not said.',
  },
  check(assessment, report) {
    const { derived, safeguards, processing } = assessment;
    if (derived.children.length === 0 || thoseThatAre(processing.operations, 'verify-age').length > 0) return;
    if (safeguards.some(({ kinds }) => thoseThatAre(kinds, 'age-assurance', 'exclude-children').length > 0)) return;
    report('default', { at: assessment.balancing ?? assessment, values: {}, facts: derived.children });
  },
});
