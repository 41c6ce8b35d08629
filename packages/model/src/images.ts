/**
 * Relational images: what I expect if I bring a part of me to someone (J55), as three levels of evidence
 * that are partially pooled (J25): over a whole life, about one part with anyone, in one relationship.
 *
 *   ḣ   = a_h / (a_h + b_h)
 *   ĝ_a = (a_g + κ_G ḣ) / (a_g + b_g + κ_G)
 *   p̂   = (a_α + κ_R ĝ_a) / (a_α + b_α + κ_R)
 *
 * An image moves only by evidence, and evidence counts by how much of the part was shown, w = w_r x²
 * (J57): a mask that was accepted says little about me, and what was never shown cannot be corrected.
 * Every number here can be redone by hand from what the ledger shows.
 */
import { type Answer, isMeeting, WEIGHT } from './answers.ts';
import { betaQuantile } from './beta.ts';

/** Counts of a Beta distribution: `a` for being met, `b` for not being met; both ≥ 0. */
export type Counts = { readonly a: number; readonly b: number };

/** Strength of pooling toward the level above, in counts (κ_R = κ_G = 4: a round robin of 54 people). */
export const KAPPA_R = 4;
export const KAPPA_G = 4;

/** Where a life begins before anything is known of it, h₀ = Beta(3, 2). Assumption: ours, untested. */
export const HOPE_AT_FIRST: Counts = { a: 3, b: 2 };

export const NO_EVIDENCE: Counts = { a: 0, b: 0 };

/**
 * Weight of one answer as evidence, w = w_r x², in counts.
 * @param shown x ∈ [0, 1]: how much of the part was shown; 0 gives 0, whatever the answer (J57)
 * @throws {RangeError} when shown is outside [0, 1]
 */
export const evidenceWeight = (answer: Answer, shown: number): number => {
  if (!(shown >= 0 && shown <= 1)) throw new RangeError(`shown: expected a number in [0, 1], got ${shown}`);
  return WEIGHT[answer] * shown ** 2;
};

/** The counts after one more answer. */
export const withAnswer = ({ a, b }: Counts, answer: Answer, shown: number): Counts => {
  const w = evidenceWeight(answer, shown);
  return isMeeting(answer) ? { a: a + w, b } : { a, b: b + w };
};

/** Mean of a Beta with these counts; 0 < a + b is required. */
export const meanOf = ({ a, b }: Counts): number => a / (a + b);

/** Counts pooled toward an expectation `mean` from the level above, worth `kappa` counts. */
export const pooled = ({ a, b }: Counts, mean: number, kappa: number): Counts => ({
  a: a + kappa * mean,
  b: b + kappa * (1 - mean),
});

/** A central interval of a Beta: [lower, upper] ⊂ (0, 1), holding `mass` of the probability (default one half). */
export const intervalOf = ({ a, b }: Counts, mass = 0.5): readonly [number, number] => [
  betaQuantile((1 - mass) / 2, a, b),
  betaQuantile((1 + mass) / 2, a, b),
];

/** What one image rests on, level by level. */
export type ImageEvidence = {
  /** `h`: over a whole life, that I am met. */
  readonly life: Counts;
  /** `g_a`: this part, with anyone, then and elsewhere. */
  readonly part: Counts;
  /** `α_a`: this part, in this relationship alone. */
  readonly here: Counts;
};

/** An image as people are shown it: where it began, where it stands, how sure these entries can make anyone. */
export type Image = {
  /** ĝ_a: what would be expected here from everything outside this relationship; (0, 1). */
  readonly before: number;
  /** p̂: what is expected here now; (0, 1). */
  readonly now: number;
  /** The Beta whose mean is p̂. */
  readonly counts: Counts;
};

/** Reads an image from its evidence by the three equations at the head of this file. */
export const readImage = ({ life, part, here }: ImageEvidence): Image => {
  const before = meanOf(pooled(part, meanOf(life), KAPPA_G));
  const counts = pooled(here, before, KAPPA_R);
  return { before, now: meanOf(counts), counts };
};

/** Mean of counts pooled toward `mean`, worth `kappa` counts: one line of the three equations. */
export const pooledMean = ({ a, b }: Counts, mean: number, kappa: number): number =>
  (a + kappa * mean) / (a + b + kappa);
