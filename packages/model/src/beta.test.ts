import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaCdf, betaQuantile, logGamma } from './beta.ts';

/** An independent way to I_x(a, b) for whole a, b: the upper tail of a binomial (DLMF 8.17.5). */
const binomialTail = (x: number, a: number, b: number): number => {
  const n = a + b - 1;
  let term = (1 - x) ** n; // j = 0
  let tail = a <= 0 ? term : 0;
  for (let j = 1; j <= n; j++) {
    term *= ((n - j + 1) / j) * (x / (1 - x));
    if (j >= a) tail += term;
  }
  return tail;
};

describe('oracle', () => {
  test.each([
    [1, 0],
    [2, 0],
    [5, Math.log(24)],
    [0.5, Math.log(Math.sqrt(Math.PI))],
    [11, Math.log(3_628_800)],
  ])('log Γ(%d)', (x, expected) => {
    expect(logGamma(x)).toBeCloseTo(expected, 12);
  });

  test.each(
    [2, 3, 5, 7, 11].flatMap((a) =>
      [3, 5, 13].flatMap((b) => [0.1, 0.37, 0.5, 0.83].map((x) => [a, b, x] as const)),
    ),
  )('I is the binomial tail for a=%d, b=%d at x=%d', (a, b, x) => {
    expect(betaCdf(x, a, b)).toBeCloseTo(binomialTail(x, a, b), 12);
  });

  test('Beta(½, ½) is the arcsine law', () => {
    for (const x of [0.03, 0.29, 0.61, 0.97])
      expect(betaCdf(x, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 12);
  });
});

const shape = fc.double({ min: 0.5, max: 200, noNaN: true });
const unit = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe('law', () => {
  test('the quantile undoes the distribution function (seed 17)', () => {
    fc.assert(
      fc.property(shape, shape, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (a, b, p) => {
        expect(betaCdf(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 6);
      }),
      { seed: 17 },
    );
  });

  test('turning the line round turns the tails round: I_x(a, b) = 1 − I_(1−x)(b, a) (seed 19)', () => {
    fc.assert(
      fc.property(shape, shape, unit, (a, b, x) => {
        expect(betaCdf(x, a, b)).toBeCloseTo(1 - betaCdf(1 - x, b, a), 9);
      }),
      { seed: 19 },
    );
  });
});

describe('edge', () => {
  test('outside the line there is nothing', () => {
    expect(betaCdf(-3, 2, 5)).toBe(0);
    expect(betaCdf(7, 2, 5)).toBe(1);
  });
  test.each([
    [0.5, 0, 1],
    [0.5, -1, 2],
    [Number.NaN, 2, 3],
    [0.5, Number.POSITIVE_INFINITY, 2],
  ])('refuses x=%d, a=%d, b=%d', (x, a, b) => {
    expect(() => betaCdf(x, a, b)).toThrow(RangeError);
  });
  test('refuses a probability that is none', () => {
    expect(() => betaQuantile(1.01, 2, 3)).toThrow(RangeError);
  });
});
