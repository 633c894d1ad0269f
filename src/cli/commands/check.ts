import type { Finding } from '../../check/finding';
import { sourcesOf } from '../../check/sources';
import { pageOf, type Rule, type Severity } from '../../rules/rule';
import { Checking, type CheckingOptions } from '../checking';
import { readEach, type Source, shown } from '../files';
import { printResults, type Targets } from '../formats/print';
import { type FileResults, type RuleInfo, type RunInfo, WEIGHT } from '../formats/results';
import { CliError, Exit, type Io } from '../io';
import { findRules } from '../names';
import type { BaselineFile } from '../on-demand/baseline';
import type { Fixer, FixOptions } from '../on-demand/fix';
import type { Project } from '../workspace';

export interface CheckCommand extends CheckingOptions, FixOptions, Targets {
  readonly failOn?: Severity;
  readonly level: Severity;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly exitZero?: boolean;
  readonly stdinFilename?: string;
  readonly showConfig?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
}

/** `lia check`: writes only the outputs that are asked for, and what `--fix` fixes. */
export async function check(paths: readonly string[], options: CheckCommand, io: Io): Promise<number> {
  if (options.showConfig) return (await import('../on-demand/show-config')).showConfig(paths, options, io);
  const checking = new Checking(io, options);
  const project = await checking.projectOf(paths, options.stdinFilename);
  const fixer = await fixerOf(paths, options, io);
  const baseline = await baselineOf(options, project, io);
  const checker = new Checker(checking, chosen(options, project.rules), options, { fixer, baseline }, io);
  if (options.diff) {
    let unreadable = 0;
    for await (const { problem } of checker.run(paths)) if (problem !== undefined) unreadable++;
    const changed = fixer?.finish() ?? 0;
    return unreadable > 0 ? Exit.failed : changed > 0 ? Exit.findings : Exit.ok;
  }
  const run = runInfo(options, project, io);
  const { unreadable } = await printResults(checker.run(paths), run, options);
  fixer?.finish();
  if (unreadable === 0) baseline?.finish();
  if (unreadable > 0) return Exit.failed;
  return checker.worst >= WEIGHT[run.failOn] && !options.exitZero ? Exit.findings : Exit.ok;
}

/** Checks one file after the other; nothing of a file is kept. */
class Checker {
  /** The weight of the worst finding so far, shown or not. */
  worst = -1;

  constructor(
    private readonly checking: Checking,
    private readonly isChosen: (finding: Finding) => boolean,
    private readonly options: CheckCommand,
    private readonly extras: { readonly fixer: Fixer | undefined; readonly baseline: BaselineFile | undefined },
    private readonly io: Io,
  ) {}

  async *run(paths: readonly string[]): AsyncGenerator<FileResults> {
    for await (const read of readEach(paths, this.options.stdinFilename, this.io)) {
      if ('problem' in read) yield { text: '', assessments: [], findings: [], ...read };
      else yield await this.results(read);
    }
  }

  private async results(source: Source): Promise<FileResults> {
    const opened = await this.checking.open(source);
    const { fixer, baseline } = this.extras;
    const text = fixer?.fix(source, (fixed) => opened.check(fixed).findings.filter(this.isChosen)) ?? source.text;
    const { model, findings: all, waived } = opened.check(text);
    // Copied: a name that is cut out of a text holds the whole text in memory.
    const assessments = structuredClone(model.assessments.map((one) => one.name));
    const { findings, known } = baseline?.sort(source.path, assessments, all) ?? { findings: all, known: [] };
    const chosen = findings.filter(this.isChosen);
    for (const finding of chosen) this.worst = Math.max(this.worst, WEIGHT[finding.severity]);
    const isShown = (finding: Finding): boolean => WEIGHT[finding.severity] >= WEIGHT[this.options.level];
    const told = chosen.filter(isShown);
    const suppressed = [...waived, ...known].filter((finding) => this.isChosen(finding) && isShown(finding));
    // What was answered stays in the file, and is open no longer.
    const openPoints = model.assessments.reduce(
      (sum, one) => sum + one.openPoints.filter((point) => !point.answered).length,
      0,
    );
    return {
      path: source.path,
      text: told.length > 0 ? text : '',
      assessments,
      findings: told,
      openPoints,
      suppressed,
    };
  }
}

/** The least level that gives exit code 1 is that of the command line, else of the configuration, else `error`. */
function runInfo(options: CheckCommand, { rules, config }: Project, io: Io): RunInfo {
  const filtered = options.only !== undefined || options.skip !== undefined || options.level !== 'info';
  const failOn = options.failOn ?? config?.failOn()?.value ?? 'error';
  return { command: 'check', rules: rules.map(infoOf), failOn, filtered, io };
}

function infoOf(rule: Rule): RuleInfo {
  const { id, severity, summary, satisfy } = rule;
  return { id, severity, summary, satisfy, sources: sourcesOf(rule.sources), page: pageOf(rule) };
}

/** Loaded on demand: a check without `--fix` starts without it. */
async function fixerOf(paths: readonly string[], options: CheckCommand, io: Io): Promise<Fixer | undefined> {
  if (!options.fix && !options.diff && !options.suggestions) return undefined;
  return new (await import('../on-demand/fix')).Fixer(options, paths, io);
}

/** The baseline of the command line, else of the configuration. */
async function baselineOf(options: CheckCommand, { config }: Project, io: Io): Promise<BaselineFile | undefined> {
  const { updateBaseline = false, only, skip } = options;
  const full = config?.baseline()?.value;
  const path = options.baseline ?? (full && shown(full, io));
  if (updateBaseline && (only || skip))
    throw new CliError(
      '`--update-baseline` takes in the findings of all rules, and goes with neither `--only` nor `--skip`.',
    );
  if (path === undefined) {
    if (updateBaseline) throw new CliError('Name the file that is to be written: `--baseline lia-baseline.json`.');
    return undefined;
  }
  return new (await import('../on-demand/baseline')).BaselineFile(path, updateBaseline, io);
}

/** Which findings are told. All rules run, so that one cause keeps giving one finding; the others' findings are left out. */
function chosen(options: CheckCommand, rules: readonly Rule[]): (finding: Finding) => boolean {
  const only = options.only && new Set(findRules(options.only, rules).map((rule) => rule.id as string));
  const skip = new Set(findRules(options.skip ?? [], rules).map((rule) => rule.id as string));
  return (finding) => (!only || only.has(finding.rule)) && !skip.has(finding.rule);
}
