import { isOpen, isOver } from '../../model/questions';
import { cite, edpb } from '../../sources';
import { add, placeholder } from '../fix';
import { defineRule } from '../rule';
import { isAnsweredOrOpen } from './questions';

export const balancingSummaryUnavailable = defineRule({
  id: 'rights/balancing-summary-unavailable',
  severity: 'warning',
  kind: 'structural',
  summary: 'People can get the essence of the balancing.',
  sources: [edpb('¶68'), cite('wp260', '', 'from-memory')],
  satisfy:
    'Say in `rights` how people get it: `balancing-summary "On request within a week"`, or `at` where it is published.',
  fix: 'Adds `balancing-summary` with a placeholder.',
  messages: {
    missing: 'Nothing says how people can get a summary of the balancing.',
    empty: 'The field `balancing-summary` does not say how people can get it.',
  },
  check(assessment, report) {
    const { rights } = assessment;
    if (!rights || isOver(assessment)) return;
    const { balancingSummary } = rights;
    if (!balancingSummary) {
      const code = `balancing-summary ${placeholder('describe how people can get it')}`;
      const fixes = [add(assessment, 'rights', 'Add the summary of the balancing', code)];
      report('missing', { at: rights, values: {}, fixes });
    } else if (!isAnsweredOrOpen(balancingSummary) && !isOpen(balancingSummary)) {
      report('empty', { at: balancingSummary, values: {} });
    }
  },
});
