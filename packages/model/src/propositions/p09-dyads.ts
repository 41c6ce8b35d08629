/** P9: across pairs, more ruptures go with more connection, and leaving them open with less (J15, J16). */
import type { Listener } from '../people.ts';
import { bondOf } from './measures.ts';
import type { Proposition } from './proposition.ts';
import { correlation } from './statistics.ts';
import { birthDraws, livesOf, populate, speakersOf, spend, spreadLife } from './world.ts';

const PAIRS = 80;
const MOMENTS = 300;
/** A share of ruptures is only spoken of where there were some. */
const ENOUGH = 5;

/** Listeners of every kind: each trait uniform, and independent of the others. */
const anyListener = (seed: number, id: number): Listener => {
  const [empathy, harm, repairs, recognises] = birthDraws(seed, id);
  return {
    empathy: 0.3 + 0.6 * empathy,
    moved: 0.25,
    harm: 0.4 * harm,
    repairs: 0.1 + 0.8 * repairs,
    recognises: 0.6 * recognises,
    visible: 0.7,
    denies: 0.5,
  };
};

export const P9: Proposition = {
  id: 'P9',
  row: 'J15, J16',
  claim:
    'Disconnections belong to connection: where there is more of it there are more of them, and what weakens it is leaving them unaddressed.',
  contrast: 'Across pairs of every kind, in one population.',
  sample: `${PAIRS} people of the calibration spread, each with a listener whose empathy, harm, repair and recognition are drawn independently`,
  horizon: `${MOMENTS} moments`,
  measures: [
    { statistic: 'r of the number of ruptures with felt connection at the end', smallest: 0.2 },
    { statistic: '−r of the share of ruptures left open with felt connection at the end', smallest: 0.2 },
  ],
  run: (seed, ablation) => {
    const society = populate(
      livesOf(
        PAIRS,
        (id) => ({ life: spreadLife(seed, id) }),
        (id) => [{ listener: anyListener(seed, id + 1) }],
      ),
      ablation,
    );
    const people = speakersOf(society);
    const ruptures = new Map(people.map((person) => [person, 0]));
    spend(society, seed, MOMENTS, 0, {
      witness: ({ ruptured }, person) => {
        if (ruptured) ruptures.set(person, (ruptures.get(person) ?? 0) + 1);
      },
    });
    const rows = people.map((person) => {
      const { C, open } = bondOf(person, 0);
      return { C, open, ruptures: ruptures.get(person) ?? 0 };
    });
    const some = rows.filter((row) => row.ruptures >= ENOUGH);
    return [
      correlation(
        rows.map((row) => row.ruptures),
        rows.map(({ C }) => C),
      ),
      -correlation(
        some.map((row) => row.open / row.ruptures),
        some.map(({ C }) => C),
      ),
    ];
  },
};
