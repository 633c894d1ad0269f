/** The rows of the table: each system on each set, by language where it has several, and the kinds one by one. */
import { type Figures, figuresOf, type KindFigures, kindFiguresOf, type Outcome } from './measure';
import type { System } from './systems';
import type { LabelledText } from './texts';

/** Texts that are counted together. */
export interface TextSet {
  readonly name: string;
  readonly texts: readonly LabelledText[];
}

export interface Row extends Figures {
  readonly system: string;
  readonly set: string;
  /** A language, or `all`. */
  readonly language: string;
  /** Whether precision and recall mean something. */
  readonly kinds: boolean;
}

export interface KindRow extends KindFigures {
  readonly set: string;
}

/** The rows of one system on one set: all texts, then each language if there are several. */
export function rowsOf(system: System, set: TextSet): Row[] {
  const outcomes = outcomesOf(system, set);
  const languages = languagesOf(outcomes);
  if (languages.length < 2) return overallRow(system, set);
  const single = languages.map((language) => {
    const own = outcomes.filter(({ text }) => text.language === language);
    return { ...labels(system, set), language, ...figuresOf(own) };
  });
  return [...overallRow(system, set), ...single];
}

/** All texts in the languages that the system knows; no row where there are none. */
export function overallRow(system: System, set: TextSet): Row[] {
  const outcomes = outcomesOf(system, set);
  const languages = languagesOf(outcomes);
  const language = languages.length === 1 ? languages.join() : 'all';
  return languages.length === 0 ? [] : [{ ...labels(system, set), language, ...figuresOf(outcomes) }];
}

/** The same where findings that are mere notes count for the kinds; none for a system that does not tell kinds. */
export function rowWithNotes(system: System, set: TextSet): Row[] {
  if (!system.kinds) return [];
  const figures = figuresOf(outcomesOf(system, set), 'info');
  return overallRow(system, set).map((row) => ({ ...row, system: `${system.name}, notes counted`, ...figures }));
}

/** The kinds that occur in labels or findings of the set; none for a system that does not tell kinds. */
export function kindRowsOf(system: System, set: TextSet): KindRow[] {
  if (!system.kinds) return [];
  return kindFiguresOf(outcomesOf(system, set)).map((figures) => ({ ...figures, set: set.name }));
}

function labels({ name, kinds }: System, set: TextSet): Pick<Row, 'system' | 'set' | 'kinds'> {
  return { system: name, set: set.name, kinds };
}

function outcomesOf(system: System, { texts }: TextSet): Outcome[] {
  const known = texts.filter(({ language }: LabelledText) => system.languages?.includes(language) ?? true);
  return known.map((text) => ({ text, findings: system.findings(text) }));
}

function languagesOf(outcomes: readonly Outcome[]): string[] {
  return [...new Set(outcomes.map(({ text }) => text.language))].sort();
}
