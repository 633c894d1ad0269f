/** Short questions to an entry of the syntax tree. */
import { textOf } from '../language/prose';
import type { Entry, Part, Ref, Text, Value } from '../language/syntax';
import type { Dated, Duration, Evidence, Prose, Reference } from './types';

export function child(entry: Entry | undefined, key: string): Entry | undefined {
  return entry?.entries.find((field) => field.key === key);
}

export function children(entry: Entry | undefined, key: string): Entry[] {
  return entry?.entries.filter((field) => field.key === key) ?? [];
}

export function part(entry: Entry | undefined, word: string): Part | undefined {
  return entry?.parts.find((candidate) => candidate.word === word);
}

export function refs(holder: { readonly values: readonly unknown[] } | undefined): Ref[] {
  return (holder?.values as Ref[] | undefined)?.filter((value) => value.$type === 'Ref') ?? [];
}

export function texts(holder: { readonly values: readonly unknown[] } | undefined): Prose[] {
  const found = (holder?.values as Text[] | undefined)?.filter((value) => value.$type === 'Text') ?? [];
  return found.map(prose);
}

export function prose(text: Text): Prose {
  return { text: textOf(text), start: text.start, end: text.end };
}

/** The references behind a joining word, without `open`. */
export function partReferences(entry: Entry | undefined, word: string): Reference[] {
  return refs(part(entry, word))
    .filter((ref) => ref.to !== 'open')
    .map(reference);
}

export function reference(ref: Ref): Reference {
  return { name: ref.to, start: ref.start, end: ref.end };
}

/** The argument of an entry: the text after its `because`, or the `because` that stands first in its braces. */
export function becauseOf(entry: Entry): Prose | undefined {
  return texts(part(entry, 'because'))[0] ?? texts(child(entry, 'because'))[0];
}

/** Whether an entry says `open` for its value, its kind or one of its parts. */
export function saysOpen(entry: Entry): boolean {
  const open = (values: readonly Value[]): boolean =>
    values.some((value) => value.$type === 'Ref' && value.to === 'open');
  return open(entry.values) || open(entry.kinds) || entry.parts.some((one) => open(one.values));
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

export function evidenceOf(entry: Entry): Evidence[] {
  return children(entry, 'evidence').map((field) => ({
    entry: field,
    label: texts(field)
      .map((text) => text.text)
      .join('; '),
    paths: texts(part(field, 'at')),
  }));
}
