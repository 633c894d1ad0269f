import type { Prose, ReportAnswer, ReportArgument, ReportStatement, ReportTerm } from './common';
import type { ReportConsultation } from './tests';

export interface ReportOpenPoint extends ReportArgument {
  /** `question`, `decision`, or `value` where a field says `open`. */
  readonly what: string;
  readonly path: string;
  readonly text: string;
  readonly of?: string;
  readonly owner?: string;
  readonly by?: string;
  readonly meanwhile?: Prose;
  readonly options: readonly string[];
  /** The date of the answer; undefined while it is open. */
  readonly answered?: string;
  readonly answeredBy?: string;
  readonly answer?: Prose;
}

/** An assumption, action, indicator or tripwire. */
export interface ReportNote extends ReportArgument {
  readonly name?: string;
  readonly text: string;
  readonly owner?: string;
  readonly by?: string;
  /** Its other fields by their word, as they read. */
  readonly details: readonly { readonly field: string; readonly text: string }[];
}

/** When the assessment is looked at again: one of an interval, a date, an event or a change of parts. */
export interface ReportReview extends ReportArgument {
  readonly every?: string;
  readonly by?: string;
  readonly event?: string;
  readonly change: readonly ReportTerm[];
}

export interface ReportGovernance {
  readonly record?: ReportStatement;
  readonly dpia?: ReportAnswer;
  readonly guidance: readonly ReportTerm[];
  readonly excludes: readonly Prose[];
  readonly publicTask?: ReportAnswer;
  readonly reviews: readonly ReportReview[];
  readonly revisions: readonly (ReportArgument & { readonly on?: string; readonly text: string })[];
  readonly consultations: readonly ReportConsultation[];
  readonly assumptions: readonly ReportNote[];
  readonly actions: readonly ReportNote[];
  readonly indicators: readonly ReportNote[];
  readonly tripwires: readonly ReportNote[];
  readonly watches: readonly string[];
}

/** Facts that follow from declared ones, with the reasons. */
export interface ReportDerived {
  readonly powerImbalance: readonly string[];
  readonly children: readonly string[];
  /** Criteria of WP248 that are met. */
  readonly dpiaCriteria: readonly { readonly criterion: ReportTerm; readonly reasons: readonly string[] }[];
  /** The points of Art. 35(3) GDPR that are met. */
  readonly dpiaCases: readonly { readonly point: string; readonly reasons: readonly string[] }[];
}

export interface ReportSignOff extends ReportArgument {
  /** The signature is still to come. */
  readonly required: boolean;
  readonly role: string;
  readonly who?: string;
  readonly on?: string;
  readonly before?: string;
  readonly opinion?: ReportStatement;
  readonly covers: readonly ReportTerm[];
}

export interface ReportWaiver extends ReportArgument {
  readonly rule: string;
  readonly on?: string;
  readonly until?: string;
}
