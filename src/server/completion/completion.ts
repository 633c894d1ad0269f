import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  type Position,
} from 'vscode-languageserver-protocol';
import { nextOf } from '../../language/shapes/shape';
import { cursorAt } from '../text/cursor';
import type { Index } from '../workspace/index';
import type { View } from '../workspace/view';
import { fieldItems } from './fields';
import { nameItems } from './names';
import { importItems } from './paths';
import { slotAt, valueItems } from './values';

/** What may stand at a position, the likeliest first. */
export async function completion(view: View, position: Position, index: Index): Promise<CompletionItem[]> {
  const offset = view.document.offsetAt(position);
  const cursor = cursorAt(view.text, offset);
  if (!cursor) return importItems(view, offset, index);
  const range = view.range({ start: cursor.start, end: offset });
  if (!cursor.line) return fieldItems(view, cursor, range);
  if (!cursor.line.rest) return [];
  const items: CompletionItem[] = [];
  for (const token of nextOf(cursor.line.rest)) {
    if (token.startsWith('=')) items.push(joiningItem(token.slice(1)));
    if (!token.startsWith('ref@')) continue;
    const slot = slotAt(cursor, token.slice('ref@'.length));
    const taken = new Set(cursor.line.taken.filter((one) => one.token === token).map(({ text }) => text));
    const found = [...valueItems(view, slot), ...nameItems(view, offset, slot, index)];
    items.push(...found.filter(({ label }) => !taken.has(label)));
  }
  return items.map(({ insertText, ...item }) => ({ ...item, textEdit: { range, newText: insertText ?? item.label } }));
}

function joiningItem(word: string): CompletionItem {
  const text = word === 'because' || word === 'said' || word === 'meanwhile';
  return {
    label: word,
    kind: CompletionItemKind.Keyword,
    sortText: `5${word}`,
    ...(text && { insertText: `${word} "$1"$0`, insertTextFormat: InsertTextFormat.Snippet }),
  };
}
