/** Whether a change touched what a reference means: the file, what matches the pattern, the lines of the anchor. */
import type { ReferencedFiles } from '../model/files';
import { type Anchored, findAnchor } from './anchor';
import { changedLines, placesText } from './changed-lines';
import { isPattern, matcher } from './pattern';
import { type Lines, type Target, targetOf } from './target';
import type { UsedReference } from './used';

/** A file that differs between two states, and its text in both; undefined where there was none, or it is no text. */
export interface ChangedFile {
  readonly kind: 'added' | 'changed' | 'deleted' | 'renamed';
  readonly path: string;
  /** The earlier path of a renamed file. */
  readonly from?: string;
  /** It is another repository inside this one, of which only the commit is known. */
  readonly submodule: boolean;
  readonly before: () => string | undefined;
  readonly after: () => string | undefined;
}

/** A reference that a change touched. */
export interface Touch {
  readonly reference: UsedReference;
  readonly file: ChangedFile;
  /** What happened, as the end of a sentence about the file: `changed in line 4, within #mayOpen (lines 2–9)`. */
  readonly what: string;
  /** Whether somebody should look: a file that was only renamed says the same as before. */
  readonly matters: boolean;
}

/** The changed files between two states, to be asked by path. */
export class Changes {
  private readonly byPath = new Map<string, ChangedFile>();
  private readonly matched = new Map<string, readonly ChangedFile[]>();

  constructor(
    readonly files: readonly ChangedFile[],
    private readonly referenced: ReferencedFiles,
  ) {
    for (const file of files) {
      this.byPath.set(file.path, file);
      if (file.from !== undefined && !this.byPath.has(file.from)) this.byPath.set(file.from, file);
    }
  }

  /** The touches of a reference; more than one where it means several files. */
  touching(reference: UsedReference): Touch[] {
    const { text } = reference.written;
    const whole = this.referenced.resolve(reference.in, text);
    const exact = whole === undefined ? undefined : this.byPath.get(whole);
    if (exact) return [this.touch(reference, exact, undefined)].filter((one) => one !== undefined);
    const target = targetOf(text);
    const path = this.referenced.resolve(reference.in, target.file);
    if (path === undefined) return [];
    const file = this.byPath.get(path);
    const touches = file
      ? [this.touch(reference, file, target)]
      : this.below(path, isPattern(target.file)).map((one) => this.touch(reference, one, undefined));
    return touches.filter((one) => one !== undefined);
  }

  /** The changed files that a pattern means, or that lie in a folder. */
  private below(path: string, pattern: boolean): readonly ChangedFile[] {
    const known = this.matched.get(path);
    if (known) return known;
    const matches = pattern ? matcher(path) : (one: string): boolean => path === '' || one.startsWith(`${path}/`);
    const found = this.files.filter((file) => matches(file.path) || (file.from !== undefined && matches(file.from)));
    this.matched.set(path, found);
    return found;
  }

  private touch(reference: UsedReference, file: ChangedFile, target: Target | undefined): Touch | undefined {
    const anchor = file.submodule ? undefined : target?.anchor;
    const told = anchor === undefined ? wholeFile(file) : part(file, anchor, this.referenced);
    return told && { reference, file, ...told };
  }
}

interface Told {
  readonly what: string;
  readonly matters: boolean;
}

function wholeFile(file: ChangedFile): Told {
  const { kind } = file;
  if (kind === 'added') return { what: 'is new', matters: true };
  if (kind === 'deleted') return { what: 'was deleted', matters: true };
  if (file.submodule) return { what: 'is a submodule, and is at another commit', matters: true };
  const renamed = kind === 'renamed' ? `was renamed from \`${file.from}\`` : '';
  const [before, after] = [file.before(), file.after()];
  if (before !== undefined && before === after)
    return renamed
      ? { what: `${renamed}; its text is the same`, matters: false }
      : { what: 'has other permissions', matters: false };
  const changes = before === undefined || after === undefined ? undefined : changedLines(before, after);
  const how = changes ? `changed in ${placesText(changes.places)} (+${changes.added} −${changes.removed})` : 'changed';
  return { what: renamed ? `${renamed} and ${how}` : how, matters: true };
}

/** Where only a part of the file is meant, only a change of that part counts. */
function part(file: ChangedFile, anchor: string, files: ReferencedFiles): Told | undefined {
  const [before, after] = [file.before(), file.after()];
  if (before === undefined || after === undefined) return wholeFile(file);
  const find = (text: string, path: string): Anchored => findAnchor(text, path, anchor, files.headings?.bind(files));
  const [old, now] = [find(before, file.from ?? file.path), find(after, file.path)];
  const renamed = file.kind === 'renamed' ? `was renamed from \`${file.from}\`; ` : '';
  if (!('lines' in old) && !('lines' in now)) {
    if (before === after) return wholeFile(file);
    return { what: `${renamed}changed; \`#${anchor}\` was not found in it, so any change counts`, matters: true };
  }
  if (!('lines' in now)) return { what: `${renamed}no longer has \`#${anchor}\``, matters: true };
  if (!('lines' in old)) return { what: `${renamed}has \`#${anchor}\` now, and did not before`, matters: true };
  if (slice(before, old.lines) === slice(after, now.lines))
    return renamed ? { what: `${renamed}\`#${anchor}\` says the same`, matters: false } : undefined;
  const where = now.kind === 'lines' ? `\`#${anchor}\`` : `\`#${anchor}\` (${placesText([now.lines])})`;
  const inside = placesWithin(before, after, now.lines);
  const moved = now.kind === 'lines' ? movedLines(slice(before, old.lines), after) : undefined;
  if (moved)
    return {
      what: `${renamed}has other text at ${where} now: what stood there is at ${placesText([moved])}`,
      matters: true,
    };
  return { what: `${renamed}changed${inside ? ` in ${inside}` : ''}, within ${where}`, matters: true };
}

function slice(text: string, { start, end }: Lines): string {
  return text
    .split(/\r?\n/)
    .slice(start - 1, end)
    .join('\n');
}

function placesWithin(before: string, after: string, lines: Lines): string | undefined {
  const within = changedLines(before, after)
    ?.places.map(({ start, end }) => ({ start: Math.max(start, lines.start), end: Math.min(end, lines.end) }))
    .filter(({ start, end }) => start <= end);
  return within && within.length > 0 ? placesText(within) : undefined;
}

/** Where the same lines stand now, if they stand in one place only. */
function movedLines(old: string, text: string): Lines | undefined {
  const lines = text.split(/\r?\n/);
  const wanted = old.split('\n');
  const found: number[] = [];
  for (let at = 0; at + wanted.length <= lines.length; at++)
    if (wanted.every((line, index) => lines[at + index] === line)) found.push(at + 1);
  const [start] = found;
  return found.length === 1 && start !== undefined ? { start, end: start + wanted.length - 1 } : undefined;
}
