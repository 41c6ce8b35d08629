/**
 * The reduced kernel (reduced-kernel.mjs) against C at its limit and against AgentScript: what the engine's design gives
 * where a moment is small, so that its figures can be laid beside those that others give. The full model is in engine.mjs.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  broughtAgentScript,
  compiled,
  contest,
  folder,
  MOST_AGENTS,
  runC,
  runSteps,
  stopwatch,
  stretch,
  timedOf,
  warmUps,
} from './contest.mjs';
import { reducedAgentScript } from './reduced-agentscript.mjs';
import { begin, digestOf, NUMBERS, VULNERABILITY } from './reduced-kernel.mjs';

const SEED = 20_011;

const copyOf = (memory) => {
  const copy = new SharedArrayBuffer(memory.byteLength);
  new Int32Array(copy).set(new Int32Array(memory));
  return copy;
};

/** On threads that meet after each step; the clock is that of the first. */
const run = async (start, people, threads) => {
  const memory = copyOf(start);
  const steps = stretch(people) * (warmUps(people) + timedOf(people));
  const meeting = new SharedArrayBuffer(8);
  const workerData = { memory, people, seed: SEED, steps, threads, meeting };
  const others = Array.from({ length: threads - 1 }, (_, i) => {
    const worker = new Worker(new URL('reduced-thread.mjs', import.meta.url), {
      workerData: { ...workerData, which: i + 1 },
    });
    return {
      ready: new Promise((done) => worker.once('message', done)),
      ended: new Promise((done) => worker.once('exit', done)),
    };
  });
  await Promise.all(others.map(({ ready }) => ready));
  const { turns } = await import('./reduced-thread.mjs');
  const watch = stopwatch(people);
  let step = 0;
  turns({ ...workerData, which: 0 }, () => {
    step += 1;
    if (step % stretch(people) === 0) watch.mark();
  });
  const best = watch.best();
  await Promise.all(others.map(({ ended }) => ended));
  return { ...best, digest: digestOf(memory) };
};

const writeForC = (memory, path) => {
  const file = openSync(path, 'w');
  const numbers = Float64Array.from([...Object.values(NUMBERS), ...VULNERABILITY]);
  for (const bytes of [new Uint8Array(numbers.buffer), new Uint8Array(memory)])
    for (let at = 0; at < bytes.length; )
      at += writeSync(file, bytes, at, Math.min(2 ** 30, bytes.length - at));
  closeSync(file);
};

const runAgentScript = (Model, start, people) => {
  const model = reducedAgentScript(Model, start, people, SEED);
  return { ...runSteps(model, people), digest: digestOf(model.written()) };
};

const program = compiled('reduced-reference', '-march=native');
const Model = await broughtAgentScript();
const same = await contest('reduced', 'The reduced kernel, eight relationships a person', (people) => {
  const start = begin(people, SEED);
  const path = join(folder, 'reduced-state');
  const contenders = {
    'Kithe, 1 thread': () => run(start, people, 1),
    'Kithe, 2 threads': () => run(start, people, 2),
  };
  if (program) {
    writeForC(start, path);
    const c = (threads) => () =>
      runC(program, path, people, SEED, stretch(people), warmUps(people), timedOf(people), threads);
    contenders['C, 1 thread'] = c(1);
    contenders['C, 2 threads'] = c(2);
  }
  if (Model && people <= MOST_AGENTS) contenders.AgentScript = () => runAgentScript(Model, start, people);
  return { bytes: start.byteLength, contenders };
});
process.exit(same ? 0 : 1);
