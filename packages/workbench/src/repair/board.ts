/**
 * The board: what is open between two people, what rests, what was mended; and how long an open one has lain there.
 *
 * Disconnections are normal (J15). A board that stays empty for long is no achievement, and no fault either: it says
 * that small things have a place here, and asks nothing.
 */
import type { Hour } from '@kithe/record/hours';
import { BECOMING_A_WAY_AFTER, type Disconnection } from '@kithe/record/repair';

export type Board = {
  /** Oldest first: what has waited longest is met first. */
  readonly open: readonly Disconnection[];
  readonly resting: readonly Disconnection[];
  /** Newest first. */
  readonly mended: readonly Disconnection[];
};

export const boardOf = (repair: readonly Disconnection[]): Board => ({
  open: repair.filter((d) => !d.isRepaired && !d.isResting).sort((p, q) => q.hoursOpen - p.hoursOpen),
  resting: repair.filter((d) => !d.isRepaired && d.isResting),
  mended: repair.filter((d) => d.isRepaired).reverse(),
});

/** How far the paper has yellowed: 0 (today's) … 4 (at the threshold of J35 and beyond). Resting and mended paper stays white. */
export type Age = 0 | 1 | 2 | 3 | 4;
export const ageOf = ({ isRepaired, isResting, hoursOpen }: Disconnection): Age =>
  isRepaired || isResting ? 0 : (Math.min(4, Math.floor((hoursOpen * 4) / BECOMING_A_WAY_AFTER)) as Age); // a whole number in 0 … 4

/** Hours without a new disconnection after which the board says that small things have a place too. Ours, untested. */
export const QUIET_AFTER = 8;

/** True when nothing is open and nothing has been written down for the last {@link QUIET_AFTER} hours. */
export const isQuietForLong = (repair: readonly Disconnection[], hours: readonly Hour[]): boolean => {
  if (repair.some((d) => !d.isRepaired)) return false;
  const lately = new Set(hours.slice(-QUIET_AFTER).map((hour) => hour.id));
  return lately.size === QUIET_AFTER && !repair.some((d) => d.hour !== undefined && lately.has(d.hour));
};
