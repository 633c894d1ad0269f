/**
 * `npm run bench`: how LIA compares with what people use instead. Prints ratios from interleaved runs of whole processes;
 * exit code 1 where one is over its bound, or where somebody does not find exactly the faults that are there.
 * `--quick` for a short look, `--n` and `--rounds` for the size, `--inner` for where the time goes inside the process.
 */

import * as commands from './commands';
import { oneFile, writeCorpus } from './corpus/corpus';
import { writeRepository } from './corpus/repository';
import { measureInside } from './inside';
import { type Bound, type Judged, judge } from './measure/bounds';
import { type Case, type Measured, measure } from './measure/rounds';
import { judgedTable, measuredTable } from './measure/table';
import { type Options, readOptions } from './options';
import { buildLia, installPeers, writePeerFiles } from './prepare';
import { liaDiffers, scriptDiffers, spectralDiffers } from './truth';

const FOLDER = '.bench';
/** The bounds on many files hold from this size on; below it the start of the processes decides. */
const BOUND_FROM = 1000;
const GROWTH = 10;
const GROWTH_ROUNDS = 2;

interface Run extends Options {
  readonly peers: readonly commands.Peer[];
}

process.exitCode = main(readOptions(process.argv.slice(2)));

function main(options: Options): number {
  buildLia();
  const corpus = writeCorpus(FOLDER, options.count, options.seed);
  if (options.inner) return measureInside(corpus);
  writePeerFiles(FOLDER);
  const run: Run = { ...options, peers: installPeers() };
  console.log(describe(corpus));
  const differences = truthOf(corpus, run);
  for (const difference of differences.slice(0, 20)) console.error(difference);
  if (differences.length > 0) return 1;
  console.log(`lia, ${run.peers.join(', ')}: exactly the ${corpus.truth.length} faults that are there.\n`);
  const parts = [
    start(corpus, run),
    many(corpus, run),
    reviewing(corpus, run),
    ...(run.growth ? [growth(corpus, run)] : []),
  ];
  const judged = parts.flatMap(show);
  return judged.every(({ holds }) => holds !== false) ? 0 : 1;
}

interface Part {
  readonly title: string;
  readonly measured: readonly Measured[];
  readonly bounds: readonly Bound[];
}

function start(corpus: ReturnType<typeof writeCorpus>, run: Run): Part {
  const one = oneFile(corpus);
  const cases: Case[] = [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: 'lia --version', args: ['out/lia.js', '--version'] },
    { name: 'lia check, 1 file', args: commands.lia(one.lia) },
    ...scripts(run, one.yaml, '1 file'),
  ];
  return {
    title: 'Start: one file',
    measured: measure(cases, run.rounds * 2),
    bounds: [
      { of: 'lia --version', to: 'node -e 0', what: 'time', most: 1.2 },
      { of: 'lia check, 1 file', to: 'node -e 0', what: 'time', most: 3 },
      { of: 'lia check, 1 file', to: 'js-yaml + ajv, 1 file', what: 'time', most: 0.8 },
    ],
  };
}

function many(corpus: ReturnType<typeof writeCorpus>, run: Run): Part {
  const size = `${corpus.count} files`;
  const cases: Case[] = [
    { name: `lia check, ${size}`, args: commands.lia(corpus.lia) },
    ...scripts(run, corpus.yaml, size),
  ];
  if (run.peers.includes('spectral'))
    cases.push({ name: `spectral, ${size}`, args: commands.spectral(commands.allYaml(corpus), FOLDER), slow: true });
  const of = `lia check, ${size}`;
  const free = corpus.count < BOUND_FROM;
  return {
    title: `Throughput: ${size}`,
    measured: measure(cases, run.rounds),
    bounds: [
      { of, to: `js-yaml + ajv, ${size}`, what: 'time', most: free ? Infinity : 1 },
      { of, to: `yaml + ajv, positions, ${size}`, what: 'time', most: free ? Infinity : 0.4 },
      { of, to: `spectral, ${size}`, what: 'time', most: free ? Infinity : 0.07 },
    ],
  };
}

/** One assessment and the file that it watches have changed since the last commit. */
function reviewing(corpus: ReturnType<typeof writeCorpus>, run: Run): Part {
  const cwd = writeRepository(corpus);
  const names = (['check', 'guard', 'affected'] as const).map((command) => ({
    name: `lia ${command}, one of ${corpus.count} changed`,
    args: commands.reviewing(command),
    cwd,
  }));
  const to = names[0]?.name ?? '';
  return {
    title: `Reviewing: one of ${corpus.count} files changed`,
    measured: measure(names, run.rounds),
    bounds: names.slice(1).map(({ name }) => ({ of: name, to, what: 'time', most: 2 })),
  };
}

function growth(corpus: ReturnType<typeof writeCorpus>, run: Run): Part {
  const large = writeCorpus(FOLDER, corpus.count * GROWTH, run.seed);
  const [small, size] = [`lia check, ${corpus.count} files`, `${large.count} files`];
  const cases: Case[] = [
    { name: small, args: commands.lia(corpus.lia) },
    { name: `lia check, ${size}`, args: commands.lia(large.lia) },
    ...scripts(run, large.yaml, size).slice(0, 1),
  ];
  return {
    title: `Growth: ${size}`,
    measured: measure(cases, GROWTH_ROUNDS),
    bounds: [
      { of: `lia check, ${size}`, to: small, what: 'time', most: GROWTH * 1.1 },
      { of: `lia check, ${size}`, to: `js-yaml + ajv, ${size}`, what: 'time', most: 1 },
      { of: `lia check, ${size}`, to: `js-yaml + ajv, ${size}`, what: 'memory', most: 1 },
    ],
  };
}

function scripts(run: Run, target: string, size: string): Case[] {
  const all: readonly (Case & { readonly peer: commands.Peer })[] = [
    { peer: 'js-yaml', name: `js-yaml + ajv, ${size}`, args: commands.script('js-yaml', target, FOLDER) },
    { peer: 'yaml', name: `yaml + ajv, positions, ${size}`, args: commands.script('yaml', target, FOLDER) },
  ];
  return all.filter(({ peer }) => run.peers.includes(peer));
}

function truthOf(corpus: ReturnType<typeof writeCorpus>, { peers }: Run): string[] {
  return [
    ...liaDiffers(corpus),
    ...peers.flatMap((peer) =>
      peer === 'spectral' ? spectralDiffers(corpus, FOLDER) : scriptDiffers(peer, corpus, FOLDER),
    ),
  ];
}

function show(part: Part): Judged[] {
  const judged = judge(part.bounds, part.measured);
  console.log(`${part.title}\n\n${measuredTable(part.measured)}\n\n${judgedTable(judged)}\n`);
  return judged;
}

function describe({ count, sizes, truth }: ReturnType<typeof writeCorpus>): string {
  const { lia, yaml } = sizes;
  const mean = (size: { bytes: number; lines: number }): string =>
    `${(size.bytes / count / 1000).toFixed(1)} KB in ${(size.lines / count).toFixed(0)} lines`;
  return `${count} assessments, ${truth.length} with a fault; .lia ${mean(lia)}, YAML ${mean(yaml)}; Node ${process.versions.node}`;
}
