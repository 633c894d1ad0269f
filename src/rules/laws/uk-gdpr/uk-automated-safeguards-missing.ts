import { collectedData, isA, isInPlace, isOpen, thoseThatAre } from '../../../model/questions';
import { cite } from '../../../sources';
import { defineRule } from '../../rule';

export const ukAutomatedSafeguardsMissing = defineRule({
  id: 'scope/uk-automated-safeguards-missing',
  law: 'uk-gdpr',
  severity: 'error',
  kind: 'cross-check',
  summary:
    'A weighty decision of machines alone comes with the safeguards of Art. 22C, and uses no special categories.',
  sources: [cite('uk-gdpr', 'Art. 22A-22D', 'verified'), cite('uk-gdpr', 'Art. 22B', 'verified')],
  satisfy:
    'Declare in-place safeguards of the kinds `human-review` and `explanation-of-result`, by which people learn of the decision, can say their view, have a person look again and contest it; leave special categories out.',
  messages: {
    missing: 'Machines alone decide with {effect} effect, and no safeguard that is in place is {missing}.',
    special: 'Machines alone decide with {effect} effect, and the data `{name}` is of a special category.',
  },
  check(assessment, report, { vocabulary }) {
    const { automatedDecisions: answer } = assessment.processing;
    const effect = answer?.effect;
    if (!answer || !effect || isOpen(answer) || thoseThatAre(answer.terms, 'solely').length === 0) return;
    if (!isA(effect, 'legal', 'similarly-significant')) return;
    const there = assessment.safeguards.filter(isInPlace).flatMap(({ kinds }) => kinds);
    const missing = NEEDED.filter((kind) => thoseThatAre(there, kind).length === 0);
    const values = { effect: effect.name };
    if (missing.length > 0)
      report('missing', {
        at: answer,
        values: { ...values, missing: missing.map((kind) => `\`${kind}\``).join(' or ') },
      });
    const grounded = thoseThatAre(answer.ground, 'consent', 'contract', 'legal-obligation').length > 0;
    for (const item of grounded ? [] : collectedData(assessment)) {
      const special = item.kinds.some((kind) => vocabulary.fact('data', kind.name, 'sensitivity').includes('special'));
      if (special) report('special', { at: item, values: { ...values, name: item.name } });
    }
  },
});

/** A person looks again and can decide otherwise; whoever is affected learns of the decision and its reasons. */
const NEEDED = ['human-review', 'explanation-of-result'];
