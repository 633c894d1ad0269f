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
  /** The files that assessments point to; where it is left out, nobody looks whether they are there. */
  readonly referenced?: ReferencedFiles;
  /**
   * The path that an `at` or `import` in a file means; undefined where it leaves the project. Left out, all paths have
   * one root (see `resolvePath`).
   */
  resolve?(from: string, target: string): string | undefined;
  /** The law of assessments in a file that name none; of the vocabulary's list `law`. */
  law?(path: string): readonly string[];
}

/** What lies at a path: `outside` where a link leads out of the repository, `submodule` where that part is not checked out. */
export type Found = 'file' | 'folder' | 'outside' | 'submodule' | undefined;

/** What the engine asks about the files that assessments point to. */
export interface ReferencedFiles {
  /** The path that a path written in a file means; undefined where it leaves the repository. All others take such paths. */
  resolve(from: string, target: string): string | undefined;
  /** The other way round: how a path is written in a file, relative to it or from the root with a leading `/`. */
  write(from: string, path: string, fromRoot: boolean): string;
  find(path: string): Found;
  /** The text of a file, for what an anchor means; undefined where it is none. */
  read(path: string): string | undefined;
  /** What lies in a folder; undefined where there is none. `''` is the folder of the command. */
  list(folder: string): readonly Listed[] | undefined;
  /** Where a file or folder went that is no longer there, by the history. */
  movedTo?(path: string): string | undefined;
  /** The headings of a Markdown text; where it is left out, nobody looks for them. */
  headings?(text: string): readonly Heading[];
}

/** An entry of a folder. */
export interface Listed {
  readonly name: string;
  readonly folder: boolean;
}

/** A heading, or a place that Markdown or HTML names, with the lines that belong to it, counted from 1. */
export interface Heading {
  /** What stands behind `#` in a link to it. */
  readonly slug: string;
  readonly start: number;
  readonly end: number;
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
  /** The files that it imports, directly or through one another. */
  readonly imports: readonly string[];
  /** What names can mean in this file: its own declarations first, then those of imported files. */
  readonly shared: ReadonlyMap<string, Shared>;
  readonly vocabulary: Vocabulary;
  /** The kinds that this file and its imports add to the vocabulary. */
  readonly kinds: readonly Shared[];
  /** The files that it may point to; undefined where nobody can look. */
  readonly referenced: ReferencedFiles | undefined;
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
  readonly kinds: Shared[];
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
    const kinds: Shared[] = [];
    collect(tree, path, shared, kinds);
    const seen = new Set([path]);
    for (const entry of tree.entries) {
      if (entry.key === 'import') this.follow(path, entry, seen, shared, kinds, importProblems);
    }
    return {
      path,
      tree,
      importProblems,
      imports: [...seen].slice(1),
      shared,
      vocabulary: new Vocabulary(kinds.map(({ entry: kind }) => kindOf(kind))),
      kinds,
      referenced: this.host.referenced,
      resolve: (target) => this.resolve(path, target),
      law: this.host.law?.(path) ?? [],
    };
  }

  private resolve(from: string, target: string): string | undefined {
    return this.host.resolve ? this.host.resolve(from, target) : resolvePath(from, target);
  }

  /** Forgets an imported file that has changed; it is read again when it is needed. */
  forget(path: string): void {
    this.libraries.delete(path);
  }

  /** The files that an imported file imports; none where it was not read. */
  importsOf(path: string): readonly string[] {
    return this.libraries.get(path)?.imports.flatMap((one) => one.path ?? []) ?? [];
  }

  private follow(
    from: string,
    entry: Entry,
    seen: Set<string>,
    shared: Map<string, Shared>,
    kinds: Shared[],
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

function collect(tree: SyntaxTree, file: string, shared: Map<string, Shared>, kinds: Shared[]): void {
  for (const entry of tree.entries) {
    if (entry.key === 'kind') kinds.push({ entry, file });
    else if (entry.name !== undefined && SHARED.has(entry.key) && !shared.has(entry.name))
      shared.set(entry.name, { entry, file });
  }
}

/** The files that a tree imports, in its order; those that leave the project are left out. */
export function importsOf(tree: SyntaxTree, resolve: (target: string) => string | undefined): string[] {
  const targets = tree.entries.filter((entry) => entry.key === 'import').map((entry) => texts(entry)[0]?.text ?? '');
  return targets.flatMap((target) => resolve(target) ?? []);
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

/** The other way round: how `path` is written in the file `from`, relative to it or from the root. */
export function writtenPath(from: string, path: string, fromRoot: boolean): string {
  if (fromRoot) return `/${path}`;
  const folder = from.split('/').slice(0, -1);
  const steps = path.split('/');
  let same = 0;
  while (same < folder.length && same < steps.length - 1 && folder[same] === steps[same]) same++;
  return [...folder.slice(same).map(() => '..'), ...steps.slice(same)].join('/');
}

function short(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
