import type { Text } from './syntax';

/**
 * What a text says: without quotes, escapes and the indentation of a block; Markdown paragraphs and lists stay, and
 * sentences on lines of their own are joined with a space.
 */
export function textOf(text: Text): string {
  const known = SAID.get(text);
  if (known !== undefined) return known;
  const said = read(text);
  SAID.set(text, said);
  return said;
}

/** Several readers ask for the same text. */
const SAID = new WeakMap<Text, string>();

function read(text: Text): string {
  return isBlock(text) ? unwrap(blockLines(text)) : inner(text.raw, 1).replace(/\\(["\\])/g, '$1');
}

/** Whether a text stands between three quotes. */
export function isBlock(text: Text): boolean {
  return text.raw.startsWith('"""');
}

/** The lines of a block of prose without their common indentation, blank lines at both ends left out. */
export function blockLines(text: Text): string[] {
  const lines = inner(text.raw, 3)
    .split(/\r?\n/)
    .map((line) => line.trimEnd());
  while (lines.length > 0 && lines[0] === '') lines.shift();
  while (lines.length > 0 && lines[lines.length - 1] === '') lines.pop();
  const indents = lines
    .slice(/^"""[ \t]*\r?\n/.test(text.raw) ? 0 : 1)
    .filter((line) => line !== '')
    .map(indentOf);
  const least = indents.length > 0 ? Math.min(...indents) : 0;
  return lines.map((line) => line.slice(Math.min(least, indentOf(line))));
}

/** Whether a line of prose begins something that Markdown keeps on a line of its own. */
export function startsBlock(line: string): boolean {
  const indent = indentOf(line);
  if (indent >= 4) return true;
  // Most lines begin with a letter; for them no pattern is compiled.
  return MARKS.includes(line.charAt(indent)) && BLOCK.test(line);
}

const MARKS = '-*+#>|`~0123456789';
const BLOCK = /^\s*([-*+]\s|\d+[.)]\s|#{1,6}\s|>|\||```|~~~)/;

/** Joins the lines of a paragraph with spaces; lines of lists, tables and headings stay. */
function unwrap(lines: readonly string[]): string {
  let text = '';
  let fenced = false;
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    if (index > 0) text += fenced || line === '' || previous === '' || startsBlock(line) ? '\n' : ' ';
    text += index > 0 && !fenced && !startsBlock(line) ? line.trimStart() : line;
    if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
  }
  return text;
}

function inner(raw: string, quotes: number): string {
  const mark = '"'.repeat(quotes);
  return raw.slice(quotes, raw.length > quotes && raw.endsWith(mark) && raw.length >= 2 * quotes ? -quotes : undefined);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
