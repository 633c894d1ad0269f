import { cjeu, edpb } from '../../sources';
import { impactBlock } from '../blocks';
import { add } from '../fix';
import { defineRule } from '../rule';
import { harms, writtenBalancing } from './questions';

export const impactsMissing = defineRule({
  id: 'balancing/impacts-missing',
  severity: 'error',
  kind: 'structural',
  summary: 'The balancing test states what the processing can do to people.',
  sources: [edpb('¶39-46'), cjeu('c-621-22', '¶54')],
  satisfy:
    'Declare in `balancing` each effect on people: `impact NAME : KIND on GROUP { because "…" before severity …, likelihood … }`.',
  fix: 'Adds an impact with its fields.',
  messages: {
    none: 'The balancing test states no impact on people.',
    good: 'The balancing test states only impacts that are good for people.',
  },
  check(assessment, report) {
    const balancing = writtenBalancing(assessment);
    if (!balancing || harms(balancing).length > 0) return;
    report(balancing.impacts.length > 0 ? 'good' : 'none', {
      at: balancing,
      values: {},
      facts: balancing.impacts.flatMap((impact) =>
        impact.kinds.map((kind) => ({ text: `impact kind ${kind.name}`, at: kind })),
      ),
      fixes: [add(assessment, balancing, 'Add an impact', impactBlock(assessment))],
    });
  },
});
