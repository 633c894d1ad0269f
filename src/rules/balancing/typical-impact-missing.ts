import { listed } from '../../base/listed';
import type { Span } from '../../language/syntax';
import { collectedData } from '../../model/questions';
import type { Assessment, Item, Reason, Term } from '../../model/types';
import { cite, cjeu, gdpr } from '../../sources';
import type { Vocabulary } from '../../vocabulary/vocabulary';
import { impactBlock } from '../blocks';
import { add, addReason, placeholder } from '../fix';
import { defineRule } from '../rule';
import { harms, hasImpactOn, isKnown, writtenBalancing } from './questions';

export const typicalImpactMissing = defineRule({
  id: 'balancing/typical-impact-missing',
  severity: 'warning',
  kind: 'cross-check',
  summary:
    'Impacts that an operation, a category of data, a group or an interest typically brings are stated or ruled out.',
  sources: [gdpr('Rec. 75'), cjeu('c-394-23', '¶60-61'), cite('dpc-linkedin-2024', '', 'verified')],
  satisfy: 'Declare such an `impact`, or write `ruled-out KIND because "…"` with the fact that excludes it.',
  unless: ['balancing/impacts-missing'],
  unwritten: true,
  fix: 'Adds the impact, or rules it out, as the author chooses; the reason is left to write.',
  messages: {
    missing: 'Typically, {causes} {bring} {impacts}, and no such impact is stated or ruled out.',
    reasonless: 'No reason is given why {impacts} can be ruled out.',
  },
  check(assessment, report, { vocabulary }) {
    const balancing = writtenBalancing(assessment);
    if (!balancing) return;
    const declared = [
      ...harms(balancing).flatMap((impact) => impact.kinds),
      ...balancing.ruledOut.flatMap((answer) => answer.terms),
    ];
    if (!declared.every(isKnown)) return;
    for (const answer of balancing.ruledOut) {
      if (answer.because || answer.remark || answer.terms.length === 0) continue;
      report('reasonless', {
        at: answer,
        values: { impacts: listed(answer.terms.map((term) => term.name)) },
        fixes: [addReason(assessment, answer, 'Add a reason', 'explain which fact excludes it')],
      });
    }
    let left = causesOf(assessment, vocabulary).filter(
      ({ impacts }) => impacts.length > 0 && !impacts.some((impact) => isCovered(impact, declared, vocabulary)),
    );
    while (left.length > 0) {
      const impact = mostFrequent(left.map(({ impacts }) => impacts));
      const together = left.filter(({ impacts }) => impacts.includes(impact));
      const [first] = together;
      if (!first) return;
      left = left.filter((cause) => !together.includes(cause));
      const shared = first.impacts.filter((name) => together.every(({ impacts }) => impacts.includes(name)));
      const names = new Set(together.map(({ term }) => term.name));
      report('missing', {
        at: first.at,
        values: {
          causes: listed([...names]),
          bring: names.size > 1 ? 'bring' : 'brings',
          impacts: listed(shared, 'or'),
        },
        facts: together.map(({ reason }) => reason),
        path: first.path,
        fixes: shared.flatMap((kind) => [
          add(assessment, balancing, `Add the impact \`${kind}\``, impactBlock(assessment, kind), 'suggestion'),
          add(
            assessment,
            balancing,
            `Rule out \`${kind}\`, with a reason`,
            `ruled-out ${kind} because ${placeholder('explain which fact excludes it')}`,
            'suggestion',
          ),
        ]),
      });
    }
  },
});

/** Something declared that typically has impacts. */
interface Cause {
  readonly term: Term;
  readonly impacts: readonly string[];
  readonly at: Item | Span;
  readonly path: string;
  readonly reason: Reason;
}

function causesOf(assessment: Assessment, vocabulary: Vocabulary): Cause[] {
  const { processing, interests, groups } = assessment;
  const cause = (term: Term, path: string, at: Item | Span = term): Cause => ({
    term,
    impacts: vocabulary.fact(term.category, term.name, 'typical-impact'),
    at,
    path,
    reason: { text: `${term.category.replaceAll('-', ' ')} ${term.name}`, at: 'entry' in at ? at.entry : at },
  });
  return [
    ...processing.operations.map((term) => cause(term, 'processing.operations')),
    ...(processing.frequency?.terms ?? []).map((term) => cause(term, 'processing.frequency')),
    ...collectedData(assessment).flatMap((item) => item.kinds.map((term) => cause(term, item.path))),
    ...interests.flatMap((interest) => interest.kinds.map((term) => cause(term, interest.path))),
    // A child on whom no impact is stated is the finding of child-interests-not-weighed.
    ...groups.flatMap((group) =>
      group.kinds
        .filter(
          (term) => vocabulary.fact(term.category, term.name, 'child')[0] !== 'yes' || hasImpactOn(group, assessment),
        )
        .map((term) => cause(term, group.path, group)),
    ),
  ];
}

/** Whether a declared impact is the typical one, a kind of it, or what it is a kind of. */
function isCovered(impact: string, declared: readonly Term[], vocabulary: Vocabulary): boolean {
  const wider = vocabulary
    .lineage('impact', impact)
    .map((kind) => kind.name)
    .filter((name) => name !== 'any-impact');
  return declared.some((term) => term.lineage.includes(impact) || wider.includes(term.name));
}

function mostFrequent(lists: readonly (readonly string[])[]): string {
  const counts = new Map<string, number>();
  for (const name of lists.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0] as [string, number])[0];
}
