/** The round robin's likelihood: it sums to 1, looks at no later image, and finds what made the images. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { log } from '../exact.ts';
import { valuesAt } from './fitting.ts';
import { drawn, newSeries } from './made-up.ts';
import {
  expectPerceiver,
  fitPerceivers,
  type Perceiver,
  ROUND_ROBIN_BASELINES,
  ROUND_ROBIN_PARAMETERS,
  type RoundRobinValues,
  readPerceiver,
} from './round-robin.ts';

const TRUTH: RoundRobinValues = {
  ...valuesAt(
    ROUND_ROBIN_PARAMETERS,
    ROUND_ROBIN_PARAMETERS.map(({ start }) => start),
  ),
  general: 0.4,
  moments: 6,
  gate: 0.1,
  noise: 0.5,
};

const imagined = (seed: number, targets: number): Perceiver => {
  const next = newSeries(seed);
  const upTo = (most: number) =>
    Float64Array.from({ length: targets }, () => Math.floor((most + 1) * next()));
  const perceiver = {
    unit: `${seed}`,
    cluster: `${seed}`,
    images: new Float64Array(targets),
    liking: upTo(5),
    liked: upTo(5),
    others: upTo(10),
  };
  readPerceiver(perceiver, TRUTH, (j, chances) => {
    perceiver.images[j] = drawn(chances(), next());
  });
  return perceiver;
};

const maybe = (most: number) =>
  fc.oneof({ arbitrary: fc.nat(most), weight: 6 }, { arbitrary: fc.constant(Number.NaN), weight: 1 });

describe('reading images', () => {
  it('eleven chances sum to 1 for every target, and the likelihood is their product', () => {
    const perceiver = imagined(3, 20);
    let sum = 0;
    const total = readPerceiver(perceiver, TRUTH, (j, chances) => {
      const all = chances();
      expect(all.reduce((s, p) => s + p, 0)).toBeCloseTo(1, 9);
      sum += log(all[perceiver.images[j]]);
    });
    expect(total).toBeCloseTo(sum, 6);
  });

  it('no later image enters, in ours or in a baseline', () => {
    const predictors = ROUND_ROBIN_BASELINES.map(({ name, fit }) => ({
      name,
      ...fit([imagined(5, 12), imagined(7, 12)]),
    }));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(maybe(10), maybe(5), maybe(5), maybe(10)), { minLength: 3, maxLength: 15 }),
        fc.nat(14),
        maybe(10),
        (rows, at, other) => {
          const cut = at % rows.length;
          const perceiver: Perceiver = {
            unit: 'x',
            cluster: 'x',
            images: Float64Array.from(rows, ([image]) => image),
            liking: Float64Array.from(rows, ([, liking]) => liking),
            liked: Float64Array.from(rows, ([, , liked]) => liked),
            others: Float64Array.from(rows, ([, , , others]) => others),
          };
          const changed = {
            ...perceiver,
            images: perceiver.images.map((image, j) => (j > cut ? other : image)),
          };
          const known = Math.max(
            0,
            perceiver.images.subarray(0, cut + 1).filter((x) => !Number.isNaN(x)).length - 1,
          );
          expect(expectPerceiver(changed, TRUTH).slice(0, known)).toEqual(
            expectPerceiver(perceiver, TRUTH).slice(0, known),
          );
          for (const { name, predict } of predictors)
            expect(predict(changed).slice(0, known), name).toEqual(predict(perceiver).slice(0, known));
        },
      ),
      { numRuns: 80 },
    );
  });

  it('finds the parameters that made the images', () => {
    const people = Array.from({ length: 50 }, (_, i) => imagined(301 + i, 40));
    const { values, logLikelihood } = fitPerceivers(people);
    const truth = people.reduce((sum, person) => sum + readPerceiver(person, TRUTH), 0);
    expect(logLikelihood).toBeGreaterThan(truth - 1);
    expect(logLikelihood).toBeLessThan(truth + 15);
    expect(values.moments / TRUTH.moments).toBeGreaterThan(0.75);
    expect(values.moments / TRUTH.moments).toBeLessThan(1.33);
    expect(Math.abs(values.accuracy - TRUTH.accuracy)).toBeLessThan(0.05);
    expect(Math.abs(values.noise - TRUTH.noise)).toBeLessThan(0.06);
  });
});
