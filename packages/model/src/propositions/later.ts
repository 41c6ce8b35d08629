/** How it stands between people and someone they have been with: means over the last moments of that time. */
import type { Society } from '../society.ts';
import { bondOf, representation } from './measures.ts';
import { averageOf } from './statistics.ts';
import { type Spending, speakersOf, spend } from './world.ts';

export type Standing = {
  /** Felt connection C. */
  readonly connection: number;
  /** Chance of bringing, mean over parts. */
  readonly openness: number;
};

/** Spends some moments, and gives means over the last fifty of them (every fifth). */
export const standingAfter = (
  society: Society,
  seed: number,
  moments: number,
  index: number,
  spending: Omit<Spending, 'after'> = {},
): Standing => {
  const people = speakersOf(society);
  let [connection, openness] = [0, 0];
  spend(society, seed, moments, index, {
    ...spending,
    after: (moment) => {
      if (moment < moments - 50 || (moments - 1 - moment) % 5 !== 0) return;
      connection += averageOf(people, (person) => bondOf(person, index).C);
      openness += averageOf(people, (person) => representation(society, person, bondOf(person, index)));
    },
  });
  return { connection: connection / 10, openness: openness / 10 };
};
