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

/** Formats that only one command has, or prints in its own way; by name, a document that stands when all results are known. */
export type OwnFormats = Readonly<Record<string, () => string>>;

/**
 * Prints results as they come, so that no list has to be held.
 * @returns The sums.
 * @throws CliError where an output is not understood or cannot be written; then no file has been touched.
 */
export async function printResults(
  results: AsyncIterable<FileResults>,
  run: RunInfo,
  { format, output = [] }: Targets,
  own: OwnFormats = {},
): Promise<Totals> {
  const wanted = outputs(output, own);
  const targets: Target[] = [];
  let totals = NO_TOTALS;
  try {
    targets.push(await standardOutput(format, run, own));
    for (const [name, path] of wanted) targets.push(await file(name, path, run, own));
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
function outputs(given: readonly string[], own: OwnFormats): [string, string][] {
  const seen = new Set<string>();
  return given.map((one) => {
    const [, format = '', path = ''] = /^([^=]*)=(.*)$/s.exec(one) ?? [];
    if (path === '')
      throw new CliError(`\`--output ${one}\` is not understood. Write a format and a file: \`sarif=lia.sarif\`.`);
    if (!own[format] && !FORMATS[format]) throw new CliError(`There is no format \`${format}\`. ${hint(format, own)}`);
    if (seen.has(path)) throw new CliError(`Two outputs go to \`${path}\`. Give each a file of its own.`);
    seen.add(path);
    return [format, path];
  });
}

function hint(format: string, own: OwnFormats): string {
  const names = [...new Set([...Object.keys(FORMATS), ...Object.keys(own)])];
  const near = closest(format, names);
  return near ? `Did you mean \`${near}\`?` : `There are ${names.join(', ')}.`;
}

async function standardOutput(format: string, run: RunInfo, own: OwnFormats): Promise<Target> {
  const formatter = await formatterOf(format, run, own);
  return { formatter, write: run.io.out, done: () => {}, abandon: () => {} };
}

async function file(format: string, path: string, run: RunInfo, own: OwnFormats): Promise<Target> {
  const plain = { ...run, io: { ...run.io, color: false, width: 100 } };
  return { formatter: await formatterOf(format, plain, own), ...openWhole(path, run.io) };
}

async function formatterOf(format: string, run: RunInfo, own: OwnFormats): Promise<Formatter> {
  const whole = own[format];
  if (whole) return { begin: () => '', file: () => '', end: whole };
  const make = FORMATS[format];
  if (!make) throw new CliError(`There is no format \`${format}\`. ${hint(format, own)}`);
  return make(run);
}
