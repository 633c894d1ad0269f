import { thoseThatAre } from '../../../model/questions';
import { cite } from '../../../sources';
import { defineRule } from '../../rule';

export const ukRecognisedInterestConditionMissing = defineRule({
  id: 'purpose/uk-recognised-interest-condition-missing',
  law: 'uk-gdpr',
  severity: 'error',
  kind: 'structural',
  summary:
    'A purpose that rests on a recognised legitimate interest names the condition of Annex 1 that it meets, and why the processing is needed for it.',
  sources: [
    cite('uk-gdpr', 'Art. 6(1)(ea)', 'verified'),
    cite('uk-gdpr', 'Art. 6(5)', 'verified'),
    cite('uk-gdpr', 'Annex 1', 'second-hand'),
  ],
  satisfy:
    'Name the condition, `recognised-interest crime because "…"`, with the reason why the processing is needed for it; else rest the purpose on Art. 6(1)(f) and all three tests.',
  messages: {
    condition: 'The purpose rests on a recognised legitimate interest, and names no condition of Annex 1.',
    reason: 'Nothing says why the processing is needed for `{name}`.',
  },
  check(assessment, report) {
    for (const purpose of assessment.purposes) {
      const { recognised } = purpose;
      const rests = purpose.bases.some(
        ({ terms }) => thoseThatAre(terms.slice(0, 1), 'recognised-legitimate-interest').length > 0,
      );
      if (rests && !recognised) report('condition', { at: purpose, values: {} });
      const [condition] = recognised?.terms ?? [];
      if (recognised && condition && !recognised.because && !recognised.remark)
        report('reason', { at: recognised, values: { name: condition.name }, severity: 'warning' });
    }
  },
});
