/**
 * Maximum likelihood, deterministic: parameters on an unbounded scale, and BFGS over them.
 *
 * The likelihoods here are smooth and cost milliseconds to a tenth of a second, so a quasi-Newton method with
 * forward differences needs some hundred evaluations where a simplex needs thousands (Nocedal & Wright 2006,
 * algorithm 6.1, with a backtracking line search). A weak normal prior around the start, standard deviation
 * {@link PRIOR_SD} on the unbounded scale, keeps a direction that the data do not know from running away; it
 * is named wherever the fit is. No chance enters: the same data give the same numbers.
 */
import { exp, logistic } from '../exact.ts';

/** `real`: as it is · `positive`: e^x · `share`: σ(x), in (0, 1). */
export type Scale = 'real' | 'positive' | 'share';

/** One fitted number: its name, what it is, and where the search begins (on the unbounded scale). */
export type Parameter<Name extends string = string> = {
  readonly name: Name;
  readonly meaning: string;
  readonly scale: Scale;
  readonly start: number;
};

/** Fitted numbers by name, as people read them. */
export type Values<Name extends string = string> = Readonly<Record<Name, number>>;

const PRIOR_SD = 5;
const STEP = 1e-5;
/** Nats that a step must gain to be followed by another: of a thinned fit, and of the one that counts. */
const ROUGHLY = 0.5;
const ENOUGH = 0.2;

/** A point of the search as people read it, by name. */
export const valuesAt = <Name extends string>(
  parameters: readonly Parameter<Name>[],
  point: ArrayLike<number>,
): Values<Name> =>
  Object.fromEntries(
    parameters.map(({ name, scale, start }, i) => {
      const x = point[i] ?? start;
      // beyond ±30 a scale cannot be told from its end, and nothing may overflow
      const held = Math.min(30, Math.max(-30, x));
      return [name, scale === 'positive' ? exp(held) : scale === 'share' ? logistic(held) : x];
    }),
  ) as Values<Name>; // one entry per parameter

/** Where a search ended. */
export type Minimum = {
  readonly point: Float64Array;
  readonly value: number;
  readonly evaluations: number;
  /** False when the rounds ran out before a round gained less than the tolerance. */
  readonly settled: boolean;
};

const dot = (p: Float64Array, q: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < p.length; i++) sum += p[i] * q[i];
  return sum;
};

/** The identity, each direction scaled so that the first step is of length one at most. */
const freshInverse = (gradient: Float64Array): Float64Array[] =>
  Array.from(gradient, (slope, i) => {
    const row = new Float64Array(gradient.length);
    row[i] = 1 / Math.max(1, Math.abs(slope));
    return row;
  });

/** BFGS update of the inverse Hessian, in place; nothing happens where the curvature is not positive. */
const update = (inverse: Float64Array[], s: Float64Array, y: Float64Array): void => {
  const sy = dot(s, y);
  if (!(sy > 1e-10)) return;
  const hy = Float64Array.from(inverse, (row) => dot(row, y));
  const scale = (sy + dot(y, hy)) / (sy * sy);
  inverse.forEach((row, i) => {
    for (let j = 0; j < row.length; j++) {
      const [si, sj, hi, hj] = [s[i], s[j], hy[i], hy[j]];
      row[j] += scale * si * sj - (hi * sj + si * hj) / sy;
    }
  });
};

/**
 * Least value of `f` near `start`.
 * @param rounds at most so many steps
 * @param tolerance a step that gains less than this is the last, in units of `f`
 */
export const minimise = (
  f: (point: Float64Array) => number,
  start: ArrayLike<number>,
  { rounds = 60, tolerance = 1e-6 }: { readonly rounds?: number; readonly tolerance?: number } = {},
): Minimum => {
  let evaluations = 0;
  const at = (point: Float64Array): number => {
    evaluations += 1;
    const value = f(point);
    return Number.isFinite(value) ? value : Infinity;
  };
  const gradientAt = (point: Float64Array, value: number): Float64Array =>
    Float64Array.from(point, (x, i) => {
      const near = Float64Array.from(point);
      near[i] = x + STEP;
      return (at(near) - value) / STEP;
    });

  let point = Float64Array.from(start);
  let value = at(point);
  let gradient = gradientAt(point, value);
  let inverse = freshInverse(gradient);
  let fresh = true;
  for (let round = 0; round < rounds; round++) {
    let direction = Float64Array.from(inverse, (row) => -dot(row, gradient));
    if (!(dot(direction, gradient) < 0)) {
      inverse = freshInverse(gradient);
      direction = Float64Array.from(inverse, (row) => -dot(row, gradient));
    }
    const slope = dot(direction, gradient);
    let length = 1 / Math.max(1, ...direction.map(Math.abs));
    let next = point;
    let nextValue = Infinity;
    for (let halving = 0; halving < 25 && !(nextValue <= value + 1e-4 * length * slope); halving++) {
      next = point.map((x, i) => x + length * direction[i]);
      nextValue = at(next);
      length /= 2.5;
    }
    // a step that gains (almost) nothing may only be badly aimed: it ends the search only in a fresh direction
    const gain = value - nextValue;
    if (!(gain > tolerance) && fresh) {
      const better = nextValue < value;
      return { point: better ? next : point, value: Math.min(value, nextValue), evaluations, settled: true };
    }
    if (!(gain > 0)) {
      inverse = freshInverse(gradient);
      fresh = true;
      continue;
    }
    const nextGradient = gradientAt(next, nextValue);
    update(
      inverse,
      next.map((x, i) => x - point[i]),
      nextGradient.map((x, i) => x - gradient[i]),
    );
    [point, value, gradient] = [next, nextValue, nextGradient];
    fresh = !(gain > tolerance);
    if (fresh) inverse = freshInverse(gradient);
  }
  return { point, value, evaluations, settled: false };
};

/** What a fit came to. */
export type Fitted<Name extends string = string> = {
  readonly values: Values<Name>;
  readonly logLikelihood: number;
  readonly settled: boolean;
};

/**
 * Fits parameters to cases: first from each given start on every `thin`-th case, then from the best of these on
 * all. The thinned fit only saves time; the last one decides.
 * @param logLikelihoodOf one case's log likelihood, in nats
 * @param starts further starts besides that of the parameters, on the unbounded scale, by name
 */
export const fitParameters = <Case, Name extends string>(
  parameters: readonly Parameter<Name>[],
  cases: readonly Case[],
  logLikelihoodOf: (item: Case, values: Values<Name>) => number,
  {
    thin = 4,
    rounds = 40,
    starts = [],
  }: {
    readonly thin?: number;
    readonly rounds?: number;
    readonly starts?: readonly Readonly<Record<string, number>>[];
  } = {},
): Fitted<Name> => {
  const likelihood = (items: readonly Case[], point: ArrayLike<number>): number => {
    const values = valuesAt(parameters, point);
    let sum = 0;
    for (const item of items) sum += logLikelihoodOf(item, values);
    return sum;
  };
  const cost = (items: readonly Case[]) => (point: Float64Array) => {
    let prior = 0;
    parameters.forEach(({ start }, i) => {
      prior += (point[i] - start) ** 2 / (2 * PRIOR_SD ** 2);
    });
    return prior - likelihood(items, point);
  };
  const few = thin > 1 ? cases.filter((_, i) => i % thin === 0) : [];
  const began = [{}, ...starts].map((named: Readonly<Record<string, number>>) =>
    parameters.map(({ name, start }) => named[name] ?? start),
  );
  const rough =
    few.length > 0
      ? began.map((start) => minimise(cost(few), start, { rounds, tolerance: ROUGHLY }))
      : began.map((start) => ({ point: start, value: cost(cases)(Float64Array.from(start)) }));
  const best = rough.reduce((p, q) => (q.value < p.value ? q : p));
  const { point, settled } = minimise(cost(cases), best.point, { rounds, tolerance: ENOUGH });
  return { values: valuesAt(parameters, point), logLikelihood: likelihood(cases, point), settled };
};
