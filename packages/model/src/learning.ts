/**
 * Learning (§7): what one perceived answer does to the three levels of evidence, and a conservation law.
 *
 *   w = w_r x²,   met counts × (1 − d·shame)                  "they are only being polite"
 *   f = f₀ + f_Π Π⁺ [not met]                                 the share that goes to me rather than to you
 *   α += (1 − f) w      g += f γ w      h += f (1 − γ) w       the three sum to w
 *
 * A mask accepted says little about me (x²); what was not shown changes nothing (J57). Power turns a failure
 * of the other into a verdict on me (J18); shame makes it one on my whole being rather than on an act (J101).
 */
import { type Answer, isMeeting } from './answers.ts';
import type { Constants } from './constants.ts';
import { addEvidence, f32, type Person, type Relationship, shameOf } from './people.ts';

/** f ∈ [0, .9]: the share of evidence that goes to me. */
export const shareToSelf = (met: boolean, power: number, k: Constants): number =>
  Math.min(k.selfShareMax, k.selfShare + (met ? 0 : k.selfSharePower * Math.max(0, power)));

/** Increments of (α, g, h), in counts; they sum to `weight` (L4). */
export const increments = (
  weight: number,
  met: boolean,
  power: number,
  actNotSelf: number,
  k: Constants,
): { readonly here: number; readonly part: number; readonly life: number } => {
  const f = shareToSelf(met, power, k);
  return { here: (1 - f) * weight, part: f * actNotSelf * weight, life: f * (1 - actNotSelf) * weight };
};

/** Adds evidence that a part was, or was not, met: to the relationship, to the part, to the life. */
export const learn = (
  person: Person,
  relationship: Relationship,
  part: number,
  met: boolean,
  weight: number,
  k: Constants,
): void => {
  const { here, part: about, life } = increments(weight, met, relationship.power, f32(person.actNotSelf), k);
  const alpha = relationship.alpha[part];
  const general = person.parts[part]?.g;
  if (!alpha || !general) throw new RangeError(`learn: no part ${part}`);
  addEvidence(alpha, met ? here : 0, met ? 0 : here, k);
  addEvidence(general, met ? about : 0, met ? 0 : about, k);
  addEvidence(person.h, met ? life : 0, met ? 0 : life, k);
};

/** The weight of an answer that is settled, in counts. */
export const weightOf = (answer: Answer, shown: number, shame: number, k: Constants): number =>
  k.weight[answer] * shown * shown * (answer === 'met' ? 1 - k.discount * shame : 1);

/** Learns an ordinary answer at once, with what it says about mattering (J22, J84). */
export const learnAnswer = (
  person: Person,
  relationship: Relationship,
  part: number,
  answer: Answer,
  shown: number,
  k: Constants,
): void => {
  const weight = weightOf(answer, shown, shameOf(person), k);
  learn(person, relationship, part, isMeeting(answer), weight, k);
  matter(person, answer, shown, k);
};

/** Worth moves with mattering, by the same square of what was shown. */
export const matter = (person: Person, answer: Answer, shown: number, k: Constants): void => {
  const step = k.matters[answer] * shown * shown;
  addEvidence(person.w, isMeeting(answer) ? step : 0, isMeeting(answer) ? 0 : step, k);
};

/** Given that I was not met, was it harmful? */
export const learnHarm = (person: Person, answer: Answer, shown: number, k: Constants): void => {
  if (isMeeting(answer)) return;
  const step = shown * shown;
  addEvidence(person.m, answer === 'missed' ? 0 : step, answer === 'missed' ? step : 0, k);
};

/** Efficacy moves with whether a protest changed anything (J23). */
export const learnEffect = (person: Person, changed: boolean, k: Constants): void =>
  addEvidence(person.e, changed ? k.efficacyStep : 0, changed ? 0 : k.efficacyStep, k);
