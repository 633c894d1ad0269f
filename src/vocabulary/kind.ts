import { textOf } from '../language/prose';
import type { Entry } from '../language/syntax';

/** An entry of the vocabulary as it is declared: `kind operation monitor extends observe "…" { … }`. */
export interface Kind {
  readonly category: string;
  readonly name: string;
  /** What it means, in one sentence. */
  readonly title: string;
  readonly extends?: string;
  /** The names of a field, by the field's word: `typical-impact`, `addresses`, `baseline` … */
  readonly facts: Readonly<Record<string, readonly string[]>>;
  /** The prose of a field, by the field's word: `article`, `alias`, `cites`, `note`. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Reads a `kind` declaration of a syntax tree. */
export function kindOf(entry: Entry): Kind {
  const facts: Record<string, string[]> = {};
  const texts: Record<string, string> = {};
  for (const field of entry.entries) {
    for (const value of field.values) {
      if (value.$type === 'Text') texts[field.key] = textOf(value);
      else
        facts[field.key] = [
          ...(facts[field.key] ?? []),
          value.$type === 'Ref' ? value.to : value.$type === 'Amount' ? value.number : value.date,
        ];
    }
  }
  const title = entry.values.find((value) => value.$type === 'Text');
  const parent = entry.parts.find((part) => part.word === 'extends')?.values[0];
  return {
    category: entry.kinds[0]?.to ?? '',
    name: entry.name ?? '',
    title: title?.$type === 'Text' ? textOf(title) : '',
    ...(parent?.$type === 'Ref' && { extends: parent.to }),
    facts,
    texts,
  };
}
