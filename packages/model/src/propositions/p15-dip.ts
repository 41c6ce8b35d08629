/** P15: in therapies that succeed, ratings dip while honesty returns, and then rise (J29, J79). */
import { LISTENERS } from '../people.ts';
import type { Proposition } from './proposition.ts';
import { type Rated, therapyOf } from './ratings.ts';
import { average, averageOf } from './statistics.ts';
import { grownUp } from './upbringing.ts';
import { REJECTING } from './world.ts';

const CLIENTS = 50;
const CHILDHOOD = 100;
const SESSIONS = 40;
const ENDS = 5;

/** Silent at first, honest at last: ω of the first and of the last sessions. */
const succeeded = (ratings: readonly Rated[]): boolean =>
  averageOf(ratings.slice(0, ENDS), ({ deference }) => deference) > 0.65 &&
  averageOf(ratings.slice(-ENDS), ({ deference }) => deference) < 0.35;

/** Mean of what a client means to rate over some sessions. */
const meant = (ratings: readonly Rated[]): number => averageOf(ratings, (rated) => rated.meant);

export const P15: Proposition = {
  id: 'P15',
  row: 'J29, J79',
  claim:
    'When politeness gives way to honesty, ratings first fall; they rise once what is honest is also good.',
  contrast:
    'Within each therapy that succeeds (deference above .65 at first and below .35 at last): the sessions in which honesty returns (deference between .35 and .65) against the first five and the last five.',
  sample: `${CLIENTS} people after a rejecting childhood; ratings without bias and noise`,
  horizon: `${CHILDHOOD} moments of childhood, ${SESSIONS} sessions of ten moments`,
  measures: [
    { statistic: 'rating (0–10), first five sessions − while honesty returns', smallest: 0.05 },
    { statistic: 'rating, last five sessions − while honesty returns', smallest: 0.2 },
  ],
  run: (seed, ablation) => {
    const society = grownUp({
      seed,
      count: CLIENTS,
      parent: REJECTING,
      moments: CHILDHOOD,
      others: [{ listener: LISTENERS.therapist }],
      ablation,
    });
    const therapies = [...therapyOf(society, seed, SESSIONS, 1).values()]
      .filter(succeeded)
      .map((ratings) => ({
        first: meant(ratings.slice(0, ENDS)),
        returning: meant(ratings.filter(({ deference }) => deference >= 0.35 && deference <= 0.65)),
        last: meant(ratings.slice(-ENDS)),
      }))
      .filter(({ returning }) => !Number.isNaN(returning));
    return [
      average(therapies.map(({ first, returning }) => first - returning)),
      average(therapies.map(({ last, returning }) => last - returning)),
    ];
  },
};
