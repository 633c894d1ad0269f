/** The figures as a Markdown table, aligned so that it can be read in a terminal too. */
import { type Share, wilson } from './interval';
import type { KindRow, Row } from './rows';

const HEAD = ['what', 'texts', 'language', 'weak warned', 'strong silent', 'kinds right', 'kinds found'];
const FIRST_NUMBER = 3;

/** @returns the lines of the table, systems first, then kinds. */
export function tableOf(rows: readonly Row[], kinds: readonly KindRow[]): string {
  const body = [...rows.map(cellsOf), ...kinds.map(kindCellsOf)];
  const widths = HEAD.map((title, column) =>
    Math.max(...[title, ...body.map((row) => row[column] ?? '')].map(({ length }) => length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => padded(cell, widths[column] ?? 0, column)).join(' | ')} |`;
  const rule = widths.map((width, column) => (column < FIRST_NUMBER ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(HEAD), `| ${rule.join(' | ')} |`, ...body.map(line)].join('\n');
}

function cellsOf(row: Row): string[] {
  const kinds = row.kinds ? [share(row.precision), share(row.recall)] : ['–', '–'];
  return [row.system, row.set, row.language, share(row.weakWarned), share(row.strongSilent), ...kinds];
}

function kindCellsOf({ kind, set, precision, recall }: KindRow): string[] {
  return [`kind ${kind}`, set, 'all', '–', '–', share(precision), share(recall)];
}

/** `57/60 95 % (86–98)`: the count, the share, and its 95 % interval. */
function share(counted: Share): string {
  if (counted.of === 0) return '–';
  const [low, high] = wilson(counted).map(percent);
  return `${counted.hit}/${counted.of} ${percent(counted.hit / counted.of)} % (${low}–${high})`;
}

/** Whole percents; 100 only where nothing is missing. */
function percent(value: number): number {
  return value > 1 - 1e-9 ? 100 : Math.min(99, Math.round(value * 100));
}

function padded(cell: string, width: number, column: number): string {
  return column < FIRST_NUMBER ? cell.padEnd(width) : cell.padStart(width);
}
