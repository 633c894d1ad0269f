/** Tables of text, in columns: the first to the left, the others to the right. */
import type { Judged } from './bounds';
import { median } from './median';
import type { Measured } from './rounds';

export function measuredTable(measured: readonly Measured[]): string {
  const rows = measured.map((one) => [
    one.name,
    median(one.samples.map(({ cpuMs }) => cpuMs)).toFixed(0),
    median(one.samples.map(({ wallMs }) => wallMs)).toFixed(0),
    one.peakMb.toFixed(0),
    String(one.samples.length),
  ]);
  return table(['measured', 'cpu ms', 'wall ms', 'peak MB', 'rounds'], rows);
}

export function judgedTable(judged: readonly Judged[]): string {
  const rows = judged.map((one) => [
    `${one.of} / ${one.to}`,
    one.what === 'time' ? 'cpu' : 'memory',
    one.ratio?.toFixed(2) ?? '-',
    one.most.toFixed(2),
    one.wall?.toFixed(2) ?? '-',
    one.holds === undefined ? 'MISSING' : one.holds ? 'ok' : 'OVER',
  ]);
  return table(['ratio', 'of', 'median', 'at most', 'wall', ''], rows);
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}
