import type { Rule } from '../rules/rule';
import { type Citation, formatCitation, linkOf } from '../sources';
import type { FindingSource } from './finding';

const known = new Map<Citation, FindingSource>();

/** The legal sources of a rule as findings print them. */
export function sourcesOf(rule: Rule): FindingSource[] {
  return rule.sources.map((citation) => {
    const before = known.get(citation);
    if (before) return before;
    const source = { text: formatCitation(citation), status: citation.status, link: linkOf(citation) };
    known.set(citation, source);
    return source;
  });
}
