/** Short names for the nodes of a Markdown tree. */
import type {
  BlockContent,
  Heading,
  InlineCode,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
  Table,
  Text,
} from 'mdast';
import { oneLine } from './visible';

export type Phrasing = PhrasingContent[];
export type Blocks = RootContent[];

/** Plain text, of ours or of the author: nothing in it is Markdown. */
export function text(value: string): Text {
  return { type: 'text', value };
}

/** Plain text of the author, on one line. */
export function plain(value: string): Text {
  return text(oneLine(value));
}

export function strong(...children: Phrasing): Strong {
  return { type: 'strong', children };
}

/** A name of the file, or a path. */
export function code(value: string): InlineCode {
  return { type: 'inlineCode', value: oneLine(value) };
}

export function link(url: string, ...children: Phrasing): Link {
  return { type: 'link', url, children: children as Link['children'] };
}

export function paragraph(...children: Phrasing): Paragraph {
  return { type: 'paragraph', children };
}

export function heading(depth: number, ...children: Phrasing): Heading {
  return { type: 'heading', depth: Math.min(Math.max(depth, 1), 6) as Heading['depth'], children };
}

/** A list whose items hold blocks; it is set wide only where an item has more than one paragraph. */
export function list(items: readonly BlockContent[][]): List {
  const wide = items.some((item) => item.filter((block) => block.type !== 'list').length > 1);
  const children = items.map((item): ListItem => ({ type: 'listItem', spread: wide, children: item }));
  return { type: 'list', ordered: false, spread: wide, children };
}

/** A list of single lines. */
export function lines(items: readonly Phrasing[]): List {
  return list(items.map((item) => [paragraph(...item)]));
}

/** @param rows Each with as many cells as the header. */
export function table(header: readonly string[], rows: readonly (readonly Phrasing[])[]): Table {
  const cell = (children: Phrasing) => ({ type: 'tableCell' as const, children });
  return {
    type: 'table',
    align: header.map(() => null),
    children: [header.map((title) => [text(title)]), ...rows].map((row) => ({
      type: 'tableRow',
      children: row.map((one) => cell([...one])),
    })),
  };
}

/** Phrases with a separator between them; empty ones are left out. */
export function joined(parts: readonly Phrasing[], separator = ', '): Phrasing {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [text(separator), ...part]));
}

/** What a reader sees of a node, without marks. */
export function shown(node: RootContent | PhrasingContent): string {
  if ('value' in node) return node.value;
  return 'children' in node ? (node.children as RootContent[]).map(shown).join('') : node.type === 'break' ? '\n' : '';
}
