/** The diary's likelihood: it sums to 1, it looks at nothing that is still to come, and it finds what made the data. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { log } from '../exact.ts';
import {
  DIARY_PARAMETERS,
  type Diary,
  type DiaryValues,
  expectDiary,
  fitDiaries,
  readDiary,
} from './diary.ts';
import { DIARY_BASELINES } from './diary-baselines.ts';
import { valuesAt } from './fitting.ts';
import { drawn, newSeries } from './made-up.ts';

const TRUTH: DiaryValues = {
  ...valuesAt(
    DIARY_PARAMETERS,
    DIARY_PARAMETERS.map(({ start }) => start),
  ),
  yearningRest: 1.1,
  yearningSpread: 0.6,
  clarityRate: 0.2,
  clarityFirst: 0.9,
  bias: 0.8,
  noise: 0.9,
};

/** A diary that the model itself writes: every score is drawn from what it expects, before it is read. */
const written = (seed: number, days: number): Diary => {
  const next = newSeries(seed);
  const diary: Diary = {
    expressed: new Float64Array(days),
    understood: Float64Array.from({ length: days }, () => Math.floor(11 * next())),
    lonely: Float64Array.from({ length: days }, () => Math.floor(11 * next())),
  };
  readDiary(diary, TRUTH, (day, chances) => {
    diary.expressed[day] = drawn(chances(), next());
  });
  return diary;
};

const score = fc.oneof(
  { arbitrary: fc.nat(10), weight: 5 },
  { arbitrary: fc.constant(Number.NaN), weight: 1 },
);
const diary = fc.array(fc.tuple(score, score, score), { minLength: 1, maxLength: 20 }).map((days) => ({
  expressed: Float64Array.from(days, ([e]) => e),
  understood: Float64Array.from(days, ([, r]) => r),
  lonely: Float64Array.from(days, ([, , l]) => l),
}));

describe('reading a diary', () => {
  it('gives every day eleven chances that sum to 1, and the likelihood is the product of those that came', () => {
    fc.assert(
      fc.property(diary, (days) => {
        let sum = 0;
        const total = readDiary(days, TRUTH, (day, chances) => {
          const all = chances();
          expect(all.reduce((s, p) => s + p, 0)).toBeCloseTo(1, 9);
          if (!Number.isNaN(days.expressed[day])) sum += log(all[days.expressed[day]]);
        });
        expect(total).toBeCloseTo(sum, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('nothing that is still to come enters: another future, the same predictions before it', () => {
    const contenders = DIARY_BASELINES.map(({ name, fit }) => {
      const training = [2, 3, 5, 7].map((seed) => ({
        unit: `${seed}`,
        cluster: `${seed}`,
        ...written(seed, 15),
      }));
      return { name, predict: fit(training).predict };
    });
    fc.assert(
      fc.property(diary, diary, fc.nat(19), (one, other, until) => {
        const cut = Math.min(until, one.expressed.length);
        const join = (p: Float64Array, q: Float64Array) => Float64Array.from([...p.subarray(0, cut), ...q]);
        const changed = {
          expressed: join(one.expressed, other.expressed),
          understood: join(one.understood, other.understood),
          lonely: join(one.lonely, other.lonely),
        };
        const known = one.expressed.subarray(0, cut).filter((e, day) => day > 0 && !Number.isNaN(e)).length;
        expect(expectDiary(changed, TRUTH).slice(0, known)).toEqual(expectDiary(one, TRUTH).slice(0, known));
        for (const { name, predict } of contenders) {
          const as = (days: Diary) => predict({ unit: 'x', cluster: 'x', ...days }).slice(0, known);
          expect(as(changed), name).toEqual(as(one));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('someone who was met yesterday is expected to express more today, where the others’ bringing pulls', () => {
    const yesterday = (understood: number) =>
      expectDiary(
        {
          expressed: Float64Array.of(5, 5),
          understood: Float64Array.of(understood, 5),
          lonely: Float64Array.of(3, 3),
        },
        { ...TRUTH, reciprocity: 0.5 },
      )[0];
    expect(yesterday(10)).toBeGreaterThan(yesterday(0) + 0.3);
  });

  it('finds the parameters that wrote the data', () => {
    const people = Array.from({ length: 60 }, (_, i) => written(101 + i, 40));
    const { values, logLikelihood } = fitDiaries(people);
    const truth = people.reduce((sum, person) => sum + readDiary(person, TRUTH), 0);
    expect(logLikelihood).toBeGreaterThan(truth - 1); // a maximum lies above the truth, but for the weak prior
    expect(logLikelihood).toBeLessThan(truth + 25); // and not far above: fifteen parameters, 2,400 days: half of fifteen is to be expected
    // what differs between persons, bias or yearning, is told apart only slowly: with 45 people it is half a point off
    for (const [name, within] of [
      ['clarityRate', 0.06],
      ['noise', 0.1],
      ['bias', 0.35],
    ] as const)
      expect(Math.abs(values[name] - TRUTH[name]), name).toBeLessThan(within);
  });
});
