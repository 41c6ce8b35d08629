/** L10 for compiled code: word for word what TypeScript leaves, after every step, however a step is divided. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plans, seeds, steps, unit, upTo } from '../../test/arbitrary-plan.ts';
import { compiledCode } from '../../test/compiled-code.ts';
import { begin, type Plan } from '../birth.ts';
import { digestOf } from '../digest.ts';
import { exp } from '../exact.ts';
import { advance } from '../society.ts';
import { advanceOf, codeFrom } from './compiled.ts';
import { crowd } from './crowd.ts';
import { digestOfState } from './digest.ts';
import { newWatch } from './engine.ts';
import { layoutOf } from './layout.ts';
import { bufferOf, isPages, MOST_THREADS, placeOf } from './memory.ts';
import { pack } from './pack.ts';
import { simulateFast } from './run.ts';
import { copyOf, type FastState, wordsOf } from './state.ts';
import { rangeOf } from './team.ts';

const SEED = 37;
const code = await compiledCode();
/** The first word in which two states differ; −1 where none does. */
const difference = (a: FastState, b: FastState): number => {
  const [words, others] = [wordsOf(a).U, wordsOf(b).U];
  return words.length === others.length ? words.findIndex((word, i) => word !== others[i]) : 0;
};
/** Whether compiled code worked on a state: it leaves its numbers where a thread works. */
const wasCompiled = ({ memory, size }: FastState, thread = 0): boolean =>
  isPages(memory) &&
  new Float64Array(memory.buffer, placeOf(layoutOf(size).words * 4, thread), 16).some((n) => n !== 0);

describe(`law L10 of compiled code, seed ${SEED}`, () => {
  test('after every step the words, and what the watches saw, are those of TypeScript; the digest is the readable engine\u2019s', () => {
    fc.assert(
      fc.property(plans, seeds, steps, (plan, seed, count) => {
        const society = begin(plan);
        const [compiled, oracle] = [pack(society), pack(society)];
        const watches = [newWatch(oracle.size.people), newWatch(oracle.size.people)] as const;
        for (let step = 0; step < count; step++) {
          simulateFast(compiled, seed, 1, undefined, [watches[0]], code);
          simulateFast(oracle, seed, 1, undefined, [watches[1]]);
          advance(society, seed);
          expect(difference(compiled, oracle)).toBe(-1);
        }
        expect(watches[0]).toEqual(watches[1]);
        expect(digestOfState(compiled)).toBe(digestOf(society));
        expect([wasCompiled(compiled), wasCompiled(oracle)]).toEqual([true, false]);
      }),
      { seed: SEED, numRuns: 40, endOnFailure: true },
    );
  });

  test('one to four places of work, any ranges, any order, shared memory or not', () => {
    fc.assert(
      fc.property(
        plans,
        seeds,
        steps,
        fc.array(unit, { maxLength: 3 }),
        fc.boolean(),
        (plan, seed, count, cuts, turned) => {
          const oracle = pack(begin(plan));
          const divided = pack(begin(plan), true);
          const n = oracle.size.people;
          const at = [0, ...cuts.map((cut) => Math.floor(cut * n)).sort((p, q) => p - q), n];
          const threads = cuts.length + 1;
          const advances = Array.from({ length: threads }, (_, thread) =>
            advanceOf(divided, [], code, thread),
          );
          for (let step = 0; step < count; step++) {
            for (let i = 0; i < threads; i++) {
              const thread = turned ? threads - 1 - i : i;
              advances[thread]?.(seed, step, at[thread] ?? 0, at[thread + 1] ?? n);
            }
            divided.step += 1;
          }
          simulateFast(oracle, seed, count);
          expect(difference(divided, oracle)).toBe(-1);
          for (let thread = 0; thread < threads; thread++) expect(wasCompiled(divided, thread)).toBe(true);
        },
      ),
      { seed: SEED, numRuns: 20, endOnFailure: true },
    );
  });

  test('exp is that of exact.ts, bit for bit, wherever it is asked', () => {
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 1 });
    const instance = new WebAssembly.Instance(code.own as WebAssembly.Module, { env: { memory } });
    const { expAll } = instance.exports as { expAll: (at: number, count: number) => void };
    const column = new Float64Array(memory.buffer, 0, 512);
    const edges = [
      0,
      -0,
      700,
      709.782712893384,
      709.79,
      -708.4,
      -745.1332191019411,
      -745.2,
      Infinity,
      NaN,
    ].flatMap((x) => [x, -x]);
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            upTo(1500).map((x) => x - 750),
            upTo(4).map((x) => x - 2),
            fc.double(),
            fc.constantFrom(...edges),
          ),
          { minLength: 1, maxLength: 512, size: 'max' },
        ),
        (numbers) => {
          column.set(numbers);
          expAll(0, numbers.length);
          for (const [i, x] of numbers.entries())
            expect(Object.is(column[i], exp(x)), `e to ${x}`).toBe(true);
        },
      ),
      { seed: SEED, numRuns: 100, endOnFailure: true },
    );
  });

  test('exponents far out: overflow, lost digits and zero are those of exact.ts', () => {
    const plan = (temperature: number): Plan => ({
      parts: [
        { name: 'hurt', vulnerability: 1, occasions: 1 },
        { name: 'joy', vulnerability: 0.1, occasions: 2 },
      ],
      people: Array.from({ length: 70 }, (_, id) => ({ id, yearning: 0.1 + id / 20 })),
      relationships: Array.from({ length: 70 }, (_, from) => ({
        from,
        to: (from + 1) % 70,
        invite: from - 35,
      })),
      constants: { ...pack(begin(base)).rules.constants, temperature },
    });
    const base: Plan = {
      parts: [{ name: 'hurt', vulnerability: 1, occasions: 1 }],
      people: [{ id: 0 }],
      relationships: [],
    };
    for (const temperature of [0.25, 0.05, 0.047, 0.04, 0.001]) {
      const [compiled, oracle] = [pack(begin(plan(temperature))), pack(begin(plan(temperature)))];
      simulateFast(compiled, SEED, 40, undefined, [], code);
      simulateFast(oracle, SEED, 40);
      expect(difference(compiled, oracle), `temperature ${temperature}`).toBe(-1);
    }
  });
});

describe('where compiled code cannot be had, TypeScript computes', () => {
  const [people, steps] = [331, 12];
  const run = (state: FastState, isGiven = true): FastState => {
    simulateFast(state, SEED, steps, undefined, [], isGiven ? code : undefined);
    return state;
  };
  const expected = run(crowd({ people, relationships: 8 }, SEED), false);

  test('without code, or with bytes that are none', () => {
    expect(codeFrom(new Uint8Array(9), new Uint8Array(9))).toBeUndefined();
    expect(wasCompiled(expected)).toBe(false);
    const compiled = run(crowd({ people, relationships: 8 }, SEED));
    expect(wasCompiled(compiled)).toBe(true);
    expect(difference(compiled, expected)).toBe(-1);
  });

  test('in a plain buffer, of one\u2019s own or shared', () => {
    for (const shared of [false, true]) {
      const state = crowd({ people, relationships: 8 }, SEED, shared);
      const whole = bufferOf(state.memory).slice(0);
      const plain = run({ ...state, memory: whole });
      expect(wasCompiled(plain)).toBe(false);
      expect(difference(plain, expected)).toBe(-1);
    }
  });

  test('for a thread for which there is no place, and for more groups than there is room', () => {
    const state = copyOf(crowd({ people, relationships: 8 }, SEED), true);
    const threads = MOST_THREADS + 1;
    const all = Array.from({ length: threads }, (_, thread) => advanceOf(state, [], code, thread));
    for (let step = 0; step < steps; step++)
      for (const [thread, advance] of all.entries()) advance(SEED, step, ...rangeOf(people, thread, threads));
    expect(difference(state, expected)).toBe(-1);

    const prejudice = Array.from({ length: 33 }, (_, of) =>
      Array.from({ length: 33 }, (_, against) => (of * against) / 99),
    );
    const kinds = Array.from({ length: 33 }, (_, group) => ({ share: 1, person: { group } }));
    const grouped = () => crowd({ people, relationships: 8, prejudice, kinds }, SEED);
    const compiled = run(grouped());
    expect(wasCompiled(compiled)).toBe(false);
    expect(difference(compiled, run(grouped(), false))).toBe(-1);
  });
});
