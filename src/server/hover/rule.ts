import type { Rule } from '../../rules/rule';
import { formatCitation, linkOf } from '../../sources';

/** A rule as Markdown: what it requires, how to satisfy it, its sources, its page. */
export function ruleMarkdown(rule: Rule, pages: string | undefined): string {
  const sources = rule.sources.map((source) => `- [${formatCitation(source)}](${linkOf(source)})`).join('\n');
  const page = pages === undefined ? '' : `\n\n[The page of this rule](${pages}/${rule.id}.md)`;
  return `**${rule.id}** (${rule.severity}): ${rule.summary}\n\n${rule.satisfy}\n\n${sources}${page}`;
}
