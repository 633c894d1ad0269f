/**
 * `npm run train`: learns the weights of the linear model in src/argument from the texts that may be tuned on, and
 * writes src/argument/weights.ts. The same texts give the same weights: logistic regression with a penalty on large
 * weights, solved by Newton's method, rounded.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { featuresOf } from '../src/argument/features';
import { inputsOf } from '../src/argument/model';
import { placeholderIn } from '../src/argument/placeholder';
import { read } from '../src/argument/reading';
import type { Slot } from '../src/argument/types';

const TEXTS = 'test/argument/texts';
const TARGET = 'src/argument/weights.ts';
/** How much a large weight costs. */
const PENALTY = 3;
const STEPS = 25;

interface Labelled {
  readonly text: string;
  readonly lang: string;
  readonly section: Slot;
  /** Without it, a text that has to have a kind is weak. */
  readonly label?: 'weak' | 'strong';
  readonly must?: readonly string[];
  readonly mustAny?: readonly (readonly string[])[];
  readonly purpose?: string;
  readonly data?: readonly string[];
}

const texts = readdirSync(TEXTS)
  .filter((name) => /^(?:early|plain|tuned)-/.test(name))
  .sort()
  .flatMap((name) => JSON.parse(readFileSync(join(TEXTS, name), 'utf8')) as Labelled[]);

const examples = texts.flatMap((one) => {
  const reading = read(one.text, one.lang);
  if (!reading) return [];
  const facts = { purpose: one.purpose === undefined ? [] : [one.purpose], data: one.data ?? [] };
  const features = featuresOf(reading, one.section, facts, { positives: true, negation: true, structure: true });
  // What is still to be written is told without the model.
  if (placeholderIn(reading, features)) return [];
  return [{ inputs: inputsOf(features, one.section), weak: isWeak(one) ? 1 : 0 }];
});

const names = [...new Set(examples.flatMap(({ inputs }) => Object.keys(inputs)))].sort();
const rows = examples.map(({ inputs }) => [...names.map((name) => inputs[name] ?? 0), 1]);
const weights = fit(
  rows,
  examples.map(({ weak }) => weak),
);
const told = ['bias', ...names]
  .map((name, index) => [name, weights[index === 0 ? names.length : index - 1] ?? 0] as const)
  .filter(([name, weight]) => name === 'bias' || Math.abs(weight) >= 0.01)
  .map(([name, weight]) => `  '${name}': ${weight.toFixed(3)},\n`);
writeFileSync(
  TARGET,
  `// Generated from ${TEXTS}/{early,plain,tuned}-*.json by scripts/train-argument-model.ts. Do not edit.\n\n/** What each input of the model adds; positive speaks for weak. */\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${told.join('')}};\n`,
);
console.log(`${examples.length} texts, ${told.length} weights`);

function isWeak({ label, must = [], mustAny = [] }: Labelled): boolean {
  return label === undefined ? must.length + mustAny.length > 0 : label === 'weak';
}

/** Newton's method on the penalised likelihood; the last column is the bias and costs nothing. */
function fit(rows: readonly (readonly number[])[], labels: readonly number[]): number[] {
  const size = rows[0]?.length ?? 0;
  const weights: number[] = new Array(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope: number[] = weights.map((weight, index) => (index < size - 1 ? PENALTY * weight : 0));
    const bend: number[][] = weights.map((_, index) => {
      const line: number[] = new Array(size).fill(0);
      line[index] = index < size - 1 ? PENALTY : 1e-6;
      return line;
    });
    for (const [at, row] of rows.entries()) add(row, labels[at] ?? 0, weights, slope, bend);
    for (const [index, move] of solve(bend, slope).entries()) weights[index] = (weights[index] ?? 0) - move;
  }
  return weights;
}

function add(row: readonly number[], label: number, weights: number[], slope: number[], bend: number[][]): void {
  const used = row.flatMap((value, index) => (value === 0 ? [] : [index]));
  const sum = used.reduce((total, index) => total + (row[index] ?? 0) * (weights[index] ?? 0), 0);
  const guess = 1 / (1 + Math.exp(-sum));
  const spread = guess * (1 - guess) + 1e-6;
  for (const one of used) {
    slope[one] = (slope[one] ?? 0) + (guess - label) * (row[one] ?? 0);
    const line = bend[one] ?? [];
    for (const other of used) line[other] = (line[other] ?? 0) + spread * (row[one] ?? 0) * (row[other] ?? 0);
  }
}

/** Gaussian elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], values: readonly number[]): number[] {
  const size = values.length;
  const work = matrix.map((line, index) => [...line, values[index] ?? 0]);
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(work[row]?.[column] ?? 0) > Math.abs(work[pivot]?.[column] ?? 0)) pivot = row;
    const chosen = work[pivot] ?? [];
    work[pivot] = work[column] ?? [];
    work[column] = chosen;
    for (let row = column + 1; row < size; row++) {
      const line = work[row] ?? [];
      const factor = (line[column] ?? 0) / (chosen[column] ?? 1);
      if (factor !== 0) for (let at = column; at <= size; at++) line[at] = (line[at] ?? 0) - factor * (chosen[at] ?? 0);
    }
  }
  const result: number[] = new Array(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    const line = work[row] ?? [];
    let rest = line[size] ?? 0;
    for (let at = row + 1; at < size; at++) rest -= (line[at] ?? 0) * (result[at] ?? 0);
    result[row] = rest / (line[row] ?? 1);
  }
  return result;
}
