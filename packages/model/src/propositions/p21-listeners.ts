/** P21: scattered among the silent, good listeners open others too; gathered in one place they do not (J116, J119). */
import { LISTENERS } from '../people.ts';
import { representation } from './measures.ts';
import { bothWays, peopleOf, ring } from './networks.ts';
import type { Proposition } from './proposition.ts';
import { average } from './statistics.ts';
import { type Ablation, goOn, populate, spreadLife } from './world.ts';

const PEOPLE = 40;
const REACH = 3;
const LISTENING = 8;
const STEPS = 300;
const CHI = 3;

/** Mean chance of bringing in ties between people who are not the good listeners. */
const elsewhere = (isListener: (id: number) => boolean, seed: number, ablation?: Ablation): number => {
  const society = populate(
    {
      people: peopleOf(PEOPLE, (id) =>
        isListener(id)
          ? { listener: LISTENERS.therapist, life: [8, 2], hidden: 0.1 }
          : { life: spreadLife(seed, id), hidden: 0.9 },
      ),
      relationships: bothWays(ring(PEOPLE, REACH)),
      changes: { hiddenDulls: CHI },
    },
    ablation,
  );
  goOn(society, seed, STEPS);
  return average(
    society.people
      .filter(({ id }) => !isListener(id))
      .flatMap((person) =>
        person.relationships
          .filter(({ to }) => !isListener(to))
          .map((relationship) => representation(society, person, relationship)),
      ),
  );
};

export const P21: Proposition = {
  id: 'P21',
  row: 'J116, J119',
  claim:
    'People are listened into voice: a few who listen, spread out, change how others are with each other.',
  contrast: `${LISTENING} good and open listeners among ${PEOPLE} people who hide, each tied to the ${REACH} nearest on either side of a ring: evenly scattered against side by side.`,
  sample: `${PEOPLE} people, χ = ${CHI}`,
  horizon: `${STEPS} steps`,
  measures: [
    {
      statistic: 'chance of bringing between people who are not those listeners, scattered − clustered',
      smallest: 0.03,
    },
  ],
  run: (seed, ablation) => [
    elsewhere((id) => id % (PEOPLE / LISTENING) === 0, seed, ablation) -
      elsewhere((id) => id < LISTENING, seed, ablation),
  ],
};
