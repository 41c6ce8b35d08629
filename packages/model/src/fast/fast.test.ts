/**
 * L10 over random societies: the fast engine's bytes are the readable engine's, after every step, and do not
 * depend on how a step is divided.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANSWERS } from '../answers.ts';
import { begin, type Plan } from '../birth.ts';
import { DEFAULTS, withConstants } from '../constants.ts';
import { digestOf } from '../digest.ts';
import { LISTENERS, MANNERS } from '../people.ts';
import { advance, type Society } from '../society.ts';
import { digestOfState } from './digest.ts';
import { engineOf } from './engine.ts';
import { pack, unpack } from './pack.ts';
import { simulateFast } from './run.ts';
import { advanceRange } from './step.ts';

const SEED = 31;
/** Evenly, the ends included: from 0 on, fc.double would draw next to nothing but 0. */
const upTo = (most: number) => fc.nat(1_000_000).map((n) => (most * n) / 1_000_000);
const unit = upTo(1);
const counts = fc.tuple(
  fc.double({ min: 0.1, max: 50, noNaN: true }),
  fc.double({ min: 0.1, max: 50, noNaN: true }),
);
const someCounts = fc.tuple(upTo(50), upTo(50));
const listener = fc.oneof(
  fc.constantFrom(...Object.values(LISTENERS)),
  fc.record({
    empathy: unit,
    moved: unit,
    harm: unit,
    recognises: unit,
    repairs: unit,
    visible: unit,
    denies: unit,
  }),
);

/** Constants of which any number may differ from the default, by up to half, and episodes of any length. */
const constants = fc
  .record({
    scales: fc.dictionary(
      fc.constantFrom(...Object.keys(DEFAULTS).filter((name) => !name.startsWith('episode'))),
      fc.double({ min: 0.5, max: 1.5, noNaN: true }),
      { maxKeys: 8 },
    ),
    episodeMoments: fc.integer({ min: 0, max: 5 }),
    episodeDepth: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ scales, ...episode }) => {
    const scaled = Object.entries(scales).map(([name, scale]) => {
      const value = DEFAULTS[name as keyof typeof DEFAULTS]; // one of its keys
      return [
        name,
        typeof value === 'number'
          ? value * scale
          : Object.fromEntries(ANSWERS.map((answer) => [answer, value[answer] * scale])),
      ];
    });
    return withConstants({ ...Object.fromEntries(scaled), ...episode });
  });

const NAMES = ['zeal', 'hurt', 'awe', 'grief', 'play', 'need', 'want', 'fear', 'pride'];

/** Any society of up to ninety: more than one block, groups, power, silence, gaps in the ids, people alone. */
const plans: fc.Arbitrary<Plan> = fc
  .record({
    ids: fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 32 - 1 }), {
      minLength: 1,
      maxLength: 90,
      size: 'max',
    }),
    names: fc.shuffledSubarray(NAMES, { minLength: 1 }),
  })
  .chain(({ ids, names }) => {
    const id = fc.constantFrom(...ids);
    const parts = [...new Set([...names, 'hurt'])];
    return fc.record<Plan>(
      {
        parts: fc.tuple(
          ...parts.map((name) =>
            fc.record({
              name: fc.constant(name),
              vulnerability: fc.double({ min: 0.01, max: 1, noNaN: true }),
              occasions: fc.double({ min: 0.1, max: 5, noNaN: true }),
            }),
          ),
        ),
        people: fc.tuple(
          ...ids.map((id) =>
            fc.record(
              {
                id: fc.constant(id),
                group: fc.integer({ min: 0, max: 4 }),
                listener,
                manner: fc.constantFrom(...MANNERS),
                actNotSelf: unit,
                speaks: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, fc.boolean()),
                yearningRest: upTo(2),
                life: counts,
                general: fc.dictionary(fc.constantFrom(...parts), someCounts),
                worth: counts,
                efficacy: counts,
                harm: counts,
                yearning: fc.double({ min: 0.1, max: 3, noNaN: true }),
                energy: unit,
                clarity: fc.double({ min: 0.05, max: 1, noNaN: true }),
                hidden: unit,
              },
              { requiredKeys: ['id'] },
            ),
          ),
        ),
        relationships: fc
          .uniqueArray(
            fc.record(
              {
                from: id,
                to: id,
                contact: fc.double({ min: 0.01, max: 9, noNaN: true }),
                power: upTo(2).map((x) => x - 1),
                invite: upTo(2).map((x) => x - 1),
                connection: upTo(2).map((x) => x - 1),
              },
              { requiredKeys: ['from', 'to'] },
            ),
            { maxLength: 220, size: 'max', selector: ({ from, to }) => `${from} ${to}` },
          )
          .map((relationships) => relationships.filter(({ from, to }) => from !== to)),
        prejudice: fc.array(fc.array(upTo(3), { minLength: 2, maxLength: 6 }), {
          minLength: 2,
          maxLength: 6,
        }),
        rhythm: fc.constantFrom('steady' as const, 'sought' as const),
        constants,
      },
      { requiredKeys: ['parts', 'people', 'relationships'] },
    );
  });
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const steps = fc.integer({ min: 5, max: 30 });

describe(`law L10, seed ${SEED}`, () => {
  test('after every step both engines hold the same bytes', () => {
    const seen = { steps: 0, open: 0, repaired: 0, episodes: 0 };
    fc.assert(
      fc.property(plans, seeds, steps, (plan, seed, count) => {
        const society = begin(plan);
        const state = pack(society);
        expect(digestOfState(state)).toBe(digestOf(society));
        simulateFast(state, seed, count, () => {
          advance(society, seed);
          seen.steps += 1;
          expect(digestOfState(state)).toBe(digestOf(society));
        });
        for (const { relationships } of society.people)
          for (const { open, repaired, episode } of relationships) {
            seen.open += open;
            seen.repaired += repaired;
            seen.episodes += episode ? 1 : 0;
          }
      }),
      { seed: SEED, numRuns: 40 },
    );
    // what is compared is worth comparing
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(50);
  });

  test('a state unpacked and packed again at any step goes on the same', () => {
    fc.assert(
      fc.property(plans, seeds, steps, steps, (plan, seed, before, after) => {
        const state = pack(begin(plan));
        simulateFast(state, seed, before);
        const society: Society = unpack(state);
        const again = pack(society);
        expect(digestOf(society)).toBe(digestOfState(state));
        simulateFast(state, seed, after);
        simulateFast(again, seed, after);
        for (let i = 0; i < after; i++) advance(society, seed);
        expect(digestOfState(again)).toBe(digestOfState(state));
        expect(digestOf(society)).toBe(digestOfState(state));
      }),
      { seed: SEED, numRuns: 20 },
    );
  });

  test('a step divided in any way and done in any order is the same step', () => {
    const cuts = fc.array(unit, { maxLength: 7 });
    fc.assert(
      fc.property(plans, seeds, steps, cuts, seeds, (plan, seed, count, places, order) => {
        const whole = pack(begin(plan));
        const divided = pack(begin(plan));
        const n = whole.size.people;
        const at = [0, ...places.map((place) => Math.floor(place * n)).sort((p, q) => p - q), n];
        const ranges = at.slice(1).map((to, i) => [at[i] ?? 0, to] as const);
        // an engine for each range, as for each thread; the order changes with every step
        const workers = ranges.map((range) => ({ range, engine: engineOf(divided) }));
        for (let step = 0; step < count; step++) {
          const turn = (order + step) % workers.length;
          for (const { range, engine } of [...workers.slice(turn), ...workers.slice(0, turn)].reverse())
            advanceRange(engine, seed, divided.step, ...range);
          divided.step += 1;
        }
        simulateFast(whole, seed, count);
        expect(digestOfState(divided)).toBe(digestOfState(whole));
      }),
      { seed: SEED, numRuns: 20 },
    );
  });
});
