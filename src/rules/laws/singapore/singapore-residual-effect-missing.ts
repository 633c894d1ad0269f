import { isA, isOpen } from '../../../model/questions';
import { cite } from '../../../sources';
import { defineRule } from '../../rule';

export const singaporeResidualEffectMissing = defineRule({
  id: 'balancing/singapore-residual-effect-missing',
  law: 'singapore',
  severity: 'error',
  kind: 'structural',
  summary: 'For each adverse effect the assessment says what remains after the measures.',
  sources: [cite('sg-pdp-regulations-2021', 'Reg. 15', 'verified')],
  satisfy:
    'Give each `impact` an `after severity …, likelihood …` with the measures that bring it there, or say with `ruled-out` which effects cannot occur.',
  messages: {
    none: 'No adverse effect is named, and none is ruled out.',
    after: 'What remains of the impact `{name}` after the measures is not said.',
  },
  check(assessment, report) {
    const { balancing } = assessment;
    if (!balancing || balancing.empty) return;
    const effects = balancing.impacts.filter(({ kinds }) => !kinds.some((kind) => isA(kind, 'positive-effect')));
    if (effects.length === 0 && balancing.ruledOut.length === 0) report('none', { at: balancing, values: {} });
    for (const impact of effects) {
      if (!impact.after && !impact.rated && !isOpen(impact, 'after'))
        report('after', { at: impact, values: { name: impact.name } });
    }
  },
});
