import { isA, thoseThatAre } from '../../model/questions';
import type { Assessment } from '../../model/types';
import { cjeu } from '../../sources';
import type { Vocabulary } from '../../vocabulary/vocabulary';
import { alternativeBlock } from '../blocks';
import { add } from '../fix';
import { defineRule } from '../rule';
import { isUnknown, weighedKinds } from './questions';

/** Ways to let the person decide before data reach others. */
const ASKING = ['ask-first', 'forward-request'];

export const askFirstNotConsidered = defineRule({
  id: 'necessity/ask-first-not-considered',
  severity: 'warning',
  kind: 'cross-check',
  summary: 'Before data go to others for their own ends, asking the people first is weighed.',
  sources: [cjeu('c-621-22', '¶51-53'), cjeu('c-17-22', '¶59-61')],
  satisfy:
    'Weigh it in `necessity`: `alternative NAME : ask-first` or `alternative NAME : forward-request`, with `adopted` or `rejected because "…"`.',
  unwritten: true,
  fix: 'Adds the alternative `ask-first`, to be decided.',
  messages: {
    operation: 'Data leave the controller by `{name}`, and no alternative asks the people first.',
    interest: 'The interest `{name}` is of the kind `{kind}`, and no alternative asks the people first.',
  },
  unless: ['necessity/no-alternative-considered'],
  check(assessment, report, { vocabulary }) {
    const { necessity } = assessment;
    if (!necessity) return;
    if (weighedKinds(necessity).some((kind) => isA(kind, ...ASKING) || isUnknown(kind, vocabulary))) return;
    const code = alternativeBlock(assessment, 'ask-first');
    const fixes = [add(assessment, necessity, 'Add asking first as an alternative to weigh', code)];
    // `disclose-for-consideration` and `custom-audience` extend `disclose-to-partner`.
    const disclosures = thoseThatAre(assessment.processing.operations, 'disclose-to-partner', 'publish');
    const [operation] = disclosures;
    if (operation) {
      const facts = disclosures.map((term) => ({ text: `operation ${term.name}`, at: term }));
      return report('operation', {
        at: operation,
        path: 'processing.operations',
        values: { name: operation.name },
        facts,
        fixes,
      });
    }
    const [asking] = interestsBetterAsked(assessment, vocabulary);
    if (!asking) return;
    const { interest, kind } = asking;
    const facts = [{ text: `interest kind ${kind.name}`, at: kind }];
    report('interest', {
      at: kind,
      path: interest.path,
      values: { name: interest.name, kind: kind.name },
      facts,
      fixes,
    });
  },
});

/** Interests for whose kind the vocabulary prefers that people are asked. */
function interestsBetterAsked(assessment: Assessment, vocabulary: Vocabulary) {
  return assessment.interests.flatMap((interest) =>
    interest.kinds
      .filter((kind) => vocabulary.fact('interest', kind.name, 'prefers').some((name) => ASKING.includes(name)))
      .map((kind) => ({ interest, kind })),
  );
}
