/** The little statistics that propositions need; each total where it can be, NaN where nothing can be said. */

/** Arithmetic mean; NaN of nothing. */
export const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean of something over items. */
export const averageOf = <T>(items: readonly T[], of: (item: T, i: number) => number): number =>
  average(items.map(of));

/** Standard deviation, over n; NaN of nothing. */
export const spreadOf = (values: readonly number[]): number => {
  const mean = average(values);
  return Math.sqrt(averageOf(values, (value) => (value - mean) ** 2));
};

/** Pearson's r; NaN where either side does not vary. */
export const correlation = (x: readonly number[], y: readonly number[]): number => {
  const [meanX, meanY] = [average(x), average(y)];
  let [xx, yy, xy] = [0, 0, 0];
  x.forEach((value, i) => {
    const [dx, dy] = [value - meanX, (y[i] ?? Number.NaN) - meanY];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  });
  return xy / Math.sqrt(xx * yy);
};

/** The middle value; of an even number the mean of the two in the middle. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The p-quantile with linear interpolation between order statistics; NaN of nothing. */
export const quantile = (values: readonly number[], p: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = p * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (at - Math.floor(at)) * (high - low);
};

/**
 * Least squares with an intercept, by Gaussian elimination on the normal equations with a ridge of 1e-9, which
 * keeps a column that does not vary from dividing by zero.
 * @returns intercept first, then one coefficient per column
 */
export const leastSquares = (rows: readonly (readonly number[])[], y: readonly number[]): number[] => {
  const X = rows.map((row) => [1, ...row]);
  const p = X[0]?.length ?? 1;
  const A = Array.from({ length: p }, (_, i) => [
    ...Array.from({ length: p }, (_, j) =>
      X.reduce((sum, row) => sum + (row[i] ?? 0) * (row[j] ?? 0), i === j ? 1e-9 : 0),
    ),
    X.reduce((sum, row, n) => sum + (row[i] ?? 0) * (y[n] ?? 0), 0),
  ]);
  for (let i = 0; i < p; i++) {
    const pivot = A[i] as number[]; // i < p rows were made
    for (let j = 0; j < p; j++) {
      if (j === i) continue;
      const row = A[j] as number[]; // j < p
      const factor = (row[i] as number) / (pivot[i] as number); // p + 1 columns were made; ridge > 0
      for (let c = i; c <= p; c++) row[c] = (row[c] as number) - factor * (pivot[c] as number); // c ≤ p
    }
  }
  return A.map((row, i) => (row[p] as number) / (row[i] as number)); // p + 1 columns
};

/** What a fit predicts for a row. */
export const predicted = ([intercept = 0, ...slopes]: readonly number[], row: readonly number[]): number =>
  slopes.reduce((sum, slope, i) => sum + slope * (row[i] ?? 0), intercept);
