/**
 * P20: the same people make two stable societies, a silent and an open one, but only if hiddenness dulls listening
 * (J43, J45). Both begin with the same people in the same state; one lives for a while under a rule of silence, the
 * other under a custom of speaking. Then both are free, and what remains is what they made of it.
 */

import { representation } from './measures.ts';
import { bothWays, peopleOf, randomTies } from './networks.ts';
import type { Proposition } from './proposition.ts';
import { averageOf } from './statistics.ts';
import { type Ablation, goOn, populate, spreadLife } from './world.ts';

const PEOPLE = 30;
const EACH = 3;
const UNDER_RULE = 100;
const FREE = 400;
/** Added to and taken from the utility of bringing while a custom or a rule holds. */
const RULE = 2;
/** χ in societies: 2–4. */
const CHI = 3;

/** Mean chance of bringing, when a society has been free for a while and at the end. */
const openness = (rule: number, hiddenDulls: number, seed: number, ablation?: Ablation) => {
  const society = populate(
    {
      people: peopleOf(PEOPLE, (id) => ({ life: spreadLife(seed, id) })),
      relationships: bothWays(randomTies(seed, PEOPLE, EACH)),
      changes: { hiddenDulls },
    },
    ablation,
  );
  const bonds = society.people.flatMap((person) =>
    person.relationships.map((relationship) => ({ person, relationship })),
  );
  const decree = (value: number) => {
    for (const { relationship } of bonds) relationship.invite = value;
  };
  const now = () => averageOf(bonds, (bond) => representation(society, bond.person, bond.relationship));
  decree(rule);
  goOn(society, seed, UNDER_RULE);
  decree(0);
  goOn(society, seed, FREE / 2);
  const halfway = now();
  goOn(society, seed, FREE / 2);
  return { halfway, end: now() };
};

export const P20: Proposition = {
  id: 'P20',
  row: 'J43, J45',
  claim:
    'Silence keeps itself in being, in a society as in a person: who has learned to hide cannot meet in others what he hides.',
  contrast: `A society after ${UNDER_RULE} steps under a rule of silence against the same after as many under a custom of speaking, with (χ = ${CHI}) and without (χ = 0) hiddenness dulling listening.`,
  sample: `${PEOPLE} people of the calibration spread, the same in all arms, all speaking and listening`,
  horizon: `${FREE} steps after rule and custom have ended`,
  measures: [
    { statistic: 'chance of bringing at the end, open − silent beginning, with χ', smallest: 0.2 },
    { statistic: '.1 − the same without χ', smallest: 0 },
    { statistic: 'with χ: difference at the end − two thirds of the difference halfway', smallest: 0 },
  ],
  run: (seed, ablation) => {
    const [open, silent] = [openness(RULE, CHI, seed, ablation), openness(-RULE, CHI, seed, ablation)];
    const [openWithout, silentWithout] = [
      openness(RULE, 0, seed, ablation),
      openness(-RULE, 0, seed, ablation),
    ];
    const lasting = open.end - silent.end;
    return [
      lasting,
      0.1 - (openWithout.end - silentWithout.end),
      lasting - ((open.halfway - silent.halfway) * 2) / 3,
    ];
  },
};
