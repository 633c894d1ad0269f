/** How many of how many. */
export interface Share {
  readonly hit: number;
  readonly of: number;
}

const Z = 1.959964;

/**
 * The 95 % interval of a share after Wilson (1927): also right where the counts are small or the share is near 0 or 1.
 *
 * @returns lower and upper end, from 0 to 1; 0 and 1 where nothing was counted.
 */
export function wilson({ hit, of }: Share): readonly [number, number] {
  if (of === 0) return [0, 1];
  const p = hit / of;
  const z2 = Z * Z;
  const middle = p + z2 / (2 * of);
  const reach = Z * Math.sqrt((p * (1 - p)) / of + z2 / (4 * of * of));
  const scale = 1 + z2 / of;
  return [Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale)];
}
