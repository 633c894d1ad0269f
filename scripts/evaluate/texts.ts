/** Labelled texts: arguments of which it is known whether, and how, they are weak. */
import type { Slot } from '../../src/argument';
import { isKind, kindNamed, slotNamed } from './names';

/** One labelled text, in our own naming. */
export interface LabelledText {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly slot: Slot;
  readonly facts: Readonly<Record<string, readonly string[]>>;
  readonly weak: boolean;
  /** Kinds that have to be found; of each group one; kinds that are neither right nor wrong. */
  readonly must: readonly string[];
  readonly mustAny: readonly (readonly string[])[];
  readonly may: readonly string[];
  /** Whether the label names kinds at all; a mere `weak` does not. */
  readonly kindsKnown: boolean;
}

/** What is wrong with a file that was given; its message is for the user. */
export class InputError extends Error {}

type Fields = Readonly<Record<string, unknown>>;

const FACTS = ['purpose', 'interests', 'data', 'alternatives', 'impacts', 'rights', 'safeguards', 'groups'];
const LABELS = ['weak', 'strong'];

/**
 * Reads one text as it stands in a file.
 *
 * @param note is told what was assumed, such as the slot of an unknown section.
 * @throws InputError with what is missing or wrong.
 */
export function readText(value: unknown, id: string, language: string, note: (line: string) => void): LabelledText {
  if (!isFields(value)) throw new InputError('this is no text: expected an object with `text`.');
  const text = value.text;
  if (typeof text !== 'string') throw new InputError('`text` is missing or is no string.');
  const label = labelOf(value);
  const named = [...label.must, ...label.mustAny.flat(), ...label.may];
  for (const kind of named.filter((one) => !isKind(one))) note(`unknown kind \`${kind}\`: never found`);
  return {
    id: value.id === undefined ? id : String(value.id),
    text,
    language: languageOf(value, language),
    slot: slotOf(value, note),
    facts: factsOf(value),
    ...label,
  };
}

/** Whether `value` is an object with named fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function languageOf(fields: Fields, otherwise: string): string {
  const named = fields.lang ?? fields.language ?? otherwise;
  if (typeof named !== 'string') throw new InputError('`lang` is no string.');
  return named.trim().toLowerCase().split(/[-_]/)[0] ?? otherwise;
}

function slotOf(fields: Fields, note: (line: string) => void): Slot {
  const named = fields.section ?? fields.limb ?? fields.slot;
  if (named === undefined) note('no `section` and no `limb`: taken as `necessity`');
  const slot = named === undefined ? 'necessity' : slotNamed(String(named));
  if (slot === undefined) note(`unknown section \`${named}\`: taken as \`necessity\``);
  return slot ?? 'necessity';
}

function factsOf(fields: Fields): Record<string, readonly string[]> {
  const present = FACTS.filter((name) => fields[name] !== undefined && fields[name] !== null);
  return Object.fromEntries(present.map((name) => [name, strings(fields, name)]));
}

function labelOf(fields: Fields): Pick<LabelledText, 'weak' | 'must' | 'mustAny' | 'may' | 'kindsKnown'> {
  const label = fields.label === undefined ? undefined : String(fields.label).toLowerCase();
  if (label !== undefined && !LABELS.includes(label))
    throw new InputError(`\`label\` is \`${label}\`; expected \`weak\` or \`strong\`.`);
  const labelled = fields.must !== undefined || fields.mustAny !== undefined;
  if (label === undefined && !labelled)
    throw new InputError('no label: expected `label` (`weak` or `strong`, with `kinds`), or `must`.');
  const must = [...kinds(fields, 'must'), ...(label === 'weak' ? kinds(fields, 'kinds') : [])];
  const mustAny = groups(fields);
  const weak = label === undefined ? must.length + mustAny.length > 0 : label === 'weak';
  if (!weak && must.length + mustAny.length > 0) throw new InputError('`label` is `strong`, and `must` names kinds.');
  return { weak, must, mustAny, may: kinds(fields, 'may'), kindsKnown: !weak || must.length + mustAny.length > 0 };
}

function groups(fields: Fields): readonly (readonly string[])[] {
  const value = fields.mustAny ?? [];
  if (!Array.isArray(value)) throw new InputError('`mustAny` is no list.');
  const nested = value.every((group) => Array.isArray(group)) ? value : [value];
  return nested.map((group: readonly unknown[]) => group.map((kind) => kindNamed(String(kind))));
}

function kinds(fields: Fields, name: string): string[] {
  return fields[name] === undefined ? [] : strings(fields, name).map(kindNamed);
}

function strings(fields: Fields, name: string): string[] {
  const value = fields[name];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.some((one) => typeof one !== 'string'))
    throw new InputError(`\`${name}\` is no string and no list of strings.`);
  return list.map(String);
}
