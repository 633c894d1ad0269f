import type { Prose, ReportAnswer, ReportArgument, ReportNamed, ReportStatement, ReportTerm } from './common';

export interface ReportSafeguard extends ReportNamed {
  readonly status?: ReportAnswer;
  readonly since?: string;
  readonly by?: string;
  readonly owner?: string;
  /** It works today: its status says so, or a fact of the assessment carries it. */
  readonly inPlace: boolean;
  /** Whether the law asks for it anyway. */
  readonly required: 'yes' | 'no' | 'conditional' | 'unknown';
  /** The author's own answer on that, with the reason. */
  readonly beyondDuty?: ReportAnswer;
  readonly meets: readonly string[];
  readonly enforced: readonly string[];
  readonly tested: readonly string[];
  /** The part of the assessment that carries it: `recordings.keep`. */
  readonly from?: string;
  readonly fallback?: ReportStatement;
  /** It is declared outside the assessment. */
  readonly shared: boolean;
}

export interface ReportNotice extends ReportArgument {
  readonly to: readonly string[];
  readonly timing?: ReportTerm;
  readonly text?: Prose;
  readonly at: readonly string[];
  /** Pages of the product, such as `/privacy`. */
  readonly pages: readonly string[];
  readonly exempt?: ReportTerm;
  readonly instead?: ReportStatement;
}

export interface ReportObjection extends ReportArgument {
  readonly route?: ReportStatement;
  readonly owner?: string;
  /** What is asked of the person: words of the author, or `nothing`. */
  readonly asks?: string;
  readonly within?: string;
  readonly pause?: ReportAnswer;
  readonly then?: ReportAnswer;
  readonly unless: readonly ReportTerm[];
  readonly compellingGrounds?: ReportStatement;
  readonly refused: readonly (ReportArgument & { readonly of: readonly string[] })[];
}

export interface ReportRights {
  readonly notices: readonly ReportNotice[];
  readonly shownSeparately?: ReportStatement;
  readonly objection?: ReportObjection;
  readonly grants: readonly (ReportAnswer & { readonly within?: string })[];
  readonly complaint?: ReportStatement;
  readonly balancingSummary?: ReportStatement;
}

export interface ReportCondition extends ReportArgument {
  /** The name of a safeguard, or the words of the condition. */
  readonly what: string;
  readonly named: boolean;
  readonly state?: ReportTerm;
  readonly by?: string;
}

export interface ReportDecision extends ReportArgument {
  readonly outcome?: ReportTerm;
  readonly conditions: readonly ReportCondition[];
  readonly instead?: ReportAnswer;
  readonly decidedBy?: string;
  readonly decidedOn?: string;
}
