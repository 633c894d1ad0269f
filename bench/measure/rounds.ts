/** Interleaved rounds: A B C, A B C, … so that what the machine does besides falls on all of them alike. */
import { median } from './median';
import { type Sample, timed } from './process';

/** A command line of `node` that is measured. */
export interface Case {
  readonly name: string;
  readonly args: readonly string[];
  /** The folder in which it runs, where it is another than this. */
  readonly cwd?: string;
  /** Runs that take many seconds: one round is enough, and no run before to warm up. */
  readonly slow?: boolean;
}

export interface Measured {
  readonly name: string;
  /** In the order of the rounds. */
  readonly samples: readonly Sample[];
  readonly peakMb: number;
}

/** Measures every case in every round; the first run of each, which learns its memory, is not counted. */
export function measure(cases: readonly Case[], rounds: number): Measured[] {
  const peaks = cases.map((one) => (one.slow ? 0 : (timed(one.args, { memory: true, cwd: one.cwd }).peakMb ?? 0)));
  const samples = cases.map((): Sample[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, one] of cases.entries()) {
      if (!one.slow || round === 0) samples[index]?.push(timed(one.args, { memory: one.slow === true, cwd: one.cwd }));
    }
  }
  return cases.map(({ name }, index) => ({
    name,
    samples: samples[index] ?? [],
    peakMb: Math.max(peaks[index] ?? 0, ...(samples[index] ?? []).map(({ peakMb }) => peakMb ?? 0)),
  }));
}

/** The median of the ratios of each round; only rounds in which both ran count. */
export function ratio(of: Measured, to: Measured, what: 'cpuMs' | 'wallMs'): number {
  return median(
    of.samples
      .slice(0, to.samples.length)
      .map((sample, round) => sample[what] / (to.samples[round]?.[what] ?? Number.NaN)),
  );
}
