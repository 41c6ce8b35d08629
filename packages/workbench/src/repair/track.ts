/**
 * The way of one disconnection, stop by stop: noticed → named → heard → answered → landed → stronger? (J15–J23).
 *
 * Each stop says for itself whether it was said. The furthest stage alone would hide that a hurt was answered
 * without ever having been heard, which is the commonest way in which a repair does not hold (J21).
 */
import { type Disconnection, STAGES, type Step } from '@kithe/record/repair';

export const STOPS = [...STAGES, 'stronger'] as const;
export type StopName = (typeof STOPS)[number];

/** `said`: somebody said so · `passed`: a later one was said, this one was not · `ahead`: not yet. */
export type Stop = { readonly name: StopName; readonly state: 'said' | 'passed' | 'ahead' };

/** The steps since it was last opened again; all of them where it never was. */
export const stepsSince = (steps: readonly Step[]): readonly Step[] =>
  steps.slice(steps.findLastIndex(({ step }) => step === 'reopened') + 1);

export const trackOf = ({ steps }: Pick<Disconnection, 'steps'>): readonly Stop[] => {
  const since = stepsSince(steps);
  // To open it again is to name it again.
  const isReopened = since.length < steps.length;
  const isSaid = (name: StopName) =>
    name === 'noticed' || (name === 'named' && isReopened) || since.some(({ step }) => step === name);
  const furthest = STOPS.findLastIndex(isSaid);
  return STOPS.map((name, i) => ({ name, state: isSaid(name) ? 'said' : i < furthest ? 'passed' : 'ahead' }));
};
