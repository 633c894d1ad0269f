/** The small shapes that the parts of a report share. Plain data: no references, offsets or classes. */

/** Words of the author in which Markdown may stand. Every other string is plain text. */
export type Prose = string;

/** A value from a closed list. `title` is empty where the list has no such entry. */
export interface ReportTerm {
  readonly name: string;
  readonly title: string;
}

/** What an argument points to: evidence, or a source that it cites. */
export interface ReportSupport {
  readonly kind: 'evidence' | 'source';
  readonly label: string;
  /** Paths relative to the file, or addresses. */
  readonly at: readonly string[];
  readonly on?: string;
  /** The author has not looked it up yet. */
  readonly toVerify: boolean;
}

/** Why something is so. */
export interface ReportArgument {
  readonly because?: Prose;
  readonly support: readonly ReportSupport[];
}

/** A field that holds values from a list. */
export interface ReportAnswer extends ReportArgument {
  readonly terms: readonly ReportTerm[];
  readonly remark?: Prose;
  readonly at: readonly string[];
}

/** A field that holds prose. */
export interface ReportStatement extends ReportArgument {
  readonly texts: readonly Prose[];
  readonly at: readonly string[];
}

/** Something with a name, a title and kinds. */
export interface ReportNamed extends ReportArgument {
  readonly name: string;
  readonly title: string;
  readonly kinds: readonly ReportTerm[];
}
