/** The fast engine on several threads, and its checkpoints as files: the bytes are those of one thread that ran through. */
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkpointOf, rulesDigestOf } from '@kithe/model/fast/checkpoint';
import { crowd } from '@kithe/model/fast/crowd';
import { simulateFast } from '@kithe/model/fast/run';
import type { FastState } from '@kithe/model/fast/state';
import { expect, it } from 'vitest';
import { Failure } from '../src/failure.ts';
import { readCheckpoint, writeCheckpoint } from '../src/threads/checkpoint-file.ts';
import { compiledEngine } from '../src/threads/compiled.ts';
import { simulate } from '../src/threads/team.ts';
import { newFolder } from './kithe.ts';

const SEED = 2_147_483_659; // the smallest prime above 2³¹
const STEPS = 40;
const PLAN = { people: 1_009, relationships: 8, rhythm: 'sought' } as const;
const bytesOf = (state: FastState): Buffer => Buffer.concat(checkpointOf(state, SEED));

const throughOneThread = (): Buffer => {
  const state = crowd(PLAN, SEED);
  simulateFast(state, SEED, STEPS);
  return bytesOf(state);
};

it('the build left compiled code, and this machine runs it', () => {
  expect(compiledEngine()).toBeDefined();
});

it.each([true, false])(
  '1 to 8 threads leave the same bytes, whatever the steps between two reports, compiled: %s',
  async (compiled) => {
    const expected = throughOneThread();
    for (const [threads, every] of [
      [1, 7],
      [2, STEPS],
      [3, 7],
      [4, 1],
      [5, 11],
      [6, 13],
      [7, 40],
      [8, 17],
    ] as const) {
      const state = crowd(PLAN, SEED, true);
      const reported: number[] = [];
      await simulate(state, {
        seed: SEED,
        steps: STEPS,
        threads,
        every,
        compiled,
        onProgress: (s) => reported.push(s.step),
      });
      expect(bytesOf(state).equals(expected), `${threads} threads`).toBe(true);
      expect(reported.at(-1)).toBe(STEPS);
      expect(reported.length).toBe(Math.ceil(STEPS / every));
    }
  },
);

it('more threads than people, and nobody to advance', async () => {
  for (const people of [3, 5]) {
    const one = crowd({ people, relationships: 2 }, SEED);
    const many = crowd({ people, relationships: 2 }, SEED, true);
    simulateFast(one, SEED, 9);
    await simulate(many, { seed: SEED, steps: 9, threads: 8 });
    expect(bytesOf(many).equals(bytesOf(one))).toBe(true);
  }
});

it('memory that is not shared is refused; a report that throws ends the run at a whole step', async () => {
  await expect(simulate(crowd(PLAN, SEED), { seed: SEED, steps: 1, threads: 2 })).rejects.toThrow(TypeError);
  const state = crowd(PLAN, SEED, true);
  const stop = () => {
    throw new Error('enough');
  };
  await expect(
    simulate(state, { seed: SEED, steps: STEPS, threads: 2, every: 5, onProgress: stop }),
  ).rejects.toThrow('enough');
  expect(state.step).toBe(5);
  await simulate(state, { seed: SEED, steps: STEPS - 5, threads: 3 });
  expect(bytesOf(state).equals(throughOneThread())).toBe(true);
});

it('a run put into a file and taken up on another number of threads ends in the same bytes', async () => {
  const path = join(newFolder(), 'run.kithe');
  const first = crowd(PLAN, SEED, true);
  await simulate(first, {
    seed: SEED,
    steps: 21,
    threads: 2,
    every: 7,
    onProgress: (state) => writeCheckpoint(path, state, SEED),
  });
  const { state, seed } = readCheckpoint(path, { shared: true, expected: rulesDigestOf(first.rules) });
  expect(state.step).toBe(21);
  await simulate(state, { seed, steps: STEPS - 21, threads: 3 });
  expect(bytesOf(state).equals(throughOneThread())).toBe(true);
  expect(readdirSync(join(path, '..'))).toEqual(['run.kithe']);
});

it('a file that is cut, changed, foreign or missing is refused with a sentence', () => {
  const folder = newFolder();
  const path = join(folder, 'run.kithe');
  writeCheckpoint(path, crowd(PLAN, SEED), SEED);
  const whole = readFileSync(path);
  const messageOf = (): string => {
    try {
      readCheckpoint(path);
      return 'taken up';
    } catch (error) {
      expect(error).toBeInstanceOf(Failure);
      return (error as Failure).message; // just asserted
    }
  };
  expect(messageOf()).toBe('taken up');
  truncateSync(path, whole.length - 4);
  expect(messageOf()).toContain(`expected ${whole.length} bytes`);
  whole[whole.length - 1] = (whole.at(-1) ?? 0) ^ 128;
  writeFileSync(path, whole);
  expect(messageOf()).toContain('not what was written');
  writeFileSync(path, 'name,age\n');
  expect(messageOf()).toContain('not a checkpoint');
  expect(() => readCheckpoint(join(folder, 'none'))).toThrow('cannot be opened');
});
