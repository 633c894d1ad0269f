/** Who imports whom, in both directions, so that a change reaches those that it concerns and nobody else. */
export class Importers {
  private readonly imports = new Map<string, readonly string[]>();
  private readonly importers = new Map<string, Set<string>>();

  /** Sets what a file imports. Files that are not there count too: they may come. */
  set(uri: string, imports: readonly string[]): void {
    const before = this.imports.get(uri);
    if (before?.length === imports.length && before.every((one, index) => one === imports[index])) return;
    for (const old of before ?? []) this.importers.get(old)?.delete(uri);
    this.imports.set(uri, imports);
    for (const target of imports) {
      const known = this.importers.get(target);
      if (known) known.add(uri);
      else this.importers.set(target, new Set([uri]));
    }
  }

  delete(uri: string): void {
    this.set(uri, []);
    this.imports.delete(uri);
  }

  isImported(uri: string): boolean {
    return (this.importers.get(uri)?.size ?? 0) > 0;
  }

  /** All files that import this one, directly or through others; not the file itself. */
  dependantsOf(uri: string): Set<string> {
    const found = new Set<string>();
    const visit = (target: string): void => {
      for (const importer of this.importers.get(target) ?? []) {
        if (importer === uri || found.has(importer)) continue;
        found.add(importer);
        visit(importer);
      }
    };
    visit(uri);
    return found;
  }

  /** All files that this one imports, directly or through others. */
  reachedFrom(uri: string): Set<string> {
    const found = new Set<string>();
    const visit = (from: string): void => {
      for (const target of this.imports.get(from) ?? []) {
        if (found.has(target)) continue;
        found.add(target);
        visit(target);
      }
    };
    visit(uri);
    return found;
  }
}
