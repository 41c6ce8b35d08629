/** The ratings path: its chances sum to 1, it knows no future, and it expects what the equations played forward give. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../constants.ts';
import { exp, log, logistic, logit, normalQuantile } from '../exact.ts';
import {
  ALLIANCE_PARAMETERS,
  type AllianceValues,
  asRating,
  asScore,
  expectTherapy,
  predictedSessions,
  readRatings,
  type Therapy,
  topOf,
} from './alliance.ts';
import { ALLIANCE_BASELINES, type AllianceSubject, filterLevel } from './alliance-baselines.ts';
import { valuesAt } from './fitting.ts';
import { newSeries } from './made-up.ts';

const TRUTH: AllianceValues = {
  ...valuesAt(
    ALLIANCE_PARAMETERS,
    ALLIANCE_PARAMETERS.map(({ start }) => start),
  ),
  answered: 0.6,
  feltFirst: 0.1,
};
const STEP = 10 / 36;
const HIGHEST = new Float64Array(9).fill(1);

/** The equations of §8 and §9 played forward, with chance instead of weights. */
const played = (next: () => number, sessions: number): Float64Array => {
  const normal = (): number => normalQuantile(Math.max(1e-12, next()));
  const v = TRUTH;
  const answered = -0.6 + 1.6 * logistic(logit(v.answered) + v.answeredSpread * normal());
  const bias = v.bias * normal();
  let felt = v.feltFirst;
  return Float64Array.from({ length: sessions }, (_, t) => {
    const brought = (4 * 0.6 + v.moments * t) / (4 + v.moments * t);
    const val = Math.max(-0.6, Math.min(1, brought * answered + v.unsteady * normal()));
    felt += v.feltRate * (val - felt);
    const honest = 10 * logistic(0.8 + 2.5 * (felt + val));
    const u = Math.max(1e-12, next());
    const noise = v.noise * log(u / (1 - u));
    const rating = (1 - v.deference) * honest + v.deference * Math.max(honest, 8.6) + bias + noise;
    return Math.max(0, Math.min(10, Math.round(rating / STEP) * STEP));
  });
};

const rating = fc.oneof(
  { arbitrary: fc.nat(36).map((step) => step * STEP), weight: 5 },
  { arbitrary: fc.constant(Number.NaN), weight: 1 },
);
const ratings = fc.array(rating, { minLength: 1, maxLength: 8 }).map((all) => Float64Array.from(all));
const subject = (scores: Float64Array): AllianceSubject => ({
  unit: 'x',
  cluster: 'x',
  scores,
  highest: HIGHEST,
});

describe('reading ratings alone', () => {
  it('all 37 ratings that may come next have chances that sum to 1', () => {
    fc.assert(
      fc.property(ratings, (past) => {
        const before = readRatings(past, TRUTH);
        let sum = 0;
        for (let step = 0; step <= 36; step++)
          sum += exp(readRatings(Float64Array.of(...past, step * STEP), TRUTH) - before);
        expect(sum).toBeCloseTo(1, 6);
      }),
      { numRuns: 4 },
    );
  });

  it('expects what the equations played forward come to, session by session', () => {
    const next = newSeries(71);
    const means = new Float64Array(6);
    const clients = 6_000;
    for (let i = 0; i < clients; i++)
      played(next, 6).forEach((x, t) => {
        means[t] += x / clients;
      });
    const expected: number[] = [];
    readRatings(new Float64Array(6).fill(Number.NaN), TRUTH, (_, mean) => void expected.push(mean()));
    expected.forEach((mean, t) => {
      expect(Math.abs(mean - means[t]), `session ${t + 1}`).toBeLessThan(0.08);
    });
    expect(expected[5] - expected[0]).toBeGreaterThan(0.1); // felt connection grows toward how sessions go
  });

  it('holds the values that played the ratings likelier than others', () => {
    const next = newSeries(72);
    const clients = Array.from({ length: 40 }, () => played(next, 10));
    const of = (v: AllianceValues): number => clients.reduce((sum, all) => sum + readRatings(all, v), 0);
    const truth = of(TRUTH);
    for (const other of [
      { unsteady: 2 * TRUTH.unsteady },
      { bias: 3 * TRUTH.bias },
      { noise: 2 * TRUTH.noise },
      { answered: 0.4 },
    ])
      expect(of({ ...TRUTH, ...other }), Object.keys(other)[0]).toBeLessThan(truth - 3);
  });

  it('a session without a rating costs nothing and says nothing', () => {
    expect(readRatings(Float64Array.of(Number.NaN, Number.NaN), TRUTH)).toBe(0);
  });

  it('neither the session itself nor what is still to come enters, ours or the baselines’', () => {
    const next = newSeries(73);
    const training = Array.from({ length: 8 }, (_, i) => ({
      ...subject(played(next, 10).map((x) => asScore(x, 1))),
      unit: `${i}`,
      cluster: `${i}`,
    }));
    const predictors = ALLIANCE_BASELINES.map(({ name, fit }) => ({ name, ...fit(training) }));
    fc.assert(
      fc.property(ratings, ratings, fc.nat(7), fc.nat(36), fc.nat(36), (past, later, until, p, q) => {
        const cut = Math.min(until, past.length);
        const before = past.subarray(0, cut);
        const one = Float64Array.of(...before, p * STEP, ...past.subarray(cut));
        const changed = Float64Array.of(...before, q * STEP, ...later);
        const known = predictedSessions({ scores: one.subarray(0, cut + 1) }).length;
        const as = (all: Float64Array) => subject(all.map((x) => asScore(x, 1)));
        expect(expectTherapy(as(changed), TRUTH, 1).slice(0, known)).toEqual(
          expectTherapy(as(one), TRUTH, 1).slice(0, known),
        );
        for (const { name, predict } of predictors)
          expect(predict(as(changed)).slice(0, known), name).toEqual(predict(as(one)).slice(0, known));
      }),
      { numRuns: 12 },
    );
  });

  it('measures scores from the highest that was given, item by item, and holds what lies above', () => {
    const of = (...items: number[]): Pick<Therapy, 'highest'> => ({
      highest: Float64Array.of(...items, ...new Array<number>(9 - items.length).fill(-Infinity)),
    });
    expect(topOf([of(1, 2), of(1.5, 0)])).toBe(1.75);
    expect([asRating(1.75, 1.75), asRating(2, 1.75), asRating(-0.25, 1.75)]).toEqual([10, 10, 5]);
    expect(asScore(asRating(0.5, 1.75), 1.75)).toBeCloseTo(0.5, 12);
    expect(DEFAULTS.felt.moved).toBe(1); // the grid of C ends there
  });
});

describe('the Kalman filter of the baselines', () => {
  it('is the mean so far where nothing wanders and nothing was known', () => {
    const level = { first: 0, firstVariance: 1e9, wander: 0, noise: 1 };
    const { means } = filterLevel(Float64Array.of(1, 3, Number.NaN, 8, 0), level);
    expect(means[1]).toBeCloseTo(1, 6);
    expect(means[2]).toBeCloseTo(2, 6);
    expect(means[3]).toBeCloseTo(4, 6);
  });
});
