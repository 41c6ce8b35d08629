/**
 * How a society begins: from a plan, which is data, to persons with their first evidence.
 *
 * Everything a plan does not say is the default of §10. Orders are settled here, once: persons by id,
 * relationships by the partner's id, parts by name; the same plan in another order is the same society (L12).
 */
import { type Constants, DEFAULTS } from './constants.ts';
import { VULNERABILITY } from './parts.ts';
import {
  f32,
  LISTENERS,
  type Listener,
  type Manner,
  type Pair,
  type PartPlan,
  type Person,
} from './people.ts';
import type { Rhythm, Society } from './society.ts';

/** Evidence as a plan writes it, counts ≥ 0. */
export type Evidence = readonly [met: number, notMet: number];

export type PersonPlan = {
  /** 0 … 2³² − 1, unique. */
  readonly id: number;
  readonly group?: number;
  readonly listener?: Listener;
  readonly manner?: Manner;
  readonly actNotSelf?: number;
  readonly speaks?: boolean;
  readonly yearningRest?: number;
  /** h: evidence over a life, before the first step; both > 0 together. */
  readonly life?: Evidence;
  /** g by part name. */
  readonly general?: Readonly<Record<string, Evidence>>;
  readonly worth?: Evidence;
  readonly efficacy?: Evidence;
  readonly harm?: Evidence;
  readonly yearning?: number;
  readonly energy?: number;
  /** k, and H, where every part begins. */
  readonly clarity?: number;
  readonly hidden?: number;
};

export type RelationshipPlan = {
  readonly from: number;
  readonly to: number;
  readonly contact?: number;
  /** Π ∈ [−1, 1]: power of `to` over `from`. */
  readonly power?: number;
  readonly invite?: number;
  /** C before the first step, [−1, 1]. */
  readonly connection?: number;
};

export type Plan = {
  readonly parts?: readonly PartPlan[];
  readonly people: readonly PersonPlan[];
  readonly relationships: readonly RelationshipPlan[];
  readonly prejudice?: readonly (readonly number[])[];
  readonly rhythm?: Rhythm;
  readonly constants?: Constants;
};

/** The six parts of §2, equally often. */
export const SIX_PARTS: readonly PartPlan[] = Object.entries(VULNERABILITY).map(([name, vulnerability]) => ({
  name,
  vulnerability,
  occasions: 1,
}));

/** Where a life begins: h₀ = Beta(3, 2), and what §10 leaves to us (see docs/notation.md). */
export const BEGINNING = {
  life: [3, 2],
  worth: [3, 2],
  efficacy: [2, 2],
  harm: [1, 2],
  energy: 0.5,
  clarity: 0.9,
  hidden: 0.3,
  actNotSelf: 0.6,
} as const;

/** @throws {RangeError} unless it is in [least, most] */
const judge = (who: number, what: string, value: number, least: number, most: number): number => {
  if (value >= least && value <= most) return value;
  throw new RangeError(`begin: expected ${what} of person ${who} in [${least}, ${most}], got ${value}`);
};
const FINITE = Number.MAX_VALUE;

/** @throws {RangeError} unless both counts are 0 or more and finite, and one of them above 0 where `needed` */
const evidenceOf = (who: number, what: string, [a, b]: Evidence, needed: boolean): Evidence => {
  judge(who, `met, in ${what},`, a, 0, FINITE);
  judge(who, `not met, in ${what},`, b, 0, FINITE);
  if (needed && !(a + b > 0))
    throw new RangeError(`begin: expected some evidence in ${what} of person ${who}, got none`);
  return [a, b];
};

const pairOf = ([a, b]: Evidence, { nMax }: Constants): Pair => {
  const shrink = a + b > nMax ? nMax / (a + b) : 1;
  return { a: f32(a * shrink), b: f32(b * shrink) };
};

/**
 * A person as a plan begins them.
 * @throws {RangeError} for a number outside its range (NaN is outside of all), or a life, harm, worth or efficacy of
 *   which nothing is known
 */
export const personOf = (plan: PersonPlan, parts: readonly PartPlan[], k: Constants): Person => {
  const { id } = plan;
  const yearningRest = judge(id, 'yearning at rest', plan.yearningRest ?? k.yearningRest, 0, FINITE);
  const pair = (what: 'life' | 'harm' | 'worth' | 'efficacy'): Pair =>
    pairOf(evidenceOf(id, what, plan[what] ?? BEGINNING[what], true), k);
  const share = (what: 'energy' | 'clarity' | 'hidden' | 'actNotSelf'): number =>
    judge(id, what, plan[what] ?? BEGINNING[what], 0, 1);
  return {
    id,
    group: plan.group ?? 0,
    listener: plan.listener ?? LISTENERS.ordinary,
    manner: plan.manner ?? 'plain',
    actNotSelf: share('actNotSelf'),
    speaks: plan.speaks ?? true,
    yearningRest,
    h: pair('life'),
    m: pair('harm'),
    w: pair('worth'),
    e: pair('efficacy'),
    y: f32(
      judge(id, 'yearning', plan.yearning ?? yearningRest + k.yearningGain * k.yearningSated, 0, FINITE),
    ),
    z: f32(share('energy')),
    parts: parts.map(({ name }) => ({
      g: pairOf(evidenceOf(id, name, plan.general?.[name] ?? [0, 0], false), k),
      k: f32(share('clarity')),
      H: f32(share('hidden')),
    })),
    relationships: [],
  };
};

const byKey = <T>(items: readonly T[], key: (item: T) => number | string): T[] =>
  [...items].sort((p, q) => (key(p) < key(q) ? -1 : key(p) > key(q) ? 1 : 0));

/**
 * A society at its first step.
 * @throws {RangeError} for a plan without *hurt*, an id that is taken, out of range or unknown, a person related
 *   to themselves, two relationships in the same direction, no part for which occasions arise, or any number outside
 *   its range; constants alone are taken as they are, and belong checked before (`scenario/parse.ts`)
 */
export const begin = (plan: Plan): Society => {
  const constants = plan.constants ?? DEFAULTS;
  const parts = byKey(plan.parts ?? SIX_PARTS, ({ name }) => name);
  const hurt = parts.findIndex(({ name }) => name === 'hurt');
  if (hurt < 0)
    throw new RangeError('begin: a part named hurt always exists, because a rupture is met with it');
  for (const { name, vulnerability, occasions } of parts)
    if (!(vulnerability > 0 && vulnerability <= 1 && occasions >= 0 && occasions < Infinity))
      throw new RangeError(
        `begin: expected ${name} with a vulnerability in (0, 1] and occasions ≥ 0, got ${vulnerability} and ${occasions}`,
      );
  if (!parts.some(({ occasions }) => occasions > 0))
    throw new RangeError('begin: expected a part for which occasions arise, got none');
  for (const logits of (plan.prejudice ?? []).flat())
    if (!Number.isFinite(logits)) throw new RangeError(`begin: expected prejudice in logits, got ${logits}`);
  const people = byKey(plan.people, ({ id }) => id).map((person) => personOf(person, parts, constants));
  const known = new Map(people.map((person) => [person.id, person]));
  if (known.size !== people.length) throw new RangeError('begin: two people have the same id');
  for (const id of known.keys())
    if (!(Number.isInteger(id) && id >= 0 && id < 2 ** 32))
      throw new RangeError(`begin: expected an id in 0 … 2³² − 1, got ${id}`);

  for (const r of byKey(plan.relationships, ({ to }) => to)) {
    const from = known.get(r.from);
    if (!from || !known.has(r.to))
      throw new RangeError(`begin: a relationship ${r.from} → ${r.to} with someone unknown`);
    if (r.from === r.to) throw new RangeError(`begin: person ${r.from} is related to themselves`);
    if (from.relationships.at(-1)?.to === r.to)
      throw new RangeError(`begin: two relationships ${r.from} → ${r.to}`);
    const [contact, power] = [r.contact ?? 1, r.power ?? 0];
    if (!(contact > 0 && contact < Infinity))
      throw new RangeError(`begin: expected contact > 0, got ${contact}`);
    if (!(power >= -1 && power <= 1)) throw new RangeError(`begin: expected power in [−1, 1], got ${power}`);
    const [invite, connection] = [r.invite ?? 0, r.connection ?? 0];
    if (!Number.isFinite(invite)) throw new RangeError(`begin: expected a finite invite, got ${invite}`);
    if (!(connection >= -1 && connection <= 1))
      throw new RangeError(`begin: expected connection in [−1, 1], got ${connection}`);
    from.relationships.push({
      to: r.to,
      contact: f32(contact),
      power: f32(power),
      invite: f32(invite),
      alpha: parts.map(() => ({ a: 0, b: 0 })),
      C: f32(connection),
      open: 0,
      repaired: 0,
      episode: undefined,
      shown: 0,
    });
  }
  return {
    parts,
    hurt,
    people,
    prejudice: plan.prejudice ?? [],
    rhythm: plan.rhythm ?? 'steady',
    constants,
    step: 0,
  };
};
