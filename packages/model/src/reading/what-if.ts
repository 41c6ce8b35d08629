/** *What if*: {@link fansFrom}, and with each fan how often such fans were wrong in the calibration runs. */
import { type Choice, type Fan as Drawn, fansFrom } from './fans.ts';
import type { HourTold } from './told.ts';

export { CHOICES, type Choice } from './fans.ts';

export type Fan = Drawn & {
  /** Of a hundred 90 % bands of connection, how many did not hold what came, in the worst case tried. */
  readonly wrongOfHundred: number;
};

/**
 * The worst of all cases tried: every world, choice, beginning and distance of `docs/calibration.md`; a test compares.
 * Kept apart from what the calibration runs on, which it comes from.
 */
export const FANS_WRONG = 15;

/** One fan for each choice, with common draws, so that they differ by the choice alone. @throws as {@link fansFrom} */
export const whatIf = (
  state: Float32Array,
  after: HourTold,
  choices: readonly Choice[],
  ahead: number,
  seed: number,
): readonly Fan[] =>
  fansFrom(state, after, choices, ahead, seed).map((fan) => ({ ...fan, wrongOfHundred: FANS_WRONG }));
