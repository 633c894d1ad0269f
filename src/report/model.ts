/**
 * What a report shows, as plain data that is safe to print as JSON and to keep in git: no clock, no absolute path, names
 * instead of references. The Markdown is made from this and from nothing else.
 */
import type { Prose, ReportArgument, ReportStatement, ReportTerm } from './model/common';
import type { ReportDecision, ReportRights, ReportSafeguard } from './model/duties';
import type { ReportDerived, ReportGovernance, ReportOpenPoint, ReportSignOff, ReportWaiver } from './model/governance';
import type { ReportActor, ReportData, ReportGroup, ReportProcessing, ReportRecipient } from './model/processing';
import type { ReportBalancing, ReportNecessity, ReportPurpose } from './model/tests';

export interface Report {
  /** Raised by one when a field is renamed, removed or changes its meaning; not when one is added. */
  readonly schemaVersion: 1;
  readonly generator: { readonly name: 'lia'; readonly version: string };
  /** The name of the file, without its folder. */
  readonly file: string;
  /** The title of the file; empty where it has none. */
  readonly title: string;
  readonly summary: Prose;
  readonly version?: string;
  readonly authors: readonly string[];
  readonly disclaimer?: Prose;
  readonly assessments: readonly ReportAssessment[];
  /** Findings that belong to no assessment, such as faults of writing. */
  readonly findings: readonly ReportFinding[];
}

export interface ReportAssessment {
  readonly name: string;
  readonly title: string;
  readonly header: ReportHeader;
  readonly openPoints: readonly ReportOpenPoint[];
  readonly processing: ReportProcessing;
  readonly groups: readonly ReportGroup[];
  readonly data: readonly ReportData[];
  readonly recipients: readonly ReportRecipient[];
  readonly purposes: readonly ReportPurpose[];
  readonly necessity?: ReportNecessity;
  readonly balancing?: ReportBalancing;
  readonly safeguards: readonly ReportSafeguard[];
  readonly rights?: ReportRights;
  readonly decision?: ReportDecision;
  readonly governance: ReportGovernance;
  readonly derived: ReportDerived;
  readonly signOffs: readonly ReportSignOff[];
  readonly waivers: readonly ReportWaiver[];
  /** The findings that the waivers set aside. */
  readonly waived: readonly ReportFinding[];
  readonly findings: readonly ReportFinding[];
  /** Decided cases that resemble it; none where they are turned off. */
  readonly cases: readonly ReportCase[];
}

/** A decided case, and why it resembles the assessment. */
export interface ReportCase {
  readonly title: string;
  readonly authority: string;
  readonly country: string;
  readonly year: number;
  readonly argued: string;
  readonly held: string;
  readonly fate?: string;
  /** Whether the text of the decision was read, or a report of it. */
  readonly status: 'verified' | 'second-hand';
  readonly link: string;
  /** What both have in common: `the same operation: record audio`. */
  readonly reasons: readonly string[];
}

export interface ReportHeader extends ReportArgument {
  readonly controller?: ReportActor;
  readonly jointControllers: readonly ReportActor[];
  readonly laws: readonly ReportTerm[];
  readonly status?: ReportTerm;
  readonly version?: string;
  readonly authors: readonly string[];
  readonly reviewers: readonly string[];
  readonly approvers: readonly string[];
  readonly assessed?: string;
  readonly starts?: string;
  readonly earlierVersion?: ReportStatement;
  /** The language of the author's prose: `en`. */
  readonly language: string;
  readonly description?: ReportStatement;
  readonly disclaimer?: ReportStatement;
}

export interface ReportFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** The part of the assessment that it belongs to: `purpose`, `balancing` … */
  readonly test: string;
  readonly message: string;
  /** The line in the file, from 1. */
  readonly line: number;
  readonly path?: string;
  readonly facts: readonly { readonly text: string; readonly line: number }[];
  readonly satisfy: string;
  readonly sources: readonly { readonly text: string; readonly status: string; readonly link: string }[];
}
