import { listed } from '../../base/listed';
import { isA, isInPlace } from '../../model/questions';
import type { Assessment } from '../../model/types';
import { cite, cjeu } from '../../sources';
import { alternativeBlock } from '../blocks';
import { add } from '../fix';
import { defineRule } from '../rule';
import { isUnknown, weighedKinds } from './questions';

/** Safeguards by which less is collected already. */
const CARRIED_OUT = ['time-limits', 'trigger-on-incident', 'sampling', 'limited-field-of-view'];

export const continuousCollection = defineRule({
  id: 'necessity/continuous-collection',
  severity: 'warning',
  kind: 'cross-check',
  summary:
    'Where people are watched all the time, less time, fewer measurements, a smaller area or a trigger is weighed.',
  sources: [
    cjeu('c-252-21', '¶118'),
    cite('edpb-oss-digest-2025', 'FR 2022:430, FR 2023:697', 'second-hand'),
    cjeu('c-708-18', '¶50-51', 'from-memory'),
  ],
  satisfy:
    'Weigh in `necessity` an alternative or declare a `limit` of the kind `shorter-time`, `lower-frequency`, `smaller-area` or `incident-triggered`.',
  fix: 'Adds an alternative with its fields.',
  unless: ['necessity/no-alternative-considered'],
  messages: {
    default: 'The processing is `{frequency}`, and none of {preferred} is weighed.',
  },
  check(assessment, report, { vocabulary }) {
    const { necessity, processing } = assessment;
    const frequency = processing.frequency?.terms.find((term) => isA(term, 'continuous'));
    if (!necessity || !frequency || isCarriedOut(assessment)) return;
    const preferred = vocabulary.fact('frequency', frequency.name, 'prefers');
    if (weighedKinds(necessity).some((kind) => isA(kind, ...preferred) || isUnknown(kind, vocabulary))) return;
    report('default', {
      at: frequency,
      path: 'processing.frequency',
      values: { frequency: frequency.name, preferred: listed(preferred, 'or') },
      facts: [{ text: `frequency ${frequency.name}`, at: frequency }],
      fixes: [
        add(
          assessment,
          necessity,
          'Add collecting at incidents only',
          alternativeBlock(assessment, 'incident-triggered'),
        ),
      ],
    });
  },
});

function isCarriedOut({ safeguards }: Assessment): boolean {
  return safeguards.some((one) => isInPlace(one) && one.kinds.some((kind) => isA(kind, ...CARRIED_OUT)));
}
