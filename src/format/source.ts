import { tokenize } from '../language/lexer';
import { BLOCKS } from '../language/parser/generated';

/** A comment, and how it stands among its neighbours. */
export interface Remark {
  readonly text: string;
  /** Whether it begins a line. */
  readonly ownLine: boolean;
  /** Whether a blank line stands before it. */
  readonly blank: boolean;
}

/** A token, and what stands between it and the token before. */
export interface Piece {
  readonly type: number;
  readonly text: string;
  readonly start: number;
  readonly remarks: readonly Remark[];
  /** Whether a line ends directly before it. */
  readonly newline: boolean;
  /** Whether a blank line stands directly before it. */
  readonly blank: boolean;
}

/** The tokens of a text with the comments and blank lines between them; nothing of the text is lost but spaces. */
export function piecesOf(text: string): Piece[] {
  const { types, starts, ends, comments } = tokenize(text, BLOCKS.Document);
  let next = 0;
  let from = 0;
  return types.map((type, index) => {
    const start = starts[index] ?? text.length;
    const end = ends[index] ?? text.length;
    const remarks: Remark[] = [];
    for (let comment = comments[next]; comment && comment.start < start; comment = comments[++next]) {
      const { newline, blank } = breakIn(text, from, comment.start);
      remarks.push({ text: text.slice(comment.start, comment.end), ownLine: newline, blank });
      from = comment.end;
    }
    const piece = { type, text: text.slice(start, end), start, remarks, ...breakIn(text, from, start) };
    from = end;
    return piece;
  });
}

/** A comment as lines for this indentation; the stars of a comment of several lines stand below each other. */
export function remarkLines({ text }: Remark, indent: string): [string, ...string[]] {
  const [first = '', ...rest] = text.split('\n').map((line) => line.trimEnd());
  const starred = rest.every((line) => line.trimStart().startsWith('*'));
  return [first, ...rest.map((line) => (starred ? `${indent} ${line.trimStart()}` : line))];
}

function breakIn(text: string, from: number, to: number): { newline: boolean; blank: boolean } {
  const first = text.indexOf('\n', from);
  const newline = from === 0 || (first >= 0 && first < to);
  const second = first >= 0 ? text.indexOf('\n', first + 1) : -1;
  return { newline, blank: newline && second >= 0 && second < to };
}
