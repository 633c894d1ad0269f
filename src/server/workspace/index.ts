import { parse } from '../../language/parse';
import { importsOf, resolvePath } from '../../model/files';
import { type Outline, type OutlinedName, outlineOf } from './outline';
import type { Platform } from './platform';
import { uriKey } from './root';
import type { Slices } from './slices';
import type { Workspace } from './workspace';

/** How many files are read at once; reading waits for the disk, not for the processor. */
const AT_ONCE = 16;

/** An outline of every file of the workspace, made in the background and kept up to date. */
export class Index {
  private readonly outlines = new Map<string, Outline>();
  private ready: Promise<void> = Promise.resolve();

  constructor(
    private readonly workspace: Workspace,
    private readonly platform: Platform,
    private readonly slices: Slices,
  ) {}

  /** Reads all folders anew, in the background. @param first What is more urgent, and is waited for. */
  build(first: Promise<void> = Promise.resolve()): void {
    this.outlines.clear();
    this.ready = first.then(() => this.read());
  }

  /** Waits until every file has been read. */
  async complete(): Promise<void> {
    let awaited: Promise<void> | undefined;
    while (awaited !== this.ready) {
      awaited = this.ready;
      await awaited;
    }
  }

  private async read(): Promise<void> {
    const found = await Promise.all(this.workspace.roots.map((root) => this.platform.files.find(root.uri)));
    const uris = [...new Set(found.flat().map(uriKey))].sort();
    await new Promise<void>((done) => {
      for (let at = 0; at < uris.length; at += AT_ONCE) {
        const some = uris.slice(at, at + AT_ONCE);
        this.slices.add(() => this.readSome(some));
      }
      this.slices.add(done);
    });
  }

  private async readSome(uris: readonly string[]): Promise<void> {
    const texts = await Promise.all(uris.map((uri) => this.textOf(uri)));
    for (const [index, uri] of uris.entries()) await this.note(uri, texts[index]);
  }

  private async textOf(uri: string): Promise<string | undefined> {
    return this.workspace.openText(uri) ?? (await this.platform.files.read(uri));
  }

  /** Reads one file again that has changed, come or gone. */
  async refresh(uri: string): Promise<void> {
    const key = uriKey(uri);
    await this.note(key, await this.textOf(key));
  }

  private async note(key: string, text: string | undefined): Promise<void> {
    if (text === undefined) {
      this.outlines.delete(key);
      this.workspace.importers.delete(key);
      return;
    }
    const tree = parse(text);
    const root = await this.workspace.rootOf(key);
    this.outlines.set(key, outlineOf(key, tree));
    this.workspace.importers.set(
      key,
      importsOf(tree, (target) => resolvePath(root.pathOf(key) ?? '', target)).map((path) => root.uriOf(path)),
    );
  }

  get(uri: string): Outline | undefined {
    return this.outlines.get(uriKey(uri));
  }

  get size(): number {
    return this.outlines.size;
  }

  /** Every file with its outline, by key. */
  files(): Iterable<[string, Outline]> {
    return this.outlines;
  }

  /** Every name with its file. */
  *names(): Generator<{ readonly uri: string; readonly name: OutlinedName }> {
    for (const [uri, { names }] of this.outlines) for (const name of names) yield { uri, name };
  }
}
