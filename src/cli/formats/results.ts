/**
 * The list of results that a command has to tell, in the one shape that every output format prints. `check` fills it
 * with findings; a comparison or a watch over evidence fills it with what it found, under rules of its own.
 */
import type { Finding, FindingSource, SuppressedFinding } from '../../check/finding';
import type { Severity } from '../../rules/rule';
import type { Io } from '../io';

/** What a command has to tell about one file. */
export interface FileResults {
  /** As it was named, with forward slashes; relative to the folder of the command where it lies below it. */
  readonly path: string;
  /** The text that the ranges of the findings mean; may be empty where there are none. */
  readonly text: string;
  /** The names of the assessments in it. */
  readonly assessments: readonly string[];
  readonly findings: readonly Finding[];
  /** How many points its assessments declare open. */
  readonly openPoints?: number;
  /** Findings that a waiver or a baseline sets aside: they do not count. */
  readonly suppressed?: readonly SuppressedFinding[];
  /** Why the file could not be read, as the end of a sentence that begins with its path. It has no findings then. */
  readonly problem?: string;
}

/** What formats print about a rule: a line for each result names one by its id. */
export interface RuleInfo {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: string;
  readonly satisfy: string;
  readonly sources: readonly FindingSource[];
  /** Its page, from the root of the package. */
  readonly page: string;
}

/** What is the same for the whole list. */
export interface RunInfo {
  /** The command: results of two commands on one commit are kept apart by it. */
  readonly command: string;
  /** Every rule that may be named, in order. */
  readonly rules: readonly RuleInfo[];
  /** The least level that makes the command fail. */
  readonly failOn: Severity;
  /** What people are told where there are no results; of a check, where it is left out. */
  readonly clean?: string;
  /** Not all rules or levels are shown. */
  readonly filtered: boolean;
  readonly io: Io;
}

/** How many results of each level there are, in how many files and assessments. */
export interface Totals {
  readonly files: number;
  readonly assessments: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly openPoints: number;
  /** Findings that waivers set aside, and findings that a baseline knows. */
  readonly waived: number;
  readonly known: number;
  /** Files that could not be read. */
  readonly unreadable: number;
}

/** Prints a list piece by piece: `begin`, `file` for each file in order, `end`. Each gives the text to print next. */
export interface Formatter {
  begin(): string;
  file(results: FileResults): string;
  end(totals: Totals): string;
}

export const WEIGHT: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

export const NO_TOTALS: Totals = {
  files: 0,
  assessments: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  openPoints: 0,
  waived: 0,
  known: 0,
  unreadable: 0,
};

/** The sums with one more file. */
export function addTo(
  totals: Totals,
  { findings, assessments, openPoints = 0, suppressed = [], problem }: FileResults,
): Totals {
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  return {
    files: totals.files + (problem === undefined ? 1 : 0),
    assessments: totals.assessments + assessments.length,
    errors: totals.errors + count('error'),
    warnings: totals.warnings + count('warning'),
    infos: totals.infos + count('info'),
    openPoints: totals.openPoints + openPoints,
    waived: totals.waived + suppressed.filter((one) => one.suppressed.kind === 'waiver').length,
    known: totals.known + suppressed.filter((one) => one.suppressed.kind === 'baseline').length,
    unreadable: totals.unreadable + (problem === undefined ? 0 : 1),
  };
}

/** A finding as a few lines of plain text: what is wrong, what to do, on which sources, by which rule. */
export function plainText(finding: Finding): string {
  const facts = finding.facts.map((fact) => `${fact.text} (line ${fact.range.start.line})`).join('; ');
  const sources = finding.sources.map((source) => source.text).join('; ');
  return [
    finding.message,
    facts && `Because: ${facts}`,
    `To do: ${finding.satisfy}`,
    sources && `Source: ${sources}`,
    `Rule: ${finding.rule}`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}
