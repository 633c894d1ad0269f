/** Reading files and what they import. The world outside comes in through `Host`; nothing here knows a disk. */

import { parse } from '../language/parse';
import type { Entry, Span, SyntaxTree } from '../language/syntax';
import { kindOf } from '../vocabulary/kind';
import { Vocabulary } from '../vocabulary/vocabulary';
import { texts } from './entries';

/** What the engine needs from the outside. Paths use forward slashes. */
export interface Host {
  /** The text of a file; undefined where it cannot be read. */
  read(path: string): string | undefined;
  /** Whether a file or folder is there, for the paths that evidence points to. */
  exists?(path: string): boolean;
  /**
   * The path that an `at` or `import` in a file means; undefined where it leaves the project. Left out, all paths have
   * one root (see `resolvePath`).
   */
  resolve?(from: string, target: string): string | undefined;
  /** The law of assessments in a file that name none; of the vocabulary's list `law`. */
  law?(path: string): readonly string[];
}

/** Something that a file declares for the others: an organisation, party, group, safeguard or retention schedule. */
export interface Shared {
  readonly entry: Entry;
  readonly file: string;
}

/** A fault of an import, at the import. */
export interface ImportProblem extends Span {
  readonly kind: 'missing' | 'circular' | 'outside' | 'faulty' | 'itself';
  readonly path: string;
  readonly message: string;
}

export interface LoadedFile {
  readonly path: string;
  readonly tree: SyntaxTree;
  readonly importProblems: readonly ImportProblem[];
  /** What names can mean in this file: its own declarations first, then those of imported files. */
  readonly shared: ReadonlyMap<string, Shared>;
  readonly vocabulary: Vocabulary;
  readonly exists: ((path: string) => boolean) | undefined;
  /** The path that an `at` in this file means; undefined where it leaves the project. */
  readonly resolve: (target: string) => string | undefined;
  /** The law of assessments that name none. */
  readonly law: readonly string[];
}

interface Library {
  readonly tree: SyntaxTree;
  readonly imports: readonly { readonly target: string; readonly path: string | undefined }[];
}

/** What imports bring together, and how a fault of one is told. */
interface Collected {
  readonly seen: Set<string>;
  readonly shared: Map<string, Shared>;
  readonly kinds: Entry[];
  readonly problem: (kind: ImportProblem['kind'], message: string) => void;
}

const SHARED = new Set(['organisation', 'party', 'group', 'safeguard', 'retention']);

/** Loads files; each imported file is read once, a checked file is not kept. */
export class Loader {
  private readonly libraries = new Map<string, Library | undefined>();

  constructor(private readonly host: Host) {}

  /** @param text The text of the file, where it is not to be read from the host (an editor, standard input). */
  load(path: string, text?: string): LoadedFile | undefined {
    const source = text ?? this.host.read(path);
    return source === undefined ? undefined : this.parsed(path, source);
  }

  /** Loads a text under a path, with what it imports. */
  parsed(path: string, text: string): LoadedFile {
    const tree = parse(text);
    const importProblems: ImportProblem[] = [];
    const shared = new Map<string, Shared>();
    const kinds: Entry[] = [];
    collect(tree, path, shared, kinds);
    const seen = new Set([path]);
    for (const entry of tree.entries) {
      if (entry.key === 'import') this.follow(path, entry, seen, shared, kinds, importProblems);
    }
    return {
      path,
      tree,
      importProblems,
      shared,
      vocabulary: new Vocabulary(kinds.map(kindOf)),
      exists: this.host.exists?.bind(this.host),
      resolve: (target) => this.resolve(path, target),
      law: this.host.law?.(path) ?? [],
    };
  }

  private resolve(from: string, target: string): string | undefined {
    return this.host.resolve ? this.host.resolve(from, target) : resolvePath(from, target);
  }

  private follow(
    from: string,
    entry: Entry,
    seen: Set<string>,
    shared: Map<string, Shared>,
    kinds: Entry[],
    problems: ImportProblem[],
  ): void {
    const target = texts(entry)[0];
    if (!target) return;
    const problem = (kind: ImportProblem['kind'], message: string): void => {
      problems.push({ start: target.start, end: target.end, kind, path: target.text, message });
    };
    const path = this.resolve(from, target.text);
    if (path === undefined)
      return problem('outside', `\`${target.text}\` lies outside the project. Import files below its root.`);
    if (path === from) return problem('itself', 'A file cannot import itself. Remove this line.');
    const circle = this.circle(path, from, new Set());
    if (circle)
      return problem(
        'circular',
        `This import goes round in a circle: ${[from, ...circle].map(short).join(' → ')}. Move what both need into a file of its own.`,
      );
    if (seen.has(path)) return;
    const library = this.library(path);
    if (!library)
      return problem('missing', `There is no file \`${target.text}\` beside this one, or it cannot be read.`);
    if (library.tree.problems.length > 0)
      problem('faulty', `\`${target.text}\` has faults of its own; check that file first.`);
    this.merge(path, library, { seen, shared, kinds, problem });
  }

  private merge(path: string, library: Library, into: Collected): void {
    into.seen.add(path);
    collect(library.tree, path, into.shared, into.kinds);
    for (const { target, path: next } of library.imports) {
      if (next !== undefined && into.seen.has(next)) continue;
      const further = next === undefined ? undefined : this.library(next);
      if (next !== undefined && further) this.merge(next, further, into);
      else
        into.problem(
          'missing',
          `\`${short(path)}\`, which is imported here, imports \`${target}\`, which is not there or cannot be read. Correct it in that file.`,
        );
    }
  }

  /** The way from a file back to `goal` along imports, if there is one; each file is looked at once. */
  private circle(path: string, goal: string, seen: Set<string>): string[] | undefined {
    seen.add(path);
    for (const { path: next } of this.library(path)?.imports ?? []) {
      if (next === goal) return [path, goal];
      if (next === undefined || seen.has(next)) continue;
      const found = this.circle(next, goal, seen);
      if (found) return [path, ...found];
    }
    return undefined;
  }

  private library(path: string): Library | undefined {
    if (!this.libraries.has(path)) {
      const text = this.host.read(path);
      const tree = text === undefined ? undefined : parse(text);
      const targets =
        tree?.entries.filter((entry) => entry.key === 'import').map((entry) => texts(entry)[0]?.text ?? '') ?? [];
      const imports = targets.map((target) => ({ target, path: this.resolve(path, target) }));
      this.libraries.set(path, tree && { tree, imports });
    }
    return this.libraries.get(path);
  }
}

function collect(tree: SyntaxTree, file: string, shared: Map<string, Shared>, kinds: Entry[]): void {
  for (const entry of tree.entries) {
    if (entry.key === 'kind') kinds.push(entry);
    else if (entry.name !== undefined && SHARED.has(entry.key) && !shared.has(entry.name))
      shared.set(entry.name, { entry, file });
  }
}

/**
 * The path that an `at` or `import` means: relative to its file, or from the root where it begins with `/`.
 * @returns undefined where it leaves the root.
 */
export function resolvePath(from: string, target: string): string | undefined {
  const absolute = from.startsWith('/');
  const base = target.startsWith('/')
    ? []
    : from
        .split('/')
        .slice(0, -1)
        .filter((step) => step !== '');
  const steps = base;
  for (const step of target.split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..') {
      if (steps.length === 0) return undefined;
      steps.pop();
    } else steps.push(step);
  }
  return (absolute ? '/' : '') + steps.join('/');
}

function short(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
