import { Token } from '../language/tokens';
import { blockOf } from './prose';
import type { Piece } from './source';
import { type Layout, Writer } from './writer';

/** One field from its word to its brace, and what is known of it. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly depth: number;
  /** How many pieces stand before the values. */
  readonly head: number;
  /** How wide these are made; 0 for a field that stands in no column. */
  readonly column: number;
  /** Where texts begin that may become blocks. */
  readonly prose: ReadonlySet<number>;
}

interface Choice {
  readonly column: number;
  readonly blocks: ReadonlySet<number>;
  readonly wrap: boolean;
}

/** Whether a field fits on one line as it is written. */
export function fits(line: Line): boolean {
  return !plain(line).tooLong;
}

/**
 * Lays out a field: on one line with its values in the column of the block; else with as many texts turned into blocks
 * as it takes, from the last; else in several lines, broken after commas. The outcome hangs on the words alone, on
 * which texts are blocks and on comments, and on nothing else in the layout that it replaces.
 */
export function layOut(line: Line): string[] {
  const first = plain(line);
  if (!first.tooLong) return first.lines;
  const blocks = new Set<number>();
  for (const start of [...line.prose].sort((a, b) => b - a)) {
    blocks.add(start);
    const tried = write(line, { column: 0, blocks, wrap: false });
    if (!tried.tooLong) return tried.lines;
  }
  const broken = write(line, { column: 0, blocks: new Set(), wrap: true });
  const last = broken.tooLong ? write(line, { column: 0, blocks, wrap: true }) : broken;
  return last.lines.length > 1 ? last.lines : first.lines;
}

/** A field without another choice than what is written; in the column only if it is a single line. */
function plain(line: Line): Layout {
  const blocks: ReadonlySet<number> = new Set();
  const layout = write(line, { column: line.column, blocks, wrap: false });
  return layout.lines.length > 1 ? write(line, { column: 0, blocks, wrap: false }) : layout;
}

function write(line: Line, choice: Choice): Layout {
  const indent = '  '.repeat(line.depth);
  const writer = new Writer(indent);
  for (const [index, piece] of line.pieces.entries()) {
    if (index > 0) writer.remarks(piece);
    if (index === line.head && choice.column > 0) writer.reach(choice.column);
    const block = isText(piece, choice) ? blockOf(piece.text, `${indent}  `) : undefined;
    const before = index > 0 ? line.pieces[index - 1] : undefined;
    const parts = block ?? piece.text.split('\n');
    if (choice.wrap && before?.type === Token.Comma) writer.breakBefore(parts[0] ?? '', line.pieces[index + 1]);
    writer.add(parts, before === undefined || piece.type === Token.Comma ? '' : ' ');
  }
  return writer.end();
}

function isText(piece: Piece, choice: Choice): boolean {
  return piece.type === Token.Text && (piece.text.startsWith('"""') || choice.blocks.has(piece.start));
}
