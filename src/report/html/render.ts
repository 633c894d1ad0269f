/** From a report to HTML: the very tree that becomes Markdown, so that both say the same. */
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { reportTree } from '../markdown/render';
import type { Report } from '../model';

/**
 * The body of a page, without script and style. Nothing of the author becomes markup: raw HTML of prose is not in the
 * tree, and text is escaped. Mermaid pictures stay code with the class `language-mermaid`.
 */
export function renderHtml(report: Report): string {
  return toHtml(toHast(reportTree(report)));
}
