import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { buildReport } from '../../report/build';
import { renderMarkdown } from '../../report/markdown/render';
import { Checking, type CheckingOptions } from '../checking';
import { readEach, reason, writeWhole } from '../files';
import { CliError, Exit, type Io } from '../io';

export interface ReportCommand extends CheckingOptions {
  readonly out?: string;
  readonly check?: boolean;
  /** False with `--no-cases`. */
  readonly cases?: boolean;
  readonly stdinFilename?: string;
}

/** `lia report`: writes even where there are findings; they are part of the report. */
export async function report(paths: readonly string[], options: ReportCommand, io: Io): Promise<number> {
  if (options.check && options.out === undefined)
    throw new CliError('`--check` compares the reports in a folder: name it with `--out`.');
  const checking = new Checking(io, options);
  const printed: string[] = [];
  let failed = 0;
  let stale = 0;
  for await (const source of readEach(paths, options.stdinFilename, io)) {
    if ('problem' in source) {
      failed++;
      continue;
    }
    const { file, ...checked } = (await checking.open(source)).check();
    // A file that only declares what others share has nothing to report.
    if (checked.model.assessments.length === 0 && checked.findings.length === 0) continue;
    const text = renderMarkdown(buildReport(checked, file, { version: io.version, cases: options.cases !== false }));
    if (options.out === undefined) printed.push(text);
    else if (options.check) stale += compare(target(options.out, file.path), text, io);
    else write(target(options.out, file.path), text, io);
  }
  io.out(printed.join('\n'));
  if (failed > 0) return Exit.failed;
  return stale > 0 ? Exit.findings : Exit.ok;
}

function target(folder: string, path: string): string {
  const below = path.replace(/^([A-Za-z]:)?\/+/, '').replace(/\.lia$/, '');
  return join(folder, `${below}.md`);
}

function compare(path: string, text: string, io: Io): number {
  const full = resolve(io.cwd, path);
  const old = committed(full, path);
  if (old === text) return 0;
  io.out(createTwoFilesPatch(path, path, old, text, 'committed', 'now'));
  return 1;
}

/** @throws CliError where there is something that cannot be read. */
function committed(full: string, path: string): string {
  try {
    return existsSync(full) ? readFileSync(full, 'utf8') : '';
  } catch (error) {
    throw new CliError(`\`${path}\` cannot be read: ${reason(error)}.`);
  }
}

function write(path: string, text: string, io: Io): void {
  try {
    mkdirSync(dirname(resolve(io.cwd, path)), { recursive: true });
  } catch (error) {
    throw new CliError(`The folder \`${dirname(path)}\` cannot be made: ${reason(error)}.`);
  }
  writeWhole(path, text, io);
  io.err(`${path}\n`);
}
