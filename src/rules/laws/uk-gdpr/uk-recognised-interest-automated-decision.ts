import { isA, thoseThatAre } from '../../../model/questions';
import { cite } from '../../../sources';
import { defineRule } from '../../rule';

export const ukRecognisedInterestAutomatedDecision = defineRule({
  id: 'scope/uk-recognised-interest-automated-decision',
  law: 'uk-gdpr',
  severity: 'error',
  kind: 'cross-check',
  summary: 'No weighty decision of machines alone rests on a recognised legitimate interest.',
  sources: [cite('uk-gdpr', 'Art. 22B(4)', 'verified')],
  satisfy: 'Let a person decide, or rest the decision on another basis and state its safeguards.',
  messages: {
    default: 'Machines alone decide with {effect} effect, in reliance on the recognised legitimate interest `{name}`.',
  },
  check(assessment, report) {
    const { automatedDecisions: answer } = assessment.processing;
    const effect = answer?.effect;
    if (!answer || !effect || thoseThatAre(answer.terms, 'solely').length === 0) return;
    if (!isA(effect, 'legal', 'similarly-significant')) return;
    const recognised = assessment.purposes.flatMap((purpose) => purpose.recognised ?? []);
    const [condition] = recognised.flatMap(({ terms }) => terms);
    if (!condition) return;
    report('default', {
      at: answer,
      values: { effect: effect.name, name: condition.name },
      facts: [{ text: `recognised-interest ${condition.name}`, at: condition }],
    });
  },
});
