import { isA, isOver, thoseThatAre } from '../../model/questions';
import type { Assessment, Consultation, Group } from '../../model/types';
import { cite, edpb, gdpr } from '../../sources';
import { safeguardBlock } from '../blocks';
import { add } from '../fix';
import { defineRule, type RuleContext } from '../rule';
import { protecting } from './questions';

export const workerMonitoringSafeguardsMissing = defineRule({
  id: 'safeguards/worker-monitoring-safeguards-missing',
  severity: 'warning',
  kind: 'cross-check',
  summary: 'Where people are watched at work, something limits the watching or lets them have a say.',
  sources: [
    edpb('¶43'),
    edpb('¶47'),
    cite('cnil-amazon-2023', '', 'verified'),
    cite('conseil-etat-492830', '', 'verified'),
    gdpr('Art. 88'),
  ],
  satisfy:
    'Declare a safeguard that limits it, such as `time-limits`, `aggregation`, `no-disciplinary-use`, `staff-consultation` or `monitoring-policy`, or record who was `consulted`.',
  unwritten: true,
  fix: 'Adds a safeguard for people at work, of a kind that the author chooses, with its status open.',
  messages: {
    default:
      'People at work ({groups}) are subject to `{operation}`, and no limit of time or place, aggregation, ban on use against them, consultation or advance information is declared.',
  },
  check(assessment, report, context) {
    const workers = assessment.groups.filter((group) => isWorker(group, context));
    const operations = thoseThatAre(assessment.processing.operations, 'monitor', 'track', 'record', 'score', 'rank');
    const first = operations[0];
    if (!first || workers.length === 0 || isOver(assessment) || isLimited(assessment, workers)) return;
    report('default', {
      at: first,
      path: `${assessment.processing.path}.operations`,
      values: { groups: workers.map((group) => `\`${group.name}\``).join(', '), operation: first.name },
      facts: [
        ...workers.map((group) => ({ text: `${group.name}: people at work`, at: group.entry })),
        ...operations.map((operation) => ({ text: `operation ${operation.name}`, at: operation })),
      ],
      fixes: KINDS.map((kind) =>
        add(assessment, assessment, `Add a safeguard \`${kind}\``, safeguardBlock(assessment, kind), 'suggestion'),
      ),
    });
  },
});

/** Kinds of safeguard for people at work, of which one may fit. */
const KINDS = ['no-disciplinary-use', 'time-limits', 'staff-consultation', 'monitoring-policy'];

function isWorker(group: Group, { vocabulary }: RuleContext): boolean {
  if (group.relationship?.terms.some((term) => isA(term, 'employment'))) return true;
  return group.kinds.some((kind) => vocabulary.fact(kind.category, kind.name, 'worker').includes('yes'));
}

function isLimited(assessment: Assessment, workers: readonly Group[]): boolean {
  const kinds = [
    'time-or-place-limit',
    'aggregation',
    'no-detriment',
    'consultation',
    'advance-information',
    'workers',
  ];
  if (protecting(assessment, ...kinds).length > 0) return true;
  if (assessment.consultations.some((consultation) => isWithWorkers(consultation, workers))) return true;
  const notices = assessment.rights?.notices ?? [];
  return notices.some(
    (notice) =>
      isA(notice.timing, 'before-collection') &&
      (notice.to.length === 0 || notice.to.some((to) => workers.some((group) => group.name === to.name))),
  );
}

function isWithWorkers({ who }: Consultation, workers: readonly Group[]): boolean {
  return (
    workers.some((group) => group.name === who) || /works?[- ]council|union|staff|employee|worker|personnel/i.test(who)
  );
}
