import { parseArgs } from 'node:util';

export interface Options {
  /** How many assessments. */
  readonly count: number;
  readonly rounds: number;
  readonly seed: number;
  /** Whether to measure ten times as many assessments too. */
  readonly growth: boolean;
  /** Whether to show where the time goes inside the process, and nothing else. */
  readonly inner: boolean;
}

/** @throws Error where an option is unknown or is no number. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      n: { type: 'string' },
      rounds: { type: 'string' },
      seed: { type: 'string', default: '7' },
      quick: { type: 'boolean', default: false },
      inner: { type: 'boolean', default: false },
    },
  });
  const { quick, inner } = values;
  return {
    count: whole('n', values.n ?? (quick ? '100' : '1000')),
    rounds: whole('rounds', values.rounds ?? (quick ? '3' : '5')),
    seed: whole('seed', values.seed),
    growth: !quick,
    inner,
  };
}

function whole(option: string, value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new Error(`--${option} takes a whole number from 1, not \`${value}\`.`);
  return Number(value);
}
