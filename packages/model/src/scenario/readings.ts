/**
 * What is read off a person at a step: read-outs of §2 and the five good things (J49), never stored in anyone.
 *
 * Shame stands in its two parts, apart (J99). *Safe* and *real* are two numbers because they may diverge
 * (J33): safe is 1 less the harm a person risks as they see it, and one way of being safe is to bring nothing.
 * The five good things are energy, action, clarity, worth and desire for more connection.
 */
import type { Constants } from '../constants.ts';
import { chancesOf } from '../decision.ts';
import { newWatch, type Watch } from '../fast/engine.ts';
import { choiceOf } from '../moment.ts';
import { f32, hopelessness, mean, meanConnection, type Person, unworthiness } from '../people.ts';
import type { Society, Witness } from '../society.ts';
import type { Folk } from './scenario.ts';

export const READINGS = [
  'bringing',
  'connection',
  'hope',
  'unworthiness',
  'hopelessness',
  'yearning',
  'clarity',
  'energy',
  'action',
  'worth',
  'desire',
  'safe',
  'real',
  'open',
  'repaired',
] as const;
export type ReadingName = (typeof READINGS)[number];

/** Each reading in a few words, with its range, for whoever meets it for the first time. */
export const READING_WORDS: Readonly<Record<ReadingName, string>> = {
  bringing: 'shown since the reading before: 0 nothing, 1 all of it',
  connection: 'felt connection: −1 to 1, and 0 where nothing is felt',
  hope: 'that someone will answer: 0 to 1',
  unworthiness: 'shame, one half of it, I do not matter: 0 to 1',
  hopelessness: 'shame, the other half, nobody will answer: 0 to 1',
  yearning: 'for connection: never 0, and higher where it goes unmet',
  clarity: 'knowing what I feel: 0 to 1',
  energy: 'zest: 0 to 1',
  action: 'what I show changes something: 0 to 1',
  worth: 'I matter to others: 0 to 1',
  desire: 'for more connection: yearning times hope',
  safe: 'how little harm is risked: 0 to 1; whoever brings nothing is safe',
  real: 'chance that whatever arises is brought: 0 to 1',
  open: 'ruptures left open',
  repaired: 'ruptures repaired',
};

export type Reading = Readonly<Record<ReadingName, number>>;

/**
 * Safe and real, over the relationships someone is in contact with, by contact; for someone alone, 1 and 0.
 * Real: mean over parts of k · P(bring). Safe: 1 − mean over parts of k · (P(bring) + x_M P(mask)) (1 − p̂) m̂.
 */
export const safeAndReal = (
  person: Person,
  vulnerability: readonly number[],
  k: Constants,
): { readonly safe: number; readonly real: number } => {
  let [risk, real, weight] = [0, 0, 0];
  for (const relationship of person.relationships) {
    if (relationship.contact === 0) continue;
    weight += relationship.contact;
    for (const [part, { k: clarity }] of person.parts.entries()) {
      const choice = choiceOf(person, relationship, part, { vulnerability, theyBrought: 0 }, k);
      const { bring, mask } = chancesOf(choice, k);
      const share = (relationship.contact * clarity) / person.parts.length;
      real += share * bring;
      risk += share * (bring + k.maskShows * mask) * (1 - choice.image) * choice.harm;
    }
  }
  return weight > 0 ? { safe: 1 - risk / weight, real: real / weight } : { safe: 1, real: 0 };
};

const average = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Everything but bringing, which is a count of moments and not a state. */
export const stateOf = (
  person: Person,
  vulnerability: readonly number[],
  k: Constants,
): Omit<Reading, 'bringing'> => ({
  connection: meanConnection(person),
  hope: mean(person.h),
  unworthiness: unworthiness(person),
  hopelessness: hopelessness(person),
  yearning: person.y,
  clarity: average(person.parts.map((part) => part.k)),
  energy: person.z,
  action: mean(person.e),
  worth: mean(person.w),
  desire: person.y * mean(person.h),
  ...safeAndReal(person, vulnerability, k),
  open: person.relationships.reduce((sum, { open }) => sum + open, 0),
  repaired: person.relationships.reduce((sum, { repaired }) => sum + repaired, 0),
});

/** Readings of someone, or the mean of a group, at a step. */
export type Row = { readonly step: number; readonly who: string; readonly people: number } & Reading;

/** Gathers moments between two readings; `bringing` is NaN where there was no moment. */
export type Reader = {
  /** Notes every moment of the readable engine. */
  readonly witness: Witness;
  /** Reads everyone who is there, and begins to count moments anew. */
  readonly read: (scene: Scene) => readonly Row[];
};

/** What is read: people by their place, one at a time, since a crowd need not stand there all at once. */
export type Scene = Pick<Society, 'parts' | 'constants' | 'step'> & {
  readonly personAt: (place: number) => Person;
};

/** A society to be read. @throws {RangeError} for a place at which nobody stands */
export const sceneOf = ({ people, parts, constants, step }: Society): Scene => ({
  parts,
  constants,
  step,
  personAt: (place) => {
    const person = people[place];
    if (!person) throw new RangeError(`sceneOf: nobody at ${place}`);
    return person;
  },
});

type Group = Pick<Folk, 'first' | 'count' | 'born' | 'leaves'> & { readonly who: string };

/** Who has a row: everyone who speaks, as a group or each member by themselves, called by name and number. */
export function* groupsOf(people: readonly Folk[], each: boolean): Generator<Group, void> {
  for (const { name, count, first, born, leaves, speaks } of people) {
    if (!speaks) continue;
    if (!each || count === 1) yield { who: name, first, count, born, leaves };
    else
      for (let i = 0; i < count; i++)
        yield { who: `${name} ${i + 1}`, first: first + i, count: 1, born, leaves };
  }
}

/**
 * Whoever does not speak is not read: nothing in them moves.
 * @param each every member of a group by themselves, called by name and number
 * @param watch where moments are gathered; one that has seen some already, where a run goes on
 */
export const newReader = (
  people: readonly Folk[],
  each = false,
  watch: Watch = newWatch(people.reduce((sum, { count }) => sum + count, 0)),
): Reader => {
  const groups = [...groupsOf(people, each)];
  // ids are 0, 1, 2 … in a scenario, and a society has its people in their order
  const { shown, moments } = watch;
  return {
    witness: (happened, { id }) => {
      shown[id] += happened.shown;
      moments[id] += 1;
    },
    read: ({ personAt, parts, constants, step }) => {
      const vulnerability = parts.map((part) => f32(part.vulnerability));
      const rows = groups.flatMap(({ who, first, count, born, leaves }): readonly Row[] => {
        if (step < born || step > leaves) return [];
        const ids = Array.from({ length: count }, (_, i) => first + i);
        const states = ids.map((id) => stateOf(personAt(id), vulnerability, constants));
        const brought = ids.flatMap((id) => {
          const [sum = 0, n = 0] = [shown[id], moments[id]];
          return n > 0 ? [sum / n] : [];
        });
        const reading = Object.fromEntries(
          READINGS.map((name) => [
            name,
            name === 'bringing'
              ? brought.length > 0
                ? average(brought)
                : Number.NaN
              : average(states.map((state) => state[name])),
          ]),
        ) as Reading; // one number for each of the names
        return [{ step, who, people: count, ...reading }];
      });
      shown.fill(0);
      moments.fill(0);
      return rows;
    },
  };
};
