import type { Position, SelectionRange } from 'vscode-languageserver-protocol';
import type { Span } from '../../language/syntax';
import { placeAt } from '../text/place';
import type { View } from '../workspace/view';

/** What "expand selection" selects, from the word outwards: value, part, line, block, file. */
export function selectionRange(view: View, position: Position): SelectionRange {
  const offset = view.document.offsetAt(position);
  const place = placeAt(view.file.tree, offset);
  const spans: Span[] = [{ start: 0, end: view.text.length }];
  for (const entry of place?.around ?? []) spans.push(entry);
  if (place?.part) spans.push(place.part);
  if (place?.at) spans.push(place.at.span, ...wordsWithin(view, place.at.span, offset));
  let range: SelectionRange | undefined;
  for (const span of spans) {
    if (range && isSame(range, view, span)) continue;
    range = { range: view.range(span), ...(range && { parent: range }) };
  }
  return range ?? { range: { start: position, end: position } };
}

/** In a text: what stands between the quotes, then the word at the position. */
function wordsWithin(view: View, span: Span, offset: number): Span[] {
  const quotes = /^"{3}|^"/.exec(view.text.slice(span.start, span.start + 3))?.[0].length ?? 0;
  if (quotes === 0) return [];
  const inside = { start: span.start + quotes, end: span.end - quotes };
  if (offset < inside.start || offset > inside.end) return [];
  const before = /[\p{L}\p{N}'’-]*$/u.exec(view.text.slice(inside.start, offset))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}'’-]*/u.exec(view.text.slice(offset, inside.end))?.[0].length ?? 0;
  return before + after > 0 ? [inside, { start: offset - before, end: offset + after }] : [inside];
}

function isSame(range: SelectionRange, view: View, span: Span): boolean {
  return (
    view.document.offsetAt(range.range.start) === span.start && view.document.offsetAt(range.range.end) === span.end
  );
}
