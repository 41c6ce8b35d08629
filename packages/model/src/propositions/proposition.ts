/**
 * What a proposition is: a claim of the paper that could fail, and everything that was fixed before its first run.
 *
 * The claim, the contrast, the sample, the horizon, the statistic and the smallest effect that counts are data and
 * stand in the proposition's own file; the git history shows that they were committed before any run. Every
 * statistic is written so that the claim predicts *more than* its smallest effect. Where a claim has several
 * halves it holds only if each holds, so that no half can be chosen afterwards.
 */
import type { Ablation } from './world.ts';

export type Measure = {
  /** What is computed, in words and units. */
  readonly statistic: string;
  /** The smallest effect that counts, in the same units; the claim predicts more. */
  readonly smallest: number;
  /** Reported, but no part of the claim. */
  readonly besides?: true;
};

export type Proposition = {
  readonly id: string;
  /** Rows of the paper's concepts. */
  readonly row: string;
  /** What the paper says, in our words, so that it could turn out wrong. */
  readonly claim: string;
  readonly contrast: string;
  readonly sample: string;
  readonly horizon: string;
  readonly measures: readonly Measure[];
  /**
   * One effect per measure for one seed, NaN where the seed gave nothing to measure. All arms of the contrast share
   * the seed, and so every draw that they can share.
   */
  readonly run: (seed: number, ablation?: Ablation) => readonly number[];
};
