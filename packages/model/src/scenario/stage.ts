/**
 * A scenario set up for one seed: a society at its first step, and how it is changed and told as steps go by.
 *
 * What a person begins with is drawn by seed, person and what it is, never in an order, so that two scenarios
 * that differ in one thing differ in nothing else. Whoever is not yet born, has left, or is still at home meets
 * nobody else meanwhile: contact is 0 there, and nothing in them moves. Children get nothing of their parents
 * by birth; what they take along is what happened at home (J35).
 */
import { begin, type PersonPlan, type RelationshipPlan } from '../birth.ts';
import { PARTS } from '../parts.ts';
import { f32, type Person } from '../people.ts';
import { STREAM, uniforms } from '../random.ts';
import type { Script, Society, Told } from '../society.ts';
import { type Folk, NUMBERS, PAIRS, type Quantity, type Scenario } from './scenario.ts';
import { type Bonds, bondsOf, changeBonds, folkOf } from './ties.ts';

const NUMBER_NAMES = Object.keys(NUMBERS) as (keyof typeof NUMBERS)[]; // its own names

/** Draws a person's own number; `which` tells one quantity of a person from another. */
const drawn = ({ from, to }: Quantity, seed: number, id: number, which: number): number => {
  if (from === to) return from;
  const u = new Float64Array(4);
  uniforms(u, 0, seed, id, which, STREAM.birth);
  return from + (to - from) * (u[0] ?? 0);
};

/** A person's plan: what was written of them, each number that was left open drawn. */
export const personPlan = (folk: Folk, id: number, seed: number, parts: readonly string[]): PersonPlan => {
  const { begins } = folk;
  const evidence = (pair: readonly [Quantity, Quantity], which: number) =>
    [drawn(pair[0], seed, id, which), drawn(pair[1], seed, id, which + 1)] as const;
  const pairs = PAIRS.flatMap((name, i) => {
    const pair = begins.pairs[name];
    return pair ? [[name, evidence(pair, 2 * i)] as const] : [];
  });
  const numbers = NUMBER_NAMES.flatMap((name, i) => {
    const quantity = begins.numbers[name];
    return quantity ? [[name, drawn(quantity, seed, id, 16 + i)] as const] : [];
  });
  const general = parts.map((name, i) => {
    const pair = begins.parts.get(name);
    return [name, pair ? evidence(pair, 64 + 2 * i) : ([0, 0] as const)] as const;
  });
  return {
    id,
    group: folk.group,
    listener: folk.listener,
    manner: folk.manner,
    speaks: folk.speaks,
    general: Object.fromEntries(general),
    ...Object.fromEntries(pairs),
    ...Object.fromEntries(numbers),
  };
};

const plansOf = (bonds: Bonds): readonly RelationshipPlan[] =>
  [...bonds].flatMap(([from, mine]) =>
    [...mine].map(([to, { power, invite, connection }]) => ({ from, to, power, invite, connection })),
  );

/** Steps in which something begins or ends. */
export const turnsOf = ({ people, phases }: Scenario): ReadonlySet<number> =>
  new Set([
    0,
    ...people.flatMap(({ born, leaves, home }) => [born, leaves, born + home]),
    ...phases.flatMap(({ from, until }) => [from, until]),
  ]);

/** Do the two meet in this step, as far as birth, leaving and home go? */
export const mayMeet = (one: Folk, other: Folk, step: number): boolean => {
  const here = ({ born, leaves }: Folk) => step >= born && step < leaves;
  const free = (a: Folk, b: Folk) => step >= a.born + a.home || a.parents === b.name;
  return here(one) && here(other) && free(one, other) && free(other, one);
};

/** Puts everyone as this step has them. */
const settle = (society: Society, scenario: Scenario, base: Bonds, whose: (id: number) => Folk): void => {
  const { people, phases } = scenario;
  const { step } = society;
  const active = phases.filter(({ from, until }) => step >= from && step < until);
  const changed = active.some(({ ties }) => ties.length > 0);
  const bonds: Bonds = changed
    ? new Map(
        [...base].map(([from, mine]) => [from, new Map([...mine].map(([to, bond]) => [to, { ...bond }]))]),
      )
    : base;
  for (const { ties } of active) for (const tie of ties) changeBonds(bonds, tie, people);
  for (const person of society.people) {
    const folk = whose(person.id);
    person.listener = folk.listener;
    person.manner = folk.manner;
    for (const { listeners, manners } of active) {
      person.listener = listeners.get(folk.name) ?? person.listener;
      person.manner = manners.get(folk.name) ?? person.manner;
    }
    let meets = false;
    for (const relationship of person.relationships) {
      const bond = bonds.get(person.id)?.get(relationship.to);
      if (!bond) continue;
      const contact = mayMeet(folk, whose(relationship.to), step) ? bond.contact : 0;
      relationship.contact = f32(contact);
      relationship.power = f32(bond.power);
      relationship.invite = f32(bond.invite);
      meets ||= contact > 0;
    }
    person.speaks = folk.speaks && meets;
  }
};

type Line = {
  readonly told: Told & { readonly partner: number };
  readonly from: number;
  readonly until: number;
  readonly every: number;
};

/** The told moments of a scenario, as the society asks for them. */
const scriptOf = ({ people, told }: Scenario, society: Society): Script | undefined => {
  if (told.length === 0) return undefined;
  const named = new Map(people.map((folk) => [folk.name, folk]));
  const byId = new Map<number, Person>(society.people.map((person) => [person.id, person]));
  const lines = new Map<number, Line[]>();
  for (const { who, to, brings, answer, from, until, every } of told) {
    const [speaker, hearer] = [named.get(who), named.get(to)];
    if (!speaker || !hearer) continue;
    const part = society.parts.findIndex(({ name }) => name === brings);
    for (let id = speaker.first; id < speaker.first + speaker.count; id++) {
      const partner = byId
        .get(id)
        ?.relationships.findIndex((r) => r.to >= hearer.first && r.to < hearer.first + hearer.count);
      if (partner === undefined || partner < 0) continue;
      const line = { told: { partner, part, brought: true, ...(answer && { answer }) }, from, until, every };
      lines.set(id, [...(lines.get(id) ?? []), line]);
    }
  }
  // whoever does not meet the other now, not born, gone or still at home, is told nothing of it
  return ({ id, relationships }, step) =>
    lines
      .get(id)
      ?.findLast(
        ({ told: { partner }, from, until, every }) =>
          step >= from &&
          step < until &&
          (every === Infinity ? step === from : (step - from) % every === 0) &&
          (relationships[partner]?.contact ?? 0) > 0,
      )?.told;
};

/** A scenario on its way. */
export type Stage = {
  readonly society: Society;
  readonly script: Script | undefined;
  /** Puts people and relationships as the present step has them: at the beginning, and after every step. */
  readonly settle: (society: Society) => void;
  /** Does something begin or end with this step? */
  readonly isTurn: (step: number) => boolean;
  readonly folkOf: (id: number) => Folk;
};

/**
 * Sets a scenario up.
 * @param seed 0 … 2³² − 1
 */
export const stageOf = (scenario: Scenario, seed: number): Stage => {
  const { people, parts, prejudice, rhythm, constants } = scenario;
  const bonds = bondsOf(scenario, seed);
  const whose = folkOf(people);
  const partNames = parts?.map(({ name }) => name) ?? PARTS;
  const society = begin({
    ...(parts && { parts }),
    people: people.flatMap((folk) =>
      Array.from({ length: folk.count }, (_, i) => personPlan(folk, folk.first + i, seed, partNames)),
    ),
    relationships: plansOf(bonds),
    prejudice,
    rhythm,
    constants,
  });
  const turns = turnsOf(scenario);
  return {
    society,
    script: scriptOf(scenario, society),
    settle: (now) => {
      if (turns.has(now.step)) settle(now, scenario, bonds, whose);
    },
    isTurn: (step) => turns.has(step),
    folkOf: whose,
  };
};
