/** Random constants, states and plans for the laws: everything that the model allows, its edges included. */
import fc from 'fast-check';
import { ANSWERS } from '../src/answers.ts';
import type { Plan } from '../src/birth.ts';
import { type Constants, DEFAULTS, withConstants } from '../src/constants.ts';
import type { MomentDraws, Setting } from '../src/moment.ts';
import { f32, MANNERS, type Pair, type Person, type Relationship } from '../src/people.ts';

/** A share, as single precision keeps it: whole thousandths, the ends included. */
export const unit = fc.integer({ min: 0, max: 1000 }).map((n) => f32(n / 1000));
/** Evenly between two numbers, the ends included: fc.double draws exponents evenly, and so next to nothing but 0. */
const between = (min: number, max: number) =>
  fc.integer({ min: 0, max: 1_000_000 }).map((n) => min + ((max - min) * n) / 1_000_000);

/** Constants from a half to twice their defaults; shares and rates held in (0, 1]. */
export const someConstants: fc.Arbitrary<Constants> = fc
  .record({
    kappaR: between(0.5, 12),
    kappaG: between(0.5, 12),
    nMax: between(5, 80),
    selfShare: between(0, 0.9),
    selfSharePower: between(0, 1),
    discount: unit,
    maskShows: between(0.05, 0.9),
    temperature: between(0.05, 2),
    missCost: between(0, 3),
    harmCost: between(0, 3),
    shameCost: between(0, 4),
    powerHarm: between(0, 2),
    reciprocity: between(0, 1),
    hiddenDulls: between(0, 4),
    powerDulls: between(0, 2),
    episodeMoments: fc.integer({ min: 1, max: 5 }),
    rateC: between(0.001, 1),
    rateY: between(0.001, 1),
    rateK: between(0.001, 0.25),
    rateH: between(0.001, 1),
    rateZ: between(0.001, 1),
    yearningFloor: between(0.01, 0.5),
  })
  .map((changes) => withConstants(changes, DEFAULTS));

const pair = (min: number): fc.Arbitrary<Pair> =>
  fc.record({ a: between(min, 20).map(f32), b: between(min, 20).map(f32) });

export const someListener = fc.record({
  empathy: unit,
  moved: unit,
  harm: unit,
  recognises: unit,
  repairs: unit,
  visible: unit,
  denies: unit,
});

/** The index of *hurt* among the parts of {@link someone}. */
export const HURT = 1;
const PARTS = 3;

export const someRelationship = (to: number): fc.Arbitrary<Relationship> =>
  fc.record({
    to: fc.constant(to),
    contact: between(0.1, 5).map(f32),
    power: between(-1, 1).map(f32),
    invite: between(-1, 1).map(f32),
    alpha: fc.array(pair(0), { minLength: PARTS, maxLength: PARTS }),
    C: between(-1, 1).map(f32),
    open: fc.nat(3),
    repaired: fc.nat(3),
    episode: fc.constant(undefined),
    shown: fc.constant(0),
  });

/** A person with three parts and two relationships, to 1 and to 2. */
export const someone: fc.Arbitrary<Person> = fc.record({
  id: fc.constant(0),
  group: fc.constant(0),
  listener: someListener,
  manner: fc.constantFrom(...MANNERS),
  actNotSelf: unit,
  speaks: fc.constant(true),
  yearningRest: between(0.1, 2),
  h: pair(0.1),
  m: pair(0.1),
  w: pair(0.1),
  e: pair(0.1),
  y: between(0.5, 3).map(f32),
  z: unit.map(f32),
  parts: fc.array(fc.record({ g: pair(0), k: between(0.05, 1).map(f32), H: unit.map(f32) }), {
    minLength: PARTS,
    maxLength: PARTS,
  }),
  relationships: fc.tuple(someRelationship(1), someRelationship(2)).map((pairOfThem) => [...pairOfThem]),
});

export const someSetting: fc.Arbitrary<Setting> = fc.record({
  listener: someListener,
  other: fc.record({
    hidden: fc.array(unit.map(f32), { minLength: PARTS, maxLength: PARTS }),
    shame: unit.map(f32),
  }),
  otherActNotSelf: unit,
  theyBrought: fc.constantFrom(0, f32(0.4), 1),
  prejudice: between(0, 4).map(f32),
  vulnerability: fc.array(between(0.05, 1).map(f32), { minLength: PARTS, maxLength: PARTS }),
  hurt: fc.constant(HURT),
});

/** Draws as a generator gives them: in [0, 1). */
export const someDraws: fc.Arbitrary<MomentDraws> = fc.record(
  Object.fromEntries(
    [
      'noticed',
      'choice',
      'empathic',
      'perceived',
      'moved',
      'movedSeen',
      'harmful',
      'denied',
      'recognised',
    ].map((name) => [name, between(0, 0.999999)]),
  ) as { [K in keyof MomentDraws]: fc.Arbitrary<number> }, // the nine names of MomentDraws, just listed
);

/** One occasion of a history: which part, which relationship, what was drawn. */
export const someOccasion = fc.record({
  part: fc.nat(PARTS - 1),
  relationship: fc.nat(1),
  setting: someSetting,
  draws: someDraws,
  answer: fc.constantFrom(...ANSWERS),
});
export type Occasion = typeof someOccasion extends fc.Arbitrary<infer T> ? T : never;

/** A society of 1 to 7 people with sparse ids, at random related. */
export const somePlan: fc.Arbitrary<Plan> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 0, max: 0xffffffff }), { minLength: 1, maxLength: 7 }),
    someConstants,
  )
  .chain(([ids, constants]) =>
    fc.record({
      constants: fc.constant(constants),
      rhythm: fc.constantFrom('steady' as const, 'sought' as const),
      prejudice: fc.constant([
        [0, 1.5],
        [0.7, 0],
      ]),
      people: fc.tuple(
        ...ids.map((id) =>
          fc.record({
            id: fc.constant(id),
            group: fc.nat(1),
            listener: someListener,
            manner: fc.constantFrom(...MANNERS),
            actNotSelf: unit,
            life: fc.tuple(between(0.2, 20), between(0.2, 20)),
            general: fc.record({ hurt: fc.tuple(between(0, 9), between(0, 9)) }),
            clarity: between(0.05, 1),
            hidden: unit,
          }),
        ),
      ),
      relationships: fc
        .uniqueArray(
          fc.record({
            from: fc.constantFrom(...ids),
            to: fc.constantFrom(...ids),
            contact: between(0.1, 5),
            power: between(-1, 1),
            connection: between(-1, 1),
          }),
          { selector: ({ from, to }) => `${from} ${to}`, maxLength: 20 },
        )
        .map((all) => all.filter(({ from, to }) => from !== to)),
    }),
  );
