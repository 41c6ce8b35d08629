/** P24: some failing, well repaired, is better than none (J15, J16). */
import type { Listener } from '../people.ts';
import { standingAfter } from './later.ts';
import type { Proposition } from './proposition.ts';
import { type Ablation, livesOf, populate, spreadLife } from './world.ts';

const PEOPLE = 50;
const MOMENTS = 300;

const ALIKE = { moved: 0.25, harm: 0, recognises: 0.8, repairs: 0.98, visible: 1, denies: 0.5 };
const NEVER: Listener = { ...ALIKE, empathy: 1 };
/** Misses one time in five what is wholly shown: σ(logit .75 + .3) = .8. */
const SOMETIMES: Listener = { ...ALIKE, empathy: 0.75 };

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

export const P24: Proposition = {
  id: 'P24',
  row: 'J15, J16',
  claim:
    'Disconnections are not only inevitable but useful: a relationship with some, well repaired, becomes stronger than one without any.',
  contrast:
    'A listener who misses one time in five and all but always repairs, mostly unasked, against one who never misses; neither ever harms.',
  sample: `${PEOPLE} people of the calibration spread in each arm`,
  horizon: `${MOMENTS} moments; measured over the last 50`,
  measures: [{ statistic: 'felt connection C, some failing − none', smallest: 0.01 }],
  run: (seed, ablation) => [connection(SOMETIMES, seed, ablation) - connection(NEVER, seed, ablation)],
};
