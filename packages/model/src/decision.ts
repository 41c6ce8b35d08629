/**
 * Bring, mask or withhold (§4): what a person does with a part when an occasion for it is noticed.
 *
 *   U_bring    = y b_E p̂ − v (1 − p̂)(c_M + m̂ c_H (1 + ρ Π⁺)) − c_S·shame·v + φ·x′ + invite
 *   U_mask     = y b_M
 *   U_withhold = 0                                    softmax at temperature τ
 *
 * Yearning multiplies p̂: it is a wish to be *met*, not to speak. From that the central paradox follows (J41):
 * where p̂ < b_M / b_E, more yearning moves the odds from bringing to masking. x′ is what the other has just
 * brought; in conversations people follow each other's disclosure far more than each other's empathy.
 */
import type { Constants } from './constants.ts';
import { exp } from './exact.ts';
import type { Manner } from './people.ts';

/** What a choice rests on. */
export type Choice = {
  /** y > 0 */
  readonly yearning: number;
  /** p̂ ∈ (0, 1): the image of this part with this person. */
  readonly image: number;
  /** v ∈ (0, 1] */
  readonly vulnerability: number;
  /** m̂ ∈ (0, 1): chance that not being met does harm. */
  readonly harm: number;
  /** Π⁺ ∈ [0, 1] */
  readonly power: number;
  /** shame ∈ [0, 1] */
  readonly shame: number;
  /** x′ ∈ [0, 1] */
  readonly theyBrought: number;
  readonly invite: number;
  readonly manner: Manner;
};

/** How far a manner changes the worth of a mask (J37): who pleases masks more, who withdraws less. Ours. */
export const maskFactor = (manner: Manner): number =>
  manner === 'please' ? 1.5 : manner === 'withdraw' ? 0.5 : 1;

/** U_bring, in units of being met once with certainty at yearning 1. */
export const utilityOfBringing = (c: Choice, k: Constants): number =>
  c.yearning * k.bringValue * c.image -
  c.vulnerability * (1 - c.image) * (k.missCost + c.harm * k.harmCost * (1 + k.powerHarm * c.power)) -
  k.shameCost * c.shame * c.vulnerability +
  k.reciprocity * c.theyBrought +
  c.invite;

export type Odds = { readonly bring: number; readonly mask: number; readonly withhold: number };

const FAR = 700; // e⁷⁰⁰ is finite, and so is the sum of three such

/** Chances of the three, summing to 1. */
export const chancesOf = (c: Choice, k: Constants): Odds => {
  const bring = exp(Math.min(FAR, utilityOfBringing(c, k) / k.temperature));
  const mask = exp(Math.min(FAR, (c.yearning * k.maskValue * maskFactor(c.manner)) / k.temperature));
  const sum = bring + mask + 1;
  return { bring: bring / sum, mask: mask / sum, withhold: 1 / sum };
};
