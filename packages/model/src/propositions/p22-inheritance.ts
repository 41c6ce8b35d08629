/** P22: hiddenness passes from parents to children without heredity (J35, J43). */
import { LISTENERS } from '../people.ts';
import { hiddenness } from './measures.ts';
import type { Proposition } from './proposition.ts';
import { correlation } from './statistics.ts';
import { PARENTAL_POWER } from './upbringing.ts';
import { goOn, populate, spreadLife } from './world.ts';

const FAMILIES = 50;
const STEPS = 350;
/** The first of three ids of a family: a parent, that parent's friend, a child. */
const familyOf = (i: number): number => 3 * i;

export const P22: Proposition = {
  id: 'P22',
  row: 'J35, J43',
  claim:
    'What a parent keeps out of connection the child learns to keep out, from being answered by that parent and nothing else.',
  contrast:
    'Across families in which parents differ only by the life they bring with them and by luck, and children not at all.',
  sample: `${FAMILIES} parents of the calibration spread, each with an ordinary friend and one child; all children the same`,
  horizon: `${STEPS} moments, in which parents go on living too`,
  measures: [{ statistic: 'r of mean hiddenness of parent and child at the end', smallest: 0.15 }],
  run: (seed, ablation) => {
    const families = Array.from({ length: FAMILIES }, (_, i) => familyOf(i));
    const society = populate(
      {
        people: families.flatMap((id) => [
          { id, life: spreadLife(seed, id) },
          { id: id + 1, speaks: false, listener: LISTENERS.ordinary },
          { id: id + 2 },
        ]),
        relationships: families.flatMap((id) => [
          { from: id, to: id + 1 },
          { from: id + 2, to: id, power: PARENTAL_POWER },
        ]),
      },
      ablation,
    );
    goOn(society, seed, STEPS);
    const hidden = (offset: number) =>
      families.map((id) => {
        const person = society.people[id + offset]; // ids are 0 … 3n − 1, in order
        return person ? hiddenness(person) : Number.NaN;
      });
    return [correlation(hidden(0), hidden(2))];
  },
};
