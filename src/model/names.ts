/** Which names a file uses, at which place of the language, and what each of them stands for. */
import type { Entry, Part, Ref, SyntaxTree, Value } from '../language/syntax';
import type { LoadedFile } from './files';
import { KIND_CATEGORY, type Slot, slotOfField, slotOfPart } from './slots';

/** A name that is used, and the place where it stands. */
export interface NameSite {
  readonly ref: Ref;
  /** What a name may stand for here; undefined where no name belongs. */
  readonly slot: Slot | undefined;
  readonly entry: Entry;
  readonly parent: Entry | undefined;
  /** The entry of the file that it stands in: an assessment, `defaults`, or something shared. */
  readonly top: Entry;
}

/** Something declared with a name. */
export interface Declaration {
  readonly entry: Entry;
  /** The file that declares it. */
  readonly file: string;
  /** The assessment or `defaults` in which it stands; undefined where it is shared. */
  readonly within: Entry | undefined;
}

/** Calls `visit` for each name that an entry uses, and for those of the entries in its braces. */
export function eachName(
  entry: Entry,
  visit: (site: NameSite) => void,
  parent: Entry | undefined = undefined,
  top: Entry = entry,
): void {
  const at = (ref: Ref, slot: Slot | undefined): void => visit({ ref, slot, entry, parent, top });
  const values = (list: readonly Value[], slot: Slot | undefined): void => {
    let now = slot;
    for (const value of list) {
      if (value.$type === 'Ref') at(value, now && 'first' in now ? now.first : now);
      else if (value.$type === 'Amount' && value.unit) at(value.unit, { vocabulary: 'unit' });
      if (now && 'first' in now) now = now.then;
    }
  };
  for (const ref of entry.kinds) at(ref, kindSlot(entry));
  values(entry.values, slotOfField(entry.key, parent?.key));
  for (const part of entry.parts) values(part.values, partSlot(entry, part));
  for (const below of entry.entries) eachName(below, visit, entry, top);
}

/** Calls `visit` for each name that a file uses. */
export function eachNameOf(tree: SyntaxTree, visit: (site: NameSite) => void): void {
  for (const entry of tree.entries) eachName(entry, visit);
}

/** What the kinds of a declaration stand for; those of `kind` are the list that it adds to. */
function kindSlot(entry: Entry): Slot {
  const category = KIND_CATEGORY[entry.key];
  return category === undefined ? { free: true } : { vocabulary: category };
}

function partSlot(entry: Entry, part: Part): Slot | undefined {
  const list = entry.key === 'kind' && part.word === 'extends' ? entry.kinds[0] : undefined;
  return list ? { vocabulary: list.to } : slotOfPart(entry.key, part.word);
}

/** Everything with a name in an assessment, however deep it stands. */
export function declarationsOf(entry: Entry, into: Entry[] = []): Entry[] {
  for (const field of entry.entries) {
    if (field.name !== undefined) into.push(field);
    if (field.entries.length > 0) declarationsOf(field, into);
  }
  return into;
}

/** Everything that a name may mean at a place: what its assessment and the defaults declare, then what is shared. */
export function declaredAs(file: LoadedFile, top: Entry, name: string): Declaration[] {
  const found: Declaration[] = [];
  for (const holder of scopeOf(file, top)) {
    for (const entry of namesIn(holder).get(name) ?? []) found.push({ entry, file: file.path, within: holder });
  }
  const shared = file.shared.get(name);
  if (shared) found.push({ entry: shared.entry, file: shared.file, within: undefined });
  return found;
}

/** The entries of a file whose declarations can be named in this one: itself, and the defaults that it takes on. */
export function scopeOf(file: LoadedFile, top: Entry): Entry[] {
  if (top.key !== 'assessment' && top.key !== 'defaults') return [];
  return [top, ...file.tree.entries.filter((entry) => entry.key === 'defaults' && entry !== top)];
}

const NAMES = new WeakMap<Entry, ReadonlyMap<string, readonly Entry[]>>();

/** The declarations of an assessment by their name; made once for each tree. */
export function namesIn(holder: Entry): ReadonlyMap<string, readonly Entry[]> {
  const known = NAMES.get(holder);
  if (known) return known;
  const names = new Map<string, Entry[]>();
  for (const entry of declarationsOf(holder)) {
    const name = entry.name ?? '';
    const others = names.get(name);
    if (others) others.push(entry);
    else names.set(name, [entry]);
  }
  NAMES.set(holder, names);
  return names;
}
