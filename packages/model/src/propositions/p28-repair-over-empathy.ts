/** P28: mediocre empathy with good repair beats good empathy without repair (J16, J80). */
import type { Listener } from '../people.ts';
import { standingAfter } from './later.ts';
import type { Proposition } from './proposition.ts';
import { type Ablation, livesOf, populate, spreadLife } from './world.ts';

const PEOPLE = 50;
const MOMENTS = 300;

const ALIKE = { moved: 0.25, harm: 0.1, visible: 0.7, denies: 0.5 };
const MENDING: Listener = { ...ALIKE, empathy: 0.55, recognises: 0.8, repairs: 0.95 };
const UNDERSTANDING: Listener = { ...ALIKE, empathy: 0.85, recognises: 0, repairs: 0.05 };

const connection = (listener: Listener, seed: number, ablation?: Ablation): number =>
  standingAfter(
    populate(
      livesOf(PEOPLE, (id) => ({ life: spreadLife(seed, id) }), [{ listener }]),
      ablation,
    ),
    seed,
    MOMENTS,
    0,
  ).connection;

export const P28: Proposition = {
  id: 'P28',
  row: 'J16, J80',
  claim: 'What keeps a relationship alive is less that it seldom fails than that failing is addressed.',
  contrast:
    'Empathy .55 with repair .95 and recognition .8, against empathy .85 with repair .05 and recognition 0; all else alike.',
  sample: `${PEOPLE} people of the calibration spread in each arm`,
  horizon: `${MOMENTS} moments; measured over the last 50`,
  measures: [{ statistic: 'felt connection C, mending − understanding', smallest: 0.01 }],
  run: (seed, ablation) => [connection(MENDING, seed, ablation) - connection(UNDERSTANDING, seed, ablation)],
};
