import { collectedData, isA, isOpen, thoseThatAre } from '../../model/questions';
import type { Assessment, Recipient } from '../../model/types';
import { cjeu, edpb, gdpr } from '../../sources';
import { add } from '../fix';
import { defineRule } from '../rule';

export const solelyAutomatedDecision = defineRule({
  id: 'scope/solely-automated-decision',
  severity: 'error',
  kind: 'cross-check',
  summary: 'A decision of machines alone that weighs heavily on people has a ground of Art. 22(2).',
  sources: [gdpr('Art. 22'), cjeu('c-634-21', '¶44-52'), edpb('¶81')],
  satisfy:
    'Let a person decide who can and does depart from the result, and write `automated-decisions supported-by-human`; else name the `effect` and a `ground` that is consent, contract or a law.',
  unwritten: ['undeclared'],
  fix: 'Adds `automated-decisions open`.',
  // The United Kingdom has rules of its own (Art. 22A to 22D UK GDPR).
  messages: {
    decision: 'Machines alone decide with {effect} effect, and no ground of Art. 22(2) is named.',
    effect: 'Machines alone decide (`{kind}`), and with what effect on people is not said.',
    undeclared: 'The operation `{operation}` decides without a human being, and `automated-decisions` is not answered.',
    score: 'The score `{name}` goes to `{recipient}`, and nothing says whether decisions there draw strongly on it.',
  },
  check(assessment, report) {
    const { automatedDecisions: answer, operations, path } = assessment.processing;
    if (answer && isOpen(answer)) return;

    const [solely] = thoseThatAre(answer?.terms ?? [], 'solely');
    if (answer && solely) {
      if (thoseThatAre(answer.ground, 'consent', 'contract', 'legal-obligation').length > 0) return;
      const facts = [{ text: `automated decisions ${solely.name}`, at: solely }];
      const { effect } = answer;
      if (!effect) report('effect', { at: answer, values: { kind: solely.name }, facts, severity: 'warning' });
      else if (isA(effect, 'legal', 'similarly-significant')) {
        report('decision', {
          at: answer,
          values: { effect: effect.name },
          facts: [...facts, { text: `effect ${effect.name}`, at: effect }],
        });
      }
      return;
    }
    const [operation] = thoseThatAre(operations, 'automated-decision');
    if (operation && !answer) {
      const fixes = [add(assessment, 'processing', 'Leave the answer open', 'automated-decisions open')];
      report('undeclared', { at: operation, values: { operation: operation.name }, path, severity: 'warning', fixes });
      return;
    }
    if (answer?.because) return;
    for (const recipient of assessment.recipients.filter(decidesForItself)) {
      for (const name of scoresFor(recipient, assessment)) {
        report('score', { at: recipient, values: { name, recipient: recipient.name }, severity: 'warning' });
      }
    }
  },
});

/** Known, and neither a processor nor a joint controller. */
function decidesForItself({ actor }: Recipient): boolean {
  return actor !== undefined && !actor.kinds.some((kind) => isA(kind, 'processor', 'joint-controller'));
}

/** The scores about people that a recipient gets. */
function scoresFor(recipient: Recipient, assessment: Assessment): string[] {
  return collectedData(assessment)
    .filter((item) => recipient.gets.some((reference) => reference.name === item.name))
    .filter((item) => thoseThatAre(item.kinds, 'creditworthiness-score').length > 0)
    .map((item) => item.name);
}
