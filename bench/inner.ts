/** Where the time goes inside the process: each stage over all files of a folder, cold (the first time) and warm. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../src/check/check';
import { parse } from '../src/language/parse';
import { buildModel } from '../src/model/build';
import { type LoadedFile, Loader } from '../src/model/files';
import { RULES } from '../src/rules/index';
import type { Rule } from '../src/rules/rule';
import { median } from './measure/median';
import { table } from './measure/table';

const PASSES = 5;
const SLOWEST = 12;

const [folder = '', today = ''] = process.argv.slice(2);
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.lia'))
  .map((path) => join(folder, path));

const host = {
  read: (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined),
  exists: existsSync,
};
const texts = paths.map((path) => readFileSync(path, 'utf8'));
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

stages();
rules();

function stages(): void {
  const loader = new Loader(host);
  let loaded: LoadedFile[] = [];
  const rows = [
    row('read', () => paths.map((path) => readFileSync(path, 'utf8'))),
    row('parse', () => texts.map((text) => parse(text))),
    row('parse, imports, vocabulary', () => {
      loaded = texts.flatMap((text, index) => loader.load(paths[index] ?? '', text) ?? []);
    }),
    row('model', () => loaded.map((file) => buildModel(file))),
    row('model, faults of writing', () => loaded.map((file) => check(file, { today, rules: [] }))),
    row('model, faults of writing, rules', () => loaded.map((file) => check(file, { today }))),
    row('all of it', () => texts.map((text, index) => checked(loader.load(paths[index] ?? '', text)))),
  ];
  console.log(table(['stage', 'cold us/file', 'warm us/file', 'warm MB/s'], rows));
}

function checked(file: LoadedFile | undefined): number {
  return file ? check(file, { today }).findings.length : 0;
}

function row(name: string, run: () => unknown): string[] {
  const times = Array.from({ length: PASSES }, () => timeOf(run));
  const [cold = 0, ...warm] = times;
  const warmMs = median(warm);
  return [name, perFile(cold), perFile(warmMs), (bytes / 1000 / warmMs).toFixed(0)];
}

/** The rules that cost most, warm. */
function rules(): void {
  const loader = new Loader(host);
  const files = paths.flatMap((path) => loader.load(path) ?? []);
  const models = files.map((file) => ({ model: buildModel(file), context: { today, vocabulary: file.vocabulary } }));
  const costs = RULES.filter((rule) => rule.check).map((rule) => {
    const times = Array.from({ length: PASSES }, () =>
      timeOf(() => {
        for (const one of models) runRule(rule, one);
      }),
    );
    return { id: rule.id, ms: median(times.slice(1)) };
  });
  costs.sort((a, b) => b.ms - a.ms);
  const total = costs.reduce((sum, { ms }) => sum + ms, 0);
  const rows = [['all rules', perFile(total)], ...costs.slice(0, SLOWEST).map(({ id, ms }) => [id, perFile(ms)])];
  console.log(`\n${table([`rule (${costs.length})`, 'warm us/file'], rows)}`);
}

function runRule(
  rule: Rule,
  {
    model,
    context,
  }: { model: ReturnType<typeof buildModel>; context: { today: string; vocabulary: LoadedFile['vocabulary'] } },
): void {
  for (const assessment of model.assessments) rule.check?.(assessment, () => undefined, context);
}

function perFile(ms: number): string {
  return ((ms * 1000) / paths.length).toFixed(1);
}

/** Processor time in milliseconds, the collection of garbage included. */
function timeOf(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
