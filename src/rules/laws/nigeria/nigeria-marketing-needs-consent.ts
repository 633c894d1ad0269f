import { thoseThatAre } from '../../../model/questions';
import { cite } from '../../../sources';
import { defineRule } from '../../rule';

export const nigeriaMarketingNeedsConsent = defineRule({
  id: 'scope/nigeria-marketing-needs-consent',
  law: 'nigeria',
  severity: 'error',
  kind: 'cross-check',
  summary: 'Direct marketing rests on consent.',
  sources: [cite('ng-gaid-2025', 'Art. 18(1)(a)', 'second-hand')],
  satisfy: 'Ask for consent to direct marketing, and take it out of this assessment.',
  messages: {
    default: 'The interest `{name}` is direct marketing, for which this law leaves no room here.',
  },
  check(assessment, report) {
    for (const interest of assessment.interests) {
      const [marketing] = thoseThatAre(interest.kinds, 'direct-marketing');
      if (marketing)
        report('default', {
          at: interest,
          values: { name: interest.name },
          facts: [{ text: `interest ${marketing.name}`, at: marketing }],
        });
    }
  },
});
