/** Data that a theory makes up itself, for asking whether its own fit finds what made them. */
import { uniforms } from '../random.ts';

/** Uniform draws in [0, 1), one after another; the same seed gives the same series. */
export const newSeries = (seed: number): (() => number) => {
  const u = new Float64Array(4);
  let i = 0;
  return () => {
    if (i % 4 === 0) uniforms(u, 0, seed, i >>> 2, 0, 0);
    return u[i++ % 4];
  };
};

/** The index that a uniform draw picks from chances that sum to 1. */
export const drawn = (chances: ArrayLike<number>, u: number): number => {
  let sum = 0;
  for (let i = 0; i < chances.length; i++) {
    sum += chances[i];
    if (u < sum) return i;
  }
  return chances.length - 1;
};
