/** P30: the capacity to repair raises both ruptures and connection (J15, J16). */
import { LISTENERS, type Listener } from '../people.ts';
import { standingAfter } from './later.ts';
import type { Proposition } from './proposition.ts';
import { type Ablation, livesOf, populate, spreadLife } from './world.ts';

const PEOPLE = 50;
const MOMENTS = 300;

export const MENDS: Listener = { ...LISTENERS.ordinary, recognises: 0.6, repairs: 0.9 };
export const DOES_NOT_MEND: Listener = { ...LISTENERS.ordinary, recognises: 0.05, repairs: 0.1 };

/** Felt connection at the end, and ruptures per moment. */
const lifeWith = (listener: Listener, seed: number, ablation?: Ablation) => {
  let ruptures = 0;
  const society = populate(
    livesOf(PEOPLE, (id) => ({ life: spreadLife(seed, id) }), [{ listener }]),
    ablation,
  );
  const { connection } = standingAfter(society, seed, MOMENTS, 0, {
    witness: ({ ruptured }) => {
      if (ruptured) ruptures += 1;
    },
  });
  return { connection, ruptures: ruptures / (PEOPLE * MOMENTS) };
};

export const P30: Proposition = {
  id: 'P30',
  row: 'J15, J16',
  claim: 'Where hurts are mended people risk more: they are hurt more often and are closer.',
  contrast:
    'An ordinary listener who mends (recognises .6, repairs .9) against the same who does not (.05, .1).',
  sample: `${PEOPLE} people of the calibration spread in each arm`,
  horizon: `${MOMENTS} moments; connection over the last 50`,
  measures: [
    { statistic: 'ruptures per moment, mends − does not', smallest: 0.01 },
    { statistic: 'felt connection C, mends − does not', smallest: 0.02 },
  ],
  run: (seed, ablation) => {
    const mended = lifeWith(MENDS, seed, ablation);
    const not = lifeWith(DOES_NOT_MEND, seed, ablation);
    return [mended.ruptures - not.ruptures, mended.connection - not.connection];
  },
};
