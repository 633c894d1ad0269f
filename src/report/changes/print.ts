/** A comparison as Markdown, and as one page of HTML. */

import { toHtml } from 'hast-util-to-html';
import type { Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { toMarkdown } from 'mdast-util-to-markdown';

/** Markdown as GitHub reads it. */
export function markdownOf(children: RootContent[]): string {
  const root: Root = { type: 'root', children };
  return toMarkdown(root, { bullet: '-', rule: '-', extensions: [gfmToMarkdown({ tablePipeAlign: false })] });
}

/** One page that needs nothing else: no script, no picture, no address to load. */
export function htmlOf(children: RootContent[], title: string): string {
  const body = toHtml(toHast({ type: 'root', children }));
  const head = toHtml({
    type: 'element',
    tagName: 'title',
    properties: {},
    children: [{ type: 'text', value: title }],
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}
<style>
${STYLE}
</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

const STYLE = `:root { color-scheme: light dark; }
body { font: 1rem/1.55 system-ui, sans-serif; margin: 0; }
main { max-width: 48rem; margin: 0 auto; padding: 1.5rem; }
h2 { margin-top: 0; }
h3 { border-top: 1px solid; padding-top: 1rem; margin-top: 2rem; }
blockquote { border-left: 3px solid; margin: .4rem 0; padding: .1rem 0 .1rem 1rem; }
code { font: .92em ui-monospace, monospace; }
li { margin: .3rem 0; }
ins { text-decoration: underline; background: light-dark(#d9f2dd, #143d1c); }
del { background: light-dark(#fbdcdc, #4d1717); }
@media print { main { max-width: none; padding: 0; } }`;
