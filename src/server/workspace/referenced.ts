import { markdownHeadings } from '../../evidence/headings';
import type { Found, Heading, Listed, ReferencedFiles } from '../../model/files';
import { isBelow, joined, relativePath } from '../text/paths';
import type { Root } from './root';
import type { Texts } from './texts';

/** How many Markdown files are kept with their headings; reading them at each key press would be felt. */
const MOST_KEPT = 50;

const HEADINGS = new Map<string, readonly Heading[]>();

/** The files that evidence points to. Paths are those below the root; outside of it, but in the repository, they begin with `/`. */
export class Referenced implements ReferencedFiles {
  /** @param reach The repository, which evidence may not leave. */
  constructor(
    private readonly texts: Texts,
    private readonly root: Root,
    private readonly reach: Root,
  ) {}

  resolve(from: string, target: string): string | undefined {
    const folder = target.startsWith('/') ? this.root.path : joined(this.full(from), '..');
    const full = joined(folder, target.replace(/^\/+/, ''));
    return isBelow(full, this.reach.path) ? this.short(full) : undefined;
  }

  write(from: string, path: string, fromRoot: boolean): string {
    const full = this.full(path);
    const base = fromRoot ? joined(this.root.path, 'any') : this.full(from);
    return `${fromRoot ? '/' : ''}${relativePath(base, full)}`;
  }

  find(path: string): Found {
    return this.texts.kind(this.uriOf(path));
  }

  read(path: string): string | undefined {
    return this.texts.read(this.uriOf(path));
  }

  list(folder: string): readonly Listed[] | undefined {
    return this.texts.list(this.uriOf(folder));
  }

  headings(text: string): readonly Heading[] {
    const known = HEADINGS.get(text) ?? markdownHeadings(text);
    HEADINGS.delete(text);
    HEADINGS.set(text, known);
    const [oldest] = HEADINGS.keys();
    if (HEADINGS.size > MOST_KEPT && oldest !== undefined) HEADINGS.delete(oldest);
    return known;
  }

  private full(path: string): string {
    return path.startsWith('/') ? path : joined(this.root.path, path);
  }

  private short(full: string): string {
    return isBelow(full, this.root.path) ? full.slice(this.root.path.length + 1) : full;
  }

  private uriOf(path: string): string {
    return this.root.uriAt(this.full(path));
  }
}
