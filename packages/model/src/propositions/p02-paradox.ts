/** P2: the central paradox: with someone powerful who does not respond, bringing falls while yearning rises (J41). */
import { bondOf, representation } from './measures.ts';
import type { Proposition } from './proposition.ts';
import { averageOf } from './statistics.ts';
import { livesOf, populate, REJECTING, speakersOf, spend, spreadLife } from './world.ts';

const PEOPLE = 60;
const MOMENTS = 300;
const POWER = 0.8;

export const P2: Proposition = {
  id: 'P2',
  row: 'J41',
  claim:
    'Early and lasting disconnection makes the yearning for connection grow and, at the same time, the showing of oneself shrink.',
  contrast:
    'The same people before the first and after the last moment with an unresponsive, powerful other.',
  sample: `${PEOPLE} people of the calibration spread; the neglectful listener, power ${POWER}`,
  horizon: `${MOMENTS} moments`,
  measures: [
    { statistic: 'fall of the chance of bringing, mean over parts', smallest: 0.1 },
    { statistic: 'rise of yearning y', smallest: 0.1 },
  ],
  run: (seed, ablation) => {
    const society = populate(
      livesOf(PEOPLE, (id) => ({ life: spreadLife(seed, id) }), [{ listener: REJECTING, power: POWER }]),
      ablation,
    );
    const people = speakersOf(society);
    const bringing = () => averageOf(people, (person) => representation(society, person, bondOf(person, 0)));
    const yearning = () => averageOf(people, ({ y }) => y);
    const [showed, yearned] = [bringing(), yearning()];
    spend(society, seed, MOMENTS, 0);
    return [showed - bringing(), yearning() - yearned];
  },
};
