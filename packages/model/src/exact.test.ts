/** Oracles first: published values; then the engine's own functions, which are right to an ulp or two. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, log, logistic, logit, normalQuantile } from './exact.ts';

const close = (got: number, want: number, relative = 4e-16) =>
  expect(Math.abs(got - want)).toBeLessThanOrEqual(relative * Math.abs(want) + Number.MIN_VALUE);

describe('exp', () => {
  it('has its edges', () => {
    expect([exp(0), exp(-Infinity), exp(Infinity), exp(710), exp(-746)]).toEqual([
      1,
      0,
      Infinity,
      Infinity,
      0,
    ]);
    expect(exp(NaN)).toBeNaN();
    expect(exp(709.782712893384)).toBe(Math.exp(709.782712893384));
  });
  it('is within an ulp or two of the engine', () => {
    fc.assert(
      fc.property(fc.double({ min: -708, max: 709, noNaN: true }), (x) => {
        close(exp(x), Math.exp(x));
      }),
    );
  });
  it('goes down into the subnormal numbers', () => {
    fc.assert(
      fc.property(fc.double({ min: -745, max: -708, noNaN: true }), (x) => {
        expect(Math.abs(exp(x) - Math.exp(x))).toBeLessThanOrEqual(4e-16 * Math.exp(x) + 5e-324);
      }),
    );
  });
});

describe('log', () => {
  it('has its edges', () => {
    expect([log(1), log(0), log(Infinity)]).toEqual([0, -Infinity, Infinity]);
    expect(log(-1)).toBeNaN();
    close(log(5e-324), -744.4400719213812);
  });
  it('is within an ulp or two of the engine', () => {
    fc.assert(
      fc.property(fc.double({ min: 5e-324, max: 1.7e308, noNaN: true }), (x) => {
        close(log(x), Math.log(x));
      }),
    );
  });
});

it('logistic and logit are inverse', () => {
  fc.assert(
    fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (x) => {
      expect(logit(logistic(x))).toBeCloseTo(x, 2);
      expect(logistic(x) + logistic(-x)).toBeCloseTo(1, 14);
    }),
  );
  expect([logistic(-1000), logistic(1000), logit(0), logit(1)]).toEqual([0, 1, -Infinity, Infinity]);
});

describe('the normal quantile', () => {
  it.each([
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.25, -0.6744897501960817], // Wichura 1988
    [0.001, -3.090232306167814], // Wichura 1988
    [1e-20, -9.262340089798409], // Wichura 1988
  ])('of %d', (p, z) => close(normalQuantile(p), z, 1e-14));
  it('has its edges', () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
    expect([normalQuantile(-1), normalQuantile(NaN)]).toEqual([NaN, NaN]);
  });
});
