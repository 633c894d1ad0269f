import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-protocol';
import { relativePath } from '../text/paths';
import type { Index } from '../workspace/index';
import { uriKey } from '../workspace/root';
import type { View } from '../workspace/view';

/** In the quotes of an `import`: the files of the workspace that are not imported yet. */
export function importItems(view: View, offset: number, index: Index): CompletionItem[] {
  const entry = view.file.tree.entries.find((one) => one.key === 'import' && one.start < offset && offset <= one.end);
  const text = entry?.values[0];
  if (text?.$type !== 'Text' || offset <= text.start) return [];
  const end = text.raw.length > 1 && text.raw.endsWith('"') ? text.end - 1 : text.end;
  const range = view.range({ start: text.start + 1, end });
  const items: CompletionItem[] = [];
  for (const [uri, { names }] of index.files()) {
    const path = view.root.pathOf(uri);
    if (path === undefined || uri === uriKey(view.uri)) continue;
    const shared = names.filter(({ within, word }) => within === '' && word !== 'assessment');
    if (shared.length === 0) continue;
    const label = relativePath(view.path, path);
    items.push({
      label,
      kind: CompletionItemKind.File,
      detail: shared
        .map(({ name }) => name)
        .slice(0, 6)
        .join(', '),
      textEdit: { range, newText: label },
    });
  }
  return items;
}
