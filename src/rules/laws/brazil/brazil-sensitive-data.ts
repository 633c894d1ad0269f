import { collectedData } from '../../../model/questions';
import { cite } from '../../../sources';
import { defineRule } from '../../rule';

export const brazilSensitiveData = defineRule({
  id: 'scope/brazil-sensitive-data',
  law: 'brazil',
  severity: 'error',
  kind: 'cross-check',
  summary: 'Sensitive data never rest on legitimate interest.',
  sources: [cite('br-lgpd', 'Art. 7, IX', 'verified'), cite('br-lgpd', 'Art. 11', 'verified')],
  satisfy: 'Leave the sensitive data out, or find a ground of Art. 11 LGPD for it outside this assessment.',
  messages: {
    default: 'The data `{name}` is sensitive (`{kind}`), and legitimate interest never carries it.',
  },
  check(assessment, report, { vocabulary }) {
    for (const item of collectedData(assessment)) {
      const kind = item.kinds.find((one) => vocabulary.fact('data', one.name, 'sensitivity').includes('special'));
      if (kind) report('default', { at: item, values: { name: item.name, kind: kind.name } });
    }
  },
});
