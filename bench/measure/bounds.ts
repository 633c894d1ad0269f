/** What must hold between two measurements, and whether it does. */
import { type Measured, ratio } from './rounds';

export interface Bound {
  readonly of: string;
  readonly to: string;
  /** Processor time is what decides: on a shared machine it is steadier than the time on the clock. */
  readonly what: 'time' | 'memory';
  readonly most: number;
}

export interface Judged extends Bound {
  /** Undefined where one of the two was not measured. */
  readonly ratio: number | undefined;
  /** The ratio of the times on the clock, for information. */
  readonly wall: number | undefined;
  readonly holds: boolean | undefined;
}

/** Judges the bounds; those that speak of something that was not measured are left without a verdict. */
export function judge(bounds: readonly Bound[], measured: readonly Measured[]): Judged[] {
  return bounds.map((bound) => {
    const [of, to] = [bound.of, bound.to].map((name) => measured.find((one) => one.name === name));
    if (!of || !to) return { ...bound, ratio: undefined, wall: undefined, holds: undefined };
    const found = bound.what === 'memory' ? of.peakMb / to.peakMb : ratio(of, to, 'cpuMs');
    const wall = bound.what === 'memory' ? undefined : ratio(of, to, 'wallMs');
    return { ...bound, ratio: found, wall, holds: found <= bound.most };
  });
}
