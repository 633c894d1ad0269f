import { isOver } from '../../model/questions';
import { gdpr } from '../../sources';
import { add, placeholder } from '../fix';
import { defineRule } from '../rule';
import { isAnsweredOrOpen } from './questions';

export const objectionNotProminent = defineRule({
  id: 'rights/objection-not-prominent',
  severity: 'error',
  kind: 'cross-check',
  summary:
    'The right to object is shown clearly and apart from other information, at the latest in the first communication.',
  sources: [gdpr('Art. 21(4)'), gdpr('Rec. 70')],
  satisfy: 'Say in `rights` where people see it, and in which first message: `shown-separately "…" at "…"`.',
  unwritten: true,
  fix: 'Adds the field with a placeholder.',
  messages: {
    missing: 'Nothing says where people are shown the right to object, clearly and apart from other information.',
    empty: 'The field `shown-separately` does not say where people are shown the right to object.',
  },
  check(assessment, report) {
    const { rights } = assessment;
    if (!rights || isOver(assessment)) return;
    const { shownSeparately } = rights;
    if (!shownSeparately) {
      const code = `shown-separately ${placeholder('describe where people see it, apart from the rest')}`;
      const fixes = [add(assessment, 'rights', 'Add where the right to object is shown', code)];
      report('missing', { at: rights, values: {}, fixes });
    } else if (!isAnsweredOrOpen(shownSeparately)) report('empty', { at: shownSeparately, values: {} });
  },
});
