/** The moment against its second writing, and against cases worked by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someConstants, someOccasion, someone } from '../test/arbitrary.ts';
import { type Again, momentAgain } from '../test/moment-again.ts';
import { begin } from './birth.ts';
import { DEFAULTS } from './constants.ts';
import { imageOf, moment } from './moment.ts';
import { addEvidence, LISTENERS, type Pair, type Person, type Relationship } from './people.ts';

const ab = ({ a, b }: Pair): [number, number] => [a, b];

const again = (person: Person, r: Relationship): Again => ({
  h: ab(person.h),
  m: ab(person.m),
  w: ab(person.w),
  e: ab(person.e),
  y: person.y,
  z: person.z,
  y0: person.yearningRest,
  gamma: person.actNotSelf,
  manner: person.manner,
  g: person.parts.map(({ g }) => ab(g)),
  k: person.parts.map(({ k }) => k),
  H: person.parts.map(({ H }) => H),
  alpha: r.alpha.map(ab),
  C: r.C,
  power: r.power,
  invite: r.invite,
  open: r.open,
  repaired: r.repaired,
  pending: r.episode && {
    part: r.episode.part,
    how: r.episode.answer,
    refusals: r.episode.depth - 1,
    age: r.episode.age,
    ...(r.episode.refused && { refused: r.episode.refused }),
  },
  ties: person.relationships.map(({ contact, C }) => ({ contact, C })),
  here: person.relationships.indexOf(r),
});

/** All numbers, in one order, of either writing. */
const numbers = (s: Again): number[] => [
  ...s.h,
  ...s.m,
  ...s.w,
  ...s.e,
  s.y,
  s.z,
  ...s.g.flat(),
  ...s.k,
  ...s.H,
  ...s.alpha.flat(),
  s.C,
  s.open,
  s.repaired,
  s.pending?.part ?? -1,
  s.pending?.refusals ?? -1,
  s.pending?.age ?? -1,
];

describe('the moment', () => {
  it('is the moment written a second time, through whole histories', () => {
    fc.assert(
      fc.property(
        someone,
        someConstants,
        fc.array(someOccasion, { minLength: 1, maxLength: 25 }),
        (drawn, k, history) => {
          const person = structuredClone(drawn);
          for (const r of person.relationships) for (const pair of r.alpha) addEvidence(pair, 0, 0, k);
          for (const { part, relationship: r, setting, draws } of history) {
            const relationship = person.relationships[r];
            if (!relationship) throw new Error('everyone here has two');
            const second = again(person, relationship);
            const said = momentAgain(second, part, setting, k, draws);
            const happened = moment(person, relationship, part, setting, k, draws);
            expect(happened.answer).toBe(said.answer);
            expect(happened.shown).toBeCloseTo(said.shown, 6);
            const first = numbers(again(person, relationship));
            numbers(second).forEach((value, i) => {
              expect(Math.abs(value - (first[i] ?? NaN))).toBeLessThanOrEqual(2e-5);
            });
          }
        },
      ),
    );
  });
});

describe('images (§3)', () => {
  it('pool three levels by hand: h = 3:2, g = 2:5, α = 7:11, κ = 4', () => {
    const { people } = begin({
      people: [{ id: 1, general: { hurt: [2, 5] } }, { id: 2 }],
      relationships: [{ from: 1, to: 2 }],
    });
    const [person] = people;
    const relationship = person?.relationships[0];
    if (!person || !relationship) throw new Error('both were just made');
    const hurt = 2; // anger, everyday, hurt …
    addEvidence(relationship.alpha[hurt] as Pair, 7, 11, DEFAULTS); // one pair per part
    const general = (2 + 4 * 0.6) / (2 + 5 + 4); // .4
    expect(imageOf(person, relationship, hurt, DEFAULTS)).toBeCloseTo((7 + 4 * general) / (7 + 11 + 4), 12);
  });
});

describe('learning (§7), in closed form', () => {
  it('one part met n times fully shown, far from the cap: α = .75 n, g = .15 n, h = 3 + .1 n of weight 3', () => {
    const { people, hurt } = begin({ people: [{ id: 1 }, { id: 2 }], relationships: [{ from: 1, to: 2 }] });
    const person = people[0] as Person; // the first of two
    const relationship = person.relationships[0] as Relationship; // the only one
    const setting = {
      listener: LISTENERS.therapist,
      other: { hidden: [0, 0, 0, 0, 0, 0], shame: 0 },
      otherActNotSelf: 0.6,
      theyBrought: 0,
      prejudice: 0,
      vulnerability: [1, 1, 1, 1, 1, 1],
      hurt,
      told: 'moved' as const,
    };
    const u = {
      noticed: -1,
      choice: -1,
      empathic: 0,
      perceived: 0,
      moved: 0,
      movedSeen: 0,
      harmful: 0,
      denied: 0,
      recognised: 1,
    };
    const n = 5;
    for (let i = 0; i < n; i++) moment(person, relationship, 0, setting, DEFAULTS, u);
    expect(relationship.alpha[0]?.a).toBeCloseTo(0.75 * 3 * n, 4);
    expect(person.parts[0]?.g.a).toBeCloseTo(0.25 * 0.6 * 3 * n, 4);
    expect(person.h.a).toBeCloseTo(3 + 0.25 * 0.4 * 3 * n, 4);
    expect(relationship.C).toBeCloseTo(1 - 0.95 ** n, 5); // C after n steps of .05 toward 1
    expect(person.parts[0]?.H).toBeCloseTo(0.3 * 0.95 ** n, 5);
  });
});
