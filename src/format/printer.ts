import { BLOCKS } from '../language/parser/generated';
import type { Entry } from '../language/syntax';
import { type Block, Token } from '../language/tokens';
import { columnOf, headOf } from './columns';
import { fits, type Line, layOut } from './line';
import { proseOf } from './prose-fields';
import { type Piece, piecesOf, type Remark, remarkLines } from './source';

/** Declarations that may stand close together, grouped by the author. */
const LISTED: ReadonlySet<string> = new Set(['import', 'kind']);

/** Writes a file anew, entry by entry, from its own tokens. */
export class Printer {
  private readonly pieces: readonly Piece[];
  private readonly lines: string[] = [];
  private next = 0;

  constructor(text: string) {
    this.pieces = piecesOf(text);
  }

  /** The whole file. */
  file(entries: readonly Entry[]): string {
    for (const [index, entry] of entries.entries()) {
      const before = entries[index - 1];
      const close = before !== undefined && before.key === entry.key && LISTED.has(entry.key);
      this.between(0, index === 0, before !== undefined && !close);
      this.entry(entry, BLOCKS.Document, 0);
    }
    this.between(0, entries.length === 0, false);
    while (this.lines[this.lines.length - 1] === '') this.lines.pop();
    return this.lines.length > 0 ? `${this.lines.join('\n')}\n` : '';
  }

  private entry(entry: Entry, block: Block, depth: number): void {
    const open = this.openingOf(entry);
    const header = this.pieces.slice(this.next, open ?? this.indexFrom(entry.end));
    const line: Line = {
      pieces: header,
      depth,
      head: headOf(entry.key) === entry.key ? 1 : 2,
      column: columnOf(block, entry),
      prose: proseOf(entry, block),
    };
    this.next += header.length;
    if (open === undefined) this.lines.push(...layOut(line));
    else this.braces(entry, line, block.lines.get(entry.key)?.body ?? block);
  }

  /** Writes a field with its braces: on its line if one short field stands in them so, else with a line for each field. */
  private braces(entry: Entry, line: Line, body: Block): void {
    const close = this.indexFrom(entry.end) - 1;
    const short = this.shortBraces(this.pieces.slice(this.next, close + 1));
    const inline = short && { ...line, pieces: [...line.pieces, short] };
    if (inline && (entry.entries.length === 0 || fits(inline))) {
      this.lines.push(...layOut(inline));
      this.next = close + 1;
      return;
    }
    const opening = this.pieces.slice(this.next, this.next + 1);
    this.lines.push(...layOut({ ...line, pieces: [...line.pieces, ...opening], column: 0 }));
    this.next++;
    for (const [index, child] of entry.entries.entries()) {
      this.between(line.depth + 1, index === 0, false);
      this.entry(child, body, line.depth + 1);
    }
    this.between(line.depth + 1, entry.entries.length === 0, false, true);
    this.lines.push(`${'  '.repeat(line.depth)}}`);
    this.next = close + 1;
  }

  /** Braces and what stands in them as a single word, if they hold one field, or none, and no more than that. */
  private shortBraces(pieces: readonly Piece[]): Piece | undefined {
    const [first, ...rest] = pieces;
    if (first === undefined || rest.some((piece) => piece.remarks.length > 0)) return undefined;
    if (rest.length === 1) return { ...first, text: '{}' };
    const plain = rest.every((piece) => !piece.newline && piece.type !== Token.Open && !piece.text.includes('\n'));
    if (!plain) return undefined;
    const text = rest.map((piece) => (piece.type === Token.Comma ? piece.text : ` ${piece.text}`)).join('');
    return { ...first, text: `{${text}` };
  }

  /** Writes the comments before the next token, and a blank line where there was one, or has to be one (`apart`). */
  private between(depth: number, first: boolean, apart: boolean, closing = false): void {
    const piece = this.pieces[this.next];
    if (piece === undefined) return;
    const own = this.trailing(piece.remarks, depth);
    let blank = apart && !piece.blank && !own.some((remark) => remark.blank);
    for (const [index, remark] of own.entries()) {
      if (blank || (remark.blank && !(first && index === 0))) this.lines.push('');
      blank = false;
      const [start, ...rest] = remarkLines(remark, '  '.repeat(depth));
      this.lines.push('  '.repeat(depth) + start, ...rest);
    }
    if (blank || (piece.blank && !closing && !(first && own.length === 0))) this.lines.push('');
  }

  /** Puts comments that follow on a line at its end, and returns the others. */
  private trailing(remarks: readonly Remark[], depth: number): readonly Remark[] {
    const found = this.lines.length === 0 ? 0 : remarks.findIndex((remark) => remark.ownLine);
    const count = found < 0 ? remarks.length : found;
    for (const remark of remarks.slice(0, count)) {
      const [start, ...rest] = remarkLines(remark, '  '.repeat(depth));
      this.lines.push(`${this.lines.pop() ?? ''} ${start}`, ...rest);
    }
    return remarks.slice(count);
  }

  /** The index of the brace that opens the body of an entry. */
  private openingOf(entry: Entry): number | undefined {
    const end = this.indexFrom(entry.end);
    for (let index = this.next; index < end; index++) if (this.pieces[index]?.type === Token.Open) return index;
    return undefined;
  }

  /** The index of the first token at an offset or after it. */
  private indexFrom(offset: number): number {
    let index = this.next;
    while ((this.pieces[index]?.start ?? Infinity) < offset) index++;
    return index;
  }
}
