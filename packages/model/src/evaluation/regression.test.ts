/** Regressions against closed forms: a line through points, and log odds of a table of counts. */
import { describe, expect, it } from 'vitest';
import { chanceOf, leastSquares, linear, logisticRegression } from './regression.ts';

describe('regressions', () => {
  it('least squares recovers a plane exactly, weights and idle columns included', () => {
    const rows = [
      [2, 3],
      [5, 7],
      [11, 13],
      [17, 2],
    ].map(([x, y], i) => ({ features: [x, y, 0], outcome: 19 + 2 * x - 3 * y, weight: i + 1 }));
    const coefficients = leastSquares(rows, 1e-9);
    expect(linear(coefficients, [23, 29, 31])).toBeCloseTo(19 + 46 - 87, 4);
  });

  it('a weighted mean is least squares without features', () => {
    const rows = [
      { features: [], outcome: 2, weight: 3 },
      { features: [], outcome: 7, weight: 5 },
    ];
    expect(leastSquares(rows)[0]).toBeCloseTo(41 / 8, 6);
  });

  it('logistic regression gives back the shares of a saturated table', () => {
    const rows = [
      { features: [0], outcome: 1, weight: 30 },
      { features: [0], outcome: 0, weight: 70 },
      { features: [1], outcome: 11 / 13, weight: 130 },
    ];
    const coefficients = logisticRegression(rows, 1e-6);
    expect(chanceOf(coefficients, [0])).toBeCloseTo(0.3, 5);
    expect(chanceOf(coefficients, [1])).toBeCloseTo(11 / 13, 5);
  });

  it('stays finite where a feature tells the outcome for certain', () => {
    const rows = [0, 1].map((x) => ({ features: [x], outcome: x, weight: 17 }));
    const chance = chanceOf(logisticRegression(rows), [1]);
    expect(chance).toBeGreaterThan(0.8);
    expect(chance).toBeLessThan(1);
  });
});
