/**
 * Slow states (§8): felt connection, yearning, clarity, hiddenness, energy. They advance by the moment, never
 * by the session (L11).
 *
 *   C += η_C (val − C)                        upward only when one was perceived as met (L8, J12)
 *   y ← max(y_min, y + η_y (y₀ + y_G (.7 − C̄) − y))             never zero (J13)
 *   k += η_k (target − k),   H += η_H (1 − x − H),   z += η_z (1.5·C̄⁺·R − z)
 *
 * The sign rule on C is ours: val of a missed answer is .1, so that without it someone deeply disconnected
 * would recover by being missed again and again, which the paper denies (J12).
 */
import type { Answer } from './answers.ts';
import { isMeeting } from './answers.ts';
import type { Constants } from './constants.ts';
import {
  f32,
  type Manner,
  meanConnection,
  openness,
  type PartState,
  type Person,
  type Relationship,
} from './people.ts';

/** Felt connection after one moment drawn toward `value`, `met` if it was perceived as meeting or repair. */
export const feel = (relationship: Relationship, value: number, met: boolean, k: Constants): void => {
  const step = k.rateC * (value - relationship.C);
  relationship.C = f32(relationship.C + (met ? step : Math.min(0, step)));
};

/** What became of a part in one moment; `answer` undefined where nothing was shown. */
export type Shown = { readonly shown: number; readonly answer: Answer | undefined };

/** Where clarity is drawn to (J28). Who goes numb loses it faster when hiding. */
export const clarityTarget = ({ shown, answer }: Shown, manner: Manner, k: Constants): number => {
  if (shown === 0 || answer === 'denied') return manner === 'go numb' ? k.clarityHidden / 3 : k.clarityHidden;
  if (shown < 1) return k.clarityMasked;
  return answer !== undefined && isMeeting(answer) ? k.clarityMet : k.clarityBrought;
};

/** Clarity after a noticed occasion. */
export const clarify = (part: PartState, what: Shown, manner: Manner, k: Constants): void => {
  const rate = what.answer === 'moved' && what.shown === 1 ? k.rateK * k.clarityMoved : k.rateK;
  part.k = f32(part.k + Math.min(1, rate) * (clarityTarget(what, manner, k) - part.k));
};

/** Hiddenness after an occasion, noticed or not. */
export const hide = (part: PartState, shown: number, k: Constants): void => {
  part.H = f32(part.H + k.rateH * (1 - shown - part.H));
};

/** Yearning and energy, at the end of every moment. */
export const yearn = (person: Person, k: Constants): void => {
  const C = meanConnection(person);
  const rest = f32(person.yearningRest) + k.yearningGain * (k.yearningSated - C);
  person.y = f32(Math.max(k.yearningFloor, person.y + k.rateY * (rest - person.y)));
  const zest = k.zest * Math.max(0, C) * openness(person);
  person.z = f32(Math.min(1, Math.max(0, person.z + k.rateZ * (zest - person.z))));
};
