/**
 * A society: persons, directed relationships, and the superstep in which everyone has at most one moment.
 *
 * Owner computes. In a step each person, in the order of ids, reads what others showed at the *end of the step
 * before* and writes only what is theirs: their own states, their relationships, and one message per directed
 * relationship (how much was shown) that the other reads one step later. So nothing depends on who is computed
 * first, or on which thread (L10, L12). The update order is part of the model: reciprocity and hiddenness reach
 * the other with a delay of one step.
 *
 * The same code runs two people and a million (J43); the fast engine does the same over typed arrays.
 */
import type { Answer } from './answers.ts';
import type { Constants } from './constants.ts';
import { type Happened, type MomentDraws, moment, type Setting } from './moment.ts';
import { f32, type PartPlan, type Person, type Public, type Relationship, shameOf } from './people.ts';
import { type Draws, STREAM, uniforms } from './random.ts';

/** `sought`: contact is sought with energy (§2); `steady`: everyone has a moment in every step. */
export type Rhythm = 'steady' | 'sought';

export type Society = {
  /** In the order of their names, so that relabelling changes nothing (L12). */
  readonly parts: readonly PartPlan[];
  /** Index of *hurt*, with which every rupture is met. */
  readonly hurt: number;
  /** In the order of their ids. */
  readonly people: readonly Person[];
  /** `prejudice[of][against]`, in logits ≥ 0, by group. */
  readonly prejudice: readonly (readonly number[])[];
  readonly rhythm: Rhythm;
  readonly constants: Constants;
  /** Steps taken. */
  step: number;
};

/** Seen by whoever watches a run: one moment of `person` in `relationship`. */
export type Witness = (happened: Happened, person: Person, relationship: Relationship, step: number) => void;

/** What a history tells of one moment, instead of what would be drawn. */
export type Told = {
  /** Index of the partner among the person's relationships. */
  readonly partner?: number;
  /** Index of the part for which an occasion arises. */
  readonly part?: number;
  /** The part is noticed and brought, whatever the odds. */
  readonly brought?: boolean;
  /** How it was received, as perceived. */
  readonly answer?: Answer;
};

/** Tells what is known of a person's moment in a step; nothing where the model decides. */
export type Script = (person: Person, step: number) => Told | undefined;

/** Index of the first cumulated weight above u · total; the last where rounding leaves none above. */
export const pick = (u: number, count: number, weight: (i: number) => number): number => {
  let total = 0;
  for (let i = 0; i < count; i++) total += weight(i);
  const target = u * total;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    sum += weight(i);
    if (target < sum) return i;
  }
  return count - 1;
};

/** Chance that a person seeks contact in a step, from energy (J49); 1 in a steady rhythm. */
export const seekChance = (z: number, rhythm: Rhythm, { seekFloor }: Constants): number =>
  rhythm === 'steady' ? 1 : seekFloor + (1 - seekFloor) * z;

/** What is public of someone at this instant. */
const publicOf = (person: Person): Public => ({
  hidden: person.parts.map(({ H }) => H),
  shame: f32(shameOf(person)),
});

/** Everyone as others see them at the beginning of a step. */
type Scene = {
  readonly personOf: ReadonlyMap<number, Person>;
  readonly publicOf: ReadonlyMap<number, Public>;
  /** x′ by speaker and hearer. */
  readonly shownTo: (from: number, to: number) => number;
};

const sceneOf = ({ people }: Society): Scene => {
  const shown = new Map(
    people.map(({ id, relationships }) => [id, new Map(relationships.map((r) => [r.to, r.shown]))]),
  );
  return {
    personOf: new Map(people.map((person) => [person.id, person])),
    publicOf: new Map(people.map((person) => [person.id, publicOf(person)])),
    shownTo: (from, to) => shown.get(from)?.get(to) ?? 0,
  };
};

const settingOf = (
  society: Society,
  scene: Scene,
  person: Person,
  other: Person,
  told: Told | undefined,
): Setting => ({
  listener: other.listener,
  other: scene.publicOf.get(other.id) ?? publicOf(other),
  otherActNotSelf: other.actNotSelf,
  theyBrought: scene.shownTo(other.id, person.id),
  prejudice: f32(society.prejudice[other.group]?.[person.group] ?? 0),
  vulnerability: society.parts.map(({ vulnerability }) => f32(vulnerability)),
  hurt: society.hurt,
  ...(told?.answer !== undefined && { told: told.answer }),
});

/** How a run is steered and watched; nothing here is needed. */
export type Steering = { readonly witness?: Witness; readonly script?: Script; readonly draws?: Draws };

/** One person's moment of a step, if there is one. */
const turnOf = (
  society: Society,
  scene: Scene,
  person: Person,
  seed: number,
  { witness, script, draws = uniforms }: Steering,
): void => {
  const { parts, constants: k, rhythm, step } = society;
  for (const relationship of person.relationships) relationship.shown = 0;
  if (!person.speaks || person.relationships.length === 0) return;

  const u = new Float64Array(12);
  draws(u, 0, seed, person.id, step, STREAM.occasion);
  draws(u, 4, seed, person.id, step, STREAM.answer);
  draws(u, 8, seed, person.id, step, STREAM.after);
  const [
    seeks = 1,
    who = 0,
    what = 0,
    noticed = 0,
    choice = 0,
    empathic = 0,
    perceived = 0,
    moved = 0,
    movedSeen = 0,
    harmful = 0,
    denied = 0,
    recognised = 0,
  ] = u;

  const told = script?.(person, step);
  if (!told && !(seeks < seekChance(person.z, rhythm, k))) return;
  const { relationships } = person;
  const relationship =
    relationships[told?.partner ?? pick(who, relationships.length, (i) => relationships[i]?.contact ?? 0)];
  const other = relationship && scene.personOf.get(relationship.to);
  if (!relationship || !other)
    throw new RangeError(`person ${person.id} has no such relationship in step ${step}`);
  const occasion = told?.part ?? pick(what, parts.length, (a) => parts[a]?.occasions ?? 0);
  const drawn: MomentDraws = {
    noticed: told?.brought ? -1 : noticed,
    choice: told?.brought ? -1 : choice,
    empathic,
    perceived,
    moved,
    movedSeen,
    harmful,
    denied,
    recognised,
  };
  const happened = moment(
    person,
    relationship,
    occasion,
    settingOf(society, scene, person, other, told),
    k,
    drawn,
  );
  witness?.(happened, person, relationship, step);
};

/**
 * Advances a society by one superstep, in place.
 * @param seed 0 … 2³² − 1; the same seed and society give the same bytes
 */
export const advance = (society: Society, seed: number, steering: Steering = {}): void => {
  const scene = sceneOf(society);
  for (const person of society.people) turnOf(society, scene, person, seed, steering);
  society.step += 1;
};
