/**
 * A scenario set up for one seed in the fast engine's memory, without an object for any person or relationship:
 * what `stage.ts` does for a few thousand people, for millions. The same draws and the same roundings, so that
 * what stands there is bit for bit what the other packs (L10).
 */
import { begin, personOf } from '../birth.ts';
import { BOND, BOND_WORDS, type Layout, layoutOf, PERSON, SEEN, SILENT, TIE } from '../fast/layout.ts';
import { listenersOf, packPerson } from '../fast/pack.ts';
import { type FastState, newState, type Rules, type Words, wordsOf, writeListener } from '../fast/state.ts';
import { PARTS } from '../parts.ts';
import { type Listener, MANNERS } from '../people.ts';
import { ScenarioError } from './problem.ts';
import { findIn, peopleIn, rowsOf } from './rows.ts';
import type { Folk, Quantity, Scenario, Tie } from './scenario.ts';
import { mayMeet, personPlan, turnsOf } from './stage.ts';
import { changeBond, eachDirection, eachRelated, folkOf, type OthersOf, BOND as UNSAID } from './ties.ts';

/** A scenario on its way in the fast engine. */
export type CrowdStage = {
  readonly state: FastState;
  /** Puts people and relationships as the present step has them: at the beginning, and after every step. */
  readonly settle: () => void;
  /** Does something begin or end with this step? */
  readonly isTurn: (step: number) => boolean;
};

/** Everyone who listens in the course of a scenario: those who are alike once, and the place of each. */
const listenersIn = ({ people, phases }: Scenario) => {
  const all = [
    ...people.map(({ listener }) => listener),
    ...phases.flatMap(({ listeners }) => [...listeners.values()]),
  ];
  const { distinct, of } = listenersOf(all.map((listener) => ({ listener })));
  const places = new Map<Listener, number>(all.map((listener, i) => [listener, of[i] ?? 0]));
  return { distinct, placeOf: (listener: Listener): number => places.get(listener) ?? 0 };
};

/** The rules that a scenario is played by; checkpoints are compared by them. */
export const rulesOf = ({ parts, prejudice, rhythm, constants }: Scenario): Rules => {
  const {
    people: _,
    step: __,
    ...rules
  } = begin({
    ...(parts && { parts }),
    people: [],
    relationships: [],
    prejudice,
    rhythm,
    constants,
  });
  return rules;
};

const isOne = ({ from, to }: Quantity): boolean => from === to;

/** Do all of these begin alike, so that one may be copied for all? */
const areAlike = ({ begins }: Folk): boolean =>
  Object.values(begins.numbers).every(isOne) &&
  [...Object.values(begins.pairs), ...begins.parts.values()].every((pair) => pair.every(isOne));

/** Writes everyone as they begin. */
const writePeople = (words: Words, scenario: Scenario, rules: Rules, seed: number): void => {
  const { U, layout } = words;
  const parts = scenario.parts?.map(({ name }) => name) ?? PARTS;
  const nobody = new Map<number, number>();
  for (const folk of scenario.people)
    for (let id = folk.first; id < folk.first + folk.count; id++) {
      if (id > folk.first && areAlike(folk)) {
        const [at, model] = [id, folk.first].map((i) => layout.at.people + i * layout.person) as [
          number,
          number,
        ]; // of two
        const row = U[at + PERSON.ROW] ?? 0;
        U.copyWithin(at, model, model + layout.person);
        U[at + PERSON.ID] = id;
        U[at + PERSON.ROW] = row;
        for (const table of layout.at.seen) {
          const seen = table + id * layout.seen;
          const first = table + folk.first * layout.seen;
          U.copyWithin(seen, first, first + layout.seen);
          U[seen + layout.open + SEEN.TOWARD] = id;
        }
        continue;
      }
      const plan = personPlan(folk, id, seed, parts);
      packPerson(words, personOf(plan, rules.parts, rules.constants), id, 0, nobody);
    }
};

const edgeAt = ({ U, layout }: Words, from: number, to: number): number => {
  const row = layout.at.people + from * layout.person + PERSON.ROW;
  const other = (edge: number): number => U[layout.at.bonds + edge * BOND_WORDS + BOND.TO] ?? -1;
  return findIn(other, U[row] ?? 0, U[row + layout.person] ?? 0, to);
};

/** Whom somebody is related to. */
const othersIn = ({ U, layout }: Words): OthersOf =>
  function* (id) {
    const row = layout.at.people + id * layout.person + PERSON.ROW;
    for (let edge = U[row] ?? 0; edge < (U[row + layout.person] ?? 0); edge++)
      yield U[layout.at.bonds + edge * BOND_WORDS + BOND.TO] ?? 0;
  };

/** Writes what a tie says of one relationship after another. */
const writer = (words: Words, tie: Tie, whose: (id: number) => Folk) => {
  const { F, layout } = words;
  const said = { ...UNSAID }; // only what the tie says is written, so one will do
  return (from: number, to: number): void => {
    const edge = edgeAt(words, from, to);
    if (edge < 0) return;
    changeBond(said, tie, whose(from), whose(to));
    const bond = layout.at.bonds + edge * BOND_WORDS;
    if (tie.contact !== undefined) F[bond + BOND.CONTACT] = said.contact;
    if (tie.power) F[bond + BOND.POWER] = said.power;
    if (tie.invite) F[layout.at.ties + edge * layout.tie + TIE.INVITE] = said.invite;
    if (tie.connection !== undefined) F[bond + BOND.C] = said.connection;
  };
};

/** Who has nobody to meet brings nothing; who listens how, and in which manner, is of the phase. */
const settlePeople = (
  { F, U, layout }: Words,
  { people, phases }: Scenario,
  step: number,
  whose: (id: number) => Folk,
  placeOf: (listener: Listener) => number,
): void => {
  const active = phases.filter(({ from, until }) => step >= from && step < until);
  const always = people.every(({ born, leaves, home }) => born === 0 && leaves === Infinity && home === 0);
  for (const folk of people) {
    let { listener, manner } = folk;
    for (const { listeners, manners } of active) {
      listener = listeners.get(folk.name) ?? listener;
      manner = manners.get(folk.name) ?? manner;
    }
    const place = placeOf(listener);
    const how = MANNERS.indexOf(manner);
    for (let id = folk.first; id < folk.first + folk.count; id++) {
      const me = layout.at.people + id * layout.person;
      let meets = false;
      for (let edge = U[me + PERSON.ROW] ?? 0; edge < (U[me + layout.person + PERSON.ROW] ?? 0); edge++) {
        const bond = layout.at.bonds + edge * BOND_WORDS;
        if (!always && !mayMeet(folk, whose(U[bond + BOND.TO] ?? 0), step)) F[bond + BOND.CONTACT] = 0;
        meets ||= (F[bond + BOND.CONTACT] ?? 0) > 0;
      }
      U[me + PERSON.MANNER] = how + (folk.speaks && meets ? 0 : SILENT);
      for (const table of layout.at.seen) U[table + id * layout.seen + layout.open + SEEN.LISTENER] = place;
    }
  }
};

const refuseTooLarge = (people: number, relationships: number, layout: () => Layout): void => {
  try {
    layout();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ScenarioError([
      {
        path: ['relationships'],
        place: undefined,
        expected: 'a crowd that fits into 8 GiB',
        got: `${people} people with ${relationships / 2} relationships`,
        meant: undefined,
      },
    ]);
  }
};

/**
 * Sets a scenario up; some seconds for a million people.
 * @param seed 0 … 2³² − 1
 * @param resumed a state of this scenario and seed on its way, to go on with
 * @throws {ScenarioError} when it does not fit into 8 GiB
 */
export const crowdStageOf = (
  scenario: Scenario,
  seed: number,
  { shared = false, resumed }: { readonly shared?: boolean; readonly resumed?: FastState } = {},
): CrowdStage => {
  const { people, ties, phases } = scenario;
  const whose = folkOf(people);
  const turns = turnsOf(scenario);
  const { distinct, placeOf } = listenersIn(scenario);
  const begun = (): FastState => {
    const rules = rulesOf(scenario);
    const rows = rowsOf(scenario, seed);
    const size = {
      people: peopleIn(people),
      relationships: rows.to.length,
      parts: rules.parts.length,
      listeners: distinct.length,
    };
    refuseTooLarge(size.people, size.relationships, () => layoutOf(size));
    const state = newState(rules, size, 0, shared);
    const words = wordsOf(state);
    const { U, layout } = words;
    for (const [place, listener] of distinct.entries()) writeListener(words, place, listener);
    for (let i = 0; i <= size.people; i++)
      U[layout.at.people + i * layout.person + PERSON.ROW] = rows.begins[i] ?? 0;
    for (let edge = 0; edge < size.relationships; edge++)
      U[layout.at.bonds + edge * BOND_WORDS + BOND.TO] = rows.to[edge] ?? 0;
    writePeople(words, scenario, rules, seed);
    return state;
  };
  const state = resumed ?? begun();
  const words = wordsOf(state);
  const { F, layout } = words;
  let last = -1;
  return {
    state,
    isTurn: (step) => turns.has(step),
    settle: () => {
      const { step, size } = state;
      if (!turns.has(step) || step === last) return;
      last = step;
      for (let edge = 0; edge < size.relationships; edge++) {
        const bond = layout.at.bonds + edge * BOND_WORDS;
        F[bond + BOND.CONTACT] = UNSAID.contact;
        F[bond + BOND.POWER] = UNSAID.power;
        F[layout.at.ties + edge * layout.tie + TIE.INVITE] = UNSAID.invite;
      }
      // what was felt at first is said once
      for (const tie of ties) {
        const { connection: _, ...rest } = tie;
        eachDirection(tie, people, seed, writer(words, step === 0 ? tie : rest, whose));
      }
      for (const phase of phases)
        if (step >= phase.from && step < phase.until)
          for (const tie of phase.ties) eachRelated(tie, people, othersIn(words), writer(words, tie, whose));
      settlePeople(words, scenario, step, whose, placeOf);
    },
  };
};
