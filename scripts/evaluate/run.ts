import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { readTextFile, type TextFile } from './files';
import { isWarned } from './measure';
import { kindRowsOf, overallRow, rowsOf, rowWithNotes, type TextSet } from './rows';
import { ANALYSER, OTHERS, type System } from './systems';
import { tableOf } from './table';
import { InputError, type LabelledText } from './texts';

const OWN = 'test/argument/texts/*.json';
/** Their texts are not shown, so that nobody tunes on them by accident; naming the file shows them. */
const ASIDE = /^aside/;

/** Where the output goes, line by line. */
export interface Output {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/**
 * `npm run evaluate`, without the process.
 *
 * @param args `--json` and files; without files the texts of the repository.
 * @returns the exit code: 0, or 2 where a file or an option cannot be used.
 */
export function evaluate(args: readonly string[], output: Output): number {
  try {
    const { json, paths } = optionsOf(args);
    const files = paths.length > 0 ? paths.map(readTextFile) : ownFiles();
    for (const note of files.flatMap(({ notes }) => notes)) output.err(`note: ${note}`);
    if (!json) output.out(tableOf(...figuresOf(files)));
    else for (const line of linesOf(files, paths.length > 0)) output.out(JSON.stringify(line));
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    output.err(`evaluate: ${error.message}`);
    return 2;
  }
}

/** The table of the page on the analysis: all texts of the repository, and the kinds on those kept aside. */
export function ownFigures(): string {
  const [rows, kinds] = figuresOf(ownFiles());
  return tableOf(
    rows,
    kinds.filter(({ set }) => ASIDE.test(set)),
  );
}

function ownFiles(): TextFile[] {
  return globSync(OWN).sort().map(readTextFile);
}

function optionsOf(args: readonly string[]): { readonly json: boolean; readonly paths: readonly string[] } {
  try {
    const options = { json: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { json: values.json, paths: positionals };
  } catch (error) {
    throw new InputError((error as Error).message);
  }
}

function figuresOf(files: readonly TextFile[]): Parameters<typeof tableOf> {
  const sets = setsOf(files);
  const each = <T>(system: System, rows: (system: System, set: TextSet) => readonly T[]): T[] =>
    sets.flatMap((set) => rows(system, set));
  const others = OTHERS.flatMap((system) => each(system, overallRow));
  return [[...each(ANALYSER, rowsOf), ...each(ANALYSER, rowWithNotes), ...others], each(ANALYSER, kindRowsOf)];
}

function linesOf(files: readonly TextFile[], given: boolean): object[] {
  const [rows, kinds] = figuresOf(files);
  const shown = files.filter(({ set }) => given || !ASIDE.test(set));
  const texts = shown.flatMap(({ path, texts }) => texts.map((text) => lineOf(path, text)));
  return [{ type: 'figures', rows, kinds }, ...texts];
}

function lineOf(file: string, text: LabelledText): object {
  const findings = ANALYSER.findings(text);
  return { type: 'text', file, ...text, warned: isWarned({ text, findings }), findings };
}

/** Files whose names differ only by the language are one set. */
function setsOf(files: readonly TextFile[]): TextSet[] {
  const names = [...new Set(files.map(({ set }) => set))];
  return names.map((name) => ({ name, texts: files.filter(({ set }) => set === name).flatMap(({ texts }) => texts) }));
}
