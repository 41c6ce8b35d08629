/** P11: the same harm early is worse than late (J35, J57). */
import { LISTENERS } from '../people.ts';
import { bondOf, representation } from './measures.ts';
import type { Proposition } from './proposition.ts';
import { averageOf } from './statistics.ts';
import { PARENTAL_POWER } from './upbringing.ts';
import {
  type Ablation,
  livesOf,
  neverAddressed,
  partNamed,
  populate,
  speakersOf,
  spend,
  spreadLife,
} from './world.ts';

const PEOPLE = 40;
const BLOWS = 10;
const AMONG_FRIENDS = 270;
const LATE = 200;

/** Mean chance of bringing to a friend over the last fifty moments, after ten blows from someone powerful. */
const openAfter = (friendsFirst: number, seed: number, ablation?: Ablation): number => {
  const society = populate(
    livesOf(PEOPLE, (id) => ({ life: spreadLife(seed, id) }), [
      { listener: { ...LISTENERS.ordinary, recognises: 0 }, power: PARENTAL_POWER },
      { listener: LISTENERS.ordinary },
    ]),
    ablation,
  );
  const need = partNamed(society, 'need');
  const people = speakersOf(society);
  spend(society, seed, friendsFirst, 1);
  for (let blow = 0; blow < BLOWS; blow++) {
    spend(society, seed, 1, 0, { tell: () => ({ part: need, brought: true, answer: 'punished' }) });
    neverAddressed(society);
  }
  let sum = 0;
  const rest = AMONG_FRIENDS - friendsFirst;
  spend(society, seed, rest, 1, {
    after: (moment) => {
      if (moment >= rest - 50 && moment % 5 === 4)
        sum += averageOf(people, (person) => representation(society, person, bondOf(person, 1)));
    },
  });
  return sum / 10;
};

export const P11: Proposition = {
  id: 'P11',
  row: 'J35, J57',
  claim:
    'Harm at the beginning of a life closes more than the same harm later, because what would correct it is then never brought.',
  contrast: `The same ${BLOWS} punishing answers of someone powerful, never addressed, before any moment with an ordinary friend or after ${LATE} of them; the same number of moments with the friend in all, so that the late harm is also the more recent.`,
  sample: `${PEOPLE} people of the calibration spread in each arm`,
  horizon: `${AMONG_FRIENDS} moments with the friend; measured over the last 50`,
  measures: [
    { statistic: 'chance of bringing to the friend, mean over parts, late − early', smallest: 0.02 },
  ],
  run: (seed, ablation) => [openAfter(LATE, seed, ablation) - openAfter(0, seed, ablation)],
};
