/**
 * P16: the two accounts of an hour agree more where more is shown (J8, J83).
 *
 * Two people can agree because both always write eights. So agreement is asked for in both its senses, and each
 * must hold: the two ratings of an hour are *close*, and they *move together* from hour to hour within the same
 * pair, where no level and no bias can help. Authenticity is what was done (parts brought, of all occasions), not
 * a state of the model from which ratings are computed.
 */
import { LISTENERS, type Person } from '../people.ts';
import type { Proposition } from './proposition.ts';
import { type Rated, therapyOf } from './ratings.ts';
import { averageOf, correlation, quantile } from './statistics.ts';
import { livesOf, populate, spreadLife } from './world.ts';

const PAIRS = 80;
const SESSIONS = 25;

/** Ratings as deviations from the pair's own mean. */
const centred = (ratings: readonly Rated[], of: (rated: Rated) => number): number[] => {
  const mean = averageOf(ratings, of);
  return ratings.map((rated) => of(rated) - mean);
};

const client = ({ client: rating }: Rated): number => rating;
const therapist = ({ therapist: rating }: Rated): number => rating;

export const P16: Proposition = {
  id: 'P16',
  row: 'J8, J83',
  claim: 'Where people show themselves as they are, the two accounts of what happened come together.',
  contrast:
    'Across pairs with the same kind of therapist: the third of the clients who brought most against the third who brought least.',
  sample: `${PAIRS} people of the calibration spread, each with a therapist`,
  horizon: `${SESSIONS} sessions of ten moments, both rating every one with bias and noise`,
  measures: [
    {
      statistic:
        'r of the two ratings from hour to hour within pairs (deviations from the pair’s means, pooled), most − least authentic third',
      smallest: 0.1,
    },
    { statistic: 'mean distance of the two ratings (0–10), least − most authentic third', smallest: 0.2 },
  ],
  run: (seed, ablation) => {
    const society = populate(
      livesOf(PAIRS, (id) => ({ life: spreadLife(seed, id) }), [{ listener: LISTENERS.therapist }]),
      ablation,
    );
    const brought = new Map<Person, number>();
    const therapies = therapyOf(society, seed, SESSIONS, 0, {
      witness: ({ act }, person) => {
        if (act === 'bring') brought.set(person, (brought.get(person) ?? 0) + 1);
      },
    });
    const pairs = [...therapies].map(([person, ratings]) => ({ ratings, brought: brought.get(person) ?? 0 }));
    const counts = pairs.map((pair) => pair.brought);
    const least = pairs.filter((pair) => pair.brought <= quantile(counts, 1 / 3));
    const most = pairs.filter((pair) => pair.brought >= quantile(counts, 2 / 3));
    const together = (these: typeof pairs) =>
      correlation(
        these.flatMap(({ ratings }) => centred(ratings, client)),
        these.flatMap(({ ratings }) => centred(ratings, therapist)),
      );
    const distance = (these: typeof pairs) =>
      averageOf(these, ({ ratings }) =>
        averageOf(ratings, (rated) => Math.abs(rated.client - rated.therapist)),
      );
    return [together(most) - together(least), distance(least) - distance(most)];
  },
};
