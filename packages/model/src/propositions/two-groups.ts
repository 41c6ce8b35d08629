/**
 * A society of two groups of unequal power and size, in which prejudice is or is not (J44–J48): what P18, P19 and
 * P23 have in common. The minority has ties of its own and ties to the majority; nobody inside it is prejudiced.
 */
import { meanConnection, type Person } from '../people.ts';
import type { Society } from '../society.ts';
import { representation } from './measures.ts';
import { bothWays, chainWithin, peopleOf, randomTies } from './networks.ts';
import { average, averageOf } from './statistics.ts';
import { type Ablation, goOn, populate, spreadLife } from './world.ts';

export const MAJORITY = 0;
export const MINORITY = 1;

/** Prejudice of the majority against the minority, in logits; power of the majority over the minority. */
export const PREJUDICE = 2;
const GROUP_POWER = 0.5;
/** Ties that each person reaches out for. */
const EACH = 3;

export type TwoGroups = {
  readonly people: number;
  /** How many are of the minority. */
  readonly minority: number;
  readonly prejudice: number;
  readonly steps: number;
};

/** The society after its steps. The same seed gives the same people and ties, whatever the prejudice. */
export const twoGroups = (
  { people: n, minority, prejudice, steps }: TwoGroups,
  seed: number,
  ablation?: Ablation,
): Society => {
  const groupOf = (id: number): number => (id < minority ? MINORITY : MAJORITY);
  const within = chainWithin(Array.from({ length: minority }, (_, id) => id));
  const society = populate(
    {
      people: peopleOf(n, (id) => ({ group: groupOf(id), life: spreadLife(seed, id) })),
      relationships: bothWays([...randomTies(seed, n, EACH), ...within], (from, to) => ({
        power: (groupOf(from) - groupOf(to)) * GROUP_POWER,
      })),
      prejudice: [
        [0, prejudice],
        [0, 0],
      ],
    },
    ablation,
  );
  goOn(society, seed, steps);
  return society;
};

/** Mean chance of bringing in ties inside a group. */
export const opennessWithin = (society: Society, group: number): number => {
  const groups = new Map(society.people.map((person) => [person.id, person.group]));
  return average(
    society.people
      .filter((person) => person.group === group)
      .flatMap((person) =>
        person.relationships
          .filter(({ to }) => groups.get(to) === group)
          .map((relationship) => representation(society, person, relationship)),
      ),
  );
};

/** Mean felt connection of a group's people. */
export const connectionOf = (society: Society, group: number): number =>
  averageOf(
    society.people.filter((person: Person) => person.group === group),
    meanConnection,
  );
