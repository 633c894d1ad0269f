import { isA } from '../../model/questions';
import { cjeu, edpb } from '../../sources';
import { alternativeBlock } from '../blocks';
import { add } from '../fix';
import { defineRule } from '../rule';
import { saysNothing } from './questions';

export const noAlternativeConsidered = defineRule({
  id: 'necessity/no-alternative-considered',
  severity: 'error',
  kind: 'structural',
  summary: 'The necessity test weighs at least one other way to reach the aim.',
  sources: [cjeu('c-621-22', '¶42, ¶51'), cjeu('c-252-21', '¶108, ¶121'), edpb('¶29')],
  satisfy:
    'Declare in `necessity` what else could reach the aim: `alternative NAME : KIND { intrusion … effectiveness … adopted }`, or `rejected because "…"`; a measure that narrows the processing from the start is a `limit`.',
  fix: 'Adds an alternative with its fields, to be decided.',
  messages: {
    none: 'The necessity test weighs no other way to reach the aim.',
    only: 'The only alternative that is weighed is `{name}`, which does without the processing.',
  },
  check(assessment, report) {
    const { necessity } = assessment;
    // An absent or empty test is the finding of necessity/limb-missing.
    if (!necessity || saysNothing(necessity)) return;
    const { alternatives, limits } = necessity;
    if (limits.length > 0) return;
    const [first] = alternatives;
    const fixes = [add(assessment, necessity, 'Add an alternative to weigh', alternativeBlock(assessment))];
    if (!first) return report('none', { at: necessity, values: {}, fixes });
    const doesWithout = alternatives.every(
      ({ kinds }) => kinds.length > 0 && kinds.every((kind) => isA(kind, 'no-processing')),
    );
    if (!doesWithout) return;
    const facts = alternatives.flatMap(({ kinds }) =>
      kinds.map((kind) => ({ text: `alternative kind ${kind.name}`, at: kind })),
    );
    report('only', { at: first, values: { name: first.name }, facts, fixes });
  },
});
