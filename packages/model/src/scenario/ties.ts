/** Relationships of a scenario for one seed: what holds between any two of its people, before and in phases. */
import { eachPair } from './network.ts';
import type { Path } from './problem.ts';
import { rowsOf } from './rows.ts';
import type { Folk, Scenario, Tie } from './scenario.ts';

/** What one carries toward another; as written, before any rounding. */
export type Bond = {
  contact: number;
  /** Π: power of the other over the one. */
  power: number;
  /** How much the other invites the one. */
  invite: number;
  connection: number;
};

/** Bonds by `from`, then by `to`. */
export type Bonds = ReadonlyMap<number, Map<number, Bond>>;

/** By id, the people someone belongs to. */
export const folkOf = (people: readonly Folk[]): ((id: number) => Folk) => {
  const firsts = people.map(({ first }) => first);
  return (id) => {
    let [low, high] = [0, firsts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((firsts[middle] ?? Infinity) <= id) low = middle;
      else high = middle - 1;
    }
    const folk = people[low];
    if (!folk || id < folk.first || id >= folk.first + folk.count) throw new RangeError(`no person ${id}`);
    return folk;
  };
};

/** Where nothing is said of two who are related. */
export const BOND: Readonly<Bond> = { contact: 1, power: 0, invite: 0, connection: 0 };

/** Π = what the other's name has less what mine has: antisymmetric, and nothing between people of one name. */
export const changeBond = (bond: Bond, tie: Tie, from: Folk, to: Folk): void => {
  if (tie.contact !== undefined) bond.contact = tie.contact;
  if (tie.power) bond.power = (tie.power.get(to.name) ?? 0) - (tie.power.get(from.name) ?? 0);
  if (tie.invite) bond.invite = tie.invite.get(to.name) ?? 0;
  if (tie.connection !== undefined) bond.connection = tie.connection;
};

/** Calls for both directions of every pair of a tie, whether they are related or not. */
export const eachDirection = (
  tie: Tie,
  people: readonly Folk[],
  seed: number,
  visit: (from: number, to: number) => void,
): void =>
  eachPair(tie.pattern, people, seed, (one, other) => {
    visit(one, other);
    visit(other, one);
  });

/** What holds where no phase says otherwise; a pair that is named twice has what was said last. */
export const bondsOf = ({ people, ties }: Scenario, seed: number): Bonds => {
  const bonds = new Map<number, Map<number, Bond>>();
  const whose = folkOf(people);
  for (const tie of ties)
    eachDirection(tie, people, seed, (from, to) => {
      const mine = bonds.get(from) ?? new Map<number, Bond>();
      bonds.set(from, mine);
      const bond = mine.get(to) ?? { ...BOND };
      mine.set(to, bond);
      changeBond(bond, tie, whose(from), whose(to));
    });
  return bonds;
};

/** Who somebody is related to; ids. */
export type OthersOf = (id: number) => Iterable<number>;

/**
 * Calls for both directions of every pair of a phase's tie, where the two are related at all. It goes through the
 * relationships there are, and not through the pairs there could be: of a crowd those are too many.
 */
export const eachRelated = (
  { pattern }: Tie,
  people: readonly Folk[],
  othersOf: OthersOf,
  visit: (from: number, to: number) => void,
): void => {
  const whose = folkOf(people);
  const { names } = pattern;
  const meant = (one: Folk, other: Folk): boolean =>
    pattern.kind === 'between' || pattern.kind === 'pairs'
      ? (one.name === names[0] && other.name === names[1]) ||
        (one.name === names[1] && other.name === names[0])
      : names.includes(other.name);
  for (const folk of people) {
    if (!names.includes(folk.name)) continue;
    for (let id = folk.first; id < folk.first + folk.count; id++)
      for (const to of othersOf(id)) {
        const other = whose(to);
        if (pattern.kind === 'pairs' && id - folk.first !== to - other.first) continue;
        if (meant(folk, other)) visit(id, to);
      }
  }
};

/** Changes those bonds of a phase's tie that there are. */
export const changeBonds = (bonds: Bonds, tie: Tie, people: readonly Folk[]): void => {
  const whose = folkOf(people);
  eachRelated(
    tie,
    people,
    (id) => bonds.get(id)?.keys() ?? [],
    (from, to) => {
      const bond = bonds.get(from)?.get(to);
      if (bond) changeBond(bond, tie, whose(from), whose(to));
    },
  );
};

/** Where a phase or a told moment speaks of people who are never related: whoever wrote it meant something else. */
export const unrelated = (scenario: Scenario): readonly Path[] => {
  const { people, phases, told } = scenario;
  if (told.length === 0 && phases.every(({ ties }) => ties.length === 0)) return [];
  const { begins, to: others } = rowsOf(scenario, 0);
  const othersOf = (id: number) => others.subarray(begins[id], begins[id + 1]);
  const named = new Map(people.map((folk) => [folk.name, folk]));
  const isLost = (tie: Tie): boolean => {
    let lost = true;
    eachRelated(tie, people, othersOf, () => {
      lost = false;
    });
    return lost;
  };
  const lost = phases.flatMap(({ ties }) => ties.filter(isLost).map(({ at }) => at));
  for (const { at, who, to } of told) {
    const [from, other] = [named.get(who), named.get(to)];
    const hears = (id: number): boolean =>
      !!other && othersOf(id).some((hearer) => hearer >= other.first && hearer < other.first + other.count);
    for (let id = from?.first ?? 0, last = id + (from?.count ?? 0); id < last; id++)
      if (!hears(id)) {
        lost.push(at);
        break;
      }
  }
  return lost;
};
