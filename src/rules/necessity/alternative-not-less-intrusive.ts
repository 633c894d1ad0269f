import { isA } from '../../model/questions';
import { cjeu } from '../../sources';
import { alternativeBlock } from '../blocks';
import { add } from '../fix';
import { defineRule } from '../rule';

export const alternativeNotLessIntrusive = defineRule({
  id: 'necessity/alternative-not-less-intrusive',
  severity: 'warning',
  kind: 'cross-check',
  summary: 'At least one of the alternatives weighed touches people less.',
  sources: [cjeu('c-621-22', '¶42')],
  satisfy: 'Weigh a way that touches people less: `alternative NAME : KIND { intrusion lower … }`.',
  fix: 'Adds an alternative with its fields.',
  unless: ['necessity/no-alternative-considered'],
  messages: {
    default: 'No alternative that is weighed touches people less: {names} are of the same or higher intrusion.',
    one: 'The only alternative that is weighed, `{name}`, is of {level} intrusion.',
  },
  check(assessment, report) {
    const { necessity } = assessment;
    // What narrows the processing from the start is a milder way that was taken.
    if (!necessity || necessity.alternatives.length === 0 || necessity.limits.length > 0) return;
    const judged = necessity.alternatives.flatMap(({ name, intrusion }) => (intrusion ? [{ name, intrusion }] : []));
    const [first] = judged;
    if (!first || judged.length < necessity.alternatives.length) return;
    if (judged.some(({ intrusion }) => !isA(intrusion, 'same', 'higher'))) return;
    const details = {
      at: necessity,
      facts: judged.map(({ name, intrusion }) => ({
        text: `alternative ${name}: intrusion ${intrusion.name}`,
        at: intrusion,
      })),
      fixes: [add(assessment, necessity, 'Add a milder alternative', alternativeBlock(assessment))],
    };
    if (judged.length === 1) {
      report('one', {
        ...details,
        values: { name: first.name, level: first.intrusion.name === 'same' ? 'the same' : 'higher' },
      });
    } else report('default', { ...details, values: { names: judged.map(({ name }) => `\`${name}\``).join(', ') } });
  },
});
