import { thoseThatAre } from '../../../model/questions';
import { cite } from '../../../sources';
import { defineRule } from '../../rule';

export const singaporeMarketingMessage = defineRule({
  id: 'scope/singapore-marketing-message',
  law: 'singapore',
  severity: 'error',
  kind: 'cross-check',
  summary: 'Legitimate interests carry no marketing messages.',
  sources: [cite('sg-pdpa', 'First Schedule, Part 3, paragraph 1', 'verified')],
  satisfy: 'Ask for consent to marketing messages, and take them out of this assessment.',
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
