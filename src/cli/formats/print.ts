/** Prints a list of results: to standard output in one format, and to any number of files in others. */
import { closest } from '../../base/closest';
import { openWhole } from '../files';
import { CliError } from '../io';
import { FORMATS } from './index';
import { addTo, type FileResults, type Formatter, NO_TOTALS, type RunInfo, type Totals } from './results';

/** Where results go, as the options of a command say it. */
export interface Targets {
  /** The format on standard output. */
  readonly format: string;
  /** `FORMAT=PATH`, each a file that is written whole or not at all. */
  readonly output?: readonly string[];
}

interface Target {
  readonly formatter: Formatter;
  write(text: string): void;
  done(): void;
  abandon(): void;
}

/**
 * Prints results as they come, so that no list has to be held.
 * @returns The sums.
 * @throws CliError where an output is not understood or cannot be written; then no file has been touched.
 */
export async function printResults(
  results: AsyncIterable<FileResults>,
  run: RunInfo,
  { format, output = [] }: Targets,
): Promise<Totals> {
  const wanted = outputs(output);
  const targets: Target[] = [];
  let totals = NO_TOTALS;
  try {
    targets.push(await standardOutput(format, run));
    for (const [name, path] of wanted) targets.push(await file(name, path, run));
    for (const { formatter, write } of targets) write(formatter.begin());
    for await (const one of results) {
      totals = addTo(totals, one);
      for (const { formatter, write } of targets) write(formatter.file(one));
    }
    for (const { formatter, write } of targets) write(formatter.end(totals));
  } catch (error) {
    for (const target of targets) target.abandon();
    throw error;
  }
  for (const target of targets) target.done();
  return totals;
}

/** @returns Formats and paths. @throws CliError that says what is wrong with which. */
function outputs(given: readonly string[]): [string, string][] {
  const seen = new Set<string>();
  return given.map((one) => {
    const [, format = '', path = ''] = /^([^=]*)=(.*)$/s.exec(one) ?? [];
    if (path === '')
      throw new CliError(`\`--output ${one}\` is not understood. Write a format and a file: \`sarif=lia.sarif\`.`);
    if (!FORMATS[format]) throw new CliError(`There is no format \`${format}\`. ${hint(format)}`);
    if (seen.has(path)) throw new CliError(`Two outputs go to \`${path}\`. Give each a file of its own.`);
    seen.add(path);
    return [format, path];
  });
}

function hint(format: string): string {
  const near = closest(format, Object.keys(FORMATS));
  return near ? `Did you mean \`${near}\`?` : `There are ${Object.keys(FORMATS).join(', ')}.`;
}

async function standardOutput(format: string, run: RunInfo): Promise<Target> {
  const formatter = await formatterOf(format, run);
  return { formatter, write: run.io.out, done: () => {}, abandon: () => {} };
}

async function file(format: string, path: string, run: RunInfo): Promise<Target> {
  const plain = { ...run, io: { ...run.io, color: false, width: 100 } };
  return { formatter: await formatterOf(format, plain), ...openWhole(path, run.io) };
}

async function formatterOf(format: string, run: RunInfo): Promise<Formatter> {
  const make = FORMATS[format];
  if (!make) throw new CliError(`There is no format \`${format}\`. ${hint(format)}`);
  return make(run);
}
