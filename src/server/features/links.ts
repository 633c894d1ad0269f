import type { DocumentLink } from 'vscode-languageserver-protocol';
import { textOf } from '../../language/prose';
import type { Entry, Span, Text } from '../../language/syntax';
import type { View } from '../workspace/view';

/** A text that names a file or a page, and where it leads. */
export interface Linked {
  /** The words without their quotes. */
  readonly span: Span;
  readonly target: string;
}

/** Fields and parts whose texts are paths. */
const PATHS = new Set(['at', 'watch', 'set', 'processing-record']);

/** What a reader can open: imported files, evidence and other paths, web addresses. */
export function documentLinks(view: View): DocumentLink[] {
  return linksOf(view).map(({ span, target }) => ({ range: view.range(span), target }));
}

export function linksOf(view: View): Linked[] {
  const found: Linked[] = [];
  const visit = (entry: Entry): void => {
    if (entry.key === 'import') push(importedBy(view, entry));
    else if (PATHS.has(entry.key))
      for (const value of entry.values) if (value.$type === 'Text') push(pathLink(view, value));
    for (const part of entry.parts) {
      const path = PATHS.has(part.word) || (part.word === 'by' && entry.key === 'set');
      for (const value of part.values) if (value.$type === 'Text') push(path ? pathLink(view, value) : webLink(value));
    }
    if (!PATHS.has(entry.key)) for (const value of entry.values) if (value.$type === 'Text') push(webLink(value));
    for (const below of entry.entries) visit(below);
  };
  const push = (link: Linked | undefined): void => {
    if (link) found.push(link);
  };
  for (const entry of view.file.tree.entries) visit(entry);
  return found;
}

/** Where an `import` leads. */
export function importedBy(view: View, entry: Entry): Linked | undefined {
  const [path] = entry.values;
  if (path?.$type !== 'Text') return undefined;
  const target = view.file.resolve(textOf(path));
  return target === undefined ? undefined : { span: inside(path), target: view.root.uriOf(target) };
}

/** A path with what may follow it: `#heading`, `#L10-L20`, `#symbol`. */
function pathLink(view: View, text: Text): Linked | undefined {
  const words = textOf(text);
  if (/^https?:/.test(words)) return webLink(text);
  if (/\s/.test(words) || !/[./]/.test(words)) return undefined;
  const [file = '', fragment] = words.split('#');
  const path = view.file.resolve(file);
  if (path === undefined || path === '') return undefined;
  const lines = /^L(\d+)(?:-L?(\d+))?$/.exec(fragment ?? '');
  const uri = view.root.uriOf(path);
  return { span: inside(text), target: lines ? `${uri}#L${lines[1]}${lines[2] ? `-L${lines[2]}` : ''}` : uri };
}

/** A text that is, or holds, a web address. */
function webLink(text: Text): Linked | undefined {
  const found = /https?:\/\/[^\s"<>]+[^\s"<>.,;:)\]]/.exec(text.raw);
  if (!found) return undefined;
  const start = text.start + found.index;
  return { span: { start, end: start + found[0].length }, target: found[0] };
}

function inside(text: Text): Span {
  const quotes = text.raw.startsWith('"""') ? 3 : 1;
  return { start: text.start + quotes, end: text.end - quotes };
}
