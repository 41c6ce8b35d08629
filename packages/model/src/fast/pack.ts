/**
 * From the readable engine to the fast one and back: two inverse functions.
 *
 * Nothing is lost that any later step could read. What the readable engine keeps in double precision but reads in
 * single (γ, y₀) comes back in single; listeners come back as they were given.
 */
import { ANSWERS, type Answer } from '../answers.ts';
import {
  type Episode,
  type Listener,
  MANNERS,
  type Pair,
  type Person,
  type Relationship,
  shameOf,
} from '../people.ts';
import type { Society } from '../society.ts';
import {
  BOND,
  BOND_WORDS,
  CLARITY,
  EPISODE,
  LISTENER,
  LISTENER_WORDS,
  PART_WORDS,
  PERSON,
  SEEN,
  SILENT,
  TIE,
  TRAITS,
} from './layout.ts';
import { type FastState, newState, type Words, wordsOf, writeListener } from './state.ts';

const packEpisode = (episode: Episode | undefined): number =>
  episode
    ? episode.part +
      1 +
      (ANSWERS.indexOf(episode.answer) << EPISODE.ANSWER) +
      ((episode.refused ? ANSWERS.indexOf(episode.refused) + 1 : 0) << EPISODE.REFUSED) +
      (episode.depth << EPISODE.DEPTH) +
      episode.age * 2 ** EPISODE.AGE
    : 0;

const unpackEpisode = (word: number): Episode | undefined =>
  word === 0
    ? undefined
    : {
        part: (word & 255) - 1,
        answer: ANSWERS[(word >>> EPISODE.ANSWER) & 7] as Answer, // only an index of ANSWERS is ever stored
        refused: ANSWERS[((word >>> EPISODE.REFUSED) & 7) - 1],
        depth: (word >>> EPISODE.DEPTH) & 63,
        age: word >>> EPISODE.AGE,
      };

/** Distinct listeners, in the order in which they are met, and the index of each person's. */
export const listenersOf = (
  people: readonly Pick<Person, 'listener'>[],
): { readonly distinct: Listener[]; readonly of: number[] } => {
  const indices = new Map<string, number>();
  const distinct: Listener[] = [];
  const of = people.map(({ listener }) => {
    const key = TRAITS.map((trait) => listener[trait]).join();
    const known = indices.get(key);
    if (known !== undefined) return known;
    indices.set(key, distinct.length);
    return distinct.push(listener) - 1;
  });
  return { distinct, of };
};

const packPair = (F: Float32Array, at: number, { a, b }: Pair): void => {
  F[at] = a;
  F[at + 1] = b;
};

/** Writes what is seen of a person: into both tables, since what never changes is not copied by a step. */
const packSeen = (
  { F, U, layout }: Words,
  person: Person,
  i: number,
  listener: number,
  indexOf: ReadonlyMap<number, number>,
): void => {
  const last = person.relationships.filter(({ shown }) => shown !== 0);
  if (last.length > 1)
    throw new RangeError(`pack: person ${person.id} showed something to two people at once`);
  if (!(Number.isInteger(person.group) && person.group >= 0 && person.group < 2 ** 32))
    throw new RangeError(`pack: expected a group in 0 … 2³² − 1, got ${person.group}`);
  for (const table of layout.at.seen) {
    const at = table + i * layout.seen;
    for (const [a, { H }] of person.parts.entries()) F[at + a] = H;
    const open = at + layout.open;
    F[open + SEEN.SHAME] = shameOf(person);
    F[open + SEEN.LEVEL] = last[0]?.shown ?? 0;
    U[open + SEEN.TOWARD] = indexOf.get(last[0]?.to ?? person.id) ?? i;
    U[open + SEEN.LISTENER] = listener;
    U[open + SEEN.GROUP] = person.group;
    F[open + SEEN.ACT_NOT_SELF] = person.actNotSelf;
  }
};

/** Writes what one person alone has, and what is seen of them; not where their relationships begin. */
export const packPerson = (
  words: Words,
  person: Person,
  i: number,
  listener: number,
  indexOf: ReadonlyMap<number, number>,
): void => {
  const { F, U, layout } = words;
  const at = layout.at.people + i * layout.person;
  U[at + PERSON.ID] = person.id;
  U[at + PERSON.MANNER] = MANNERS.indexOf(person.manner) + (person.speaks ? 0 : SILENT);
  packPair(F, at + PERSON.LIFE, person.h);
  packPair(F, at + PERSON.HARM, person.m);
  packPair(F, at + PERSON.WORTH, person.w);
  packPair(F, at + PERSON.EFFICACY, person.e);
  F[at + PERSON.YEARNING] = person.y;
  F[at + PERSON.ENERGY] = person.z;
  F[at + PERSON.REST] = person.yearningRest;
  for (const [a, { g, k }] of person.parts.entries()) {
    packPair(F, at + PERSON.PARTS + PART_WORDS * a, g);
    F[at + PERSON.PARTS + PART_WORDS * a + CLARITY] = k;
  }
  packSeen(words, person, i, listener, indexOf);
};

const packRelationship = ({ F, U, layout }: Words, r: Relationship, edge: number, to: number): void => {
  const bond = layout.at.bonds + edge * BOND_WORDS;
  F[bond + BOND.CONTACT] = r.contact;
  F[bond + BOND.C] = r.C;
  U[bond + BOND.TO] = to;
  F[bond + BOND.POWER] = r.power;
  const tie = layout.at.ties + edge * layout.tie;
  F[tie + TIE.INVITE] = r.invite;
  U[tie + TIE.EPISODE] = packEpisode(r.episode);
  U[tie + TIE.OPEN] = r.open;
  U[tie + TIE.REPAIRED] = r.repaired;
  for (const [a, pair] of r.alpha.entries()) packPair(F, tie + TIE.ALPHA + 2 * a, pair);
};

/**
 * A society in the fast engine's memory. The society itself is left as it is.
 * @param shared lets several threads work on it
 * @throws {RangeError} for a relationship with someone unknown, a group that is not a whole number ≥ 0, someone
 *   who showed something to two people in the last step, and what {@link newState} refuses
 */
export const pack = (society: Society, shared = false): FastState => {
  const { people, step, ...rules } = society;
  const indexOf = new Map(people.map(({ id }, i) => [id, i]));
  const listeners = listenersOf(people);
  const relationships = people.reduce((sum, person) => sum + person.relationships.length, 0);
  const size = {
    people: people.length,
    relationships,
    parts: rules.parts.length,
    listeners: listeners.distinct.length,
  };
  const state = newState(rules, size, step, shared);
  const words = wordsOf(state);
  const { U, layout } = words;
  for (const [index, listener] of listeners.distinct.entries()) writeListener(words, index, listener);
  let edge = 0;
  for (const [i, person] of people.entries()) {
    U[layout.at.people + i * layout.person + PERSON.ROW] = edge;
    packPerson(words, person, i, listeners.of[i] ?? 0, indexOf);
    for (const r of person.relationships) {
      const to = indexOf.get(r.to);
      if (to === undefined)
        throw new RangeError(`pack: a relationship ${person.id} → ${r.to} with someone unknown`);
      packRelationship(words, r, edge++, to);
    }
  }
  U[layout.at.people + people.length * layout.person + PERSON.ROW] = edge;
  return state;
};

const unpackPair = (F: Float32Array, at: number): Pair => ({ a: F[at], b: F[at + 1] });

const unpackListener = ({ U, layout }: Words, index: number): Listener => {
  const at = layout.at.listeners + index * LISTENER_WORDS + LISTENER.AS_GIVEN;
  const given = new Float64Array(U.slice(at, at + 2 * TRAITS.length).buffer);
  // every trait is a key of Listener, and every key is among them
  return Object.fromEntries(TRAITS.map((trait, i) => [trait, given[i]])) as Listener;
};

const unpackRelationship = (
  { F, U, layout }: Words,
  edge: number,
  shown: number,
  toId: number,
): Relationship => {
  const bond = layout.at.bonds + edge * BOND_WORDS;
  const tie = layout.at.ties + edge * layout.tie;
  return {
    to: toId,
    contact: F[bond + BOND.CONTACT],
    power: F[bond + BOND.POWER],
    invite: F[tie + TIE.INVITE],
    alpha: Array.from({ length: layout.open }, (_, a) => unpackPair(F, tie + TIE.ALPHA + 2 * a)),
    C: F[bond + BOND.C],
    open: U[tie + TIE.OPEN],
    repaired: U[tie + TIE.REPAIRED],
    episode: unpackEpisode(U[tie + TIE.EPISODE]),
    shown,
  };
};

/** One person of a state, by index in the order of ids, as a copy. */
export const personAt = (words: Words, step: number, i: number): Person => {
  const { F, U, layout } = words;
  const at = layout.at.people + i * layout.person;
  const seen = layout.at.seen[step & 1 ? 1 : 0] + i * layout.seen;
  const open = seen + layout.open;
  const idAt = (index: number): number => U[layout.at.people + index * layout.person + PERSON.ID];
  const relationships: Relationship[] = [];
  for (let edge = U[at + PERSON.ROW]; edge < U[at + layout.person + PERSON.ROW]; edge++) {
    const to = U[layout.at.bonds + edge * BOND_WORDS + BOND.TO];
    const shown = U[open + SEEN.TOWARD] === to ? F[open + SEEN.LEVEL] : 0;
    relationships.push(unpackRelationship(words, edge, shown, idAt(to)));
  }
  const manner = U[at + PERSON.MANNER];
  return {
    id: idAt(i),
    group: U[open + SEEN.GROUP],
    listener: unpackListener(words, U[open + SEEN.LISTENER]),
    manner: MANNERS[manner % SILENT] ?? 'plain',
    actNotSelf: F[open + SEEN.ACT_NOT_SELF],
    speaks: manner < SILENT,
    yearningRest: F[at + PERSON.REST],
    h: unpackPair(F, at + PERSON.LIFE),
    m: unpackPair(F, at + PERSON.HARM),
    w: unpackPair(F, at + PERSON.WORTH),
    e: unpackPair(F, at + PERSON.EFFICACY),
    y: F[at + PERSON.YEARNING],
    z: F[at + PERSON.ENERGY],
    parts: Array.from({ length: layout.open }, (_, a) => ({
      g: unpackPair(F, at + PERSON.PARTS + PART_WORDS * a),
      k: F[at + PERSON.PARTS + PART_WORDS * a + CLARITY],
      H: F[seen + a],
    })),
    relationships,
  };
};

/** The society that a state holds, as the readable engine would have it; a copy. */
export const unpack = (state: FastState): Society => {
  const words = wordsOf(state);
  const people = Array.from({ length: state.size.people }, (_, i) => personAt(words, state.step, i));
  return { ...state.rules, people, step: state.step };
};
