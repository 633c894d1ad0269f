import { isA, isExplained } from '../../model/questions';
import { cite, cjeu, edpb } from '../../sources';
import { add, addReason } from '../fix';
import { defineRule } from '../rule';

export const interestLawfulnessUnanswered = defineRule({
  id: 'purpose/interest-lawfulness-unanswered',
  severity: 'error',
  kind: 'structural',
  summary: 'An interest is lawful, and the assessment says why.',
  sources: [
    cjeu('c-621-22', '¶40'),
    cjeu('c-621-22', '¶49'),
    edpb('¶17, Ex. 1'),
    cite('ico-template', 'Q7-9', 'verified'),
  ],
  satisfy:
    'Write in the interest `lawful yes because "…"` with the law that was checked, or that none was found to forbid it.',
  unwritten: ['missing', 'bare'],
  fix: 'Adds `lawful open`, or the place for its reason.',
  messages: {
    missing: 'Whether the interest `{name}` is lawful is not answered.',
    bare: 'The interest `{name}` is called lawful, and nothing says why.',
    unsettled: 'Whether the interest `{name}` is lawful is answered with `{answer}`.',
    unlawful: 'The interest `{name}` is called unlawful, and an unlawful interest cannot be legitimate.',
  },
  check(assessment, report) {
    for (const interest of assessment.interests) {
      const { name, lawful } = interest;
      if (!lawful) {
        const fixes = [add(assessment, interest, 'Leave it open whether the interest is lawful', 'lawful open')];
        report('missing', { at: interest, values: { name }, fixes });
        continue;
      }
      const [answer] = lawful.terms;
      if (!answer || answer.title === '') continue;
      const facts = [{ text: `lawful ${answer.name}`, at: answer }];
      if (isA(answer, 'no')) report('unlawful', { at: answer, values: { name }, facts, path: lawful.path });
      else if (!isA(answer, 'yes'))
        report('unsettled', { at: answer, values: { name, answer: answer.name }, facts, path: lawful.path });
      else if (!isExplained(lawful)) {
        const fixes = [addReason(assessment, lawful, 'Add a reason', 'explain which law was checked')];
        report('bare', { at: lawful, values: { name }, facts, fixes });
      }
    }
  },
});
