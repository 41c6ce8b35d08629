/**
 * Long runs on this machine: the fast engine on as many threads as it is given, or on this one; compiled, where it is.
 *
 * Any number of threads gives the same bytes, compiled or not, so how many is a matter of time alone.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Watch } from '@kithe/model/fast/engine';
import { simulateFast } from '@kithe/model/fast/run';
import type { FastState } from '@kithe/model/fast/state';
import { type Share, simulateTeam } from '@kithe/model/fast/team';
import { compiledEngine } from './compiled.ts';

export type Run = {
  readonly seed: number;
  readonly steps: number;
  /** Threads, at least 1; as many as this machine has unless given. A small crowd is faster on one. */
  readonly threads?: number;
  /** False: without compiled code, to compare or to measure. */
  readonly compiled?: boolean;
  /** Steps between two calls of `onProgress`. */
  readonly every?: number;
  /** Called when the state is whole. What it throws ends the run there, and the state is whole. */
  readonly onProgress?: (state: FastState) => void;
};

/** Below this many persons a step is over before threads have met: one thread, unless asked otherwise. */
const WORTH_THREADS = 5_000;

/** How many threads a run of so many people gets when nobody says. */
export const threadsFor = (people: number): number => (people < WORTH_THREADS ? 1 : availableParallelism());

/** The built one even where this is run from its source: Node 20 reads no TypeScript. */
const WORKER = import.meta.url.endsWith('.ts') ? '../../dist/threads/worker.js' : './worker.js';

const newWorker = () => {
  const worker = new Worker(new URL(WORKER, import.meta.url), {
    execArgv: [], // where tests resolve packages to their sources, the worker must not
  });
  const work = (share: Share) =>
    new Promise<void>((resolve, reject) => {
      const done = () => {
        worker.off('error', fail);
        resolve();
      };
      const fail = (error: Error) => {
        worker.off('message', done);
        reject(error);
      };
      worker.once('message', done);
      worker.once('error', fail);
      worker.postMessage(share);
    });
  return { work, end: () => worker.terminate() };
};

/** Threads that stand ready, and take steps together when they are asked. */
export type Team = {
  /**
   * Advances a state in place, and tells the watches.
   * @throws {TypeError} for several threads on a state that was not made with shared memory
   */
  readonly advance: (
    state: FastState,
    seed: number,
    steps: number,
    watches?: readonly Watch[],
  ) => Promise<void>;
  readonly end: () => Promise<void>;
};

/** A team of so many; of one, it is this thread. */
export const newTeam = (threads: number): Team => {
  const code = compiledEngine();
  if (threads === 1)
    return {
      advance: async (state, seed, steps, watches) =>
        simulateFast(state, seed, steps, undefined, watches, code),
      end: async () => {},
    };
  const workers = Array.from({ length: threads }, newWorker);
  return {
    advance: (state, seed, steps, watches = []) =>
      simulateTeam(state, seed, steps, workers, { watches, code }),
    end: async () => {
      await Promise.all(workers.map(({ end }) => end()));
    },
  };
};

/**
 * Advances a state in place.
 * @throws {TypeError} for several threads on a state that was not made with shared memory
 */
export const simulate = async (
  state: FastState,
  { seed, steps, threads = threadsFor(state.size.people), compiled = true, every = 1, onProgress }: Run,
): Promise<void> => {
  const code = compiled ? compiledEngine() : undefined;
  if (threads === 1) {
    let done = 0;
    const onStep = () => {
      done += 1;
      if (done % every === 0 || done === steps) onProgress?.(state);
    };
    simulateFast(state, seed, steps, onStep, undefined, code);
    return;
  }
  const workers = Array.from({ length: threads }, newWorker);
  try {
    await simulateTeam(state, seed, steps, workers, { every, code, ...(onProgress && { onProgress }) });
  } finally {
    await Promise.all(workers.map(({ end }) => end()));
  }
};
