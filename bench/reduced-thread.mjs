/** One thread of the reduced kernel: its share of the persons, step by step, meeting the others after each. */
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { kernel } from './reduced-kernel.mjs';

const SPINS = 2_000;

/** Waits until all are here: spins for a while, since steps are short, then sleeps. */
const meet = (meeting, threads) => {
  const round = Atomics.load(meeting, 1);
  if (Atomics.add(meeting, 0, 1) === threads - 1) {
    Atomics.store(meeting, 0, 0);
    Atomics.add(meeting, 1, 1);
    Atomics.notify(meeting, 1);
    return;
  }
  for (let i = 0; i < SPINS; i++) if (Atomics.load(meeting, 1) !== round) return;
  while (Atomics.load(meeting, 1) === round) Atomics.wait(meeting, 1, round, 100);
};

export const turns = ({ memory, people, seed, steps, threads, which, meeting }, onStep) => {
  const advance = kernel(memory, people, seed);
  const words = new Int32Array(meeting);
  const [from, to] = [which, which + 1].map((t) => Math.floor((people * t) / threads));
  for (let step = 0; step < steps; step++) {
    advance(step, from, to);
    if (threads > 1) meet(words, threads);
    onStep?.();
  }
};

if (!isMainThread) {
  parentPort.postMessage('ready');
  turns(workerData);
}
