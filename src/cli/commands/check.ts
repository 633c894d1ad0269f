import { check as checkFile } from '../../check/check';
import type { Finding } from '../../check/finding';
import { Loader } from '../../model/files';
import { RULES } from '../../rules/index';
import type { Rule, Severity } from '../../rules/rule';
import { diskHost, readSources } from '../files';
import { type CheckedSource, compact, human, json } from '../findings';
import type { Fixer, FixOptions } from '../fix';
import { Exit, type Io } from '../io';
import { findRules } from '../names';

export interface CheckCommand extends FixOptions {
  readonly format: 'human' | 'compact' | 'json';
  readonly failOn: Severity;
  readonly level: Severity;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly exitZero?: boolean;
  readonly stdinFilename?: string;
  readonly today?: string;
}

const WEIGHT: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** `lia check`: writes only with `--fix`. */
export async function check(paths: readonly string[], options: CheckCommand, io: Io): Promise<number> {
  const rules = chosen(options);
  const loader = new Loader(diskHost(io));
  const fixer = await fixerOf(paths, options, io);
  const checked: CheckedSource[] = [];
  let unreadable = 0;
  let worst = -1;
  const today = options.today ?? io.today;
  for await (const read of readSources(paths, options.stdinFilename, io)) {
    const findingsOf = (text: string): readonly Finding[] => {
      const file = loader.load(read?.path ?? '', text);
      return file ? checkFile(file, { today, rules: rules.all }).findings.filter(rules.shown) : [];
    };
    const source = read && fixer ? fixer.fix(read, findingsOf) : read;
    const file = source && loader.load(source.path, source.text);
    if (!file) {
      unreadable++;
      continue;
    }
    const { model, findings } = checkFile(file, { today, rules: rules.all });
    const shown = findings.filter(
      (finding) => rules.shown(finding) && WEIGHT[finding.severity] >= WEIGHT[options.level],
    );
    for (const finding of findings) if (rules.shown(finding)) worst = Math.max(worst, WEIGHT[finding.severity]);
    checked.push({
      path: file.path,
      text: shown.length > 0 ? file.tree.text : '',
      assessments: model.assessments.map((one) => one.name),
      findings: shown,
    });
  }
  const changed = fixer?.finish() ?? 0;
  if (options.diff) return unreadable > 0 ? Exit.failed : changed > 0 ? Exit.findings : Exit.ok;
  const filtered = options.only !== undefined || options.skip !== undefined || options.level !== 'info';
  const print = { human, compact, json }[options.format];
  io.out(print(checked, io, filtered));
  if (unreadable > 0) return Exit.failed;
  return worst >= WEIGHT[options.failOn] && !options.exitZero ? Exit.findings : Exit.ok;
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
