import { listed } from '../../base/listed';
import { isA, isInPlace, thoseThatAre, underLaw } from '../../model/questions';
import type { Assessment, Group, Reason, Term } from '../../model/types';
import { cite, edpb, gdpr } from '../../sources';
import { defineRule } from '../rule';
import { isGivenUp, reasonsFor } from './questions';

export const childProfilingOrMarketing = defineRule({
  id: 'balancing/child-profiling-or-marketing',
  severity: 'warning',
  kind: 'cross-check',
  summary: 'Children are not profiled, and no advertising is aimed at them.',
  sources: [gdpr('Rec. 38'), gdpr('Rec. 71'), edpb('¶91-97'), cite('dsa', 'Art. 28(2)', 'from-memory')],
  satisfy:
    'Leave children out of it and show how: `safeguard NAME : profiling-off-for-children` or `exclude-children`, with `status in-place`.',
  messages: {
    default: 'Children may be among {groups}, and nothing in place keeps them out of {what}.',
    platform: 'Children may be among {groups}, and nothing in place keeps them out of {what} on an online platform.',
  },
  check(assessment, report) {
    const groups = assessment.groups.flatMap((group) => {
      const reasons = reasonsFor(assessment.derived.children, group).filter(({ text }) => !text.endsWith(': unknown'));
      return reasons.length > 0 ? [{ group, reasons }] : [];
    });
    const terms = profilingOrMarketing(assessment);
    const [first] = terms;
    if (!first || groups.length === 0 || areLeftOut(assessment) || isGivenUp(assessment)) return;
    const platform =
      isAdvertising(assessment) &&
      isPlatform(
        assessment,
        groups.map(({ group }) => group),
      );
    const facts: Reason[] = [
      ...groups.flatMap(({ reasons }) => reasons),
      ...terms.map((term) => ({ text: `${term.category.replaceAll('-', ' ')} ${term.name}`, at: term })),
    ];
    report(platform ? 'platform' : 'default', {
      at: first,
      values: { groups: listed(groups.map(({ group }) => group.name)), what: listed(terms.map(({ name }) => name)) },
      facts,
      path: first.category === 'operation' ? 'processing.operations' : 'purpose',
      ...(platform && { severity: 'error' }),
    });
  },
});

/** The operations that profile, and those of personalised advertising, with the marketing interest behind them. */
function profilingOrMarketing(assessment: Assessment): Term[] {
  const { operations } = assessment.processing;
  const marketing = marketingInterests(assessment);
  const targeted = thoseThatAre(marketing, 'targeted-advertising');
  const profiling = thoseThatAre(operations, 'profile');
  const aimed = marketing.length > 0 ? thoseThatAre(operations, 'personalise', 'segment', 'custom-audience') : [];
  return [...operations.filter((term) => profiling.includes(term) || aimed.includes(term)), ...targeted];
}

function marketingInterests(assessment: Assessment): Term[] {
  return thoseThatAre(
    assessment.interests.flatMap(({ kinds }) => kinds),
    'direct-marketing',
  );
}

function isAdvertising(assessment: Assessment): boolean {
  return marketingInterests(assessment).length > 0;
}

/** Whether the people meet the controller on an online platform; the Digital Services Act is law of the European Union. */
function isPlatform(assessment: Assessment, groups: readonly Group[]): boolean {
  const sectors = assessment.header.controller?.sectors ?? [];
  const relationships = groups.flatMap(({ relationship }) => relationship?.terms ?? []);
  return (
    underLaw(assessment, 'eu-gdpr') &&
    (thoseThatAre(sectors, 'social-network').length > 0 || thoseThatAre(relationships, 'platform-user').length > 0)
  );
}

/** Whether a safeguard that works today keeps children out. */
function areLeftOut(assessment: Assessment): boolean {
  return assessment.safeguards.some(
    (safeguard) =>
      isInPlace(safeguard) &&
      safeguard.kinds.some((kind) => isA(kind, 'profiling-off-for-children', 'exclude-children')),
  );
}
