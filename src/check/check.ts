/** The engine: from a loaded file to its findings. It knows no disk, no clock and no terminal. */
import { Lines } from '../base/lines';
import type { Span } from '../language/syntax';
import { buildModel } from '../model/build';
import type { LoadedFile } from '../model/files';
import { isA } from '../model/questions';
import type { Assessment, Item, Model } from '../model/types';
import type { Fix } from '../rules/fix';
import { RULES } from '../rules/index';
import { type Holding, holding, holdingUnder } from '../rules/laws/holding';
import { fill, groupOf, isUnwritten, pageOf, type ReportDetails, type Rule, type Severity } from '../rules/rule';
import type { Finding, FindingFix, Range, SuppressedFinding } from './finding';
import { languageFaults } from './language';
import { referenceFaults } from './references';
import { sourcesOf } from './sources';
import { judgeWaivers, type WaiverContext } from './waivers';

export interface CheckOptions {
  /** The date of the check, `2026-11-23`. */
  readonly today: string;
  /** The rules to run; all where it is left out. */
  readonly rules?: readonly Rule[];
  /** The level that a configuration sets for all findings of a rule; `off` leaves them out. */
  readonly level?: (rule: string) => Severity | 'off' | undefined;
}

export interface CheckedFile {
  readonly model: Model;
  /** By place. */
  readonly findings: readonly Finding[];
  /** The findings that waivers set aside, by place. */
  readonly waived: readonly SuppressedFinding[];
}

/** Checks a loaded file: its writing, its names, then every rule on every assessment in it. */
export function check(file: LoadedFile, options: CheckOptions): CheckedFile {
  const model = buildModel(file);
  const rules = options.rules ?? RULES;
  const findings = new Findings(file, options);
  for (const fault of languageFaults(file)) findings.add(fault.rule, fault.message, fault.values, fault);
  const context = { today: options.today, vocabulary: file.vocabulary };
  for (const assessment of model.assessments) {
    const fired = new Set<string>();
    const holds = holdingUnder(lawsOf(assessment));
    for (const rule of rules) {
      if (!rule.check || rule.unless?.some((id) => fired.has(id))) continue;
      const held = holds(rule);
      if (!held) continue;
      rule.check(
        assessment,
        (message, details) => {
          fired.add(rule.id);
          findings.add(rule, message, details.values, details, assessment, held);
        },
        context,
      );
    }
  }
  for (const fault of referenceFaults(file, model)) {
    const held = fault.assessment && holding(fault.rule, lawsOf(fault.assessment));
    if (rules.includes(fault.rule) && (held || !fault.assessment))
      findings.add(fault.rule, fault.message, fault.values, fault, fault.assessment, held);
  }
  const waived = findings.waive(model, {
    today: options.today,
    rules: rules.map((rule) => rule.id),
    isOff: (rule) => options.level?.(rule) === 'off',
  });
  return { model, findings: findings.sorted(), waived };
}

/** The laws that an assessment names, each with those that it extends. */
function lawsOf({ header }: Assessment): (readonly string[])[] {
  return header.laws.map((law) => law.lineage);
}

class Findings {
  private found: Finding[] = [];
  private readonly seen = new Set<string>();
  private lines: Lines | undefined;

  constructor(
    private readonly file: LoadedFile,
    private readonly options: CheckOptions,
  ) {}

  add(
    rule: Rule,
    message: string,
    values: Readonly<Record<string, string>>,
    details: Pick<ReportDetails<string>, 'at' | 'facts' | 'severity' | 'path' | 'fixes'>,
    assessment?: Assessment,
    held?: Holding,
  ): void {
    const level = this.options.level?.(rule.id);
    if (level === 'off') return;
    const at = spanOf(details.at);
    const text = fill(rule.messages[message] ?? message, values);
    const key = `${rule.id} ${at.start} ${at.end} ${text}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.found.push({
      rule: rule.id,
      severity: inDraft(assessment, rule, message)
        ? 'info'
        : (level ?? milder(details.severity ?? rule.severity, held?.level)),
      test: groupOf(rule),
      message: text,
      file: this.file.path,
      range: this.range(at),
      ...(assessment && {
        assessment: assessment.name,
        path: details.path ?? ('path' in details.at ? details.at.path : assessment.name),
      }),
      facts: details.facts?.map((fact) => ({ text: fact.text, range: this.range(spanOf({ ...fact.at })) })) ?? [],
      satisfy: rule.satisfy,
      laws: held?.laws ?? [],
      sources: sourcesOf(held?.sources ?? rule.sources),
      url: pageOf(rule),
      fixes: this.fixes(details.fixes),
    });
  }

  /** Takes out what is waived, and adds what is wrong with waivers. */
  waive(model: Model, context: WaiverContext): SuppressedFinding[] {
    if (model.assessments.every((assessment) => assessment.waivers.length === 0)) return [];
    const { waived, faults } = judgeWaivers(model.assessments, this.found, context);
    this.found = this.found.filter((finding) => !waived.has(finding));
    for (const fault of faults) this.add(fault.rule, fault.message, fault.values, fault, fault.assessment);
    return [...waived]
      .sort(([a], [b]) => byPlace(a, b))
      .map(([finding, { because, until, entry }]) => ({
        ...finding,
        suppressed: {
          kind: 'waiver',
          because: because?.text ?? '',
          ...(until && { until: until.date }),
          range: this.range(entry),
        },
      }));
  }

  sorted(): Finding[] {
    return this.found.sort(byPlace);
  }

  /** Nobody knows what a file with faults of syntax is meant to say, so nothing in it is changed. */
  private fixes(fixes: readonly Fix[] | undefined): FindingFix[] {
    if (!fixes || this.file.tree.problems.length > 0) return [];
    return fixes.map(({ title, safety, edits }) => ({
      title,
      safety,
      edits: edits.map((edit) => ({ range: this.range(edit), newText: edit.newText })),
    }));
  }

  private range(span: Span): Range {
    this.lines ??= new Lines(this.file.tree.text);
    return { start: this.lines.position(span.start), end: this.lines.position(Math.max(span.end, span.start)) };
  }
}

/** By place, then by weight. */
function byPlace(a: Finding, b: Finding): number {
  return (
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column ||
    WEIGHT[a.severity] - WEIGHT[b.severity] ||
    (a.rule < b.rule ? -1 : 1)
  );
}

/** In a draft, what is merely not written yet is a remark, whatever level a configuration sets for it. */
function inDraft(assessment: Assessment | undefined, rule: Rule, message: string): boolean {
  return isA(assessment?.header.status?.terms[0], 'draft') && isUnwritten(rule, message);
}

/** A law may let a rule say less than it would. */
function milder(severity: Severity, most: Severity | undefined): Severity {
  return most !== undefined && WEIGHT[most] > WEIGHT[severity] ? most : severity;
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** An item is marked at its name, else at its word; a stretch of the file as it is. */
function spanOf(at: Item | Span): Span {
  const entry = 'entry' in at ? at.entry : at;
  if ('keyEnd' in entry) {
    const marked = entry as Item['entry'];
    return marked.nameSpan ?? { start: marked.start, end: marked.keyEnd };
  }
  return entry;
}
