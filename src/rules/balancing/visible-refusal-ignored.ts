import { collectedData } from '../../model/questions';
import { cite } from '../../sources';
import { defineRule } from '../rule';

export const visibleRefusalIgnored = defineRule({
  id: 'balancing/visible-refusal-ignored',
  severity: 'warning',
  kind: 'cross-check',
  summary: 'Data are not taken where people or a site have visibly said no.',
  sources: [cite('cnil-kaspr-2024', '¶43', 'second-hand'), cite('cnil-scraping-2025', '', 'second-hand')],
  satisfy:
    'Leave out what is not open to all and sites that refuse it, before anything is stored; then take `despite` out.',
  messages: {
    default: 'The data `{name}` are used despite a visible refusal (`{sign}`).',
  },
  check(assessment, report) {
    for (const item of collectedData(assessment)) {
      for (const sign of item.despite) {
        report('default', {
          at: sign,
          path: item.path,
          values: { name: item.name, sign: sign.name },
          facts: [
            ...item.sources.map((term) => ({ text: `source ${term.name}`, at: term })),
            { text: `despite ${sign.name}`, at: sign },
          ],
        });
      }
    }
  },
});
