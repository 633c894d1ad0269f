/** The headings of Markdown as GitHub addresses them. Loaded only where an assessment points to one. */
import GithubSlugger from 'github-slugger';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Heading } from '../model/files';

/** Each heading with its section, and each place that an `id` or `name` of HTML marks, in order. */
export function markdownHeadings(text: string): Heading[] {
  const slugger = new GithubSlugger();
  const tree = fromMarkdown(text.replace(/^---\n[\s\S]*?\n---\n/, (matter) => matter.replace(/[^\n]/g, '')));
  const last = text.split('\n').length;
  const found: (Heading & { readonly depth: number })[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'heading')
      found.push({ slug: slugger.slug(wordsOf(node)), depth: node.depth, start: line, end: last });
    else if (node.type === 'html')
      for (const [, slug] of node.value.matchAll(/\b(?:id|name)\s*=\s*["']([^"']+)["']/g))
        found.push({ slug: slug ?? '', depth: 7, start: line, end: last });
  });
  return found.map(({ slug, start, depth }, index) => {
    const next = found.slice(index + 1).find((one) => one.depth <= depth);
    return { slug, start, end: next ? next.start - 1 : last };
  });
}

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) visit(child, see);
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  if ('alt' in node) return node.alt ?? '';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
