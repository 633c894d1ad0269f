import { cite } from '../../../sources';
import { defineRule } from '../../rule';

export const brazilImpactReportUnavailable = defineRule({
  id: 'governance/brazil-impact-report-unavailable',
  law: 'brazil',
  severity: 'info',
  kind: 'structural',
  summary: 'An impact report can be shown when the authority asks for it.',
  sources: [cite('br-lgpd', 'Art. 10', 'from-memory')],
  satisfy: 'Say with `dpia` whether there is an impact report, and where.',
  messages: {
    default: 'Nothing says whether an impact report could be shown to the authority.',
  },
  check(assessment, report) {
    if (!assessment.header.dpia) report('default', { at: assessment, values: {} });
  },
});
