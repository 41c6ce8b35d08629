/** P31: therapies that succeed contain more ruptures in mid-course (J79, J80). */
import { LISTENERS, type Person } from '../people.ts';
import { bondOf, representation } from './measures.ts';
import type { Proposition } from './proposition.ts';
import { averageOf, median } from './statistics.ts';
import { grownUp } from './upbringing.ts';
import { REJECTING, speakersOf, spend } from './world.ts';

const PEOPLE = 50;
const CHILDHOOD = 100;
/** Three thirds. */
const THIRD = 150;

export const P31: Proposition = {
  id: 'P31',
  row: 'J79, J80',
  claim:
    'In therapies that go well there is more disconnection on the way, because there is more of the client in them.',
  contrast: 'The half of the therapies in which most is brought at the end against the other half.',
  sample: `${PEOPLE} people after a rejecting childhood, each with a therapist`,
  horizon: `${CHILDHOOD} moments of childhood, ${3 * THIRD} of therapy; ruptures in the middle third`,
  measures: [{ statistic: 'ruptures in the middle third, better − other half', smallest: 1 }],
  run: (seed, ablation) => {
    const society = grownUp({
      seed,
      count: PEOPLE,
      parent: REJECTING,
      moments: CHILDHOOD,
      others: [{ listener: LISTENERS.therapist }],
      ablation,
    });
    const people = speakersOf(society);
    const ruptures = new Map<Person, number>();
    spend(society, seed, THIRD, 1);
    spend(society, seed, THIRD, 1, {
      witness: ({ ruptured }, person) => {
        if (ruptured) ruptures.set(person, (ruptures.get(person) ?? 0) + 1);
      },
    });
    spend(society, seed, THIRD, 1);
    const rows = people.map((person) => ({
      brings: representation(society, person, bondOf(person, 1)),
      ruptures: ruptures.get(person) ?? 0,
    }));
    const middle = median(rows.map(({ brings }) => brings));
    const count = (better: boolean) =>
      averageOf(
        rows.filter(({ brings }) => brings > middle === better),
        (row) => row.ruptures,
      );
    return [count(true) - count(false)];
  },
};
