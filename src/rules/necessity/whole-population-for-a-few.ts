import { isA, levelOf } from '../../model/questions';
import type { Assessment, Prose } from '../../model/types';
import { cite, cjeu } from '../../sources';
import { alternativeBlock } from '../blocks';
import { add } from '../fix';
import { defineRule } from '../rule';
import { anyOf, findWords } from '../words';
import { isUnknown, weighedKinds } from './questions';

/** The level of `large` on the scale of scales. */
const LARGE = 4;
/** Ways to cover only those whom the purpose concerns. */
const NARROWER = ['fewer-people', 'incident-triggered', 'let-the-person-provide'];

/** Words for what concerns only some of the people. English only. */
const FEW = anyOf([
  'threat',
  'threats',
  'incident',
  'incidents',
  'dispute',
  'disputes',
  'complaint',
  'complaints',
  'emergency',
  'emergencies',
  'disability',
  'disabilities',
  'disabled people',
  'a few people',
  'a few customers',
  'some people',
  'some customers',
  'some users',
  'some callers',
  'those few',
]);

export const wholePopulationForAFew = defineRule({
  id: 'necessity/whole-population-for-a-few',
  severity: 'warning',
  kind: 'cross-check',
  summary: 'Where the purpose concerns a few people, covering only those is weighed.',
  sources: [cjeu('c-394-23', '¶42'), cite('datatilsynet-erhvervsstyrelsen-2021', '', 'verified')],
  satisfy:
    'Weigh in `necessity` a way that covers only them: `alternative NAME : fewer-people`, `incident-triggered` or `let-the-person-provide`; or declare such a `limit`.',
  fix: 'Adds such an alternative with its fields.',
  unless: ['necessity/no-alternative-considered'],
  messages: {
    default:
      'The purpose speaks of "{words}", data of people on a {scale} scale are used for it, and no alternative covers only those concerned.',
  },
  check(assessment, report, { vocabulary }) {
    const { necessity, processing } = assessment;
    const scale = processing.scale?.terms[0];
    if (!necessity || (levelOf(scale, vocabulary) ?? 0) < LARGE || !scale) return;
    if (processing.frequency?.terms.some((term) => isA(term, 'event-triggered', 'once'))) return;
    if (weighedKinds(necessity).some((kind) => isA(kind, ...NARROWER) || isUnknown(kind, vocabulary))) return;
    for (const prose of aimsOf(assessment)) {
      const found = findWords(assessment.document.text, prose, FEW);
      if (!found) continue;
      report('default', {
        at: found.span,
        values: { words: found.words, scale: scale.name },
        facts: [{ text: `scale ${scale.name}`, at: scale }],
        path: 'purpose',
        fixes: [
          add(assessment, necessity, 'Add a narrower way to weigh', alternativeBlock(assessment, 'fewer-people')),
        ],
      });
      return;
    }
  },
});

/** What the purpose is, in the author's words. */
function aimsOf({ purposes }: Assessment): Prose[] {
  return purposes.flatMap(({ text, interests }) => [
    ...(text ? [text] : []),
    ...interests.flatMap(({ statement }) => statement?.texts ?? []),
  ]);
}
