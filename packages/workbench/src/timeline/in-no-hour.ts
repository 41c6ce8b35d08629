/**
 * What is still open and began in no hour: it stands beside the picture, since no place on it would be true.
 *
 * The disconnection itself says in which hour it began. Whether an hour on the picture holds it is another question,
 * and no answer to this one: a device that keeps its own copy of the views gets the board and the hours apart, so that
 * one disconnection is two objects there, and a device that has not fetched every hour yet has no hour for many.
 */
import type { Disconnection } from '@kithe/record/repair';

/** As many as one sentence names. */
export const NAMED = 3;

export type InNoHour = {
  /** The newest, in one sentence. */
  readonly named: readonly Disconnection[];
  /** All others, to be opened as a list. */
  readonly further: readonly Disconnection[];
};

/**
 * Newest first; resting ones too, since they are open.
 * @param repair oldest first, as the record gives it
 */
export const inNoHour = (repair: readonly Disconnection[]): InNoHour => {
  const all = repair.filter((d) => !d.isRepaired && d.hour === undefined).toReversed();
  // A list of one is no shorter than its name.
  const named = all.length <= NAMED + 1 ? all.length : NAMED;
  return { named: all.slice(0, named), further: all.slice(named) };
};
