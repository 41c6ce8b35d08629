/** P19: the smaller the minority, the more it is silenced inside itself (J46). */
import type { Proposition } from './proposition.ts';
import { MINORITY, opennessWithin, PREJUDICE, twoGroups } from './two-groups.ts';

const PEOPLE = 60;
const STEPS = 200;
const SHARES = [0.1, 0.3, 0.5];

export const P19: Proposition = {
  id: 'P19',
  row: 'J46',
  claim: 'Being few among the prejudiced is worse: more of one’s moments are with them.',
  contrast: 'The same prejudice and power with a minority of 10, 30 and 50 per cent.',
  sample: `${PEOPLE} people of the calibration spread, ties at random and one chain of ties within the minority`,
  horizon: `${STEPS} steps`,
  measures: [
    { statistic: 'chance of bringing between members of the minority, at 30 % − at 10 %', smallest: 0.02 },
    { statistic: 'the same, at 50 % − at 30 %', smallest: 0.02 },
  ],
  run: (seed, ablation) => {
    const [few = 0, some = 0, half = 0] = SHARES.map((share) =>
      opennessWithin(
        twoGroups(
          { people: PEOPLE, minority: Math.round(share * PEOPLE), prejudice: PREJUDICE, steps: STEPS },
          seed,
          ablation,
        ),
        MINORITY,
      ),
    );
    return [some - few, half - some];
  },
};
