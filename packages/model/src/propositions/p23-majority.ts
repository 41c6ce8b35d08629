/** P23: the majority pays for its prejudice too (J48). */
import type { Proposition } from './proposition.ts';
import { connectionOf, MAJORITY, PREJUDICE, twoGroups } from './two-groups.ts';

const SOCIETY = { people: 48, minority: 12, steps: 250 };

export const P23: Proposition = {
  id: 'P23',
  row: 'J48',
  claim: 'Shaming and silencing a group costs those who do it as well.',
  contrast: `A majority prejudiced against the minority (${PREJUDICE} logits of empathy) against the same society without prejudice; power and ties the same.`,
  sample: `${SOCIETY.people} people of the calibration spread, a quarter of them the minority`,
  horizon: `${SOCIETY.steps} steps`,
  measures: [{ statistic: 'mean felt connection of the majority, without − with prejudice', smallest: 0.01 }],
  run: (seed, ablation) => {
    const [without, with_] = [0, PREJUDICE].map((prejudice) =>
      connectionOf(twoGroups({ ...SOCIETY, prejudice }, seed, ablation), MAJORITY),
    );
    return [(without ?? Number.NaN) - (with_ ?? Number.NaN)];
  },
};
