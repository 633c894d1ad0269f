/** A path with what stands behind its `#`. */
export interface Target {
  readonly file: string;
  readonly anchor: string | undefined;
}

/** Splits `docs/a.md#heading`; the last `#` counts. */
export function targetOf(written: string): Target {
  const at = written.lastIndexOf('#');
  if (at < 1) return { file: written, anchor: undefined };
  return { file: written.slice(0, at), anchor: written.slice(at + 1) };
}

/** Lines of a file, counted from 1, both included. */
export interface Lines {
  readonly start: number;
  readonly end: number;
}

/** What `L10` and `L10-L20` mean. */
export function linesOf(anchor: string): Lines | undefined {
  const [, start, end] = /^L(\d+)(?:-L?(\d+))?$/.exec(anchor) ?? [];
  return start === undefined ? undefined : { start: Number(start), end: Number(end ?? start) };
}
