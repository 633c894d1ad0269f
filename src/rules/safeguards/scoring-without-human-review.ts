import { isA, isOver, thoseThatAre } from '../../model/questions';
import { cite, edpb, gdpr } from '../../sources';
import { safeguardBlock } from '../blocks';
import { add } from '../fix';
import { defineRule } from '../rule';
import { protecting } from './questions';

export const scoringWithoutHumanReview = defineRule({
  id: 'safeguards/scoring-without-human-review',
  severity: 'warning',
  kind: 'cross-check',
  summary:
    'Where people are scored, ranked, listed or turned away, a human being looks at the result, or people can contest it.',
  sources: [gdpr('Rec. 71'), cite('edpb-oss-digest-2025', 'EE 2025:1791', 'second-hand'), edpb('¶82')],
  satisfy:
    'Declare a safeguard `human-review` or `challenge-and-correct-procedure`, or say that people decide: `automated-decisions supported-by-human`.',
  unwritten: true,
  fix: 'Adds a safeguard of one of the two kinds, with its status open.',
  unless: ['scope/solely-automated-decision'],
  messages: {
    default:
      'People are subject to `{operation}`, and no safeguard lets a human being look at the result or people contest it.',
  },
  check(assessment, report) {
    const { operations, automatedDecisions, path } = assessment.processing;
    const scoring = thoseThatAre(operations, 'score', 'predict', 'gate-access');
    const [first] = scoring;
    if (!first || isOver(assessment) || protecting(assessment, 'human-review').length > 0) return;
    if (automatedDecisions?.terms.some((term) => isA(term, 'supported-by-human'))) return;
    report('default', {
      at: first,
      path: `${path}.operations`,
      values: { operation: first.name },
      facts: scoring.map((operation) => ({ text: `operation ${operation.name}`, at: operation })),
      fixes: KINDS.map((kind) =>
        add(assessment, assessment, `Add a safeguard \`${kind}\``, safeguardBlock(assessment, kind), 'suggestion'),
      ),
    });
  },
});

/** Kinds of safeguard, of which one may fit. */
const KINDS = ['human-review', 'challenge-and-correct-procedure'];
