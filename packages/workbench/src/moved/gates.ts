/**
 * Where the four questions before one true thing lead (J65–J68, J74), and how long it then cools (J70).
 *
 * *For me* is no fault, and it is no road to the client: it leads to supervision. A *no* means not now. Only a
 * person shares, and only after the cooling; what stands in the way is said by `hindrances` in record/empathy.
 */
import { GATES, type NewBody, TRUE_THING_LENGTH } from '@kithe/record/body';
import { COOLING_MS, trueThingLength } from '@kithe/record/empathy';

export type GateAnswers = NewBody<'true-thing-draft'>['gates'];

/** `open`: not all are answered · `supervision`: it is for me · `not-now`: one was answered no · `through`: to the cooling. */
export type Way = 'open' | 'supervision' | 'not-now' | 'through';

export const wayOf = (gates: GateAnswers): Way => {
  if (gates['for-whom'] === 'me') return 'supervision';
  if (GATES.some((gate) => gates[gate] === false)) return 'not-now';
  return GATES.some((gate) => gates[gate] === null) ? 'open' : 'through';
};

const HOUR_MS = 60 * 60 * 1_000;
/** Hours of cooling that can be chosen; never none. */
export const COOLING_HOURS = [1, 3, 6, 12, 24, 48, 72] as const;
export const USUAL_COOLING = COOLING_MS / HOUR_MS;

/**
 * When something that begins to cool at `nowMs` may be shared; both in milliseconds since 1970.
 * @throws {RangeError} for less than one hour or more than 72
 */
export const coolUntil = (nowMs: number, hours: number): number => {
  if (!(hours >= 1 && hours <= 72)) throw new RangeError(`coolUntil: expected 1 to 72 hours, got ${hours}`);
  return nowMs + hours * HOUR_MS;
};

/** How many characters one true thing still has room for; negative when it is too long to be kept. */
export const roomLeft = (words: string): number =>
  // People count characters; what is stored counts UTF-16 units. The stricter of the two holds.
  TRUE_THING_LENGTH - Math.max(trueThingLength(words), words.length);
