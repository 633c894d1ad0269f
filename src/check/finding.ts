import type { Group, Severity } from '../rules/rule';

/** A place in a file: lines and columns count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A source as a finding prints it. */
export interface FindingSource {
  readonly text: string;
  readonly status: 'verified' | 'second-hand' | 'from-memory';
  readonly link: string;
}

/** What a rule found, as plain data: the shape that the terminal, JSON, the report and an editor share. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** The part of the assessment that it belongs to. */
  readonly test: Group;
  readonly message: string;
  readonly file: string;
  readonly range: Range;
  /** The name of the assessment and the stable path of the element in it. */
  readonly assessment?: string;
  readonly path?: string;
  /** The laws under which it holds, of those that the assessment names; none for a fault of writing. */
  readonly laws: readonly string[];
  /** The declared facts that made the rule fire. */
  readonly facts: readonly { readonly text: string; readonly range: Range }[];
  /** What would satisfy the rule. */
  readonly satisfy: string;
  readonly sources: readonly FindingSource[];
  /** The page of the rule. */
  readonly url: string;
  /** Changes of the file that would help; empty where the rule offers none, or the file has faults of syntax. */
  readonly fixes: readonly FindingFix[];
}

/** A change of the file that an author can accept: plain data, for the command line, an editor and a pipeline. */
export interface FindingFix {
  readonly title: string;
  /** `safe` fixes only add places to fill in; a `suggestion` changes what is there, or is one of several ways. */
  readonly safety: 'safe' | 'suggestion';
  /** Replacements that do not overlap; an empty range inserts. */
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

/** A finding that is set aside, and why: it does not count, and stays visible. */
export interface SuppressedFinding extends Finding {
  readonly suppressed:
    | {
        /** By a `waive` in the assessment. */
        readonly kind: 'waiver';
        readonly because: string;
        /** The last day on which it holds. */
        readonly until?: string;
        /** Where the waiver stands. */
        readonly range: Range;
      }
    | {
        /** By the baseline: it was there when the baseline was written. */
        readonly kind: 'baseline';
      };
}
