/** P8: what is learned in one relationship carries to a third person (J25). */
import { LISTENERS } from '../people.ts';
import { bondOf, representation } from './measures.ts';
import type { Proposition } from './proposition.ts';
import { averageOf } from './statistics.ts';
import { grownUp } from './upbringing.ts';
import { REJECTING, speakersOf, spend } from './world.ts';

const PEOPLE = 40;
const CHILDHOOD = 200;
const THERAPY = 400;

export const P8: Proposition = {
  id: 'P8',
  row: 'J25',
  claim: 'Who has been met in one relationship begins to feel able to make a difference in others as well.',
  contrast:
    'What the same people would bring to someone whom they have never met, after against before a time with a therapist. (Without moments nothing changes, so before is the control.)',
  sample: `${PEOPLE} people after a rejecting childhood`,
  horizon: `${CHILDHOOD} moments of childhood, ${THERAPY} with a therapist, none with the third`,
  measures: [
    { statistic: 'chance of bringing to the third, mean over parts, after − before', smallest: 0.05 },
  ],
  run: (seed, ablation) => {
    const society = grownUp({
      seed,
      count: PEOPLE,
      parent: REJECTING,
      moments: CHILDHOOD,
      others: [{ listener: LISTENERS.therapist }, { listener: LISTENERS.ordinary }],
      ablation,
    });
    const toThird = () =>
      averageOf(speakersOf(society), (person) => representation(society, person, bondOf(person, 2)));
    const before = toThird();
    spend(society, seed, THERAPY, 1);
    return [toThird() - before];
  },
};
