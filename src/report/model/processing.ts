import type { Prose, ReportAnswer, ReportArgument, ReportNamed, ReportStatement, ReportTerm } from './common';

/** An organisation or a party. */
export interface ReportActor extends ReportNamed {
  readonly country?: string;
  readonly sectors: readonly ReportTerm[];
  readonly activity?: ReportStatement;
  readonly contact?: ReportStatement;
  readonly terms?: ReportStatement;
  readonly keeps?: ReportStatement;
  /** The data protection officer; `none` where there is none, with the reason. */
  readonly dpo?: ReportArgument & { readonly none: boolean; readonly name: string };
}

export interface ReportGroup extends ReportNamed {
  readonly relationship?: ReportAnswer;
  readonly strength?: ReportTerm;
  readonly age?: ReportAnswer;
  readonly vulnerable: readonly ReportAnswer[];
  readonly told?: ReportAnswer;
}

/** How long data are kept in one state, and what follows. */
export interface ReportKeep extends ReportArgument {
  /** The state that it is for, such as `unreviewed`. */
  readonly label?: string;
  /** In words: `90 days from the call, then delete`. */
  readonly period: string;
  /** The shared retention schedule that it follows. */
  readonly schedule?: string;
  readonly setBy: readonly string[];
  readonly sourceKeeps?: string;
}

export interface ReportData extends ReportNamed {
  readonly collected: boolean;
  readonly optional: boolean;
  readonly incidental: boolean;
  readonly about: readonly string[];
  readonly sources: readonly ReportTerm[];
  /** Signs of the people or the site against the collection that were passed over. */
  readonly despite: readonly ReportTerm[];
  readonly sourceRemark?: Prose;
  readonly needed?: ReportArgument;
  readonly told?: ReportAnswer;
  readonly mayReveal: readonly (ReportAnswer & { readonly metBy: readonly string[] })[];
  readonly sensitivity?: ReportAnswer;
  readonly article9?: ReportAnswer;
  readonly article10?: ReportAnswer;
  readonly separable?: ReportAnswer;
  readonly basis?: ReportAnswer;
  readonly onlyIf?: ReportStatement;
  readonly allowedValues?: ReportStatement;
  readonly heldIn: readonly string[];
  readonly keeps: readonly ReportKeep[];
}

export interface ReportRecipient extends ReportArgument {
  readonly name: string;
  readonly actor?: ReportActor;
  readonly gets: readonly string[];
  readonly purpose?: Prose;
  readonly transfer?: ReportAnswer;
  readonly paid?: ReportAnswer;
}

export interface ReportProcessing {
  readonly summary?: ReportStatement;
  readonly operations: readonly ReportTerm[];
  readonly never: readonly ReportAnswer[];
  /** Single answers by the word of the field, in the order of the form: `frequency`, `scale` … */
  readonly answers: readonly {
    readonly field: string;
    readonly answer: ReportAnswer;
    readonly effect?: ReportTerm;
    readonly ground: readonly ReportTerm[];
  }[];
  readonly softOptIn: readonly { readonly field: string; readonly answer: ReportAnswer }[];
  readonly compatibility: readonly { readonly field: string; readonly statement: ReportStatement }[];
}
