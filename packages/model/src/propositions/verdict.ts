/**
 * From effects over seeds to a verdict: *holds* where the whole interval lies above the smallest effect that
 * counts, *fails* where it lies below, *undecided* where it crosses it.
 *
 * A failing proposition need not be refuted in its sign: an effect that is there and too small to count fails too.
 */
import { betaQuantile } from '../beta.ts';
import type { Measure, Proposition } from './proposition.ts';

export const VERDICTS = ['holds', 'fails', 'undecided'] as const;
export type Verdict = (typeof VERDICTS)[number];

export type Estimate = {
  /** Mean over seeds. */
  readonly effect: number;
  /** 95 % interval of that mean by Student's t; infinite where fewer than two seeds gave a value. */
  readonly interval: readonly [low: number, high: number];
};

/** The 97.5 % point of Student's t, for whole degrees of freedom ≥ 1: t² = ν (1 − x) / x, x ~ Beta(ν/2, ½). */
export const studentQuantile = (freedom: number): number => {
  const x = betaQuantile(0.05, freedom / 2, 0.5);
  return Math.sqrt((freedom * (1 - x)) / x);
};

/** Mean and interval of effects, one per seed. Seeds that gave nothing to measure (NaN) are left out. */
export const estimate = (effects: readonly number[]): Estimate => {
  const values = effects.filter((value) => !Number.isNaN(value));
  const n = values.length;
  const effect = values.reduce((sum, value) => sum + value, 0) / n;
  if (n < 2 || n < effects.length / 2) return { effect, interval: [-Infinity, Infinity] };
  const variance = values.reduce((sum, value) => sum + (value - effect) ** 2, 0) / (n - 1);
  const half = studentQuantile(n - 1) * Math.sqrt(variance / n);
  return { effect, interval: [effect - half, effect + half] };
};

/** Verdict of one measure. */
export const judge = ({ interval: [low, high] }: Estimate, { smallest }: Measure): Verdict =>
  low > smallest ? 'holds' : high < smallest ? 'fails' : 'undecided';

export type Measured = Measure & Estimate & { readonly verdict: Verdict };

export type Finding = {
  readonly measures: readonly Measured[];
  /** The measure that settles the verdict: one that fails, else one left undecided, else the narrowest. */
  readonly deciding: Measured;
  readonly verdict: Verdict;
};

const ORDER: Readonly<Record<Verdict, number>> = { fails: 0, undecided: 1, holds: 2 };

/** How far the interval clears the smallest effect, in half-widths; only compared. */
const margin = ({ effect, smallest, interval: [low, high] }: Measured): number =>
  (effect - smallest) / Math.max(high - low, 1e-12);

/**
 * Judges a proposition from its effects, one row per seed.
 * @throws {RangeError} where a proposition has no measure that decides
 */
export const findingOf = (
  { id, measures }: Pick<Proposition, 'id' | 'measures'>,
  rows: readonly (readonly number[])[],
): Finding => {
  const measured = measures.map((measure, i): Measured => {
    const found = estimate(rows.map((row) => row[i] ?? Number.NaN));
    return { ...measure, ...found, verdict: judge(found, measure) };
  });
  const [deciding] = measured
    .filter(({ besides }) => !besides)
    .sort((p, q) => ORDER[p.verdict] - ORDER[q.verdict] || margin(p) - margin(q));
  if (!deciding) throw new RangeError(`${id}: expected a measure that decides`);
  return { measures: measured, deciding, verdict: deciding.verdict };
};
