/**
 * The two regressions that baselines are made of: least squares, and logistic by Newton's method.
 * Both carry a small ridge (not on the intercept), so that columns that never vary do no harm.
 */
import { exp, log } from '../exact.ts';

/** Solves A x = b for a symmetric positive definite A, given by rows, by Cholesky. */
const solve = (a: readonly Float64Array[], b: Float64Array): Float64Array => {
  const n = b.length;
  const l = a.map((row) => Float64Array.from(row));
  const x = Float64Array.from(b);
  const cell = (i: number, j: number): number => l[i][j];
  for (let j = 0; j < n; j++)
    for (let i = j; i < n; i++) {
      let sum = cell(i, j);
      for (let c = 0; c < j; c++) sum -= cell(i, c) * cell(j, c);
      l[i][j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / cell(j, j);
    }
  for (let i = 0; i < n; i++) {
    for (let c = 0; c < i; c++) x[i] -= cell(i, c) * x[c];
    x[i] /= cell(i, i);
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let c = i + 1; c < n; c++) x[i] -= cell(c, i) * x[c];
    x[i] /= cell(i, i);
  }
  return x;
};

/** What a regression is given: features (the intercept is added), an outcome, and how often it was seen. */
export type Row = { readonly features: readonly number[]; readonly outcome: number; readonly weight: number };

/** Linear predictor of fitted coefficients; the intercept comes first. */
export const linear = (coefficients: Float64Array, features: readonly number[]): number => {
  let sum = coefficients[0] ?? 0;
  for (let i = 0; i < features.length; i++) sum += (coefficients[i + 1] ?? 0) * features[i];
  return sum;
};

/** Weighted normal equations, one row at a time. */
const equations = (width: number, ridge: number) => {
  const a = Array.from({ length: width + 1 }, (_, i) => {
    const row = new Float64Array(width + 1);
    row[i] = i === 0 ? 1e-9 : ridge;
    return row;
  });
  const b = new Float64Array(width + 1);
  const add = (features: readonly number[], weight: number, target: number): void => {
    for (let i = 0; i <= width; i++) {
      const p = i === 0 ? 1 : features[i - 1];
      if (p === 0) continue;
      const row = a[i];
      for (let j = 0; j <= width; j++) row[j] = row[j] + weight * p * (j === 0 ? 1 : features[j - 1]);
      b[i] += target * p;
    }
  };
  return { a, b, add };
};

/** Least squares with a ridge. @param ridge added to the diagonal, in squared units of the features */
export const leastSquares = (rows: readonly Row[], ridge = 1e-6): Float64Array => {
  const { a, b, add } = equations(rows[0]?.features.length ?? 0, ridge);
  for (const { features, outcome, weight } of rows) add(features, weight, weight * outcome);
  return solve(a, b);
};

/** log(1 + eˣ) without overflow. */
const softplus = (x: number): number => (x > 30 ? x : log(1 + exp(x)));

/** Logistic regression of outcomes 0 and 1 with a ridge, by Newton's method with halved steps. */
export const logisticRegression = (rows: readonly Row[], ridge = 1): Float64Array => {
  const width = rows[0]?.features.length ?? 0;
  const cost = (beta: Float64Array): number => {
    let sum = 0;
    for (let i = 1; i <= width; i++) sum += 0.5 * ridge * beta[i] ** 2;
    for (const { features, outcome, weight } of rows) {
      const z = linear(beta, features);
      sum += weight * (softplus(z) - outcome * z);
    }
    return sum;
  };
  let beta = new Float64Array(width + 1);
  let value = cost(beta);
  for (let round = 0; round < 40; round++) {
    const { a, b, add } = equations(width, ridge);
    for (const { features, outcome, weight } of rows) {
      const p = 1 / (1 + exp(-linear(beta, features)));
      add(features, Math.max(1e-9, weight * p * (1 - p)), weight * (outcome - p));
    }
    for (let i = 1; i <= width; i++) b[i] -= ridge * beta[i];
    const step = solve(a, b);
    let length = 1;
    let next = beta;
    let nextValue = Infinity;
    for (let halving = 0; halving < 12 && !(nextValue <= value); halving++) {
      next = beta.map((x, i) => x + length * step[i]);
      nextValue = cost(next);
      length /= 2;
    }
    if (!(nextValue < value - 1e-8)) break;
    [beta, value] = [next, nextValue];
  }
  return beta;
};

/** P(1) of a fitted logistic regression. */
export const chanceOf = (coefficients: Float64Array, features: readonly number[]): number =>
  1 / (1 + exp(-linear(coefficients, features)));
