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
  defineRule({
    ...common,
    id: 'language/waiver-unknown',
    summary: 'A waiver names a rule and an element that are there.',
    satisfy: 'Correct the name; a finding and its rule are waived by the id and the path that `lia check` gives.',
    fix: 'Puts the name that was probably meant in its place.',
    messages: { default: '{message}' },
  }),
  defineRule({
    ...common,
    id: 'language/waiver-without-reason',
    summary: 'A waiver has a reason.',
    satisfy: 'Say why the finding is accepted: `waive GROUP/RULE on PATH because "…" until DATE`.',
    messages: { default: 'The waiver of `{rule}` gives no reason, and so waives nothing.' },
  }),
  defineRule({
    ...common,
    id: 'language/waiver-refused',
    summary: 'Faults of writing are not waived, and errors only until a date.',
    satisfy: 'Correct the text, or add `until DATE` with the day by which the error will be dealt with.',
    messages: { default: '{message}' },
  }),
  defineRule({
    ...common,
    severity: 'warning',
    id: 'language/waiver-lapsed',
    summary: 'A waiver holds until its date.',
    satisfy:
      'Deal with the finding, or decide again: a new reason and a new date. Remove the waiver where it is not needed.',
    fix: 'Removes the waiver where nothing is left that it would waive.',
    messages: { default: 'The waiver of `{rule}` lapsed after {date}. {still}' },
  }),
  defineRule({
    ...common,
    severity: 'warning',
    id: 'language/waiver-unused',
    summary: 'A waiver waives a finding.',
    satisfy: 'Remove it; the facts have changed, or it stands on another element than the finding.',
    fix: 'Removes the waiver.',
    messages: { default: 'The waiver of `{rule}` waives nothing: the rule finds nothing there.' },
  }),
];
