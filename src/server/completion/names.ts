import { type CompletionItem, CompletionItemKind, type TextEdit } from 'vscode-languageserver-protocol';
import type { Entry } from '../../language/syntax';
import { namesIn, scopeOf } from '../../model/names';
import { relativePath } from '../text/paths';
import type { Index } from '../workspace/index';
import { titleOf } from '../workspace/outline';
import { uriKey } from '../workspace/root';
import type { View } from '../workspace/view';
import type { PlaceOfName } from './values';

/** How many names of files that are not imported are offered. */
const MOST = 200;

/** What is declared and fits: in this assessment, in this file and its imports, then in files that would be imported. */
export function nameItems(view: View, offset: number, slot: PlaceOfName | undefined, index: Index): CompletionItem[] {
  if (!slot || !('declared' in slot || 'path' in slot)) return [];
  const words = 'declared' in slot ? slot.declared : slot.path;
  const top = view.file.tree.entries.find((entry) => entry.start <= offset && offset <= entry.end);
  const local = top ? scopeOf(view.file, top).flatMap((holder) => [...namesIn(holder).values()].flat()) : [];
  const items = local
    .filter(({ key }) => words.includes(key))
    .map((entry) => itemOf(entry, `1${words.indexOf(entry.key)}`));
  if (!('declared' in slot)) return items;
  for (const [name, { entry, file }] of view.file.shared) {
    if (!words.includes(entry.key) || local.some((one) => one.name === name)) continue;
    items.push({ ...itemOf(entry, '2'), ...(file !== view.path && { labelDetails: { description: file } }) });
  }
  return [...items, ...fromElsewhere(view, words, index)];
}

function itemOf(entry: Entry, rank: string): CompletionItem {
  const title = titleOf(entry);
  return {
    label: entry.name ?? '',
    kind: CompletionItemKind.Variable,
    detail: title === '' ? entry.key : `${entry.key}: ${title}`,
    sortText: `${rank}${entry.name}`,
  };
}

/** Names of files that are not imported yet; to accept one adds the import. */
function fromElsewhere(view: View, words: readonly string[], index: Index): CompletionItem[] {
  const items: CompletionItem[] = [];
  for (const { uri, name } of index.names()) {
    if (items.length >= MOST) break;
    if (name.within !== '' || !words.includes(name.word) || view.file.shared.has(name.name)) continue;
    const path = view.root.pathOf(uri);
    if (path === undefined || uri === uriKey(view.uri)) continue;
    const relative = relativePath(view.path, path);
    items.push({
      label: name.name,
      labelDetails: { description: `import "${relative}"` },
      kind: CompletionItemKind.Reference,
      detail: `${name.word}: ${name.title}`,
      sortText: `3${name.name}`,
      additionalTextEdits: [importEdit(view, relative)],
    });
  }
  return items;
}

/** The edit that imports a file: after the last import, else at the top, below a comment that describes the file. */
export function importEdit(view: View, path: string): TextEdit {
  const { tree } = view.file;
  const last = tree.entries.filter((entry) => entry.key === 'import').pop();
  const line = `import "${path}"`;
  if (last) return { range: view.range({ start: last.end, end: last.end }), newText: `\n${line}` };
  const [first] = tree.entries;
  const doc = tree.comments.find((comment) => comment.doc && comment.end <= (first?.start ?? 0));
  const separate = doc !== undefined && /\n\s*\n/.test(view.text.slice(doc.end, first?.start ?? 0));
  const at = separate ? doc.end : tree.comments[0]?.start === 0 ? 0 : 0;
  return separate
    ? { range: view.range({ start: at, end: at }), newText: `\n\n${line}` }
    : { range: view.range({ start: 0, end: 0 }), newText: `${line}\n\n` };
}
