/**
 * L10 over random societies: the fast engine's bytes are the readable engine's, after every step, and do not
 * depend on how a step is divided.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plans, seeds, steps, unit } from '../../test/arbitrary-plan.ts';
import { begin } from '../birth.ts';
import { digestOf } from '../digest.ts';
import { advance, type Society } from '../society.ts';
import { digestOfState } from './digest.ts';
import { engineOf } from './engine.ts';
import { pack, unpack } from './pack.ts';
import { simulateFast } from './run.ts';
import { advanceRange } from './step.ts';

const SEED = 31;

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
