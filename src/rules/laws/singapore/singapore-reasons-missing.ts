import { cite } from '../../../sources';
import { defineRule } from '../../rule';

export const singaporeReasonsMissing = defineRule({
  id: 'balancing/singapore-reasons-missing',
  law: 'singapore',
  severity: 'error',
  kind: 'structural',
  summary: 'The assessment says why the interests outweigh what remains for people.',
  sources: [cite('sg-pdp-regulations-2021', 'Reg. 15', 'verified')],
  satisfy: 'Write the reasons behind the `conclusion`: `because "…"`, or `in-favour` and `against`.',
  messages: {
    default: 'The conclusion gives no reasons why the interests outweigh the adverse effects.',
  },
  check(assessment, report) {
    const conclusion = assessment.balancing?.conclusion;
    if (!conclusion || conclusion.because || conclusion.inFavour || conclusion.restsOn.length > 0) return;
    report('default', { at: conclusion, values: {} });
  },
});
