import { type Citation, formatCitation, linkOf } from '../sources';
import type { FindingSource } from './finding';

const known = new Map<Citation, FindingSource>();

/** Legal sources as findings print them. */
export function sourcesOf(citations: readonly Citation[]): FindingSource[] {
  return citations.map((citation) => {
    const before = known.get(citation);
    if (before) return before;
    const source = { text: formatCitation(citation), status: citation.status, link: linkOf(citation) };
    known.set(citation, source);
    return source;
  });
}
