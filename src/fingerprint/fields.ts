/** From entries to facts: lists that go on over several lines are one list, and every fact has its stable path. */
import type { Entry } from '../language/syntax';

import { partReferences, refs } from '../model/entries';
import { Siblings } from '../model/places';
import { type Fact, factOf, isReason } from './fact';

/** A declaration outside assessments, as a fact. */
export function declaredFact(entry: Entry, file: string): Fact {
  const path = [entry.key, ...(entry.key === 'kind' ? entry.kinds.map((ref) => ref.to) : []), entry.name]
    .filter((step) => step !== undefined)
    .join('.');
  return factOf(entry, path, file, '', belowOf(entry, path, file));
}

/** What stands in the braces of an entry, without its reason. */
export function belowOf(entry: Entry, path: string, file: string): Fact[] {
  const fields = joined(entry.entries.filter((field) => !isReason(field)));
  return withPaths(path, fields).map((one) =>
    factOf(one.field, one.path, file, entry.key, belowOf(one.field, one.path, file)),
  );
}

/** Words of which the model makes one list, however many lines they take. */
const LISTS = new Set([
  'law',
  'guidance',
  'joint-controller',
  'operations',
  'data-subjects',
  'applies',
  'sector',
  'met',
  'rests',
  'covers',
]);

/** Joins lines that only go on with the same list. */
export function joined(fields: readonly Entry[]): Entry[] {
  const lists = new Map<string, Entry>();
  const result: Entry[] = [];
  for (const field of fields) {
    const first = LISTS.has(field.key) && isBare(field) ? lists.get(field.key) : undefined;
    if (first) first.values.push(...field.values);
    else {
      const copy = { ...field, values: [...field.values] };
      if (LISTS.has(field.key) && isBare(field)) lists.set(field.key, copy);
      result.push(copy);
    }
  }
  return result;
}

/** Nothing but names. */
export function isBare(field: Entry): boolean {
  return field.parts.length === 0 && field.entries.length === 0 && field.values.every((value) => value.$type === 'Ref');
}

/** What an element without a name is addressed by, where that is better than a number: whom it is about. */
function subjectOf(field: Entry): readonly string[] {
  switch (field.key) {
    case 'expectation':
      return partReferences(field, 'of').map((ref) => ref.name);
    case 'notice':
      return partReferences(field, 'to').map((ref) => ref.name);
    case 'recipient':
      return refs(field).map((ref) => ref.to);
    default:
      return [];
  }
}

/** Fields with their stable paths. @param below Words that are addressed below another, and that other. */
export function withPaths(
  parent: string,
  fields: readonly Entry[],
  below: (key: string) => string = () => '',
): { readonly field: Entry; readonly path: string }[] {
  const siblings = new Siblings(fields);
  const paths = fields.map((field) => siblings.pathOf(field, parent));
  const taken = new Set<string>();
  return fields.map((field, index) => {
    const subject = subjectOf(field);
    const plain =
      subject.length > 0 ? [parent, field.key, ...subject].filter((step) => step !== '').join('.') : paths[index];
    const path = `${below(field.key)}${taken.has(plain ?? '') ? paths[index] : plain}`;
    taken.add(path);
    return { field, path };
  });
}
