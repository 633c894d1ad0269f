import type { Files } from './platform';

/**
 * The texts and places that checking has asked for. The engine asks at once and cannot wait, so what is not known yet is
 * noted, answered with a guess, and loaded; then the engine is asked again.
 */
export class Texts {
  private readonly known = new Map<string, string | undefined>();
  private readonly there = new Map<string, boolean>();
  private readonly wanted = new Set<string>();
  private readonly wantedPlaces = new Set<string>();

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

  /** Whether a file is there; true as long as it is not known. */
  exists(uri: string): boolean {
    const there = this.open(uri) !== undefined || this.there.get(uri);
    if (there === undefined) this.wantedPlaces.add(uri);
    return there ?? true;
  }

  /** Whether an answer was a guess, so that it has to be asked for again after `load`. */
  get incomplete(): boolean {
    return this.wanted.size > 0 || this.wantedPlaces.size > 0;
  }

  /** Loads what was asked for and not known. @returns The files that were read. */
  async load(): Promise<readonly string[]> {
    const files = [...this.wanted];
    const places = [...this.wantedPlaces];
    this.wanted.clear();
    this.wantedPlaces.clear();
    await Promise.all([
      ...files.map(async (uri) => this.known.set(uri, await this.files.read(uri))),
      ...places.map(async (uri) => this.there.set(uri, await this.files.exists(uri))),
    ]);
    return files;
  }

  /** Forgets a file that has changed, come or gone. */
  forget(uri: string): void {
    this.known.delete(uri);
    this.there.delete(uri);
  }

  /** Forgets which files are there. */
  forgetPlaces(): void {
    this.there.clear();
  }
}
