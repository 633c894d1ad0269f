import { check as checkFile } from '../../check/check';
import type { Finding } from '../../check/finding';
import { Loader } from '../../model/files';
import { RULES } from '../../rules/index';
import type { Rule, Severity } from '../../rules/rule';
import { diskHost, readSources } from '../files';
import { type CheckedSource, compact, human, json } from '../findings';
import { Exit, type Io } from '../io';
import { findRules } from '../names';

export interface CheckCommand {
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

/** `lia check`: never writes. */
export async function check(paths: readonly string[], options: CheckCommand, io: Io): Promise<number> {
  const rules = chosen(options);
  const loader = new Loader(diskHost(io));
  const checked: CheckedSource[] = [];
  let unreadable = 0;
  let worst = -1;
  for await (const source of readSources(paths, options.stdinFilename, io)) {
    const file = source && loader.load(source.path, source.text);
    if (!file) {
      unreadable++;
      continue;
    }
    const { model, findings } = checkFile(file, { today: options.today ?? io.today, rules: rules.all });
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
  const filtered = options.only !== undefined || options.skip !== undefined || options.level !== 'info';
  const print = { human, compact, json }[options.format];
  io.out(print(checked, io, filtered));
  if (unreadable > 0) return Exit.failed;
  return worst >= WEIGHT[options.failOn] && !options.exitZero ? Exit.findings : Exit.ok;
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
