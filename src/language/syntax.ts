/**
 * The syntax tree: what a `.lia` file says, field by field, with the place of each part.
 * Offsets count UTF-16 units from the start of the file; `end` is exclusive.
 */

/** A stretch of the file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A name: of a vocabulary entry, of something declared, of a part (`data.calls.keep`) or of a rule (`group/name`). */
export interface Ref extends Span {
  readonly $type: 'Ref';
  readonly to: string;
}

/** Prose in quotes. `raw` is the source with its quotes; read it with `textOf` of prose.ts. */
export interface Text extends Span {
  readonly $type: 'Text';
  readonly raw: string;
}

/** A number and its unit, such as `90 days`. */
export interface Amount extends Span {
  readonly $type: 'Amount';
  readonly number: string;
  readonly unit?: Ref;
}

/** A date of the calendar: `2026-09` or `2026-09-14`. */
export interface Day extends Span {
  readonly $type: 'Day';
  readonly date: string;
}

export type Value = Ref | Text | Amount | Day;

/** What a joining word adds to a line: `of callers`, `met by opt-out`, `because "…"`. */
export interface Part extends Span {
  readonly $type: 'Part';
  readonly word: string;
  readonly values: Value[];
}

/** A declaration or a field: everything that begins a line with its word. */
export interface Entry extends Span {
  readonly $type: 'Entry';
  readonly key: string;
  /** Where the word ends, so that `start..keyEnd` underlines the word alone. */
  readonly keyEnd: number;
  readonly name: string | undefined;
  readonly nameSpan: Span | undefined;
  readonly kinds: Ref[];
  readonly values: Value[];
  readonly parts: Part[];
  readonly entries: Entry[];
}

/** A comment: `//`, `/* *\/` or, where it describes what follows, `/** *\/`. */
export interface Comment extends Span {
  readonly doc: boolean;
}

/** A fault of writing: what is wrong at that place and what to do, in the reader's words. */
export interface SyntaxProblem extends Span {
  readonly message: string;
}

/** What the parser makes of a text. It always gives a tree, however broken the text is. */
export interface SyntaxTree {
  readonly text: string;
  readonly entries: readonly Entry[];
  readonly comments: readonly Comment[];
  readonly problems: readonly SyntaxProblem[];
}
