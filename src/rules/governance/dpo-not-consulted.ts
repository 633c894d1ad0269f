import { isOver } from '../../model/questions';
import type { Assessment, Consultation } from '../../model/types';
import { edpb, gdpr } from '../../sources';
import { addReason } from '../fix';
import { defineRule } from '../rule';

export const dpoNotConsulted = defineRule({
  id: 'governance/dpo-not-consulted',
  severity: 'warning',
  kind: 'cross-check',
  summary:
    'Where there is a data protection officer, the officer is consulted, and advice that is not followed is answered.',
  sources: [gdpr('Art. 38(1)'), edpb('¶12')],
  satisfy:
    'Write `consulted dpo on DATE said "…"` with `followed`, or `not-followed because "…"`; where the opinion is still to come, `sign required of dpo`.',
  unwritten: true,
  fix: 'Adds the place for the reason why advice was not followed.',
  messages: {
    missing:
      'The controller has a data protection officer ({officer}), and nothing says that the officer was consulted.',
    unanswered: 'The advice of the data protection officer was not followed, and no reason says why.',
  },
  check(assessment, report) {
    const { controller, controllerItem } = assessment.header;
    const officer = controller?.dpo;
    if (!controller || !officer || officer.none || isOver(assessment)) return;
    const advice = assessment.consultations.filter((one) => isOfficer(one.who, officer.name));
    for (const one of advice) {
      if (one.followed !== false || one.because) continue;
      const fixes = [addReason(assessment, one, 'Add the reason', 'explain why the advice was not followed')];
      report('unanswered', { at: one, values: {}, fixes });
    }
    if (advice.length > 0 || hasSignature(assessment, officer.name)) return;
    const text = `${controller.name}: dpo ${officer.name || 'designated'}`;
    report('missing', {
      at: controllerItem ?? assessment,
      values: { officer: officer.name || 'designated' },
      facts: [{ text, at: controller.entry }],
    });
  },
});

/** A signature of the officer, given or waited for. */
function hasSignature({ signOffs }: Assessment, officer: string): boolean {
  return signOffs.some(({ role, who }) => isOfficer(role, officer) || (who !== undefined && isOfficer(who, officer)));
}

function isOfficer(who: Consultation['who'], name: string): boolean {
  return who === 'dpo' || /\bdpo\b|data protection officer/i.test(who) || (name !== '' && who.includes(name));
}
