import { Token } from '../language/tokens';
import { type Piece, remarkLines } from './source';

/** The longest line; prose in blocks may be longer, one sentence a line. */
const LINE_WIDTH = 120;

/** The lines of a field, and whether one of them is longer than a line should be; the inner lines of texts may be. */
export interface Layout {
  readonly lines: string[];
  readonly tooLong: boolean;
}

/** Puts words on lines, and notes whether a line became too long. */
export class Writer {
  private readonly lines: string[] = [];
  private readonly inner: string;
  private current: string;
  private fresh = true;
  private tooLong = false;

  constructor(indent: string) {
    this.current = indent;
    this.inner = `${indent}  `;
  }

  /** Adds a word, or a text whose last line goes on. */
  add(parts: readonly string[], gap: string): void {
    const [first = '', ...rest] = parts;
    this.current += (this.fresh ? '' : gap) + first;
    this.fresh = false;
    if (rest.length === 0) return;
    this.flush(rest.pop() ?? '');
    this.lines.push(...rest);
  }

  /** Fills up with spaces so that values begin in a column. */
  reach(column: number): void {
    this.current = this.current.padEnd(this.inner.length - 2 + column);
  }

  /** Begins a new line where a word and the comma after it do not fit. */
  breakBefore(word: string, after: Piece | undefined): void {
    const comma = after?.type === Token.Comma ? 1 : 0;
    if (!this.fresh && this.current.length + 1 + word.length + comma > LINE_WIDTH) this.newline();
  }

  /** Adds the comments before a word; a comment that ended its line still does. */
  remarks(piece: Piece): void {
    for (const remark of piece.remarks) {
      if (remark.ownLine) this.newline();
      this.add(remarkLines(remark, this.inner), ' ');
    }
    const last = piece.remarks[piece.remarks.length - 1];
    if (last?.text.startsWith('//') || (last?.ownLine && piece.newline)) this.newline();
  }

  end(): Layout {
    this.flush('');
    return { lines: this.lines, tooLong: this.tooLong };
  }

  private newline(): void {
    if (this.fresh) return;
    this.flush(this.inner);
    this.fresh = true;
  }

  private flush(next: string): void {
    if (this.current.length > LINE_WIDTH) this.tooLong = true;
    this.lines.push(this.current);
    this.current = next;
  }
}
