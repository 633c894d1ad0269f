/** Which declarations facts use: those that they name, and those that these name. */
import type { LoadedFile } from '../model/files';
import { KIND_CATEGORY, SLOTS, type Slot } from '../model/slots';
import { type Atom, type Fact, partSlot, slotOf } from './fact';
import { declaredFact } from './fields';

/**
 * The declarations that facts use, directly or through one another, outside of themselves.
 * @param own The assessment, whose declarations are looked up before the shared ones.
 */
export function usedBy(facts: readonly Fact[], own: Fact, file: LoadedFile): Fact[] {
  const inside = new Set<string>();
  const local = new Map<string, Fact>();
  for (const fact of facts) visit(fact, (one) => inside.add(one.path));
  visit(own, (one) => {
    if (one.name !== undefined && one !== own && !local.has(one.name)) local.set(one.name, one);
  });
  const kinds = new Map(file.kinds.map((kind) => [`${kind.entry.kinds[0]?.to} ${kind.entry.name}`, kind]));
  const used = new Map<string, Fact>();
  const queue = [...facts];
  const add = (fact: Fact): void => {
    if (inside.has(fact.path) || used.has(fact.path)) return;
    used.set(fact.path, fact);
    queue.push(fact);
  };
  const named = (name: string, slot: Slot): void => {
    if ('vocabulary' in slot) {
      const kind = kinds.get(`${slot.vocabulary} ${name}`);
      if (kind) add(declaredFact(kind.entry, kind.file));
      return;
    }
    const steps = 'path' in slot ? name.split('.') : [name];
    const declared = steps.map((step) => local.get(step)).find((found) => found !== undefined);
    const shared = steps.map((step) => file.shared.get(step)).find((found) => found !== undefined);
    if (declared) add(declared);
    else if (shared) add(declaredFact(shared.entry, shared.file));
  };
  for (let fact = queue.pop(); fact; fact = queue.pop()) eachName(fact, '', named);
  return [...used.values()];
}

function visit(fact: Fact, act: (fact: Fact) => void): void {
  act(fact);
  for (const below of fact.below) visit(below, act);
}

type Named = (name: string, slot: Slot) => void;

/** Every name in a fact that is looked up in a list or among declarations. */
function eachName(fact: Fact, around: string, act: Named): void {
  const category = fact.key === 'kind' ? fact.kinds[0] : KIND_CATEGORY[fact.key];
  if (category !== undefined && fact.key !== 'kind') for (const kind of fact.kinds) act(kind, { vocabulary: category });
  eachAtom(fact.atoms, slotOf(fact.key, around), act);
  for (const { word, atoms } of fact.parts)
    eachAtom(atoms, word === 'extends' ? { vocabulary: category ?? '' } : SLOTS[partSlot(fact.key, word)], act);
  for (const below of fact.below) eachName(below, fact.key, act);
}

function eachAtom(atoms: readonly Atom[], slot: Slot | undefined, act: Named): void {
  let at = slot;
  for (const atom of atoms) {
    if (at && atom.kind === 'name') lookedUp(atom.said, 'first' in at ? at.first : at, act);
    if (at && 'first' in at) at = at.then;
  }
}

function lookedUp(name: string, slot: Slot, act: Named): void {
  if (name === 'open' || 'free' in slot) return;
  if ('declared' in slot && slot.or !== undefined) act(name, { vocabulary: slot.or });
  act(name, slot);
}
