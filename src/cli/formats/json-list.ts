/** A JSON document with one long list in it, printed piece by piece: what stands before the list, its items, the rest. */
export class JsonList {
  private empty = true;
  private before = '';

  /**
   * @param document Gives the document around an item; it is called once for the beginning and once for the end, and
   *   what stands before the list must be the same both times.
   */
  constructor(private readonly document: (item: unknown) => unknown) {}

  /** Everything up to the list's opening bracket. */
  begin(): string {
    this.before = this.parts()[0];
    return this.before;
  }

  items(values: readonly unknown[]): string {
    const pad = /^ */.exec(this.before.slice(this.before.lastIndexOf('\n') + 1))?.[0] ?? '';
    return values
      .map((value) => {
        const text = JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${pad}  `);
        const lead = `${this.empty ? '' : ','}\n${pad}  `;
        this.empty = false;
        return lead + text;
      })
      .join('');
  }

  /** The list's closing bracket and everything after it. */
  end(): string {
    const rest = this.parts()[1];
    return `${this.empty ? rest.trimStart() : rest}\n`;
  }

  private parts(): [string, string] {
    const mark = '\u0000item';
    const [before = '', after = ''] = JSON.stringify(this.document(mark), undefined, 2).split(JSON.stringify(mark));
    return [before.trimEnd(), after];
  }
}
