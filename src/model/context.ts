/** What the items of a model share: look-ups of names and of terms, and how paths are made. */
import type { Entry, Part, Ref } from '../language/syntax';
import { NONE, part, refs, texts } from './entries';
import type { LoadedFile, Shared } from './files';
import { categoryOf, SLOTS } from './slots';
import type { Model, Term } from './types';

/** Where the items of an assessment look things up. */
export class Context {
  constructor(
    readonly file: LoadedFile,
    readonly model: Model,
    /** The assessment, with its defaults. */
    readonly entry: Entry,
  ) {}

  /** What a name of the file or of an import stands for. */
  shared(name: string): Shared | undefined {
    return this.file.shared.get(name);
  }

  /** A name from a closed list, with what it means there. */
  term(ref: Ref, category: string): Term {
    const { title, names } = this.file.vocabulary.line(category, ref.to);
    return { name: ref.to, category, title, lineage: names, start: ref.start, end: ref.end };
  }

  /** Names as terms of a closed list; `open` is left out. */
  listed(names: readonly Ref[], category: string): readonly Term[] {
    if (names.length === 0) return NONE;
    return names.filter((ref) => ref.to !== 'open').map((ref) => this.term(ref, category));
  }

  /** The terms of a field, read from the closed list of its slot. */
  terms(entry: Entry | undefined, slot = entry?.key ?? ''): readonly Term[] {
    return this.listed(refs(entry), categoryOf(SLOTS[slot]));
  }

  /** The terms behind a joining word. */
  partTerms(entry: Entry | undefined, word: string, slot = `${entry?.key}.${word}`): readonly Term[] {
    const found = part(entry, word);
    return found ? this.listed(refs(found), categoryOf(SLOTS[slot])) : NONE;
  }

  /** The names of a legal effect of a term, inherited from what it extends. */
  fact(term: Term | undefined, fact: string): readonly string[] {
    return term ? this.file.vocabulary.fact(term.category, term.name, fact) : [];
  }
}

/** The first text of an entry, or nothing. */
export function text(entry: Entry | Part | undefined): string {
  return texts(entry)[0]?.text ?? '';
}
