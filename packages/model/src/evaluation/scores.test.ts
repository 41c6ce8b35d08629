/** A distribution over 0 … 10 sums to 1, and the fast path that weighs a score gives the chance of the plain one. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalNodes } from './beginnings.ts';
import { meanScore, newScoring } from './scores.ts';

const scoring = (biasSd: number, noise: number, noiseSpread: number) =>
  newScoring(Float64Array.of(0.2, 0.5, 0.3), normalNodes(5, 2), normalNodes(3, 1.4), {
    biasSd,
    noise,
    noiseSpread,
  });

const between = (min: number, max: number) =>
  fc.nat(1_000_000).map((n) => min + ((max - min) * n) / 1_000_000);

describe('scores', () => {
  it('whatever was read before, the eleven chances sum to 1 and say what the next score costs', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(10), { maxLength: 12 }),
        fc.nat(10),
        between(0, 3),
        between(0.05, 4),
        between(0, 1),
        fc.tuple(between(0, 10), between(0, 10), between(0, 10)),
        (past, next, biasSd, noise, noiseSpread, at) => {
          const location = Float64Array.from(at);
          const reader = scoring(biasSd, noise, noiseSpread);
          for (const e of past) reader.take(location, e);
          const chances = reader.chances(location);
          expect(chances.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
          if (chances[next] > 1e-6) expect(reader.take(location, next)).toBeCloseTo(chances[next], 9);
        },
      ),
    );
  });

  it('a node that foretold the scores gains weight', () => {
    const location = Float64Array.of(2, 5, 9);
    const reader = scoring(0.3, 0.7, 0.1);
    const before = meanScore(reader.chances(location));
    for (const e of [9, 8, 9, 10]) reader.take(location, e);
    expect(meanScore(reader.chances(location))).toBeGreaterThan(before + 2);
  });
});

describe('normalNodes', () => {
  it('has mean 0, variance 1, weights that sum to 1; one node is the mean', () => {
    for (const count of [3, 7, 11]) {
      const { z, weight } = normalNodes(count);
      const moment = (power: number) => z.reduce((sum, x, i) => sum + weight[i] * x ** power, 0);
      expect(moment(0)).toBeCloseTo(1, 12);
      expect(moment(1)).toBeCloseTo(0, 12);
      expect(moment(2)).toBeCloseTo(1, 12);
    }
    expect(normalNodes(1)).toEqual({ z: Float64Array.of(0), weight: Float64Array.of(1) });
  });
});
