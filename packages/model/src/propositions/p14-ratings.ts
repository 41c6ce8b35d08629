/** P14: the ratings of clients who keep much back are high, and say nothing about connection (J29, J33). */
import type { Listener } from '../people.ts';
import { bondOf } from './measures.ts';
import type { Proposition } from './proposition.ts';
import { type Rated, therapyOf } from './ratings.ts';
import { averageOf, correlation, quantile } from './statistics.ts';
import { birthDraws, livesOf, populate, spreadLife } from './world.ts';

const CLIENTS = 100;
const SESSIONS = 15;
const RATED = 5;

/** Therapists who differ in how well they meet. */
const someTherapist = (seed: number, id: number): Listener => {
  const [empathy, harm, repairs, recognises] = birthDraws(seed, id);
  return {
    empathy: 0.4 + 0.5 * empathy,
    moved: 0.4,
    harm: 0.2 * harm,
    repairs: 0.4 + 0.5 * repairs,
    recognises: 0.6 * recognises,
    visible: 0.7,
    denies: 0.5,
  };
};

export const P14: Proposition = {
  id: 'P14',
  row: 'J29, J33',
  claim: 'Who hides what is true to keep the peace also reports that all is well.',
  contrast: 'Across clients: the third who would least bring hurt to their therapist.',
  sample: `${CLIENTS} people of the calibration spread with therapists of differing empathy, harm and repair`,
  horizon: `${SESSIONS} sessions of ten moments; ratings of the last ${RATED}, felt connection at the end`,
  measures: [
    { statistic: '.3 − r of mean rating with felt connection, among the hidden third', smallest: 0 },
    { statistic: 'mean rating (0–10) of the hidden third, − 8', smallest: 0 },
    {
      statistic: 'r of mean rating with felt connection in the open third, − .3',
      smallest: 0,
      besides: true,
    },
  ],
  run: (seed, ablation) => {
    const society = populate(
      livesOf(
        CLIENTS,
        (id) => ({ life: spreadLife(seed, id) }),
        (id) => [{ listener: someTherapist(seed, id + 1) }],
      ),
      ablation,
    );
    const lasting = (ratings: readonly Rated[]) => ratings.slice(-RATED);
    const rows = [...therapyOf(society, seed, SESSIONS, 0)].map(([person, ratings]) => ({
      C: bondOf(person, 0).C,
      rating: averageOf(lasting(ratings), ({ client }) => client),
      deference: averageOf(lasting(ratings), ({ deference }) => deference),
    }));
    const deference = rows.map((row) => row.deference);
    const [low, high] = [quantile(deference, 1 / 3), quantile(deference, 2 / 3)];
    const hidden = rows.filter((row) => row.deference >= high);
    const open = rows.filter((row) => row.deference <= low);
    const r = (these: typeof rows) =>
      correlation(
        these.map(({ rating }) => rating),
        these.map(({ C }) => C),
      );
    return [0.3 - r(hidden), averageOf(hidden, ({ rating }) => rating) - 8, r(open) - 0.3];
  },
};
