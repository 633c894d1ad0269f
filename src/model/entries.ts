/** Short questions to an entry of the syntax tree. */
import { textOf } from '../language/prose';
import type { Entry, Part, Ref, Text, Value } from '../language/syntax';
import type { Dated, Duration, Evidence, Prose, Reference } from './types';

/** A block with more fields than this is sorted by word on first use. */
const MANY = 12;

/** The fields of large blocks by their word: most of the words that are asked for are not there. */
const SORTED = new WeakMap<readonly Entry[], Map<string, Entry[]>>();

/** An empty list, for the many fields that are not there. */
export const NONE: never[] = [];

function sorted(entries: readonly Entry[]): Map<string, Entry[]> {
  let fields = SORTED.get(entries);
  if (fields) return fields;
  fields = new Map();
  for (const field of entries) {
    const same = fields.get(field.key);
    if (same) same.push(field);
    else fields.set(field.key, [field]);
  }
  SORTED.set(entries, fields);
  return fields;
}

/** The first field of a word; undefined where the entry has none. */
export function child(entry: Entry | undefined, key: string): Entry | undefined {
  if (!entry) return undefined;
  if (entry.entries.length > MANY) return sorted(entry.entries).get(key)?.[0];
  for (const field of entry.entries) if (field.key === key) return field;
  return undefined;
}

/** The fields of a word, in their order. */
export function children(entry: Entry | undefined, key: string): readonly Entry[] {
  if (!entry) return NONE;
  if (entry.entries.length > MANY) return sorted(entry.entries).get(key) ?? NONE;
  let found: Entry[] = NONE;
  for (const field of entry.entries) {
    if (field.key !== key) continue;
    if (found === NONE) found = [field];
    else found.push(field);
  }
  return found;
}

/** What a joining word adds to a line. */
export function part(entry: Entry | undefined, word: string): Part | undefined {
  if (!entry) return undefined;
  for (const one of entry.parts) if (one.word === word) return one;
  return undefined;
}

interface Holder {
  readonly values: readonly Value[];
}

/** The names among the values. */
export function refs(holder: Holder | undefined): readonly Ref[] {
  return ofType<Ref>(holder, 'Ref');
}

/** The texts among the values, unfolded. */
export function texts(holder: Holder | undefined): readonly Prose[] {
  const found = ofType<Text>(holder, 'Text');
  return found.length === 0 ? NONE : found.map(prose);
}

function ofType<T extends Value>(holder: Holder | undefined, type: T['$type']): readonly T[] {
  if (!holder || holder.values.length === 0) return NONE;
  let found: T[] = NONE;
  for (const value of holder.values) {
    if (value.$type !== type) continue;
    if (found === NONE) found = [value as T];
    else found.push(value as T);
  }
  return found;
}

export function prose(text: Text): Prose {
  return { text: textOf(text), start: text.start, end: text.end };
}

/** The references behind a joining word, without `open`. */
export function partReferences(entry: Entry | undefined, word: string): readonly Reference[] {
  return references(part(entry, word));
}

/** The references of a field or part, without `open`. */
export function references(holder: Holder | undefined): readonly Reference[] {
  const found = refs(holder);
  return found.length === 0 ? NONE : found.filter((ref) => ref.to !== 'open').map(reference);
}

export function reference(ref: Ref): Reference {
  return { name: ref.to, start: ref.start, end: ref.end };
}

/** The argument of an entry: the text after its `because`, or the `because` that stands first in its braces. */
export function becauseOf(entry: Entry): Prose | undefined {
  const behind = part(entry, 'because');
  if (behind) return texts(behind)[0];
  const first = entry.entries[0];
  return first?.key === 'because' ? texts(first)[0] : undefined;
}

/** Whether an entry says `open` for its value, its kind or one of its parts. */
export function saysOpen(entry: Entry): boolean {
  return isOpen(entry.values) || isOpen(entry.kinds) || entry.parts.some((one) => isOpen(one.values));
}

function isOpen(values: readonly Value[]): boolean {
  for (const value of values) if (value.$type === 'Ref' && value.to === 'open') return true;
  return false;
}

export function dated(holder: Entry | Part | undefined): Dated | undefined {
  for (const value of holder?.values ?? []) {
    if (value.$type === 'Day') return { date: value.date, start: value.start, end: value.end };
  }
  return undefined;
}

const DAYS: Readonly<Record<string, number>> = {
  second: 1 / 86400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30,
  year: 365,
};

export function duration(holder: Entry | Part | undefined): Duration | undefined {
  for (const value of holder?.values ?? []) {
    if (value.$type !== 'Amount') continue;
    const amount = Number(value.number);
    const unit = value.unit?.to ?? '';
    const days = DAYS[unit.replace(/s$/, '')];
    return { amount, unit, days: days === undefined ? undefined : days * amount, start: value.start, end: value.end };
  }
  return undefined;
}

/** What an entry points to with its `evidence` lines. */
export function evidenceOf(entry: Entry): readonly Evidence[] {
  const fields = children(entry, 'evidence');
  if (fields.length === 0) return NONE;
  return fields.map((field) => ({
    entry: field,
    label: texts(field)
      .map((text) => text.text)
      .join('; '),
    paths: texts(part(field, 'at')),
  }));
}
