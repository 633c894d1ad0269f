import { diffLines } from 'diff';
import type { Position, Range, TextEdit } from 'vscode-languageserver-protocol';
import { format } from '../../format/format';
import { placeAt } from '../text/place';
import type { View } from '../workspace/view';

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

/** Texts that differ in more lines than this are replaced whole: finding the smallest difference would take too long. */
const MOST_LINES = 2000;

/** The edits from the text to another, line by line: equal lines stay, so that cursor, folding and history stay too. */
function editsTo(view: View, target: string): TextEdit[] {
  if (target === view.text) return [];
  const changes = diffLines(view.text, target, { maxEditLength: MOST_LINES });
  if (!changes) return [{ range: view.range({ start: 0, end: view.text.length }), newText: target }];
  const edits: TextEdit[] = [];
  let start = 0;
  let removed = 0;
  let newText = '';
  const flush = (): void => {
    if (removed > 0 || newText !== '') edits.push({ range: view.range({ start, end: start + removed }), newText });
    start += removed;
    removed = 0;
    newText = '';
  };
  for (const change of changes) {
    if (change.added) newText += change.value;
    else if (change.removed) removed += change.value.length;
    else {
      flush();
      start += change.value.length;
    }
  }
  flush();
  return edits;
}
