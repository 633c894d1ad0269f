import { check as checkFile } from '../../check/check';
import type { Finding } from '../../check/finding';
import { sourcesOf } from '../../check/sources';
import { Loader } from '../../model/files';
import { RULES } from '../../rules/index';
import { pageOf, type Rule, type Severity } from '../../rules/rule';
import { diskHost, readEach, type Source, type Unreadable } from '../files';
import type { Fixer, FixOptions } from '../fix';
import { printResults, type Targets } from '../formats/print';
import { type FileResults, type RuleInfo, type RunInfo, WEIGHT } from '../formats/results';
import { Exit, type Io } from '../io';
import { findRules } from '../names';

export interface CheckCommand extends FixOptions, Targets {
  readonly failOn: Severity;
  readonly level: Severity;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly exitZero?: boolean;
  readonly stdinFilename?: string;
  readonly today?: string;
}

/** `lia check`: writes only the outputs that are asked for, and what `--fix` fixes. */
export async function check(paths: readonly string[], options: CheckCommand, io: Io): Promise<number> {
  const fixer = await fixerOf(paths, options, io);
  const checker = new Checker(options, fixer, io);
  if (options.diff) {
    let unreadable = 0;
    for await (const { problem } of checker.run(paths)) if (problem !== undefined) unreadable++;
    const changed = fixer?.finish() ?? 0;
    return unreadable > 0 ? Exit.failed : changed > 0 ? Exit.findings : Exit.ok;
  }
  const { unreadable } = await printResults(checker.run(paths), runInfo(options, io), options);
  fixer?.finish();
  if (unreadable > 0) return Exit.failed;
  return checker.worst >= WEIGHT[options.failOn] && !options.exitZero ? Exit.findings : Exit.ok;
}

/** Checks one file after the other; nothing of a file is kept. */
class Checker {
  /** The weight of the worst finding so far, shown or not. */
  worst = -1;
  private readonly rules: ReturnType<typeof chosen>;
  private readonly loader: Loader;

  constructor(
    private readonly options: CheckCommand,
    private readonly fixer: Fixer | undefined,
    private readonly io: Io,
  ) {
    this.rules = chosen(options);
    this.loader = new Loader(diskHost(io));
  }

  async *run(paths: readonly string[]): AsyncGenerator<FileResults> {
    for await (const read of readEach(paths, this.options.stdinFilename, this.io)) {
      const one = 'problem' in read ? read : this.results(this.fixed(read));
      yield 'problem' in one ? { text: '', assessments: [], findings: [], ...one } : one;
    }
  }

  private fixed(source: Source): Source {
    return this.fixer?.fix(source, (text) => this.findings({ ...source, text })?.findings ?? []) ?? source;
  }

  private results(source: Source): FileResults | Unreadable {
    const checked = this.findings(source);
    if (!checked) return { path: source.path, problem: 'cannot be read.' };
    const { model, findings } = checked;
    for (const finding of findings) this.worst = Math.max(this.worst, WEIGHT[finding.severity]);
    const shown = findings.filter((finding) => WEIGHT[finding.severity] >= WEIGHT[this.options.level]);
    const assessments = model.assessments.map((one) => one.name);
    return { path: source.path, text: shown.length > 0 ? source.text : '', assessments, findings: shown };
  }

  private findings({ path, text }: Source): ReturnType<typeof checkFile> | undefined {
    const file = this.loader.load(path, text);
    const checked = file && checkFile(file, { today: this.options.today ?? this.io.today, rules: this.rules.all });
    return checked && { ...checked, findings: checked.findings.filter(this.rules.shown) };
  }
}

function runInfo(options: CheckCommand, io: Io): RunInfo {
  const filtered = options.only !== undefined || options.skip !== undefined || options.level !== 'info';
  return { command: 'check', rules: RULES.map(infoOf), failOn: options.failOn, filtered, io };
}

function infoOf(rule: Rule): RuleInfo {
  const { id, severity, summary, satisfy } = rule;
  return { id, severity, summary, satisfy, sources: sourcesOf(rule), page: pageOf(rule) };
}

/** Loaded on demand: a check without `--fix` starts without it. */
async function fixerOf(paths: readonly string[], options: CheckCommand, io: Io): Promise<Fixer | undefined> {
  if (!options.fix && !options.diff && !options.suggestions) return undefined;
  return new (await import('../fix')).Fixer(options, paths, io);
}

/** The rules to run. All run, so that one cause keeps giving one finding; the others' findings are left out. */
function chosen(options: CheckCommand): {
  readonly all: readonly Rule[];
  readonly shown: (finding: Finding) => boolean;
} {
  const only = options.only && new Set(findRules(options.only).map((rule) => rule.id as string));
  const skip = new Set(findRules(options.skip ?? []).map((rule) => rule.id as string));
  return { all: RULES, shown: (finding) => (!only || only.has(finding.rule)) && !skip.has(finding.rule) };
}
