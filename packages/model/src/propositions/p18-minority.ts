/** P18: a powerful majority's prejudice silences a minority inside its own group (J44–J47). */
import type { Proposition } from './proposition.ts';
import { MINORITY, opennessWithin, PREJUDICE, twoGroups } from './two-groups.ts';

const SOCIETY = { people: 48, minority: 12, steps: 250 };

export const P18: Proposition = {
  id: 'P18',
  row: 'J44–J47',
  claim: 'Prejudice from those with more power silences people, and not only toward those who hold it.',
  contrast: `A majority prejudiced against the minority (${PREJUDICE} logits of empathy) against the same society without prejudice; power and ties the same.`,
  sample: `${SOCIETY.people} people of the calibration spread, a quarter of them the minority, all speaking and listening`,
  horizon: `${SOCIETY.steps} steps`,
  measures: [
    {
      statistic:
        'chance of bringing between members of the minority, mean over parts, without − with prejudice',
      smallest: 0.05,
    },
  ],
  run: (seed, ablation) => {
    const [without, with_] = [0, PREJUDICE].map((prejudice) =>
      opennessWithin(twoGroups({ ...SOCIETY, prejudice }, seed, ablation), MINORITY),
    );
    return [(without ?? Number.NaN) - (with_ ?? Number.NaN)];
  },
};
