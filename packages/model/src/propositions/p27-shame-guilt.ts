/** P27: what is laid to one's whole being costs more later connection than what is laid to an act (J101). */
import { standingAfter } from './later.ts';
import type { Proposition } from './proposition.ts';
import { grownUp } from './upbringing.ts';
import { type Ablation, BENIGN, REJECTING, spreadLife } from './world.ts';

const PEOPLE = 50;
const CHILDHOOD = 150;
const LATER = 200;
/** γ: the share of self-blame that is a verdict on the act. */
const GUILT = 0.9;
const SHAME = 0.1;

const connectionWith = (actNotSelf: number, seed: number, ablation?: Ablation): number =>
  standingAfter(
    grownUp({
      seed,
      count: PEOPLE,
      parent: REJECTING,
      moments: CHILDHOOD,
      others: [{ listener: BENIGN }],
      ablation,
      speaker: (id) => ({ life: spreadLife(seed, id), actNotSelf }),
    }),
    seed,
    LATER,
    1,
  ).connection;

export const P27: Proposition = {
  id: 'P27',
  row: 'J101',
  claim:
    'Guilt is about what one did and can be mended; shame is about what one is, and locks people out of later connection.',
  contrast: `The same people and the same rejecting childhood; what they blame themselves for is laid mostly to the act (γ = ${GUILT}) or mostly to themselves (γ = ${SHAME}).`,
  sample: `${PEOPLE} people of the calibration spread in each arm`,
  horizon: `${CHILDHOOD} moments of childhood, ${LATER} with a kind partner; measured over the last 50`,
  measures: [{ statistic: 'felt connection C with the partner, guilt − shame', smallest: 0.02 }],
  run: (seed, ablation) => [connectionWith(GUILT, seed, ablation) - connectionWith(SHAME, seed, ablation)],
};
