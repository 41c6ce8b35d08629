/**
 * Several threads on one state: each owns a range of persons, and all wait for all after every step (§16, L10).
 *
 * Nothing here knows what a thread is: a Node worker and a browser's Worker both take messages, and the state's
 * memory is shared. The threads of a team agree among themselves, one barrier a step; whoever asked for the run
 * only hears of it, and so may be a page, which must not wait. What a thread does not own it only reads as it
 * stood before the barrier, so that the bytes are those of one thread.
 *
 * The barrier: who comes last lets the others go. They look a while, for a step is short, and then sleep.
 */
import { advanceOf, type Code } from './compiled.ts';
import type { Watch } from './engine.ts';
import { bufferOf } from './memory.ts';
import type { FastState } from './state.ts';

/** What one thread is asked to do: its share of so many steps. */
export type Share = {
  readonly state: FastState;
  readonly seed: number;
  readonly steps: number;
  readonly thread: number;
  readonly threads: number;
  /** Two integers, zero at first: how many have come, and how often all had. */
  readonly barrier: Int32Array;
  /** Who is told of every moment; in shared memory. */
  readonly watches?: readonly Watch[];
  /** Compiled code, where there is some. */
  readonly code?: Code;
};

const [COME, ROUND] = [0, 1];
const LOOKS = 4000;

/** Waits until all threads are here. */
const meetAll = (barrier: Int32Array, threads: number): void => {
  const round = Atomics.load(barrier, ROUND);
  if (Atomics.add(barrier, COME, 1) === threads - 1) {
    Atomics.store(barrier, COME, 0);
    Atomics.add(barrier, ROUND, 1);
    Atomics.notify(barrier, ROUND);
    return;
  }
  for (let i = 0; i < LOOKS; i++) if (Atomics.load(barrier, ROUND) !== round) return;
  while (Atomics.load(barrier, ROUND) === round) Atomics.wait(barrier, ROUND, round);
};

/** The persons of a thread: from, and up to but without. */
export const rangeOf = (people: number, thread: number, threads: number): readonly [number, number] => [
  Math.floor((people * thread) / threads),
  Math.floor((people * (thread + 1)) / threads),
];

/** Does one thread's share; returns when all threads have done theirs. Blocks: for a worker, never for a page. */
export const workShare = ({
  state,
  seed,
  steps,
  thread,
  threads,
  barrier,
  watches = [],
  code,
}: Share): void => {
  const advance = advanceOf(state, watches, code, thread);
  const [from, to] = rangeOf(state.size.people, thread, threads);
  for (let i = 0; i < steps; i++) {
    advance(seed, state.step + i, from, to);
    meetAll(barrier, threads);
  }
};

/** A thread as the one who asks sees it: does a share, and says when it is done. */
export type Worker = { readonly work: (share: Share) => Promise<void> };

/**
 * Advances a shared state by so many steps on all of these workers; the bytes are those of `simulateFast`.
 * @param seed 0 … 2³² − 1
 * @param every steps between two calls of `onProgress`; each costs one message to every thread
 * @param onProgress called when the state is whole; it may read it, and what it throws ends the run there
 * @throws {TypeError} for a state whose memory is not shared, or no workers
 */
export const simulateTeam = async (
  state: FastState,
  seed: number,
  steps: number,
  workers: readonly Worker[],
  {
    every = steps,
    onProgress,
    watches = [],
    code,
  }: {
    readonly every?: number;
    readonly onProgress?: (state: FastState) => void;
    readonly watches?: readonly Watch[];
    readonly code?: Code | undefined;
  } = {},
): Promise<void> => {
  if (!(bufferOf(state.memory) instanceof SharedArrayBuffer))
    throw new TypeError('simulateTeam: expected shared memory');
  if (workers.length === 0) throw new TypeError('simulateTeam: expected at least one worker');
  const threads = workers.length;
  for (let done = 0; done < steps; ) {
    const now = Math.min(Math.max(1, every), steps - done);
    const barrier = new Int32Array(new SharedArrayBuffer(8));
    await Promise.all(
      workers.map(({ work }, thread) =>
        work({ state, seed, steps: now, thread, threads, barrier, watches, ...(code && { code }) }),
      ),
    );
    done += now;
    state.step += now;
    onProgress?.(state);
  }
};
