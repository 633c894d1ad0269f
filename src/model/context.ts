/** What the builders of the model share: look-ups, and the readers of the common shapes. */
import type { Entry, Part, Ref } from '../language/syntax';
import { becauseOf, child, evidenceOf, part, refs, texts } from './entries';
import type { LoadedFile, Shared } from './files';
import { categoryOf, KIND_CATEGORY, SLOTS } from './slots';
import type { Answer, Item, Model, Named, Prose, Reference, Statement, Term } from './types';

export class Context {
  constructor(
    readonly file: LoadedFile,
    readonly model: Model,
    /** The assessment, with its defaults. */
    readonly entry: Entry,
  ) {}

  shared(name: string): Shared | undefined {
    return this.file.shared.get(name);
  }

  term(ref: Ref, category: string): Term {
    const lineage = this.file.vocabulary.lineage(category, ref.to);
    return {
      name: ref.to,
      category,
      title: lineage[0]?.title ?? '',
      lineage: lineage.length > 0 ? lineage.map((kind) => kind.name) : [ref.to],
      start: ref.start,
      end: ref.end,
    };
  }

  /** The names of a legal effect of a term, inherited from what it extends. */
  fact(term: Term | undefined, fact: string): readonly string[] {
    return term ? this.file.vocabulary.fact(term.category, term.name, fact) : [];
  }

  /** The terms of a field, read from the closed list of its slot; `open` is left out. */
  terms(entry: Entry | undefined, slot = entry?.key ?? ''): Term[] {
    const found = SLOTS[slot];
    const category = categoryOf(found);
    return refs(entry)
      .filter((ref) => ref.to !== 'open')
      .map((ref) => this.term(ref, category));
  }

  partTerms(entry: Entry | undefined, word: string, slot = `${entry?.key}.${word}`): Term[] {
    const found = SLOTS[slot];
    const category = categoryOf(found);
    return refs(part(entry, word))
      .filter((ref) => ref.to !== 'open')
      .map((ref) => this.term(ref, category));
  }

  item(entry: Entry, path: string): Item {
    return { entry, path, because: becauseOf(entry), evidence: evidenceOf(entry) };
  }

  named(entry: Entry, path: string): Named {
    const category = KIND_CATEGORY[entry.key] ?? '';
    return {
      ...this.item(entry, path),
      name: entry.name ?? '',
      title: text(entry),
      kinds: entry.kinds.filter((ref) => ref.to !== 'open').map((ref) => this.term(ref, category)),
    };
  }

  answer(entry: Entry, path: string, slot = entry.key): Answer {
    return {
      ...this.item(entry, path),
      terms: this.terms(entry, slot),
      remark: texts(entry)[0],
      at: texts(part(entry, 'at')),
    };
  }

  /** The answer of a field of a block; undefined where the field is missing. */
  answerOf(entry: Entry | undefined, key: string, path: string, slot = key): Answer | undefined {
    const field = child(entry, key);
    return field && this.answer(field, `${path}.${key}`, slot);
  }

  statement(entry: Entry, path: string): Statement {
    return { ...this.item(entry, path), texts: texts(entry), at: texts(part(entry, 'at')) };
  }

  statementOf(entry: Entry | undefined, key: string, path: string): Statement | undefined {
    const field = child(entry, key);
    return field && this.statement(field, `${path}.${key}`);
  }

  itemOf(entry: Entry | undefined, key: string, path: string): Item | undefined {
    const field = child(entry, key);
    return field && this.item(field, `${path}.${key}`);
  }
}

/** The first text of an entry, or nothing. */
export function text(entry: Entry | Part | undefined): string {
  return texts(entry)[0]?.text ?? '';
}

/** The references of a field. */
export function referencesOf(entry: Entry | undefined): Reference[] {
  return refs(entry)
    .filter((ref) => ref.to !== 'open')
    .map((ref) => ({ name: ref.to, start: ref.start, end: ref.end }));
}

/** The path of an entry below its parent: its name where it has one, else its word, numbered where the word repeats. */
export function pathBelow(parent: string, entry: Entry, siblings: readonly Entry[]): string {
  return pathsBelow(parent, siblings)[siblings.indexOf(entry)] ?? `${entry.key}.${entry.name ?? ''}`;
}

const BLOCKS_OF_TESTS = new Set(['processing', 'purpose', 'necessity', 'balancing']);

/** The paths of all entries below a parent, in their order. */
export function pathsBelow(parent: string, entries: readonly Entry[]): string[] {
  if (entries.length === 0) return [];
  const lead = parent === '' ? '' : `${parent}.`;
  const totals = new Map<string, number>();
  for (const { key, name } of entries) if (name === undefined) totals.set(key, (totals.get(key) ?? 0) + 1);
  const seen = new Map<string, number>();
  return entries.map(({ key, name }) => {
    // What has a name is found by it, in whatever block of the tests it stands.
    if (name !== undefined) return BLOCKS_OF_TESTS.has(parent) ? `${key}.${name}` : `${lead}${key}.${name}`;
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return (totals.get(key) ?? 0) < 2 ? `${lead}${key}` : `${lead}${key}.${number}`;
  });
}

/** Every prose below an entry, with the word of its field. */
export function allProse(entry: Entry, path: string, into: { slot: string; path: string; prose: Prose }[]): void {
  for (const prose of texts(entry)) into.push({ slot: entry.key, path, prose });
  for (const one of entry.parts) {
    if (one.word === 'at') continue;
    for (const prose of texts(one))
      into.push({ slot: one.word === 'because' ? `${entry.key}.because` : `${entry.key}.${one.word}`, path, prose });
  }
  const paths = pathsBelow(path, entry.entries);
  for (const [index, below] of entry.entries.entries()) {
    if (below.key === 'because')
      for (const prose of texts(below)) into.push({ slot: `${entry.key}.because`, path, prose });
    else allProse(below, paths[index] ?? path, into);
  }
}
