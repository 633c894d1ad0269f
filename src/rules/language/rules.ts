/** Faults of writing: what the reader of a file finds before any legal rule can look. */
import { defineRule, type Rule } from '../rule';

const common = { severity: 'error', kind: 'structural', sources: [] } as const;

export const languageRules: readonly Rule[] = [
  defineRule({
    ...common,
    id: 'language/syntax',
    summary: 'A file is written in the form of the language.',
    satisfy: 'Write the line as the message says; `docs/language.md` has every field with an example.',
    messages: { default: '{message}' },
  }),
  defineRule({
    ...common,
    id: 'language/import',
    summary:
      'An import names a file that is there, inside the folder, without faults and without going round in a circle.',
    satisfy: 'Correct the path, which is relative to this file, or remove the import.',
    messages: { default: '{message}' },
  }),
  defineRule({
    ...common,
    id: 'language/unknown-name',
    summary: 'Every name is declared, imported, or an entry of the vocabulary.',
    satisfy: 'Correct the name, declare it, import the file that declares it, or add a `kind` of your own.',
    fix: 'Puts the name that was probably meant in its place.',
    messages: { default: '{message}' },
  }),
  defineRule({
    ...common,
    id: 'language/duplicate-name',
    summary: 'A name is declared once in its place.',
    satisfy: 'Give one of the two another name.',
    messages: { default: 'The name `{name}` is declared twice {place}; the first is on line {line}.' },
  }),
  defineRule({
    ...common,
    id: 'language/duplicate-field',
    summary: 'A field that can hold only one answer stands once.',
    satisfy: 'Keep the answer that holds and remove the other.',
    messages: { default: '`{field}` stands twice here; the first is on line {line}. Only one answer can hold.' },
  }),
  defineRule({
    ...common,
    id: 'language/invalid-value',
    summary: 'A value is of the kind that its field asks for.',
    satisfy: 'Write the value as the message says.',
    messages: { default: '{message}' },
  }),
  defineRule({
    ...common,
    severity: 'warning',
    id: 'language/hidden-characters',
    summary: 'A text has no characters that make it look different from what it says.',
    satisfy: 'Remove the character; type the text again where it was pasted.',
    fix: 'Removes the character.',
    messages: {
      default:
        'This text holds the invisible character {character}, which can change the order in which a reader sees the words.',
    },
  }),
];
