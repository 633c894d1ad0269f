import { collectedData, isA, thoseThatAre } from '../../model/questions';
import type { Assessment, Expectation, Group, Reason } from '../../model/types';
import { cite, cjeu, edpb } from '../../sources';
import { add, placeholder } from '../fix';
import { defineRule } from '../rule';
import { concerns, writtenBalancing } from './questions';

/** Sources of which people hardly know. `scraped` and `social-media` extend `open-web`. */
const UNSEEN = ['purchased-from-broker', 'from-partner', 'partner-earlier-purpose', 'open-web'];

export const expectedWithoutRelationship = defineRule({
  id: 'balancing/expected-without-relationship',
  severity: 'warning',
  kind: 'cross-check',
  summary: 'That people expect it although they hardly know the controller is shown by what they knew, or by evidence.',
  sources: [
    edpb('¶54'),
    cjeu('c-621-22', '¶56'),
    cite('cnil-kaspr-2024', '¶46', 'second-hand'),
    cite('cnil-hubside-2024', '', 'second-hand'),
  ],
  satisfy:
    'Say in the expectation what these people knew, `at-collection "…"`, or add `evidence`; else answer `partly-expected` or `not-expected`.',
  fix: 'Adds the place for what people knew.',
  messages: {
    default:
      'The processing is called `expected` for {people} ({why}), and neither `at-collection` nor evidence shows it.',
  },
  check(assessment, report) {
    const balancing = writtenBalancing(assessment);
    for (const expectation of balancing?.expectations ?? []) {
      if (!isA(expectation.answer, 'expected') || isShown(expectation)) continue;
      for (const group of assessment.groups.filter((one) => concerns(expectation.of, one, assessment))) {
        const facts = distance(group, assessment);
        if (facts.length === 0) continue;
        const line = `at-collection ${placeholder('say what these people knew, when and from where')}`;
        report('default', {
          at: expectation,
          values: { people: `\`${group.name}\``, why: facts.map(({ text }) => text).join(', ') },
          facts,
          fixes: [add(assessment, expectation, 'Add what people knew', line)],
        });
      }
    }
  },
});

function isShown({ atCollection, evidence }: Expectation): boolean {
  return atCollection !== undefined || evidence.length > 0;
}

/** Why these people hardly know the controller. */
function distance(group: Group, assessment: Assessment): Reason[] {
  const loose = thoseThatAre(group.relationship?.terms ?? [], 'none', 'indirect');
  const items = collectedData(assessment).filter(({ about }) => about.length > 0 && concerns(about, group, assessment));
  const sources = items.flatMap((item) => thoseThatAre(item.sources, ...UNSEEN).map((term) => ({ item, term })));
  return [
    ...loose.map((term) => ({ text: `relationship ${term.name}`, at: group.entry, group: group.name })),
    ...sources.map(({ item, term }) => ({ text: `${item.name} ${term.name}`, at: term, group: group.name })),
  ];
}
