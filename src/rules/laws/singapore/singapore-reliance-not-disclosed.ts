import { isOver } from '../../../model/questions';
import { cite } from '../../../sources';
import { defineRule } from '../../rule';

export const singaporeRelianceNotDisclosed = defineRule({
  id: 'rights/singapore-reliance-not-disclosed',
  law: 'singapore',
  severity: 'error',
  kind: 'structural',
  summary: 'People can reasonably learn that the organisation relies on legitimate interests.',
  sources: [cite('sg-pdpa', 'First Schedule, Part 3, paragraph 1', 'verified')],
  satisfy: 'Write in `rights` a `notice … "…"` that says so.',
  messages: {
    default: 'Nothing says where people learn that the organisation relies on legitimate interests.',
  },
  check(assessment, report) {
    const { rights } = assessment;
    if (isOver(assessment) || (rights && (rights.notices.length > 0 || rights.balancingSummary))) return;
    report('default', { at: rights ?? assessment, values: {} });
  },
});
