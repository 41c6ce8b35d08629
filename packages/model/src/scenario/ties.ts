/** Relationships of a scenario for one seed: what holds between any two of its people, before and in phases. */
import { eachPair } from './network.ts';
import type { Path } from './problem.ts';
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

/** Π = what the other's name has less what mine has: antisymmetric, and nothing between people of one name. */
const change = (bond: Bond, tie: Tie, from: Folk, to: Folk): void => {
  if (tie.contact !== undefined) bond.contact = tie.contact;
  if (tie.power) bond.power = (tie.power.get(to.name) ?? 0) - (tie.power.get(from.name) ?? 0);
  if (tie.invite) bond.invite = tie.invite.get(to.name) ?? 0;
  if (tie.connection !== undefined) bond.connection = tie.connection;
};

/** Calls for both directions of every pair of a tie. */
const eachDirection = (
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
      const bond = mine.get(to) ?? { contact: 1, power: 0, invite: 0, connection: 0 };
      mine.set(to, bond);
      change(bond, tie, whose(from), whose(to));
    });
  return bonds;
};

/** Changes those bonds of a tie that there are; says whether there were any. */
export const changeBonds = (
  bonds: Bonds,
  tie: Tie,
  people: readonly Folk[],
  seed: number,
  whose = folkOf(people),
): boolean => {
  let any = false;
  eachDirection(tie, people, seed, (from, to) => {
    const bond = bonds.get(from)?.get(to);
    if (!bond) return;
    any = true;
    change(bond, tie, whose(from), whose(to));
  });
  return any;
};

/** Where a phase or a told moment speaks of people who are never related: whoever wrote it meant something else. */
export const unrelated = (scenario: Scenario): readonly Path[] => {
  const { people, phases, told } = scenario;
  if (told.length === 0 && phases.every(({ ties }) => ties.length === 0)) return [];
  const bonds = bondsOf(scenario, 0);
  const named = new Map(people.map((folk) => [folk.name, folk]));
  const lost = phases.flatMap(({ ties }) =>
    ties.filter((tie) => !changeBonds(bonds, tie, people, 0)).map(({ at }) => at),
  );
  for (const { at, who, to } of told) {
    const [from, other] = [named.get(who), named.get(to)];
    const ids = from ? Array.from({ length: from.count }, (_, i) => from.first + i) : [];
    const isOther = (id: number) => !!other && id >= other.first && id < other.first + other.count;
    if (!ids.every((id) => [...(bonds.get(id)?.keys() ?? [])].some(isOther))) lost.push(at);
  }
  return lost;
};
