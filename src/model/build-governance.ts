import { textOf } from '../language/prose';
import type { Entry, Value } from '../language/syntax';
import { type Context, pathsBelow, referencesOf, text } from './context';
import { child, children, dated, part, partReferences, refs, saysOpen, texts } from './entries';
import type { Note, OpenPoint, Review, SignOff, Tripwire, Waiver } from './types';

/** What is open anywhere in an assessment: `open question …`, `open decision …`, and every field whose value is `open`. */
export function buildOpenPoints(context: Context, entry: Entry): OpenPoint[] {
  const found: OpenPoint[] = [];
  const visit = (field: Entry, path: string): void => {
    if (field.key === 'open') found.push(buildOpenPoint(context, field, path));
    else if (field.key !== 'conclusion' && saysOpen(field))
      found.push({ ...emptyPoint(context, field, path), what: 'value', text: field.name ?? field.key });
    const paths = pathsBelow(path, field.entries);
    for (const [index, below] of field.entries.entries()) visit(below, paths[index] ?? path);
  };
  const paths = pathsBelow('', entry.entries);
  for (const [index, field] of entry.entries.entries()) visit(field, paths[index] ?? field.key);
  return found;
}

function emptyPoint(context: Context, entry: Entry, path: string): OpenPoint {
  return {
    ...context.item(entry, path),
    what: '',
    name: entry.name,
    text: '',
    of: undefined,
    owner: undefined,
    by: undefined,
    meanwhile: undefined,
    metBy: [],
    answered: undefined,
  };
}

function buildOpenPoint(context: Context, entry: Entry, path: string): OpenPoint {
  return {
    ...emptyPoint(context, entry, path),
    what: entry.kinds[0]?.to ?? '',
    text: text(entry),
    of: words(part(entry, 'of')?.values),
    owner: ownerOf(entry),
    by: dated(part(entry, 'by')) ?? dated(part(child(entry, 'owner'), 'by')),
    meanwhile: words(part(entry, 'meanwhile')?.values),
    metBy: partReferences(entry, 'met'),
    answered: dated(part(entry, 'answered')),
  };
}

/** An assumption, action or indicator. */
export function buildNote(context: Context, entry: Entry): Note {
  const details: Record<string, string> = {};
  for (const one of entry.parts)
    if (one.word !== 'because' && one.word !== 'owner') details[one.word] = words(one.values) ?? '';
  for (const field of entry.entries)
    if (field.key !== 'because' && field.key !== 'owner') details[field.key] = words(field.values) ?? '';
  return {
    ...context.item(entry, entry.name === undefined ? entry.key : `${entry.key}.${entry.name}`),
    name: entry.name,
    text: text(entry),
    owner: ownerOf(entry),
    by: dated(part(entry, 'by')),
    details,
  };
}

export function buildTripwire(context: Context, entry: Entry): Tripwire {
  return {
    ...buildNote(context, entry),
    breaks: children(entry, 'breaks').flatMap(referencesOf),
    watches: children(entry, 'watch').flatMap((field) => texts(field)),
  };
}

export function buildReview(context: Context, entry: Entry, path: string): Review {
  return {
    ...context.item(entry, path),
    on: dated(part(entry, 'on')),
    by: words(part(entry, 'by')?.values),
    of: context.partTerms(entry, 'of'),
  };
}

export function buildAssumption(context: Context, entry: Entry): Note {
  const check = child(entry, 'check');
  return { ...buildNote(context, entry), by: dated(part(check, 'by')) };
}

export function buildSignOff(context: Context, entry: Entry, index: number): SignOff {
  const role = refs(entry)[0]?.to ?? '';
  const required = role === 'required';
  return {
    ...context.item(entry, `sign.${index + 1}`),
    required,
    role: required ? (words(part(entry, 'of')?.values) ?? '') : role,
    who: texts(entry)[0]?.text,
    on: dated(part(entry, 'on')),
    before: words(part(entry, 'before')?.values),
    opinion: context.statementOf(entry, 'opinion', `sign.${index + 1}`),
    covers: context.terms(child(entry, 'covers')),
  };
}

export function buildWaiver(context: Context, entry: Entry): Waiver {
  return {
    ...context.item(entry, `waive.${refs(entry)[0]?.to ?? ''}`),
    rule: refs(entry)[0]?.to ?? '',
    on: partReferences(entry, 'on')[0],
    until: dated(part(entry, 'until')),
  };
}

function ownerOf(entry: Entry): string | undefined {
  return words(part(entry, 'owner')?.values) ?? words(child(entry, 'owner')?.values);
}

/** Values as they read, separated by commas. */
function words(values: readonly Value[] | undefined): string | undefined {
  return values?.map(wordsOf).join(', ');
}

function wordsOf(value: Value): string {
  if (value.$type === 'Text') return textOf(value);
  if (value.$type === 'Ref') return value.to;
  if (value.$type === 'Day') return value.date;
  return value.unit ? `${value.number} ${value.unit.to}` : value.number;
}
