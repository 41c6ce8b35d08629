/** One thread of the reduced kernel: its share of the persons, step by step, meeting the others after each. */
import { parentPort, workerData } from 'node:worker_threads';
import { assembledKernel, kernel } from './reduced-kernel.mjs';
import { stopwatch, stretch } from './stopwatch.mjs';

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

const { memory, module, people, seed, steps, threads, which, meeting } = workerData;
const advance = module ? assembledKernel(module, memory, people, seed, which) : kernel(memory, people, seed);
const [from, to] = [which, which + 1].map((t) => Math.floor((people * t) / threads));
parentPort.postMessage('ready');
parentPort.once('message', () => {
  const watch = stopwatch(people);
  for (let step = 0; step < steps; step++) {
    advance(step, from, to);
    if (threads > 1) meet(meeting, threads);
    if ((step + 1) % stretch(people) === 0) watch.mark();
  }
  parentPort.postMessage(watch.best());
});
