/** A crowd is a regular graph without loops or doubles, the same for a seed, and begins as `begin` has it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begin } from '../birth.ts';
import { digestOf } from '../digest.ts';
import { advance } from '../society.ts';
import { crowd } from './crowd.ts';
import { digestOfState } from './digest.ts';
import { pack, unpack } from './pack.ts';
import { readingsOf } from './readings.ts';
import { simulateFast } from './run.ts';

const SEED = 47;

describe(`a crowd, seed ${SEED}`, () => {
  test('everyone has as many others as asked for, each once, and is theirs too', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 200 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        (more, half, seed) => {
          const people = 5 * half + more;
          const { people: all } = unpack(crowd({ people, relationships: 2 * half }, seed));
          const wrong = all.filter(({ id, relationships }) => {
            const others = relationships.map(({ to }) => to);
            const inOrder = others.every((other, i) => i === 0 || (others[i - 1] ?? other) < other);
            const mutual = others.every((other) => all[other]?.relationships.some(({ to }) => to === id));
            return !(others.length === 2 * half && inOrder && mutual) || others.includes(id);
          });
          expect(wrong).toEqual([]);
          expect(all.length).toBe(people);
        },
      ),
      { seed: SEED, numRuns: 30 },
    );
  });

  test('is what the same plan, written out, begins as; kinds, power and all', () => {
    const kinds = [
      { share: 3, person: { group: 0, clarity: 0.7 } },
      { share: 1, person: { group: 1, life: [5, 3], manner: 'please' } },
    ] as const;
    const power = [
      [0, -0.6],
      [0.6, 0],
    ];
    const rules = { prejudice: [[0, 0.5]], rhythm: 'sought' } as const;
    const state = crowd({ ...rules, people: 97, relationships: 4, kinds, power }, SEED);
    const { people } = unpack(state);
    const kindOf = people.map(({ group }) => group);
    const written = begin({
      ...rules,
      people: people.map(({ id, group }) => ({ id, ...kinds[group as 0 | 1].person })), // two kinds
      relationships: people.flatMap(({ id, relationships }) =>
        relationships.map(({ to }) => ({
          from: id,
          to,
          power: power[kindOf[id] ?? 0]?.[kindOf[to] ?? 0] ?? 0,
        })),
      ),
    });
    expect(digestOfState(state)).toBe(digestOf(written));
    expect(kindOf.filter((kind) => kind === 1).length).toBeGreaterThan(10);
    simulateFast(state, SEED, 20);
    for (let i = 0; i < 20; i++) advance(written, SEED);
    expect(digestOfState(state)).toBe(digestOf(written));
    expect(digestOfState(pack(written))).toBe(digestOf(written));
  });

  test('another seed is another crowd', () => {
    const digest = (seed: number) => digestOfState(crowd({ people: 53, relationships: 4 }, seed));
    expect(digest(2)).toBe(digest(2));
    expect(digest(3)).not.toBe(digest(2));
  });

  test.each([
    { people: 5, relationships: 3 },
    { people: 3, relationships: 4 },
    { people: 2, relationships: 2 },
    { people: 9, relationships: 0 },
  ])('refuses $relationships relationships among $people', (plan) => {
    expect(() => crowd(plan, SEED)).toThrow(RangeError);
  });

  test('readings are means of what is there', () => {
    const state = crowd({ people: 97, relationships: 4 }, SEED);
    simulateFast(state, SEED, 30);
    const { people } = unpack(state);
    const ties = people.flatMap(({ relationships }) => relationships);
    const mean = (xs: readonly number[]) => xs.reduce((sum, x) => sum + x, 0) / xs.length;
    const readings = readingsOf(state);
    expect(readings.hope).toBeCloseTo(mean(people.map(({ h }) => h.a / (h.a + h.b))), 12);
    expect(readings.worth).toBeCloseTo(mean(people.map(({ w }) => w.a / (w.a + w.b))), 12);
    expect(readings.efficacy).toBeCloseTo(mean(people.map(({ e }) => e.a / (e.a + e.b))), 12);
    expect(readings.yearning).toBeCloseTo(mean(people.map(({ y }) => y)), 12);
    expect(readings.energy).toBeCloseTo(mean(people.map(({ z }) => z)), 12);
    expect(readings.clarity).toBeCloseTo(mean(people.flatMap(({ parts }) => parts.map(({ k }) => k))), 12);
    expect(readings.hidden).toBeCloseTo(mean(people.flatMap(({ parts }) => parts.map(({ H }) => H))), 12);
    expect(readings.connection).toBeCloseTo(mean(ties.map(({ C }) => C)), 12);
    expect(readings.open).toBeCloseTo(mean(ties.map(({ open }) => open)), 12);
    expect(readings.repaired).toBeCloseTo(mean(ties.map(({ repaired }) => repaired)), 12);
  });
});
