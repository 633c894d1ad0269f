import { collectedData, isA } from '../../../model/questions';
import type { Assessment, Reason } from '../../../model/types';
import { cite } from '../../../sources';
import type { Vocabulary } from '../../../vocabulary/vocabulary';
import { defineRule } from '../../rule';

export const switzerlandBreachOfPersonality = defineRule({
  id: 'scope/switzerland-breach-of-personality',
  law: 'switzerland',
  severity: 'info',
  kind: 'cross-check',
  summary: 'What breaches personality is named, as only then a justification is needed.',
  sources: [cite('ch-fadp', 'Art. 30', 'second-hand'), cite('ch-fadp', 'Art. 31(1)', 'second-hand')],
  satisfy: 'Weigh the breach in `balancing`; consent, an overriding interest or a law has to justify it.',
  messages: {
    default: 'Personality is breached: {breaches}. An overriding interest has to justify it.',
  },
  check(assessment, report, { vocabulary }) {
    const breaches = breachesIn(assessment, vocabulary);
    if (breaches.length === 0) return;
    report('default', {
      at: assessment,
      values: { breaches: breaches.map(({ text }) => text).join('; ') },
      facts: breaches,
    });
  },
});

/** Art. 30(2): against the express wish of the person, or sensitive data disclosed to third parties. */
function breachesIn(assessment: Assessment, vocabulary: Vocabulary): Reason[] {
  const refused = assessment.rights?.objection?.refused ?? [];
  const against = assessment.data.filter((item) => item.collected && item.despite.length > 0);
  const sensitive = new Set(
    collectedData(assessment)
      .filter((item) =>
        item.kinds.some((kind) => vocabulary.fact('data', kind.name, 'sensitivity').includes('special')),
      )
      .map((item) => item.name),
  );
  const third = assessment.recipients.filter(
    ({ actor }) => actor && !actor.kinds.some((kind) => isA(kind, 'processor')),
  );
  return [
    ...refused.map((item) => ({ text: 'an objection is refused', at: item.entry })),
    ...against.map((item) => ({ text: `\`${item.name}\` is taken against an express wish`, at: item.entry })),
    ...third.flatMap((recipient) =>
      recipient.gets
        .filter((reference) => sensitive.has(reference.name))
        .map((reference) => ({
          text: `\`${recipient.name}\` gets the sensitive data \`${reference.name}\``,
          at: reference,
        })),
    ),
  ];
}
