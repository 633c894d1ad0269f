import { diffLines } from 'diff';
import type { TextEdit } from 'vscode-languageserver-protocol';
import type { View } from '../workspace/view';

/** Texts that differ in more lines than this are replaced whole: finding the smallest difference would take too long. */
const MOST_LINES = 2000;

/** The edits from the text to another, line by line: equal lines stay, so that cursor, folding and history stay too. */
export function editsTo(view: View, target: string): TextEdit[] {
  if (target === view.text) return [];
  const changes = diffLines(view.text, target, { maxEditLength: MOST_LINES });
  if (!changes) return [{ range: view.range({ start: 0, end: view.text.length }), newText: target }];
  const edits: TextEdit[] = [];
  let start = 0;
  let before = '';
  let after = '';
  const flush = (): void => {
    for (const [from, to] of linePairs(before, after)) {
      if (from !== to) edits.push({ range: view.range({ start, end: start + from.length }), newText: to });
      start += from.length;
    }
    before = '';
    after = '';
  };
  for (const change of changes) {
    if (change.added) after += change.value;
    else if (change.removed) before += change.value;
    else {
      flush();
      start += change.value.length;
    }
  }
  flush();
  return edits;
}

/** Lines side by side where there are as many of both, so that each is an edit of its own; else both as they are. */
function linePairs(before: string, after: string): [string, string][] {
  const old = linesOf(before);
  const now = linesOf(after);
  return old.length === now.length ? old.map((line, index) => [line, now[index] ?? '']) : [[before, after]];
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
