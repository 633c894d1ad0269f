/**
 * Prose of the author, which may be Markdown: parsed, and only what cannot mislead is kept. Paragraphs, lists, quotes,
 * tables, emphasis, code and links stay. Raw HTML, images and definitions are shown as they were typed, and headings
 * become bold paragraphs, so that a text neither draws nor hides anything and cannot touch the outline.
 */
import type { BlockContent, DefinitionContent, ListItem, Nodes, PhrasingContent, RootContent, TableRow } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { safeAddress } from './address';
import { link, type Phrasing, paragraph, shown, strong, text } from './nodes';
import { visible } from './visible';

/** A prose as blocks. */
export function proseBlocks(prose: string): BlockContent[] {
  const source = visible(prose).trim();
  if (source === '') return [];
  return PLAIN.test(source) ? [paragraph(text(source))] : blocks(parse(source), source);
}

/** One line in which nothing can be Markdown, as most lines are: it need not be parsed. */
const PLAIN = /^(?!-|\d+[.)](?:\s|$))(?!.*(?:www\.|:\/\/))[^\n\t\\`*_[\]<>#+|~&@=]*$/i;

/** GitHub's Markdown. A single tilde strikes nothing through: people write it for "about". */
const GITHUB = { extensions: [gfm({ singleTilde: false })], mdastExtensions: [gfmFromMarkdown()] };

function parse(source: string): RootContent[] {
  return fromMarkdown(source, GITHUB).children;
}

function blocks(nodes: readonly RootContent[], source: string): BlockContent[] {
  return nodes.flatMap((node): BlockContent[] => {
    switch (node.type) {
      case 'paragraph':
        return [paragraph(...phrases(node.children, source))];
      case 'heading':
        return [paragraph(strong(...phrases(node.children, source)))];
      case 'blockquote':
        return [{ type: 'blockquote', children: blocks(node.children, source) }];
      case 'list':
        return [
          {
            type: 'list',
            ordered: node.ordered,
            start: node.start,
            spread: node.spread,
            children: node.children.map((item) => listItem(item, source)),
          },
        ];
      case 'table':
        return [{ type: 'table', align: node.align, children: node.children.map((row) => tableRow(row, source)) }];
      case 'code':
        // Without its language: GitHub draws pictures from some of them.
        return [{ type: 'code', value: node.value }];
      default:
        return [paragraph(text(typed(node, source)))];
    }
  });
}

function listItem(item: ListItem, source: string): ListItem {
  return { type: 'listItem', spread: item.spread, checked: item.checked, children: blocks(item.children, source) };
}

function tableRow(row: TableRow, source: string): TableRow {
  return {
    type: 'tableRow',
    children: row.children.map((cell) => ({ type: 'tableCell', children: onOneLine(phrases(cell.children, source)) })),
  };
}

function phrases(nodes: readonly PhrasingContent[], source: string): Phrasing {
  return nodes.flatMap((node): Phrasing => {
    switch (node.type) {
      case 'text':
        return [text(node.value)];
      case 'emphasis':
      case 'strong':
        return [{ type: node.type, children: phrases(node.children, source) }];
      case 'inlineCode':
        return [{ type: 'inlineCode', value: node.value }];
      case 'break':
        return [{ type: 'break' }];
      case 'link': {
        const children = phrases(node.children, source);
        const url = safeAddress(node.url);
        return url === undefined ? [text(typed(node, source))] : [link(url, ...children)];
      }
      case 'image': {
        const url = safeAddress(node.url);
        const label = text(node.alt || node.url);
        return [url === undefined ? label : link(url, label)];
      }
      default:
        return [text(typed(node, source))];
    }
  });
}

/** What the author typed for a node. */
function typed(node: Nodes, source: string): string {
  return source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/** Phrases without line breaks, for a cell or a line. */
export function onOneLine(nodes: readonly PhrasingContent[]): Phrasing {
  return nodes.map((node): PhrasingContent => {
    if (node.type === 'break') return text(' ');
    if (node.type === 'text' || node.type === 'inlineCode')
      return { type: node.type, value: node.value.replace(/\s+/g, ' ') };
    if ('children' in node) return { ...node, children: onOneLine(node.children) } as PhrasingContent;
    return node;
  });
}

/** A prose as phrases on one line: the items of a list are separated by semicolons. */
export function proseLine(prose: string): Phrasing {
  return onOneLine(flat(proseBlocks(prose), ' '));
}

function flat(nodes: readonly (BlockContent | DefinitionContent)[], separator: string): Phrasing {
  return nodes.map(flatBlock).flatMap((part, index) => (index === 0 ? part : [text(separator), ...part]));
}

function flatBlock(node: BlockContent | DefinitionContent): Phrasing {
  switch (node.type) {
    case 'paragraph':
      return node.children;
    case 'list':
      return node.children.flatMap((item, index): Phrasing => {
        const number = node.ordered ? `${(node.start ?? 1) + index}. ` : '';
        return [text(`${index === 0 ? '' : '; '}${number}`), ...flat(item.children, ' ')];
      });
    case 'blockquote':
      return flat(node.children, ' ');
    case 'table':
      return node.children.flatMap(
        (row, index): Phrasing => [
          ...(index === 0 ? [] : [text('; ')]),
          ...row.children.flatMap(
            (cell, column): Phrasing => [...(column === 0 ? [] : [text(', ')]), ...cell.children],
          ),
        ],
      );
    case 'code':
      return [{ type: 'inlineCode', value: node.value }];
    default:
      return [text(shown(node))];
  }
}
