/**
 * The laws L1 to L12 (design §11): true for every constant, every person and every seed, or the model is not
 * what it says it is. L10 on threads and on the fast engine is tested beside the fast engine.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  HURT,
  type Occasion,
  someConstants,
  someDraws,
  someOccasion,
  someone,
  somePlan,
  someSetting,
  unit,
} from '../test/arbitrary.ts';
import { ANSWERS } from './answers.ts';
import { begin, type Plan } from './birth.ts';
import type { Constants } from './constants.ts';
import { chancesOf } from './decision.ts';
import { digestOf } from './digest.ts';
import { increments, learn, shareToSelf } from './learning.ts';
import { type Happened, imageOf, moment } from './moment.ts';
import { mean, type Pair, type Person, type Relationship } from './people.ts';
import { advance } from './society.ts';

/** What single precision may hide, relative to counts of at most 80. */
const ROUNDING = 2e-6;

/** A person whose evidence is within the cap, as every person's is from birth on. */
const someLife = fc.tuple(someone, someConstants).map(([drawn, k]) => {
  const person = structuredClone(drawn); // a shrunk case shares what it did not change

  const cap = (p: Pair): void => {
    const shrink = Math.min(1, k.nMax / (p.a + p.b));
    if (shrink < 1) Object.assign(p, { a: Math.fround(p.a * shrink), b: Math.fround(p.b * shrink) });
  };
  for (const p of [
    person.h,
    person.m,
    person.w,
    person.e,
    ...person.parts.map(({ g }) => g),
    ...person.relationships.flatMap(({ alpha }) => alpha),
  ])
    cap(p);
  return [person, k] as const;
});

const live = (
  person: Person,
  { part, relationship: r, setting, draws }: Occasion,
  k: Constants,
): readonly [Happened, Relationship] => {
  const relationship = person.relationships[r];
  if (!relationship) throw new Error(`no relationship ${r}`);
  return [moment(person, relationship, part, setting, k, draws), relationship];
};
const imagesOf = (person: Person, k: Constants): number[] =>
  person.relationships.flatMap((r) => r.alpha.map((_, part) => imageOf(person, r, part, k)));
const evidenceOf = (person: Person): Pair[][] =>
  person.parts.map(({ g }, part) =>
    [g, ...person.relationships.flatMap(({ alpha }) => alpha[part] ?? [])].map((p) => ({ ...p })),
  );
/** Above every chance: those of bringing and masking may sum to 1, and by rounding to a little more. */
const withheld = { noticed: 0, choice: 2 };
const notMet = ANSWERS.filter((answer) => answer !== 'moved' && answer !== 'met');

/** A history in which nothing is perceived as met: answers are told, and no rupture is recognised. */
const unmet = fc.array(someOccasion, { minLength: 1, maxLength: 30 }).chain((occasions) =>
  fc
    .array(fc.constantFrom(...notMet), { minLength: occasions.length, maxLength: occasions.length })
    .map((answers) =>
      occasions.map((o, i) => ({
        ...o,
        setting: { ...o.setting, told: answers[i] ?? 'missed' },
        draws: { ...o.draws, recognised: 1 },
      })),
    ),
);

describe('L1 what was not shown changes no evidence (J57)', () => {
  it('leaves α and g of every part as they were', () => {
    fc.assert(
      fc.property(
        someLife,
        fc.array(someOccasion, { maxLength: 10 }),
        fc.boolean(),
        ([person, k], occasions, numb) => {
          const before = evidenceOf(person);
          for (const o of occasions)
            live(person, { ...o, draws: { ...o.draws, ...withheld, ...(numb && { noticed: 1 }) } }, k);
          expect(evidenceOf(person)).toEqual(before);
        },
      ),
    );
  });
});

describe('L2 and L8: without perceived meeting nothing heals (J77, J12)', () => {
  it('raises no image, no hope, no worth and no felt connection, however long', () => {
    fc.assert(
      fc.property(someLife, unmet, ([person, k], history) => {
        for (const o of history) {
          const before = [
            ...imagesOf(person, k),
            mean(person.h),
            mean(person.w),
            ...person.relationships.map(({ C }) => C),
          ];
          live(person, o, k);
          const after = [
            ...imagesOf(person, k),
            mean(person.h),
            mean(person.w),
            ...person.relationships.map(({ C }) => C),
          ];
          after.forEach((value, i) => {
            expect(value).toBeLessThanOrEqual((before[i] ?? 0) + ROUNDING);
          });
        }
      }),
    );
  });
});

describe('L3 yearning is never zero (J13)', () => {
  it('stays at its floor or above', () => {
    fc.assert(
      fc.property(someLife, fc.array(someOccasion, { maxLength: 20 }), ([person, k], history) => {
        for (const o of history) {
          live(person, o, k);
          expect(person.y).toBeGreaterThanOrEqual(Math.fround(k.yearningFloor));
        }
      }),
    );
  });
});

describe('L4 evidence is conserved', () => {
  it('the three increments sum to the weight, none of them negative', () => {
    fc.assert(
      fc.property(
        fc.nat(5000).map((n) => n / 1000),
        fc.boolean(),
        unit,
        unit,
        someConstants,
        (w, met, power, gamma, k) => {
          const { here, part, life } = increments(w, met, power, gamma, k);
          expect(here + part + life).toBeCloseTo(w, 12);
          expect(Math.min(here, part, life)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
  it('and what is learned adds as much to the counts, all of it on the side of the answer', () => {
    fc.assert(
      fc.property(
        someLife,
        fc.double({ min: 0.01, max: 5, noNaN: true }),
        fc.boolean(),
        ([person, k], w, met) => {
          const [relationship] = person.relationships;
          if (!relationship) throw new Error('everyone here has two');
          const total = (side: 'a' | 'b') =>
            [relationship.alpha[0], person.parts[0]?.g, person.h].reduce((n, p) => n + (p?.[side] ?? 0), 0);
          const before = { a: total('a'), b: total('b') };
          learn(person, relationship, 0, met, w, { ...k, nMax: 1e6 });
          expect(total('a') - before.a).toBeCloseTo(met ? w : 0, 4);
          expect(total('b') - before.b).toBeCloseTo(met ? 0 : w, 4);
        },
      ),
    );
  });
});

describe('L5 images are images', () => {
  it('stay inside (0, 1), and no concentration falls with evidence', () => {
    fc.assert(
      fc.property(someLife, fc.array(someOccasion, { maxLength: 30 }), ([person, k], history) => {
        const n = () =>
          evidenceOf(person)
            .flat()
            .map(({ a, b }) => a + b);
        for (const o of history) {
          const before = n();
          live(person, o, k);
          n().forEach((after, i) => {
            const was = before[i] ?? 0;
            if (was <= k.nMax) expect(after).toBeGreaterThanOrEqual(was - 80 * ROUNDING);
          });
          for (const image of imagesOf(person, k)) expect(image > 0 && image < 1).toBe(true);
        }
      }),
    );
  });
  it('time alone changes nothing', () => {
    fc.assert(
      fc.property(somePlan, fc.nat(), (plan, seed) => {
        const quiet = begin({ ...plan, people: plan.people.map((person) => ({ ...person, speaks: false })) });
        const digest = () => digestOf({ ...quiet, step: 0 });
        const before = digest();
        for (let t = 0; t < 5; t++) advance(quiet, seed);
        expect(digest()).toBe(before);
      }),
    );
  });
});

describe('L6 power turns a failure into a verdict on me (J18)', () => {
  it('never lowers the share to self as the gap grows', () => {
    fc.assert(
      fc.property(unit, unit, fc.boolean(), someConstants, (p, q, met, k) => {
        expect(shareToSelf(met, Math.max(p, q), k)).toBeGreaterThanOrEqual(
          shareToSelf(met, Math.min(p, q), k),
        );
        expect(shareToSelf(met, 1, k)).toBeLessThanOrEqual(Math.max(k.selfShareMax, 0));
      }),
    );
  });
});

/** Everything that a choice rests on. */
const someChoice = fc.record({
  yearning: fc.double({ min: 0.01, max: 4, noNaN: true }),
  image: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
  vulnerability: fc.double({ min: 0.01, max: 1, noNaN: true }),
  harm: unit,
  power: unit,
  shame: unit,
  theyBrought: unit,
  invite: fc.nat(2000).map((n) => n / 1000 - 1),
  manner: fc.constant('plain' as const),
});

describe('L7 shame locks in (J102)', () => {
  it('never raises the odds of bringing against not bringing', () => {
    fc.assert(
      fc.property(someChoice, unit, someConstants, (choice, shame, k) => {
        const [less, more] = [Math.min(choice.shame, shame), Math.max(choice.shame, shame)];
        expect(chancesOf({ ...choice, shame: more }, k).bring).toBeLessThanOrEqual(
          chancesOf({ ...choice, shame: less }, k).bring + 1e-12,
        );
      }),
    );
  });
});

describe('the central paradox (J41), a theorem of §4', () => {
  it('where p̂ < b_M / b_E, more yearning moves the odds from bringing to masking; above it, the other way', () => {
    fc.assert(
      fc.property(
        someChoice,
        fc.double({ min: 0.01, max: 2, noNaN: true }),
        someConstants,
        (choice, more, k) => {
          const logOdds = (yearning: number) => {
            const { bring, mask } = chancesOf({ ...choice, yearning }, k);
            return Math.log(bring) - Math.log(mask);
          };
          const moves = logOdds(choice.yearning + more) - logOdds(choice.yearning);
          fc.pre(Number.isFinite(moves));
          expect(moves).toBeCloseTo(((choice.image * k.bringValue - k.maskValue) * more) / k.temperature, 6);
        },
      ),
    );
  });
});

describe('L9 an episode speaks only of what was shown in it (J106)', () => {
  it('changes α and g of no part that was not brought or masked in it', () => {
    fc.assert(
      fc.property(someLife, fc.array(someOccasion, { maxLength: 30 }), ([person, k], history) => {
        for (const o of history) {
          const before = evidenceOf(person);
          const open = structuredClone(person.relationships[o.relationship]?.episode);
          const [happened] = live(person, o, k);
          const inIt = new Set<number>(happened.shown > 0 ? [happened.part] : []);
          if (open) inIt.add(open.part);
          if (open?.refused) inIt.add(HURT);
          evidenceOf(person).forEach((now, part) => {
            if (!inIt.has(part)) expect(now).toEqual(before[part]);
          });
        }
      }),
    );
  });
  it('recognised unasked, it changes the part alone: no hurt was shown', () => {
    fc.assert(
      fc.property(someLife, someSetting, someDraws, ([person, k], setting, draws) => {
        const relationship = person.relationships[0];
        if (!relationship) throw new Error('everyone here has two');
        const told = {
          ...setting,
          told: 'missed' as const,
          listener: { ...setting.listener, recognises: 1, visible: 1 },
          other: { ...setting.other, shame: 0 },
        };
        const hurtBefore = structuredClone([relationship.alpha[HURT], person.parts[HURT]?.g]);
        const happened = moment(person, relationship, 0, told, k, {
          ...draws,
          noticed: -1,
          choice: -1,
          recognised: 0,
        });
        expect(happened.ended).toBe('recognised');
        expect([relationship.alpha[HURT], person.parts[HURT]?.g]).toEqual(hurtBefore);
      }),
    );
  });
});

const run = (plan: Plan, seed: number, steps: number): string => {
  const society = begin(plan);
  for (let t = 0; t < steps; t++) advance(society, seed);
  return digestOf(society);
};

describe('L10 and L11: the same seed is the same history', () => {
  it('again, and cut into any sessions, with a pause in which everything is put away', () => {
    fc.assert(
      fc.property(somePlan, fc.nat(), fc.integer({ min: 0, max: 12 }), (plan, seed, cut) => {
        const whole = run(plan, seed, 12);
        expect(run(plan, seed, 12)).toBe(whole);
        let society = begin(plan);
        for (let t = 0; t < 12; t++) {
          if (t === cut) society = structuredClone(society);
          advance(society, seed);
        }
        expect(digestOf(society)).toBe(whole);
      }),
    );
  });
  it('and another seed is another', () => {
    const people = [1, 2].map((id) => ({ id }));
    const plan = {
      people,
      relationships: [
        { from: 1, to: 2 },
        { from: 2, to: 1 },
      ],
    };
    expect(run(plan, 5, 12)).not.toBe(run(plan, 7, 12));
  });
});

describe('L12 names change nothing', () => {
  it('the same people, relationships and parts in another order are the same society', () => {
    fc.assert(
      fc.property(somePlan, fc.nat(), fc.infiniteStream(fc.nat()), (plan, seed, shuffle) => {
        const shuffled = <T>(items: readonly T[]): T[] =>
          items
            .map((item) => ({ item, at: shuffle.next().value ?? 0 }))
            .sort((p, q) => p.at - q.at)
            .map(({ item }) => item);
        const parts = begin(plan).parts;
        const other = {
          ...plan,
          parts: shuffled(parts),
          people: shuffled(plan.people),
          relationships: shuffled(plan.relationships),
        };
        expect(run(other, seed, 8)).toBe(run(plan, seed, 8));
      }),
    );
  });
});
