import type { Position, Range, TextEdit } from 'vscode-languageserver-protocol';
import { format } from '../../format/format';
import { placeAt } from '../text/place';
import type { View } from '../workspace/view';
import { editsTo } from './edits';

/** The edits that give a file its canonical layout; none where it has faults, as nobody knows what it is meant to say. */
export function formatDocument(view: View): TextEdit[] {
  return editsTo(view, formatted(view));
}

/** The same for the lines that a range touches, and no other. */
export function formatRange(view: View, range: Range): TextEdit[] {
  const end = range.end.character === 0 && range.end.line > range.start.line ? range.end.line - 1 : range.end.line;
  return editsTo(view, formatted(view)).filter(
    (edit) => edit.range.start.line <= end && edit.range.end.line >= range.start.line,
  );
}

/** After a brace that closes: the block that it closes. */
export function formatOnType(view: View, position: Position): TextEdit[] {
  const offset = view.document.offsetAt(position);
  const place = placeAt(view.file.tree, offset - 1);
  if (!place || place.entry.end !== offset) return [];
  return formatRange(view, view.range(place.entry));
}

function formatted(view: View): string {
  const result = format(view.text);
  return 'text' in result ? result.text : view.text;
}
