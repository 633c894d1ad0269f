import { parse } from '../language/parse';
import { textOf } from '../language/prose';
import type { SyntaxProblem } from '../language/syntax';
import { Token } from '../language/tokens';
import { Printer } from './printer';
import { textFrom } from './prose';
import { type Piece, piecesOf } from './source';

/** The text in its canonical layout, or the faults for which it was not touched. */
export type FormatResult = { readonly text: string } | { readonly problems: readonly SyntaxProblem[] };

/**
 * Gives a file its one canonical layout. It says the same afterwards: the same words, values and comments in the same
 * order, and texts that read the same. A text with faults is not touched, as nobody knows what it is meant to say.
 */
export function format(text: string): FormatResult {
  const { problems } = parse(text);
  if (problems.length > 0) return { problems };
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');
  const { entries, problems: changed } = parse(source);
  if (changed.length > 0) return { text };
  const formatted = new Printer(source).file(entries);
  return { text: saysTheSame(source, formatted) ? formatted : text };
}

/**
 * The guard: whatever the printer does, a file is rewritten only if every token and comment is still there, in the
 * same order and of the same type. Then the parser reads the same, since it sees nothing else.
 */
function saysTheSame(before: string, after: string): boolean {
  const old = piecesOf(before);
  const now = piecesOf(after);
  const same = old.length === now.length && old.every((piece, index) => isSame(piece, now[index]));
  return same && parse(after).problems.length === 0;
}

function isSame(old: Piece, now: Piece | undefined): boolean {
  if (now === undefined || old.type !== now.type || remarksOf(old) !== remarksOf(now)) return false;
  return old.type === Token.Text ? textOf(textFrom(old.text)) === textOf(textFrom(now.text)) : old.text === now.text;
}

/** The words of the comments before a token; their indentation may change. */
function remarksOf(piece: Piece): string {
  return piece.remarks.map((remark) => remark.text.replace(/\s+/g, ' ').trim()).join('\n');
}
