import { cite } from '../../../sources';
import { add, placeholder } from '../../fix';
import { defineRule } from '../../rule';

export const brazilConcreteSituationMissing = defineRule({
  id: 'purpose/brazil-concrete-situation-missing',
  law: 'brazil',
  severity: 'error',
  kind: 'structural',
  summary: 'An interest rests on a concrete situation.',
  sources: [cite('br-lgpd', 'Art. 10', 'second-hand'), cite('br-anpd-guide-2024', '', 'verified')],
  satisfy: 'Say behind `present yes because "…"` which situation calls for it, or point to it with `evidence`.',
  fix: 'Adds `present` with a placeholder for the situation.',
  messages: {
    default: 'No concrete situation stands behind the interest `{name}`.',
  },
  check(assessment, report) {
    for (const interest of assessment.interests) {
      const { present, evidence, ifNotDone, name } = interest;
      if (
        evidence.length > 0 ||
        ifNotDone ||
        present?.because ||
        present?.remark ||
        (present?.evidence.length ?? 0) > 0
      )
        continue;
      const fixes = present
        ? []
        : [
            add(
              assessment,
              interest,
              'Add the situation',
              `present open because ${placeholder('describe the concrete situation')}`,
            ),
          ];
      report('default', { at: interest, values: { name }, fixes });
    }
  },
});
