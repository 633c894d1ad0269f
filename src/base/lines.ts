/** Finds lines and columns for offsets of a text. */
export class Lines {
  private readonly starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  /** @returns Line and column, both from 1; columns count UTF-16 units. */
  position(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.starts[low] ?? 0) + 1 };
  }

  /** @returns The offset of a line and column, both from 1. */
  offset({ line, column }: { readonly line: number; readonly column: number }): number {
    return (this.starts[line - 1] ?? 0) + column - 1;
  }
}
