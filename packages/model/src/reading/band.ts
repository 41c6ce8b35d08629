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

/** Cells into which values are thrown to be found by rank; fewer values than `FEW` are sorted. */
const CELLS = 1_024;
const FEW = 256;
/** How many lie in each cell, and where those of a cell that is looked into begin; −1 of any other. */
const counts = new Int32Array(CELLS);
const begins = new Int32Array(CELLS);
let thrown = new Int16Array(0);

/**
 * The values at these ranks (from 0), as sorting would find them: all are thrown into cells, and only those cells are
 * sorted in which a rank lies.
 */
export const atRanks = (values: ArrayLike<number>, ranks: readonly number[]): readonly number[] => {
  const n = values.length;
  let [low, high] = [Infinity, -Infinity];
  for (let i = 0; i < n; i++) {
    const x = values[i] as number; // i < n, here and below
    if (x < low) low = x;
    if (x > high) high = x;
  }
  const scale = CELLS / (high - low);
  if (n < FEW || !Number.isFinite(scale)) {
    const sorted = Float64Array.from(values).sort();
    return ranks.map((rank) => sorted[rank] ?? Number.NaN);
  }
  if (thrown.length < n) thrown = new Int16Array(n);
  counts.fill(0);
  for (let i = 0; i < n; i++) {
    const cell = Math.min(CELLS - 1, Math.floor(((values[i] as number) - low) * scale));
    thrown[i] = cell;
    counts[cell] = (counts[cell] as number) + 1; // a cell, here and below
  }
  const found = ranks.map((rank) => {
    let [cell, below] = [0, 0];
    while (cell < CELLS - 1 && rank >= below + (counts[cell] as number)) below += counts[cell++] as number;
    return { cell, place: rank - below };
  });
  begins.fill(-1);
  let room = 0;
  for (const { cell } of found)
    if (begins[cell] === -1) {
      begins[cell] = room;
      room += counts[cell] as number;
    }
  const kept = new Float64Array(room);
  const filled = begins.slice();
  for (let i = 0; i < n; i++) {
    const cell = thrown[i] as number;
    const at = filled[cell] as number;
    if (at < 0) continue;
    kept[at] = values[i] as number;
    filled[cell] = at + 1;
  }
  for (const cell of new Set(found.map((one) => one.cell))) kept.subarray(begins[cell], filled[cell]).sort();
  return found.map(({ cell, place }) => kept[(begins[cell] as number) + place] ?? Number.NaN);
};

const SHARES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/**
 * The band of draws that weigh the same; one draw at least.
 * @param as a rising map between the draws and what the band is of; it is given their median as well
 */
export const bandOf = (
  draws: ArrayLike<number>,
  as: (x: number, median: number) => number = (x) => x,
): Band => {
  const last = draws.length - 1;
  const found = atRanks(
    draws,
    SHARES.flatMap((p) => [Math.floor(p * last), Math.min(last, Math.floor(p * last) + 1)]),
  );
  const between = (k: number, a: number, b: number): number => {
    const at = (SHARES[k] ?? 0) * last;
    return a + (at - Math.floor(at)) * (b - a);
  };
  const pair = (k: number): readonly [number, number] => [
    found[2 * k] ?? Number.NaN,
    found[2 * k + 1] ?? Number.NaN,
  ];
  const median = between(2, ...pair(2));
  const q = (k: number): number => {
    const [a, b] = pair(k);
    return between(k, as(a, median), as(b, median));
  };
  return { middle: q(2), half: [q(1), q(3)], most: [q(0), q(4)] };
};
