/** The couples' likelihood: it sums to 1 over both codes, looks at nothing to come, and finds what made the data. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp } from '../exact.ts';
import { COUPLE_PARAMETERS, type Couple, expectCouple, fitCouples, readCouple } from './couples.ts';
import { COUPLE_BASELINES, type CoupleSubject, predictAsked } from './couples-baselines.ts';
import { valuesAt } from './fitting.ts';
import { drawn, newSeries } from './made-up.ts';

const TRUTH = {
  ...valuesAt(
    COUPLE_PARAMETERS,
    COUPLE_PARAMETERS.map(({ start }) => start),
  ),
  clarityRate: 0.5,
  shownWeight: 2.5,
  hiddenDulls: 2.5,
  hiddenRate: 0.7,
};

/** All pairs of codes of so many intervals. */
const everyFilm = (length: number): Couple[] =>
  Array.from({ length: 4 ** length }, (_, number) => {
    const code = (t: number, bit: number) => (number >> (2 * t + bit)) & 1;
    return {
      talk: Float64Array.from({ length }, (_, t) => code(t, 0)),
      coping: Float64Array.from({ length }, (_, t) => code(t, 1)),
    };
  });

const code = fc.constantFrom(0, 1, 0, 1, Number.NaN);
const film = fc.array(fc.tuple(code, code), { minLength: 1, maxLength: 15 }).map((codes) => ({
  talk: Float64Array.from(codes, ([s]) => s),
  coping: Float64Array.from(codes, ([, d]) => d),
}));

/** A couple that the model itself plays; an answer is drawn after the talk it answers. */
const played = (seed: number, intervals: number): CoupleSubject => {
  const next = newSeries(seed);
  const couple = {
    talk: new Float64Array(intervals).fill(Number.NaN),
    coping: new Float64Array(intervals).fill(Number.NaN),
  };
  for (let t = 0; t < intervals; t++) {
    const chance = (talk: number, coping: number) => {
      couple.talk[t] = talk;
      couple.coping[t] = coping;
      const upTo = { talk: couple.talk.subarray(0, t + 1), coping: couple.coping.subarray(0, t + 1) };
      return exp(readCouple(upTo, TRUTH));
    };
    const pairs = [0, 1, 2, 3].map((pair) => chance(pair >> 1, pair & 1));
    const total = pairs.reduce((sum, p) => sum + p, 0);
    const pair = drawn(
      pairs.map((p) => p / total),
      next(),
    );
    couple.talk[t] = pair >> 1;
    couple.coping[t] = pair & 1;
  }
  return { unit: `${seed}`, cluster: `${seed}`, ...couple };
};

describe('reading a couple', () => {
  it('the chances of all films of four intervals sum to 1', () => {
    const total = everyFilm(4).reduce((sum, couple) => sum + exp(readCouple(couple, TRUTH)), 0);
    expect(total).toBeCloseTo(1, 9);
  });

  it('what is expected of an interval is the share of all films that go on so', () => {
    const past = { talk: [1, 0, 1], coping: [1, 1, 0] };
    const goesOn = (s: number, d: number) =>
      exp(
        readCouple(
          { talk: Float64Array.from([...past.talk, s]), coping: Float64Array.from([...past.coping, d]) },
          TRUTH,
        ),
      );
    const all = goesOn(0, 0) + goesOn(0, 1) + goesOn(1, 0) + goesOn(1, 1);
    const expected = expectCouple(
      { talk: Float64Array.from([...past.talk, 0]), coping: Float64Array.from([...past.coping, 0]) },
      TRUTH,
    )[3];
    expect(expected.talk).toBeCloseTo((goesOn(1, 0) + goesOn(1, 1)) / all, 9);
    expect(expected.coping).toBeCloseTo((goesOn(0, 1) + goesOn(1, 1)) / all, 9);
  });

  it('nothing that is still to come enters, nor the interval itself', () => {
    const training = [2, 3, 5].map((seed) => played(seed, 12));
    const predictors = COUPLE_BASELINES.map(({ name, fit }) => ({ name, ...fit(training) }));
    fc.assert(
      fc.property(film, film, fc.nat(14), (one, other, until) => {
        const cut = Math.min(until, one.talk.length - 1);
        const join = (p: Float64Array, q: Float64Array) => Float64Array.from([...p.subarray(0, cut), ...q]);
        const changed = { talk: join(one.talk, other.talk), coping: join(one.coping, other.coping) };
        expect(expectCouple(changed, TRUTH).slice(0, cut + 1)).toEqual(
          expectCouple(one, TRUTH).slice(0, cut + 1),
        );
        const asked = predictAsked(
          { talk: one.talk.subarray(0, cut), coping: one.coping.subarray(0, cut) },
          () => 0,
        );
        for (const { name, predict } of predictors) {
          const as = (couple: Couple) =>
            predict({ unit: 'x', cluster: 'x', ...couple }).slice(0, asked.length);
          expect(as(changed), name).toEqual(as(one));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('finds the parameters that played the couples', () => {
    const couples = Array.from({ length: 40 }, (_, i) => played(201 + i, 40));
    const { values, logLikelihood } = fitCouples(couples);
    const truth = couples.reduce((sum, couple) => sum + readCouple(couple, TRUTH), 0);
    expect(logLikelihood).toBeGreaterThan(truth - 1);
    expect(logLikelihood).toBeLessThan(truth + 20);
    expect(Math.abs(values.clarityRate - TRUTH.clarityRate)).toBeLessThan(0.12);
    expect(Math.abs(values.shownWeight - TRUTH.shownWeight)).toBeLessThan(0.6);
  });
});
