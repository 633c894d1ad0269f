import { cite } from '../../../sources';
import { defineRule } from '../../rule';

export const singaporeContactPersonMissing = defineRule({
  id: 'governance/singapore-contact-person-missing',
  law: 'singapore',
  severity: 'warning',
  kind: 'structural',
  summary: 'There is somebody whom people can ask about the reliance on legitimate interests.',
  sources: [cite('sg-pdpa', '', 'second-hand')],
  satisfy: 'Give the controller a `contact "…"` or a `dpo "…"`.',
  messages: {
    default: 'The controller `{name}` names nobody who answers questions about the reliance.',
  },
  check(assessment, report) {
    const { controller } = assessment.header;
    if (!controller || controller.contact || (controller.dpo && !controller.dpo.none)) return;
    report('default', { at: controller, path: 'controller', values: { name: controller.name } });
  },
});
