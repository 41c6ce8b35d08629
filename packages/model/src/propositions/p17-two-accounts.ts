/** P17: two accounts identify the hidden image better than either alone (J8). */
import { LISTENERS } from '../people.ts';
import { bondOf, imageIn } from './measures.ts';
import type { Proposition } from './proposition.ts';
import { type Rated, therapyOf } from './ratings.ts';
import { averageOf, correlation, leastSquares, predicted, spreadOf } from './statistics.ts';
import { CORE } from './upbringing.ts';
import { livesOf, partNamed, populate, spreadLife } from './world.ts';

const PAIRS = 120;
const SESSIONS = 12;

/** What one account tells: its mean, and how much it varies. */
const account = (ratings: readonly Rated[], of: (rated: Rated) => number): number[] => [
  averageOf(ratings, of),
  spreadOf(ratings.map(of)),
];

/** r of what a fit on one half of the pairs predicts for the other half with what is there, mean of both ways. */
const heldOut = (rows: readonly (readonly number[])[], truth: readonly number[]): number => {
  const half = (odd: number) => ({
    X: rows.filter((_, i) => i % 2 === odd),
    y: truth.filter((_, i) => i % 2 === odd),
  });
  const across = (fitted: ReturnType<typeof half>, held: ReturnType<typeof half>) => {
    const coefficients = leastSquares(fitted.X, fitted.y);
    return correlation(
      held.X.map((row) => predicted(coefficients, row)),
      held.y,
    );
  };
  return (across(half(0), half(1)) + across(half(1), half(0))) / 2;
};

export const P17: Proposition = {
  id: 'P17',
  row: 'J8',
  claim:
    'One person’s account is half of a relationship: two together tell more about what is kept back than either.',
  contrast:
    'The image of the core part, estimated from both accounts against the better of the two alone; fitted on one half of the pairs, scored on the other.',
  sample: `${PAIRS} people of the calibration spread, each with a therapist`,
  horizon: `${SESSIONS} sessions of ten moments; mean and spread of each one’s ratings`,
  measures: [{ statistic: 'r with the core image in held-out pairs, both − the better one', smallest: 0.03 }],
  run: (seed, ablation) => {
    const society = populate(
      livesOf(PAIRS, (id) => ({ life: spreadLife(seed, id) }), [{ listener: LISTENERS.therapist }]),
      ablation,
    );
    const core = partNamed(society, CORE);
    const rows = [...therapyOf(society, seed, SESSIONS, 0)].map(([person, ratings]) => ({
      client: account(ratings, ({ client }) => client),
      therapist: account(ratings, ({ therapist }) => therapist),
      image: imageIn(society, person, bondOf(person, 0), core),
    }));
    const truth = rows.map(({ image }) => image);
    const [client, therapist, both] = [
      heldOut(
        rows.map((row) => row.client),
        truth,
      ),
      heldOut(
        rows.map((row) => row.therapist),
        truth,
      ),
      heldOut(
        rows.map((row) => [...row.client, ...row.therapist]),
        truth,
      ),
    ];
    return [both - Math.max(client, therapist)];
  },
};
