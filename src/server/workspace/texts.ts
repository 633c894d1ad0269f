import type { Listed } from '../../model/files';
import type { Files } from './platform';

/**
 * The texts and places that checking has asked for. The engine asks at once and cannot wait, so what is not known yet is
 * noted, answered with a guess, and loaded; then the engine is asked again.
 */
export class Texts {
  private readonly known = new Map<string, string | undefined>();
  private readonly kinds = new Map<string, 'file' | 'folder' | undefined>();
  private readonly lists = new Map<string, readonly Listed[] | undefined>();
  private readonly wanted = new Set<string>();
  private readonly wantedKinds = new Set<string>();
  private readonly wantedLists = new Set<string>();
  private readonly loading = new Set<Promise<unknown>>();

  /** @param open The text of a file that is open in the editor. */
  constructor(
    private readonly files: Files,
    private readonly open: (uri: string) => string | undefined,
  ) {}

  /** The text of a file; undefined where there is none, or it is not known yet. */
  read(uri: string): string | undefined {
    const text = this.open(uri) ?? this.known.get(uri);
    if (text === undefined && !this.known.has(uri)) this.wanted.add(uri);
    return text;
  }

  /** What lies at a place; a file as long as it is not known, so that nothing is called missing too early. */
  kind(uri: string): 'file' | 'folder' | undefined {
    return this.isKnown(uri) ? this.kinds.get(uri) : 'file';
  }

  /** Whether something lies at a place; false as long as it is not known. */
  isThere(uri: string): boolean {
    return this.isKnown(uri) && this.kinds.get(uri) !== undefined;
  }

  private isKnown(uri: string): boolean {
    if (this.kinds.has(uri)) return true;
    this.wantedKinds.add(uri);
    return false;
  }

  /** What lies in a folder; undefined where there is none, or it is not known yet. */
  list(uri: string): readonly Listed[] | undefined {
    if (!this.lists.has(uri)) this.wantedLists.add(uri);
    return this.lists.get(uri);
  }

  /**
   * Asks a question again and again until no answer that it rests on was a guess.
   * @param forget Told of the files that were read in between.
   */
  async ask<Answer>(
    question: () => Answer | Promise<Answer>,
    forget?: (files: readonly string[]) => void,
  ): Promise<Answer> {
    for (;;) {
      const answer = await question();
      if (this.loading.size === 0 && this.wanted.size + this.wantedKinds.size + this.wantedLists.size === 0)
        return answer;
      const files = await this.load();
      forget?.(files);
    }
  }

  /** Loads what was asked for and not known, and waits for what is being loaded. @returns The files that were read. */
  private async load(): Promise<readonly string[]> {
    const files = taken(this.wanted);
    const load = Promise.all([
      ...files.map(async (uri) => this.known.set(uri, await this.files.read(uri))),
      ...taken(this.wantedKinds).map(async (uri) => this.kinds.set(uri, await this.files.kind(uri))),
      ...taken(this.wantedLists).map(async (uri) => this.lists.set(uri, await this.files.list(uri))),
    ]);
    this.loading.add(load);
    await load;
    this.loading.delete(load);
    await Promise.all(this.loading);
    return files;
  }

  /** Forgets a file that has changed, come or gone. */
  forget(uri: string): void {
    this.known.delete(uri);
    this.kinds.delete(uri);
  }

  forgetAll(): void {
    this.known.clear();
    this.forgetPlaces();
  }

  /** Forgets where files and folders are, and what stands in those that are no assessments. */
  forgetPlaces(): void {
    this.kinds.clear();
    this.lists.clear();
    for (const uri of this.known.keys()) if (!uri.endsWith('.lia')) this.known.delete(uri);
  }
}

function taken(wanted: Set<string>): string[] {
  const all = [...wanted];
  wanted.clear();
  return all;
}
