import { isA, isOver } from '../../model/questions';
import type { Group, Term } from '../../model/types';
import { cite, edpb, gdpr } from '../../sources';
import { safeguardBlock } from '../blocks';
import { add } from '../fix';
import { defineRule, type RuleContext } from '../rule';
import { protecting } from './questions';

export const childSafeguardMissing = defineRule({
  id: 'safeguards/child-safeguard-missing',
  severity: 'error',
  kind: 'cross-check',
  summary: 'Where children are among the people, at least one safeguard is made for them.',
  sources: [
    gdpr('Rec. 38'),
    edpb('¶91-97'),
    cite('ico-guidance', 'checklist', 'verified'),
    cite('uk-duaa-2025', 's. 81', 'verified'),
  ],
  satisfy:
    'Declare a `safeguard` whose kind protects children, such as `profiling-off-for-children`, `child-friendly-notice` or `exclude-children`.',
  unwritten: true,
  fix: 'Adds a safeguard for children, of a kind that the author chooses, with its status open.',
  messages: {
    children: 'Children are among {groups}, and no safeguard is made for them.',
    possible: 'Children may be among {groups}, whose age nobody knows, and no safeguard is made for them.',
  },
  check(assessment, report, context) {
    if (isOver(assessment)) return;
    if (assessment.derived.children.length === 0 || protecting(assessment, 'children').length > 0) return;
    const groups = assessment.groups.filter((group) => childTerms(group, context).length > 0);
    const certain = groups.filter((group) => childTerms(group, context).some((term) => !isA(term, 'unknown')));
    const named = certain.length > 0 ? certain : groups;
    const first = named[0];
    if (!first) return;
    report(certain.length > 0 ? 'children' : 'possible', {
      at: first,
      values: { groups: named.map((group) => `\`${group.name}\``).join(', ') },
      severity: certain.length > 0 ? 'error' : 'warning',
      facts: assessment.derived.children,
      fixes: KINDS.map((kind) =>
        add(assessment, assessment, `Add a safeguard \`${kind}\``, safeguardBlock(assessment, kind), 'suggestion'),
      ),
    });
  },
});

/** Kinds of safeguard for children, of which one may fit. */
const KINDS = ['child-friendly-notice', 'profiling-off-for-children', 'exclude-children'];

/** What says that a group has children in it. */
function childTerms(group: Group, { vocabulary }: RuleContext): Term[] {
  const terms = [...group.kinds, ...(group.age?.terms ?? []), ...group.vulnerable.flatMap((answer) => answer.terms)];
  return terms.filter((term) => vocabulary.fact(term.category, term.name, 'child').includes('yes'));
}
