/**
 * Where propositions are run: people, who listens to them, and the three ablations.
 *
 * All goes through {@link populate}, so that an ablation cannot be forgotten. Someone who only listens keeps the
 * hiddenness and the shame that the plan gives, and shows nothing; so what differs between two arms is what the
 * proposition says and nothing else.
 */
import { BEGINNING, begin, type Evidence, type PersonPlan, type Plan } from '../birth.ts';
import { type Constants, withConstants } from '../constants.ts';
import { leaveOpen } from '../moment.ts';
import { LISTENERS, type Listener, type Person } from '../people.ts';
import { STREAM, uniforms } from '../random.ts';
import { advance, type Society, type Told, type Witness } from '../society.ts';

/**
 * `equal weights`: every answer teaches as much as any other · `no power`: power changes neither listening nor
 * harm nor self-blame · `one flat level`: all evidence goes to the life as a whole, nothing to parts and
 * relationships (evidence to h, κ huge).
 */
export const ABLATIONS = ['equal weights', 'no power', 'one flat level'] as const;
export type Ablation = (typeof ABLATIONS)[number];

const ONE_EACH = { moved: 1, met: 1, missed: 1, denied: 1, punished: 1 };

const CHANGES: Readonly<Record<Ablation, Partial<Constants>>> = {
  'equal weights': {
    weight: ONE_EACH,
    repairWeight: 1,
    matters: ONE_EACH,
    mattersRepaired: 1,
    mattersOpen: 0,
    discount: 0,
  },
  'no power': { selfSharePower: 0, powerHarm: 0, powerDulls: 0 },
  'one flat level': {
    selfShare: 1,
    selfSharePower: 0,
    selfShareMax: 1,
    kappaR: 1e6,
    kappaG: 1e6,
    guiltMends: 0,
  },
};

/** A plan with what one arm of a contrast changes in the constants. */
export type Arm = Omit<Plan, 'constants'> & { readonly changes?: Partial<Constants> };

/** All evidence of a person as evidence of a life: what one flat level leaves. */
const flattened = (person: PersonPlan): PersonPlan => {
  const [a, b] = person.life ?? BEGINNING.life;
  const general = Object.values(person.general ?? {});
  return {
    ...person,
    actNotSelf: 0,
    general: {},
    life: [general.reduce((sum, [met]) => sum + met, a), general.reduce((sum, [, not]) => sum + not, b)],
  };
};

/** A society at its first step; what the arm itself changes wins over the ablation. */
export const populate = ({ changes, ...plan }: Arm, ablation?: Ablation): Society =>
  begin({
    ...plan,
    people: ablation === 'one flat level' ? plan.people.map(flattened) : plan.people,
    constants: withConstants({ ...(ablation && CHANGES[ablation]), ...changes }),
  });

/** Four draws of someone's birth, in [0, 1). */
export const birthDraws = (seed: number, person: number): readonly [number, number, number, number] => {
  const u = new Float64Array(4);
  uniforms(u, 0, seed, person, 0, STREAM.birth);
  return [u[0] ?? 0, u[1] ?? 0, u[2] ?? 0, u[3] ?? 0];
};

/** h of someone from the spread that the free constants were calibrated on: each count uniform in [1, 5]. */
export const spreadLife = (seed: number, person: number): Evidence => {
  const [a, b] = birthDraws(seed, person);
  return [1 + 4 * a, 1 + 4 * b];
};

/** Meets a part that is wholly shown with chance .8, whatever is shown of it to see: σ(logit .75 + .3) = .8. */
export const BENIGN: Listener = {
  empathy: 0.75,
  moved: 0.25,
  harm: 0.05,
  recognises: 0.3,
  repairs: 0.75,
  visible: 1,
  denies: 0.5,
};
/** Turns away, and often harms: the neglectful listener of §10. */
export const REJECTING: Listener = LISTENERS.neglectful;

/** Someone to whom others speak. */
export type Other = Omit<PersonPlan, 'id' | 'speaks' | 'listener'> & {
  readonly listener: Listener;
  /** Π of this other over the speaker. */
  readonly power?: number;
  readonly invite?: number;
};

/** Ids of a life: the speaker, then those spoken to, in order. At most nine of them. */
const LIFE_IDS = 10;

/**
 * `count` separate lives: one who speaks, and others who listen, whom he meets one after another.
 * The relationship at index j is the one with `others[j]`.
 */
export const livesOf = (
  count: number,
  speaker: (id: number) => Omit<PersonPlan, 'id'>,
  others: readonly Other[] | ((id: number) => readonly Other[]),
): Pick<Arm, 'people' | 'relationships'> => {
  const lives = Array.from({ length: count }, (_, i) => i * LIFE_IDS).map((id) => ({
    id,
    others: typeof others === 'function' ? others(id) : others,
  }));
  return {
    people: lives.flatMap(({ id, others: these }) => [
      { ...speaker(id), id },
      ...these.map(({ power: _power, invite: _invite, ...other }, j) => ({
        ...other,
        id: id + j + 1,
        speaks: false,
      })),
    ]),
    relationships: lives.flatMap(({ id, others: these }) =>
      these.map(({ power = 0, invite = 0 }, j) => ({ from: id, to: id + j + 1, power, invite })),
    ),
  };
};

/** The speaker of each life. */
export const speakersOf = ({ people }: Society): readonly Person[] => people.filter(({ speaks }) => speaks);

/** How moments are told and watched. */
export type Spending = {
  readonly tell?: (person: Person, moment: number) => Told | undefined;
  readonly witness?: Witness;
  /** Called after each moment, counted from 0. */
  readonly after?: (moment: number) => void;
};

/** Contact with those who are not there now: almost none, so that felt connection is with who is there. */
const ABSENT = 1e-3;

/** Everyone who speaks spends `moments` with the other at `index` and nobody else. */
export const spend = (
  society: Society,
  seed: number,
  moments: number,
  index: number,
  { tell, witness, after }: Spending = {},
): void => {
  for (const { relationships } of society.people)
    relationships.forEach((relationship, j) => {
      relationship.contact = j === index ? 1 : ABSENT;
    });
  for (let moment = 0; moment < moments; moment++) {
    advance(society, seed, {
      script: (person) => ({ ...tell?.(person, moment), partner: index }),
      ...(witness && { witness }),
    });
    after?.(moment);
  }
};

/** A society that simply goes on. */
export const goOn = (
  society: Society,
  seed: number,
  steps: number,
  { witness, after }: Pick<Spending, 'witness' | 'after'> = {},
): void => {
  for (let step = 0; step < steps; step++) {
    advance(society, seed, witness ? { witness } : {});
    after?.(step);
  }
};

/** Every rupture that is still open is never addressed: it counts as left open from here on. */
export const neverAddressed = (society: Society): void => {
  for (const person of society.people)
    for (const relationship of person.relationships)
      leaveOpen(person, relationship, society.hurt, society.constants);
};

/** Index of a part by name. */
export const partNamed = ({ parts }: Society, name: string): number => {
  const index = parts.findIndex((part) => part.name === name);
  if (index < 0) throw new RangeError(`partNamed: no part ${name}`);
  return index;
};
