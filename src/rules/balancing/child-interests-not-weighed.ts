import { isA } from '../../model/questions';
import type { Assessment, Group } from '../../model/types';
import { cjeu, edpb, gdpr } from '../../sources';
import { impactBlock } from '../blocks';
import { add, placeholder } from '../fix';
import { defineRule } from '../rule';
import { concerns, hasImpactOn, reasonsFor, writtenBalancing } from './questions';

export const childInterestsNotWeighed = defineRule({
  id: 'balancing/child-interests-not-weighed',
  severity: 'error',
  kind: 'cross-check',
  summary: 'Where children may be among the people, their interests and the impact on them are weighed.',
  sources: [gdpr('Art. 6(1)(f)'), gdpr('Rec. 38'), cjeu('c-252-21', '¶111, ¶123'), edpb('¶91-97')],
  satisfy:
    'Weigh the children: `right child of GROUP` or `best-interests of GROUP because "…"`, and an `impact … on GROUP`; say why an age is unknown.',
  unwritten: true,
  fix: 'Adds a right of the children and an impact on them, whichever is missing.',
  messages: {
    unweighed: 'Children may be among `{group}` ({why}), and the balancing test states {missing}.',
    unknown: 'The age of `{group}` is unknown and no reason is given, so that children may be among them.',
  },
  check(assessment, report) {
    const balancing = writtenBalancing(assessment);
    if (!balancing) return;
    for (const group of assessment.groups) {
      const reasons = reasonsFor(assessment.derived.children, group);
      if (reasons.length === 0) continue;
      if (reasons.every(({ text }) => text.endsWith(': unknown'))) {
        if (!group.age?.because && !group.age?.remark) {
          report('unknown', { at: group, values: { group: group.name }, severity: 'warning', facts: reasons });
        }
        continue;
      }
      const missing = missingFor(group, assessment);
      if (missing === undefined) continue;
      const why = reasons.map(({ text }) => text.replace(/^.*: /, '')).join(', ');
      report('unweighed', {
        at: balancing,
        values: { group: group.name, why, missing: missing.words },
        facts: reasons,
        path: group.path,
        fixes: [add(assessment, balancing, 'Add what is missing about the children', missing.lines.join('\n'))],
      });
    }
  },
});

/** What the balance lacks about the children of a group, and the lines that would hold it. */
function missingFor(
  group: Group,
  assessment: Assessment,
): { readonly words: string; readonly lines: readonly string[] } | undefined {
  const { balancing } = assessment;
  const rights = balancing?.rights.some(
    (right) => right.rights.some((term) => isA(term, 'child')) && concerns(right.of, group, assessment),
  );
  const stated = balancing?.bestInterests;
  const interests =
    rights || (stated?.because !== undefined && (stated.of.length === 0 || concerns(stated.of, group, assessment)));
  // Where no impact at all is stated, impacts-missing says so.
  const impact = balancing?.impacts.length === 0 || hasImpactOn(group, assessment);
  const right = `right child of ${group.name} because ${placeholder('explain what is best for these children')}`;
  const what = impactBlock(assessment, 'open', [group]);
  if (!interests && !impact)
    return {
      words: 'neither a right of children or their best interests nor an impact on them',
      lines: [right, what],
    };
  if (!interests) return { words: 'neither a right of children nor their best interests', lines: [right] };
  return impact ? undefined : { words: 'no impact on them', lines: [what] };
}
