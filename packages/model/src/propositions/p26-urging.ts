/** P26: urging someone to open up helps with a safe other and harms with an unsafe one (J59, J70–J72). */
import type { Listener } from '../people.ts';
import { standingAfter } from './later.ts';
import { bondOf } from './measures.ts';
import type { Proposition } from './proposition.ts';
import {
  type Ablation,
  BENIGN,
  livesOf,
  populate,
  REJECTING,
  speakersOf,
  spend,
  spreadLife,
} from './world.ts';

const PEOPLE = 50;
const URGED = 60;
const LATER = 200;
const URGE = 0.5;

/** Chance of bringing, mean over parts, long after some moments in which one was or was not urged. */
const openness = (listener: Listener, urge: number, seed: number, ablation?: Ablation): number => {
  const society = populate(
    livesOf(PEOPLE, (id) => ({ life: spreadLife(seed, id) }), [{ listener, invite: urge }]),
    ablation,
  );
  spend(society, seed, URGED, 0);
  for (const person of speakersOf(society)) bondOf(person, 0).invite = 0;
  return standingAfter(society, seed, LATER, 0).openness;
};

export const P26: Proposition = {
  id: 'P26',
  row: 'J59, J70–J72',
  claim: 'Pressing people to open up is good or bad by what they will meet: it is no technique.',
  contrast: `The same people urged (${URGE} on the utility of bringing) or not in their first ${URGED} moments, with a kind and with a rejecting other.`,
  sample: `${PEOPLE} people of the calibration spread in each of four arms`,
  horizon: `${URGED} moments with or without urging, ${LATER} without; measured over the last 50`,
  measures: [
    { statistic: 'chance of bringing, mean over parts, urged − not, with a kind other', smallest: 0.01 },
    { statistic: 'the same, not urged − urged, with a rejecting other', smallest: 0.01 },
  ],
  run: (seed, ablation) => {
    const gain = (listener: Listener) =>
      openness(listener, URGE, seed, ablation) - openness(listener, 0, seed, ablation);
    return [gain(BENIGN), -gain(REJECTING)];
  },
};
