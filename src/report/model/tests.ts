import type { Prose, ReportAnswer, ReportArgument, ReportNamed, ReportStatement, ReportTerm } from './common';

export interface ReportInterest extends ReportNamed {
  /** Who holds it: the name, and the title of the organisation, party or group. */
  readonly holders: readonly ReportTerm[];
  readonly statement?: ReportStatement;
  readonly fraudType?: ReportStatement;
  readonly lawful?: ReportAnswer;
  readonly present?: ReportAnswer;
  readonly presentFrom?: string;
  readonly benefit?: ReportStatement;
  readonly importance?: ReportAnswer;
  readonly ifNotDone?: ReportStatement;
}

export interface ReportPurpose extends ReportArgument {
  readonly text?: Prose;
  readonly interests: readonly ReportInterest[];
  /** Other legal bases that were considered: the basis, then the verdict. */
  readonly bases: readonly ReportAnswer[];
  readonly compelling?: ReportAnswer;
}

export interface ReportAlternative extends ReportNamed {
  readonly intrusion?: ReportTerm;
  readonly effectiveness?: ReportTerm;
  /** What was done with it; undefined where nothing is said. */
  readonly verdict?: 'adopted' | 'rejected' | 'deferred';
  readonly verdictArgument?: ReportArgument;
  /** What carries an adopted one. */
  readonly adoptedAs: readonly string[];
  /** When a deferred one is looked at again. */
  readonly revisit?: string;
  readonly decided?: string;
}

export interface ReportNecessity extends ReportArgument {
  readonly achieves?: ReportArgument;
  readonly proportionate?: ReportArgument;
  readonly limits: readonly ReportNamed[];
  readonly alternatives: readonly ReportAlternative[];
}

export interface ReportRight extends ReportArgument {
  readonly rights: readonly ReportTerm[];
  readonly text: string;
  readonly of: readonly string[];
  readonly metBy: readonly string[];
}

export interface ReportExpectation extends ReportArgument {
  readonly of: readonly string[];
  readonly answer?: ReportTerm;
  readonly metBy: readonly string[];
  readonly atCollection?: ReportStatement;
  readonly wouldObject?: ReportAnswer;
}

export interface ReportRating extends ReportArgument {
  readonly severity?: ReportTerm;
  readonly likelihood?: ReportTerm;
}

export interface ReportImpact extends ReportNamed {
  readonly on: readonly string[];
  readonly before?: ReportRating;
  readonly after?: ReportRating;
  /** One word for severity and likelihood together. */
  readonly rated?: ReportAnswer;
  readonly metBy: readonly string[];
}

export interface ReportConsultation extends ReportArgument {
  readonly who: string;
  readonly on?: string;
  readonly said?: Prose;
  readonly followed?: boolean;
}

export interface ReportConclusion extends ReportArgument {
  readonly answer?: ReportTerm;
  readonly inFavour?: ReportStatement;
  readonly against?: ReportStatement;
  readonly restsOn: readonly string[];
}

export interface ReportBalancing extends ReportArgument {
  readonly rights: readonly ReportRight[];
  readonly expectations: readonly ReportExpectation[];
  readonly impacts: readonly ReportImpact[];
  readonly ruledOut: readonly (ReportAnswer & { readonly on: readonly string[] })[];
  readonly factors: readonly (ReportNamed & { readonly side: string; readonly metBy: readonly string[] })[];
  readonly benefits: readonly (ReportNamed & { readonly on: readonly string[] })[];
  readonly bestInterests?: ReportArgument & { readonly of: readonly string[] };
  readonly consultations: readonly ReportConsultation[];
  readonly notConsulted?: ReportArgument;
  readonly conclusion?: ReportConclusion;
}
