/**
 * Every number of the model that is not a person's own (§10). `docs/notation.md` gives each its reason.
 *
 * Chosen before any proposition was run, and not touched afterwards without rerunning all of them. A set of
 * constants is a value: an ablation or a sweep is another value, never an edit.
 */
import { ANSWERS, type Answer, WEIGHT } from './answers.ts';

/** How each answer moves what it touches. Felt connection: where `C` is drawn to; worth: counts. */
const FELT: Readonly<Record<Answer, number>> = {
  moved: 1,
  met: 0.7,
  missed: 0.1,
  denied: -0.3,
  punished: -0.6,
};
const MATTERS: Readonly<Record<Answer, number>> = {
  moved: 2,
  met: 0.4,
  missed: 0.2,
  denied: 0.8,
  punished: 1,
};

export const DEFAULTS = {
  /** κ_R, κ_G: pooling toward the level above, in counts. */
  kappaR: 4,
  kappaG: 4,
  /** n_max: above this concentration a pair is rescaled, its ratio kept. */
  nMax: 40,
  /** f₀, f_Π: the share of evidence that goes to me rather than to you; what power adds when I am not met. */
  selfShare: 0.25,
  selfSharePower: 0.45,
  selfShareMax: 0.9,
  /** d: how much shame discounts being met ("they are only being polite"). */
  discount: 0.6,
  /** b_E, b_M, x_M: worth of being met, worth of a mask, how much of the part a mask shows. */
  bringValue: 1,
  maskValue: 0.2,
  maskShows: 0.4,
  /** τ: temperature of the choice. */
  temperature: 0.25,
  /** c_M, c_H, c_S: cost of not being met, of harm, of showing a part in shame; ρ: power's multiplier of harm. */
  missCost: 1,
  harmCost: 1.75,
  shameCost: 2,
  powerHarm: 1,
  /** φ: pull of what the other has just brought. */
  reciprocity: 0.3,
  /** χ, its zero, and ζ: what hiddenness and power take from listening. */
  hiddenDulls: 2,
  hiddenNeutral: 0.3,
  powerDulls: 0.5,
  /** Offset of the answer: σ(logit ε + x − offset …). */
  shownOffset: 0.7,
  /** Guilt mends, shame blocks (J101, J103): on the logit of answering a protest and of recognising. */
  guiltMends: 1,
  shameBlocks: 1.5,
  /** W: moments in which an episode may still be repaired; the depth of hurt about a refused hurt. */
  episodeMoments: 3,
  episodeDepth: 2,
  /** w_r and w_rep, in counts. */
  weight: WEIGHT as Readonly<Record<Answer, number>>,
  repairWeight: 2,
  /** val_r and what repair is worth to felt connection. */
  felt: FELT,
  feltRepaired: 0.6,
  /** Steps of worth, in counts, by answer; for a repair and for a rupture left open; steps of efficacy. */
  matters: MATTERS,
  mattersRepaired: 1,
  mattersOpen: 0.5,
  efficacyStep: 1,
  /** η_C, η_y, η_k, η_H, η_z: rates of the slow states, per moment. */
  rateC: 0.05,
  rateY: 0.03,
  rateK: 0.02,
  rateH: 0.05,
  rateZ: 0.03,
  /** y₀, y_G, y_min and the felt connection at which yearning rests. */
  yearningRest: 0.5,
  yearningGain: 1.15,
  yearningFloor: 0.1,
  yearningSated: 0.7,
  /** Targets of clarity, and the factor of its rate when one has seen the other moved. */
  clarityMet: 1,
  clarityBrought: 0.9,
  clarityMasked: 0.55,
  clarityHidden: 0.15,
  clarityMoved: 4,
  /** Energy is drawn to zest·C̄⁺·R. */
  zest: 1.5,
  /** The least chance of seeking contact, at no energy; at full energy it is 1. */
  seekFloor: 0.25,
} as const;

/** The numbers of one run. */
export type Constants = {
  readonly [K in keyof typeof DEFAULTS]: (typeof DEFAULTS)[K] extends number
    ? number
    : Readonly<Record<Answer, number>>;
};

/**
 * Constants with some replaced.
 * @throws {RangeError} for an unknown name, or a value that is not a finite number
 */
export const withConstants = (changes: Partial<Constants>, base: Constants = DEFAULTS): Constants => {
  for (const [name, value] of Object.entries(changes)) {
    if (!(name in base))
      throw new RangeError(`constants: expected one of ${Object.keys(base).join(', ')}, got ${name}`);
    const numbers = typeof value === 'number' ? [value] : ANSWERS.map((answer) => value[answer]);
    if (!numbers.every(Number.isFinite))
      throw new RangeError(`constants: expected finite numbers for ${name}`);
  }
  return { ...base, ...changes };
};
