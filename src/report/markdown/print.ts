import type { RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { code, type Phrasing, text } from './nodes';
import { visible } from './visible';

const OPTIONS: Options = {
  bullet: '-',
  emphasis: '_',
  fences: true,
  listItemIndent: 'one',
  rule: '-',
  // A dollar sign begins a formula on GitHub.
  unsafe: [{ character: '$', inConstruct: 'phrasing' }],
  // Cells are not padded, so that a change of one line is a change of one line.
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
};

/** Markdown as GitHub reads it. The same tree gives the same bytes. */
export function printTree(children: RootContent[]): string {
  return toMarkdown({ type: 'root', children }, OPTIONS);
}

/** A sentence of ours, in which names stand in backticks. */
export function phrase(sentence: string): Phrasing {
  return sentence
    .split('`')
    .map((part, index) => (index % 2 === 1 ? code(part) : text(visible(part))))
    .filter(({ value }) => value !== '');
}
