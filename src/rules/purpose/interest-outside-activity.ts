import { isA } from '../../model/questions';
import type { Assessment, Interest, Term } from '../../model/types';
import { cjeu } from '../../sources';
import { defineRule } from '../rule';

/** Bodies whose activity may well be the fight against crime. */
const OTHERS = ['public-authority', 'public-body-outside-task'];

export const interestOutsideActivity = defineRule({
  id: 'purpose/interest-outside-activity',
  severity: 'error',
  kind: 'cross-check',
  summary: 'A business does not pursue the fight against crime as such: it is no part of its activity.',
  sources: [cjeu('c-252-21', '¶124')],
  satisfy:
    'Name the harm to the controller itself, with an interest such as `theft-and-damage-prevention`, or rest what a law demands on `basis legal-obligation`.',
  messages: {
    default:
      'The interest `{name}` ({kind}) has nothing to do with the activity of `{controller}`, and no harm of its own is stated.',
  },
  check(assessment, report) {
    const { controller } = assessment.header;
    if (!controller || controller.kinds.length === 0 || controller.kinds.some((kind) => isA(kind, ...OTHERS))) return;
    if (hasDuty(assessment)) return;
    for (const interest of assessment.interests) {
      const kind = crime(interest);
      if (!kind || suffersItself(interest, controller.name)) continue;
      report('default', {
        at: interest,
        values: { name: interest.name, kind: kind.name, controller: controller.name },
        facts: [
          { text: `interest kind ${kind.name}`, at: kind },
          {
            text: `\`${controller.name}\` is ${controller.kinds.map(({ name }) => name).join(', ')}`,
            at: controller.entry,
          },
        ],
      });
    }
  },
});

/** The fight against crime in general; none where the interest is of another kind as well. */
function crime({ kinds }: Interest): Term | undefined {
  return kinds.every((kind) => isA(kind, 'law-enforcement')) ? kinds[0] : undefined;
}

/** The controller holds the interest and says what it loses without the processing. */
function suffersItself({ holders, ifNotDone }: Interest, controller: string): boolean {
  return ifNotDone !== undefined && holders.some(({ name }) => name === controller);
}

function hasDuty({ purposes }: Assessment): boolean {
  return purposes.some(({ bases }) =>
    bases.some(({ terms }) => isA(terms[0], 'legal-obligation') && !isA(terms[1], 'rejected')),
  );
}
