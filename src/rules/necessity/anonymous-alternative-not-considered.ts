import { isA, isInPlace } from '../../model/questions';
import { cite, gdpr } from '../../sources';
import { alternativeBlock } from '../blocks';
import { add } from '../fix';
import { defineRule } from '../rule';
import { isUnknown, weighedKinds } from './questions';

/** Alternatives that find out the same without naming people; `anonymous-or-aggregate`, `synthetic` and hashes extend them. */
const NAMELESS = ['non-personal-data', 'pseudonymous'];
/** Safeguards by which such an alternative is already carried out. */
const CARRIED_OUT = ['pseudonymisation', 'early-anonymisation', 'aggregation', 'synthetic-data'];

export const anonymousAlternativeNotConsidered = defineRule({
  id: 'necessity/anonymous-alternative-not-considered',
  severity: 'warning',
  kind: 'cross-check',
  summary: 'Statistics, improvement, training and research weigh data that name nobody.',
  sources: [cite('edpb-opinion-28-2024', '¶73', 'second-hand'), gdpr('Art. 5(1)(c)'), gdpr('Art. 89(1)')],
  satisfy:
    'Weigh it in `necessity`: `alternative NAME : anonymous-or-aggregate` (or `synthetic`, `pseudonymous`, `non-personal-data`), with `adopted` or `rejected because "…"`.',
  unwritten: true,
  fix: 'Adds the alternative `anonymous-or-aggregate`, to be decided.',
  messages: {
    default: 'The interest `{name}` ({kind}) may be served by data that name nobody, and no alternative weighs that.',
  },
  unless: ['necessity/no-alternative-considered'],
  check(assessment, report, { vocabulary }) {
    const { necessity, interests, safeguards } = assessment;
    if (!necessity) return;
    if (weighedKinds(necessity).some((kind) => isA(kind, ...NAMELESS) || isUnknown(kind, vocabulary))) return;
    if (
      safeguards.some((safeguard) => isInPlace(safeguard) && safeguard.kinds.some((kind) => isA(kind, ...CARRIED_OUT)))
    )
      return;
    const code = alternativeBlock(assessment, 'anonymous-or-aggregate');
    const fixes = [add(assessment, necessity, 'Add data that name nobody as an alternative to weigh', code)];
    for (const interest of interests) {
      const kind = interest.kinds.find(({ name }) =>
        vocabulary
          .fact('interest', name, 'prefers')
          .some((preferred) =>
            vocabulary.lineage('alternative', preferred).some((known) => NAMELESS.includes(known.name)),
          ),
      );
      if (!kind) continue;
      const facts = [{ text: `interest kind ${kind.name}`, at: kind }];
      report('default', { at: interest, values: { name: interest.name, kind: kind.name }, facts, fixes });
    }
  },
});
