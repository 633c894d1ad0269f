/** Holds what is found against the truth, before anything is measured: speed must not pay with missing work. */
import { basename, dirname, join } from 'node:path';
import * as commands from './commands';
import type { Corpus } from './corpus/corpus';
import { printed } from './measure/process';

/** A file and, for LIA, the rule that found it. */
type Facts = ReadonlySet<string>;

interface LiaReport {
  readonly findings: readonly { readonly file: string; readonly rule: string; readonly severity: string }[];
}

/** The errors of LIA are the faults that are there: in these files, by these rules. */
export function liaDiffers(corpus: Corpus): string[] {
  const report = JSON.parse(printed(commands.lia(corpus.lia))) as LiaReport;
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  const found = new Set(errors.map(({ file, rule }) => `${short(file)} ${rule}`));
  return differences('lia', found, new Set(corpus.truth.map(({ file, rule }) => `${file} ${rule}`)));
}

/** The script flags exactly the files with a fault. */
export function scriptDiffers(library: 'js-yaml' | 'yaml', corpus: Corpus, folder: string): string[] {
  const lines = printed(commands.script(library, corpus.yaml, folder)).split('\n');
  const found = lines.map((line) => /^(\S+\.yaml):/.exec(line)?.[1]).filter((file) => file !== undefined);
  return differences(library, new Set(found.map(short)), new Set(corpus.truth.map(({ file }) => file)));
}

/** Spectral flags exactly the files with a fault, of the first hundred: it is slow. */
export function spectralDiffers(corpus: Corpus, folder: string): string[] {
  const output = printed(commands.spectral(`${corpus.yaml}/00/*.yaml`, folder));
  const results = JSON.parse(output) as { source: string; severity: number }[];
  const truth = corpus.truth.map(({ file }) => file).filter((file) => file.startsWith('00/'));
  return differences(
    'spectral',
    new Set(results.filter(({ severity }) => severity === 0).map(({ source }) => short(source))),
    new Set(truth),
  );
}

/** The folder and the name, without the ending. */
function short(file: string): string {
  return join(basename(dirname(file)), basename(file).replace(/\.\w+$/, ''));
}

function differences(who: string, found: Facts, truth: Facts): string[] {
  const missed = [...truth].filter((fact) => !found.has(fact)).map((fact) => `${who} does not find ${fact}`);
  const extra = [...found].filter((fact) => !truth.has(fact)).map((fact) => `${who} finds ${fact}, which is not there`);
  return [...missed, ...extra];
}
