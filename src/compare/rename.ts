/** The earlier facts as they would read under their new names, so that a rename is told once and nowhere else. */
import { type Atom, type Fact, partSlot, slotOf } from '../fingerprint/fact';
import { KIND_CATEGORY, SLOTS, type Slot } from '../model/slots';
import type { Rename } from './renames';

/** Facts with everything under its new name: the declaration and each reference to it. */
export function renamed(facts: readonly Fact[], renames: readonly Rename[]): readonly Fact[] {
  if (renames.length === 0) return facts;
  const names = new Names(renames);
  return facts.map((fact) => names.fact(fact, '', '', ''));
}

/** A path under new names, for findings of the earlier state. */
export function renamedPath(path: string, renames: readonly Rename[]): string {
  return renames.reduce((now, { before, after }) => {
    if (now === before.path || now.startsWith(`${before.path}.`)) return after.path + now.slice(before.path.length);
    return now;
  }, path);
}

class Names {
  private readonly declared = new Map<string, string>();
  private readonly kinds = new Map<string, string>();

  constructor(renames: readonly Rename[]) {
    for (const { before, after } of renames) {
      if (before.key === 'kind') this.kinds.set(`${before.kinds[0]} ${before.name}`, after.name ?? '');
      else this.declared.set(before.name ?? '', after.name ?? '');
    }
  }

  /** @param was The path of the fact around it, and `is` the path of that now. */
  fact(fact: Fact, around: string, was: string, is: string): Fact {
    // What has a name is addressed by it, whatever block of the tests it stands in.
    const inside = was !== '' && fact.path.startsWith(`${was}.`);
    const path = inside ? is + this.step(fact, fact.path.slice(was.length)) : this.step(fact, fact.path);
    const category = KIND_CATEGORY[fact.key];
    const name = fact.name === undefined ? undefined : this.name(fact, fact.name);
    return {
      ...fact,
      name,
      path,
      kinds: category === undefined ? fact.kinds : fact.kinds.map((kind) => this.listed(category, kind)).sort(),
      atoms: this.atoms(fact.atoms, slotOf(fact.key, around)),
      parts: fact.parts.map(({ word, atoms }) => ({
        word,
        atoms: this.atoms(
          atoms,
          word === 'extends' ? { vocabulary: fact.kinds[0] ?? '' } : SLOTS[partSlot(fact.key, word)],
        ),
      })),
      below: fact.below.map((below) => this.fact(below, fact.key, fact.path, path)),
    };
  }

  private name(fact: Fact, name: string): string {
    return fact.key === 'kind' ? this.listed(fact.kinds[0] ?? '', name) : (this.declared.get(name) ?? name);
  }

  /** The last steps of a path: the word stays, the names behind it follow. */
  private step(fact: Fact, steps: string): string {
    const [first = '', ...rest] = steps.split('.');
    const lead = first === '' ? ['', rest.shift() ?? ''] : [first];
    const last = rest.map((step) => (fact.key === 'kind' ? this.name(fact, step) : (this.declared.get(step) ?? step)));
    return [...lead, ...last].join('.');
  }

  private listed(category: string, name: string): string {
    return this.kinds.get(`${category} ${name}`) ?? name;
  }

  private atoms(atoms: readonly Atom[], slot: Slot | undefined): Atom[] {
    let at = slot;
    const followed = atoms.map((atom): Atom => {
      const here = at && 'first' in at ? at.first : at;
      if (at && 'first' in at) at = at.then;
      return atom.kind === 'name' ? { kind: 'name', said: this.reference(atom.said, here) } : atom;
    });
    const names = followed.filter((atom) => atom.kind === 'name');
    const sorted = slot && !('first' in slot) ? names.sort((a, b) => (a.said < b.said ? -1 : 1)) : names;
    return [...sorted, ...followed.filter((atom) => atom.kind !== 'name')];
  }

  private reference(name: string, slot: Slot | undefined): string {
    if (!slot) return name;
    if ('vocabulary' in slot) return this.listed(slot.vocabulary, name);
    return name
      .split('.')
      .map((step) => this.declared.get(step) ?? step)
      .join('.');
  }
}
