/** The search against minima that are known in closed form, and fits against their maximum likelihood. */
import { describe, expect, it } from 'vitest';
import { log } from '../exact.ts';
import { fitParameters, minimise, valuesAt } from './fitting.ts';

describe('minimise', () => {
  it('finds the minimum of a slanted bowl', () => {
    const { point, settled } = minimise(
      (p) => 3 * (p[0] - 2) ** 2 + 5 * (p[1] + 7) ** 2 + 2 * (p[0] - 2) * (p[1] + 7) + 11,
      [0, 0],
    );
    expect(settled).toBe(true);
    expect(point[0]).toBeCloseTo(2, 3);
    expect(point[1]).toBeCloseTo(-7, 3);
  });

  it('follows the bent valley of Rosenbrock to its end', () => {
    const { point, value } = minimise((p) => (1 - p[0]) ** 2 + 100 * (p[1] - p[0] ** 2) ** 2, [-1.2, 1], {
      rounds: 200,
      tolerance: 1e-12,
    });
    expect(value).toBeLessThan(1e-4); // as far as forward differences of 1e-5 can see the floor of this valley
    expect(Math.hypot(point[0] - 1, point[1] - 1)).toBeLessThan(0.02);
  });

  it('steps back from where the function is not a number', () => {
    const { point } = minimise((p) => (p[0] > 3 ? Number.NaN : (p[0] - 2.9) ** 2), [-5]);
    expect(point[0]).toBeCloseTo(2.9, 2);
  });

  it('says so when the rounds run out', () => {
    const valley = (p: Float64Array) => (1 - p[0]) ** 2 + 100 * (p[1] - p[0] ** 2) ** 2;
    expect(minimise(valley, [-1.2, 1], { rounds: 3 }).settled).toBe(false);
  });
});

describe('fitParameters', () => {
  it('gives the maximum likelihood of a coin, on every scale inside its range', () => {
    const tosses = Array.from({ length: 700 }, (_, i) => (i % 7 < 2 ? 1 : 0));
    const { values } = fitParameters(
      [{ name: 'heads', meaning: 'chance of heads', scale: 'share', start: 0 }],
      tosses,
      (toss, { heads }) => log(toss === 1 ? heads : 1 - heads),
    );
    expect(values.heads).toBeCloseTo(2 / 7, 2);
  });

  it('reads points on their scales, and holds what would overflow', () => {
    const parameters = [
      { name: 'r', meaning: '', scale: 'real', start: 0 },
      { name: 'p', meaning: '', scale: 'positive', start: 0 },
      { name: 's', meaning: '', scale: 'share', start: 0 },
    ] as const;
    expect(valuesAt(parameters, [-3, 0, 0])).toEqual({ r: -3, p: 1, s: 0.5 });
    const far = valuesAt(parameters, [1e6, 1e6, -1e6]);
    expect(far.p).toBeLessThan(Infinity);
    expect(far.s).toBeGreaterThan(0);
  });
});
