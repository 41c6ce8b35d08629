/** P10: one bad answer needs several good ones to undo (J56, J87). */
import { LISTENERS } from '../people.ts';
import { bondOf, chanceBrought } from './measures.ts';
import type { Proposition } from './proposition.ts';
import { average } from './statistics.ts';
import { livesOf, neverAddressed, partNamed, populate, speakersOf, spend, spreadLife } from './world.ts';

const PEOPLE = 30;
const BEFORE = 100;
const MOST = 40;

export const P10: Proposition = {
  id: 'P10',
  row: 'J56, J87',
  claim: 'One telling that is denied outweighs several that are met.',
  contrast:
    'The chance of bringing need to the same person: before one denial that is never addressed, and after each of the good answers that follow it.',
  sample: `${PEOPLE} people of the calibration spread with an ordinary listener`,
  horizon: `${BEFORE} moments together, one denial, which is never addressed, then need brought and met until the chance is what it was, at most ${MOST} times`,
  measures: [
    { statistic: `good answers needed, mean over people, ${MOST} where that was not enough`, smallest: 3 },
  ],
  run: (seed, ablation) => {
    const society = populate(
      livesOf(PEOPLE, (id) => ({ life: spreadLife(seed, id) }), [
        { listener: { ...LISTENERS.ordinary, recognises: 0 } },
      ]),
      ablation,
    );
    const need = partNamed(society, 'need');
    const people = speakersOf(society);
    spend(society, seed, BEFORE, 0);
    neverAddressed(society); // nothing is open when the denial comes
    const chances = () => people.map((person) => chanceBrought(society, person, bondOf(person, 0), need));
    const before = chances();
    spend(society, seed, 1, 0, { tell: () => ({ part: need, brought: true, answer: 'denied' }) });
    neverAddressed(society);
    const needed = people.map(() => MOST);
    spend(society, seed, MOST, 0, {
      tell: () => ({ part: need, brought: true, answer: 'met' }),
      after: (moment) =>
        chances().forEach((chance, i) => {
          if (chance >= (before[i] ?? 1)) needed[i] = Math.min(needed[i] ?? MOST, moment + 1);
        }),
    });
    return [average(needed)];
  },
};
