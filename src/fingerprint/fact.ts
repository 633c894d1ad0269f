/**
 * The form in which assessments are compared: what an assessment says, without layout, comments, order and spelling.
 * Two assessments say the same exactly where their facts are the same.
 */
import { textOf } from '../language/prose';
import type { Entry, Value } from '../language/syntax';
import { SLOTS, type Slot } from '../model/slots';

/** A value as it counts: a name, a text as it reads, an amount such as `90 day`, or a date. */
export interface Atom {
  readonly kind: 'name' | 'text' | 'amount' | 'date';
  readonly said: string;
}

/** What a joining word adds: `on` and the groups, `then` and what follows. */
export interface FactPart {
  readonly word: string;
  readonly atoms: readonly Atom[];
}

/** A declaration or a field, with what stands in its braces. */
export interface Fact {
  /** The word that begins it: `data`, `keep`, `met`. */
  readonly key: string;
  readonly name: string | undefined;
  /** The stable path, as findings and waivers use it. */
  readonly path: string;
  readonly kinds: readonly string[];
  readonly atoms: readonly Atom[];
  /** In the order of their words; without the reason. */
  readonly parts: readonly FactPart[];
  /** The reason, whether it stands behind the field or first in its braces. */
  readonly because: readonly Atom[];
  readonly below: readonly Fact[];
  /** Where it stands. */
  readonly entry: Entry;
  readonly file: string;
}

/** Names whose order says something. */
const ORDERED = new Set(['keep.then']);

/**
 * Reads one entry as a fact; what stands in its braces is given by `below`.
 * @param around The word of the entry around it.
 */
export function factOf(entry: Entry, path: string, file: string, around: string, below: readonly Fact[]): Fact {
  const reasons = [...entry.parts.filter((part) => part.word === 'because'), ...entry.entries.filter(isReason)];
  return {
    key: entry.key,
    name: entry.name,
    path,
    kinds: [...new Set(entry.kinds.map((ref) => ref.to))].sort(),
    atoms: atomsOf(entry.values, slotOf(entry.key, around)),
    parts: entry.parts
      .filter((part) => part.word !== 'because')
      .map((part) => ({
        word: part.word,
        atoms: atomsOf(part.values, SLOTS[partSlot(entry.key, part.word)], partSlot(entry.key, part.word)),
      }))
      .sort((a, b) => (a.word < b.word ? -1 : 1)),
    because: reasons.flatMap((reason) => reason.values.map(atomOf)),
    below,
    entry,
    file,
  };
}

/** Whether an entry is the reason of the braces around it. */
export function isReason(entry: Entry): boolean {
  return entry.key === 'because';
}

/** What names stand for in a field. @param around The word of the entry around it. */
export function slotOf(key: string, around: string): Slot | undefined {
  return SLOTS[`${around}/${key}`] ?? SLOTS[key];
}

/** The key of the slot of a part: `keep.then`; `met by` asks for the same everywhere. */
export function partSlot(key: string, word: string): string {
  return word === 'met' ? 'met' : `${key}.${word}`;
}

/** Values as they count: names of a list sorted and each once, then the rest as it stands. */
function atomsOf(values: readonly Value[], slot: Slot | undefined, key = ''): Atom[] {
  const names = values.filter((value) => value.$type === 'Ref').map(atomOf);
  const others = values.filter((value) => value.$type !== 'Ref').map(atomOf);
  const fixed = ORDERED.has(key) ? names.length : slot && 'first' in slot ? 1 : 0;
  return [...names.slice(0, fixed), ...sortedOnce(names.slice(fixed)), ...others];
}

function sortedOnce(atoms: readonly Atom[]): Atom[] {
  return [...new Map(atoms.map((atom) => [atom.said, atom])).values()].sort((a, b) => (a.said < b.said ? -1 : 1));
}

function atomOf(value: Value): Atom {
  switch (value.$type) {
    case 'Ref':
      return { kind: 'name', said: value.to };
    case 'Text':
      return { kind: 'text', said: textOf(value) };
    case 'Amount':
      return { kind: 'amount', said: amountOf(value.number, value.unit?.to) };
    case 'Day':
      return { kind: 'date', said: value.date };
  }
}

/** `30 days` and `30.0 day` are the same amount. */
function amountOf(number: string, unit: string | undefined): string {
  return unit === undefined ? String(Number(number)) : `${Number(number)} ${unit.replace(/s$/, '')}`;
}
