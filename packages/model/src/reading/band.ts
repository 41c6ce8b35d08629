/** Bands: what is shown of an estimate, never a bare line. */

/** The middle, the half in the middle, and nine tenths of a distribution; each a pair [lower, upper]. */
export type Band = {
  /** Median. */
  readonly middle: number;
  /** Central 50 %. */
  readonly half: readonly [number, number];
  /** Central 90 %. */
  readonly most: readonly [number, number];
};

/** The p-quantile of sorted values, p ∈ [0, 1], between order statistics. */
export const quantileOf = (sorted: ArrayLike<number>, p: number): number => {
  const at = p * (sorted.length - 1);
  const low = Math.floor(at);
  const a = sorted[low] ?? Number.NaN;
  const b = sorted[Math.min(low + 1, sorted.length - 1)] ?? Number.NaN;
  return a + (at - low) * (b - a);
};

/** The band of draws that weigh the same; one draw at least. */
export const bandOf = (draws: ArrayLike<number>): Band => {
  const sorted = Float64Array.from(draws).sort();
  const q = (p: number) => quantileOf(sorted, p);
  return { middle: q(0.5), half: [q(0.25), q(0.75)], most: [q(0.05), q(0.95)] };
};
