import { Lines } from '../../base/lines';
import type { Finding } from '../../check/finding';
import type { Weakened } from '../../compare/guard';
import { type Comparison, compareStates } from '../../compare/states';
import { pageOfWeakening, WEAKENINGS } from '../../compare/weakenings';
import type { Weakening } from '../../compare/weakenings/weakening';
import { markdownOf } from '../../report/changes/print';
import { guardTree } from '../../report/changes/tree';
import { type Citation, formatCitation, linkOf } from '../../sources';
import { scopeForGuard } from '../compare/scope';
import { type States, type StatesOptions, statesOf } from '../compare/states';
import { printResults, type Targets } from '../formats/print';
import type { FileResults, RuleInfo, RunInfo } from '../formats/results';
import { CliError, Exit, type Io } from '../io';
import { sinceSigned } from '../sign/guard';

export interface GuardCommand extends StatesOptions, Targets {
  readonly against?: string;
  readonly signed?: boolean;
  readonly exitZero?: boolean;
}

const SATISFY =
  'Undo it; or, where it is meant, write in the assessment `accept RULE on PATH because "…"`, with the rule and the path of this line.';

/** `lia guard`: fails where a change weakens an assessment and is not accepted in the file. It never writes. */
export async function guard(paths: readonly string[], options: GuardCommand, io: Io): Promise<number> {
  const { comparison, states } = await compared(paths, options, io);
  for (const fault of states.faulty) io.err(`lia: ${fault}\n`);
  await printResults(results(comparison, states), runInfo(states, options, io), options, {
    markdown: () => markdownOf(guardTree(comparison, states)),
  });
  if (states.faulty.length > 0) return Exit.failed;
  const blocking = weakeningsIn(comparison).some((one) => one.accepted === undefined);
  return blocking && !options.exitZero ? Exit.findings : Exit.ok;
}

async function compared(
  paths: readonly string[],
  options: GuardCommand,
  io: Io,
): Promise<{ readonly comparison: Comparison; readonly states: States }> {
  if (options.signed && options.against !== undefined)
    throw new CliError('`--signed` and `--against` name two different states: give one of them.');
  if (options.signed) return sinceSigned(paths, options, io);
  if (options.against === undefined)
    throw new CliError(
      'Say what to compare with: `--against origin/main`, or `--signed` for the state that was last signed.',
    );
  const states = await statesOf(scopeForGuard(paths, options.against, io), options, io);
  const comparison = compareStates(states.before, states.after, {
    today: options.today ?? io.today,
    place: states.place,
  });
  return { comparison, states };
}

function weakeningsIn({ assessments }: Comparison): readonly Weakened[] {
  return assessments.flatMap((one) => one.weakenings);
}

/** The weakenings as the list of results that every format prints; those accepted are remarks. */
async function* results(comparison: Comparison, states: States): AsyncGenerator<FileResults> {
  const weakenings = weakeningsIn(comparison);
  const files = new Map(
    states.after.map(({ model }) => [
      model.file,
      { text: model.text, assessments: model.assessments.map((one) => one.name) },
    ]),
  );
  for (const path of [...new Set([...files.keys(), ...weakenings.map((one) => one.file)])].sort()) {
    const file = files.get(path) ?? sharedFile(path, states);
    const lines = new Lines(file?.text ?? '');
    const findings = weakenings.filter((one) => one.file === path).map((one) => finding(one, lines));
    yield { path, text: findings.length > 0 ? (file?.text ?? '') : '', assessments: file?.assessments ?? [], findings };
  }
}

function sharedFile(
  path: string,
  states: States,
): { readonly text: string; readonly assessments: readonly string[] } | undefined {
  const text = states.read(path);
  return text === undefined ? undefined : { text, assessments: [] };
}

function finding(weakened: Weakened, lines: Lines): Finding {
  const weakening = WEAKENINGS.find((one) => one.id === weakened.rule);
  const reason =
    weakened.accepted === undefined ? (weakened.refused ?? weakened.why) : `Accepted: ${weakened.accepted}`;
  return {
    rule: weakened.rule,
    severity: weakened.accepted === undefined ? 'error' : 'info',
    test: 'governance',
    message: `${weakened.message} ${reason}`,
    file: weakened.file,
    range: { start: lines.position(weakened.at.start), end: lines.position(weakened.at.end) },
    assessment: weakened.assessment,
    path: weakened.path,
    laws: [],
    facts: [],
    satisfy: satisfyOf(weakened),
    sources: (weakening?.sources ?? []).map(sourceOf),
    url: pageOfWeakening(weakened.rule),
    fixes: [],
  };
}

function satisfyOf({ accepted, rule, path }: Weakened): string {
  if (accepted !== undefined) return 'Nothing, if the reason is good enough.';
  return `Undo it; or, where it is meant, write in the assessment \`accept ${rule} on ${path} because "…"\`.`;
}

function sourceOf(citation: Citation): Finding['sources'][number] {
  return { text: formatCitation(citation), status: citation.status, link: linkOf(citation) };
}

function runInfo(states: States, { signed }: GuardCommand, io: Io): RunInfo {
  const clean =
    states.faulty.length > 0
      ? 'No weakening was found in what could be compared.'
      : `No weakening since ${signed ? 'the last signature' : `\`${states.from}\``}.`;
  return { command: 'guard', rules: WEAKENINGS.map(infoOf), failOn: 'error', filtered: false, clean, io };
}

function infoOf({ id, what, sources }: Weakening): RuleInfo {
  return {
    id,
    severity: 'error',
    summary: what,
    satisfy: SATISFY,
    sources: sources.map(sourceOf),
    page: pageOfWeakening(id),
  };
}
