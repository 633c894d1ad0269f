import { isOver } from '../../../model/questions';
import { cite } from '../../../sources';
import { add, placeholder } from '../../fix';
import { defineRule } from '../../rule';

export const ukComplaintRouteMissing = defineRule({
  id: 'rights/uk-complaint-route-missing',
  law: 'uk-gdpr',
  severity: 'warning',
  kind: 'structural',
  summary: 'People are told that they can complain to the controller, and how.',
  sources: [cite('uk-gdpr', 'Art. 14(2)(da)', 'second-hand'), cite('uk-duaa-2025', '', 'second-hand')],
  satisfy: 'Write in `rights` a `complaint "…"` that names the way to complain to the controller.',
  fix: 'Adds the complaint, with a placeholder for the way.',
  messages: {
    default: 'The rights name no way to complain to the controller.',
  },
  check(assessment, report) {
    const { rights } = assessment;
    if (!rights || rights.complaint || isOver(assessment)) return;
    const fixes = [
      add(
        assessment,
        'rights',
        'Add a way to complain',
        `complaint ${placeholder('describe how people complain to you, and to whom else')}`,
      ),
    ];
    report('default', { at: rights, values: {}, fixes });
  },
});
