import { isOpen, isOver } from '../../model/questions';
import type { Necessity } from '../../model/types';
import { cite, edpb } from '../../sources';
import { add, addReason, placeholder } from '../fix';
import { defineRule } from '../rule';
import { hasWords, saysNothing } from './questions';

export const effectivenessUnshown = defineRule({
  id: 'necessity/effectiveness-unshown',
  severity: 'warning',
  kind: 'structural',
  summary: 'The necessity test shows that the processing reaches its purpose.',
  sources: [cite('ico-template', 'part 2, questions 1 and 2', 'second-hand'), edpb('¶102')],
  satisfy:
    'Say how the processing reaches the purpose, and how well: `achieves because "…"`, with `evidence` where there is any.',
  fix: 'Adds the place for it.',
  messages: {
    missing: 'Nothing shows that the processing reaches its purpose.',
    bare: '`achieves` gives neither a reason nor evidence.',
  },
  check(assessment, report) {
    const { necessity } = assessment;
    if (!necessity || saysNothing(necessity) || isMeasured(necessity) || isOver(assessment)) return;
    const what = 'explain how the processing reaches the purpose';
    const { achieves } = necessity;
    if (!achieves) {
      const fixes = [
        add(assessment, necessity, 'Add how it reaches the purpose', `achieves because ${placeholder(what)}`),
      ];
      return report('missing', { at: necessity, values: {}, fixes });
    }
    if (hasWords(achieves.because) || achieves.evidence.length > 0 || isOpen(achieves)) return;
    report('bare', { at: achieves, values: {}, fixes: [addReason(assessment, achieves, 'Add a reason', what)] });
  },
});

/** The argument of the test holds a figure or evidence, where it has no field of its own for the effect. */
function isMeasured({ achieves, because, evidence }: Necessity): boolean {
  return achieves === undefined && (evidence.length > 0 || /\d/.test(because?.text ?? ''));
}
