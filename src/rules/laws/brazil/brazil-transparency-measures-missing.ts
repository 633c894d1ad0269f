import { isOver } from '../../../model/questions';
import { cite } from '../../../sources';
import { defineRule } from '../../rule';

export const brazilTransparencyMeasuresMissing = defineRule({
  id: 'rights/brazil-transparency-measures-missing',
  law: 'brazil',
  severity: 'warning',
  kind: 'structural',
  summary: 'Measures make the processing on legitimate interest transparent.',
  sources: [cite('br-lgpd', 'Art. 10', 'second-hand')],
  satisfy: 'Write in `rights` the `notice` that people get, or a `balancing-summary` that they can read.',
  messages: {
    default: 'No notice and no summary make the processing transparent.',
  },
  check(assessment, report) {
    const { rights } = assessment;
    if (isOver(assessment) || (rights && (rights.notices.length > 0 || rights.balancingSummary))) return;
    report('default', { at: rights ?? assessment, values: {} });
  },
});
