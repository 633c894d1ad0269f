import { resolve } from 'node:path';
import { affectedMarkdown } from '../affected/markdown';
import { type AffectedReport, affectedReport } from '../affected/report';
import { AFFECTED_RULES, affectedResults } from '../affected/results';
import { affectedSince } from '../affected/state';
import { affectedText } from '../affected/text';
import { type OwnFormats, printResults, type Targets } from '../formats/print';
import type { RunInfo } from '../formats/results';
import { Exit, type Io } from '../io';

export interface AffectedCommand extends Targets {
  readonly since: string;
  readonly fail?: boolean;
  readonly today?: string;
}

/** `lia affected`: the assessments that a change of other files touches. It writes only the outputs that are asked for. */
export async function affected(paths: readonly string[], options: AffectedCommand, io: Io): Promise<number> {
  const today = options.today ?? io.today;
  const state = await affectedSince(options.since, paths, io);
  const report = await affectedReport(options.since, state, io);
  for (const fault of report.faults) io.err(`lia: ${fault}\n`);
  const read = (file: string): string | undefined => state.read(state.fromRoot(resolve(io.cwd, file)));
  await printResults(
    affectedResults(report, today, read),
    runInfo(options, io),
    options,
    formats(report, today, options, io),
  );
  if (report.faults.length > 0) return Exit.failed;
  return options.fail && report.affected.some((one) => one.needsReview) ? Exit.findings : Exit.ok;
}

function formats(report: AffectedReport, today: string, { format }: AffectedCommand, io: Io): OwnFormats {
  return {
    human: () => affectedText(report, today, format === 'human' ? io : { color: false, width: 100 }),
    markdown: () => affectedMarkdown(report, today),
    json: () => `${JSON.stringify(document(report, io), undefined, 2)}\n`,
  };
}

/** The machine format, version 1: `schema/affected.json` is its schema. */
export interface AffectedDocument extends AffectedReport {
  readonly schemaVersion: 1;
  readonly generator: { readonly name: 'lia'; readonly version: string; readonly command: 'affected' };
}

function document(report: AffectedReport, io: Io): AffectedDocument {
  return { schemaVersion: 1, generator: { name: 'lia', version: io.version, command: 'affected' }, ...report };
}

function runInfo({ fail }: AffectedCommand, io: Io): RunInfo {
  return { command: 'affected', rules: AFFECTED_RULES, failOn: fail ? 'warning' : 'error', filtered: false, io };
}
