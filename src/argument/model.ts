/** A linear model over the features: one number for how weak an argument is. Trained by scripts/train-argument-model.ts. */
import type { Features } from './features';
import type { Slot } from './types';
import { WEIGHTS } from './weights';

/** Slots that owe much the same share what is learnt of them. */
const GROUP: Readonly<Record<Slot, string>> = {
  necessity: 'need',
  proportionality: 'need',
  balancing: 'balance',
  purpose: 'short',
  alternative: 'short',
  'data-item': 'short',
  retention: 'short',
  expectation: 'short',
  impact: 'short',
  safeguard: 'short',
  waiver: 'short',
};

/** The inputs of the model: each feature, and each once more for its group of slots. */
export function inputsOf(features: Pick<Features, 'values'>, slot: Slot): Record<string, number> {
  const inputs: Record<string, number> = { ...features.values, [`slot:${slot}`]: 1, [`group:${GROUP[slot]}`]: 1 };
  for (const [name, value] of Object.entries(features.values)) inputs[`${GROUP[slot]}:${name}`] = value;
  return inputs;
}

/** How likely an argument is weak, 0 to 1, judged by what the labelled texts had in common. */
export function weaknessOf(features: Pick<Features, 'values'>, slot: Slot): number {
  let sum = WEIGHTS.bias ?? 0;
  const group = GROUP[slot];
  for (const [name, value] of Object.entries(features.values))
    sum += value * ((WEIGHTS[name] ?? 0) + (WEIGHTS[`${group}:${name}`] ?? 0));
  sum += (WEIGHTS[`slot:${slot}`] ?? 0) + (WEIGHTS[`group:${group}`] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
