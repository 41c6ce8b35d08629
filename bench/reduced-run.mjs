/** A run of the reduced kernel, on threads of its own: no engine meets what a compiler learnt of an earlier run. */
import { Worker } from 'node:worker_threads';
import { assembled } from '../scripts/assembly.mjs';
import { bytesOf, digestOf, WORK } from './reduced-kernel.mjs';

let compiled;
const moduleOf = async () => {
  compiled ??= new WebAssembly.Module(await assembled('bench/reduced-kernel.as.ts', true));
  return compiled;
};

const PAGE = 65_536;

/** A copy of the words, and room for each thread where the code is compiled. */
const memoryFor = (start, people, threads, module) => {
  const pages = Math.ceil((bytesOf(people) + threads * WORK) / PAGE);
  const memory = module
    ? new WebAssembly.Memory({ initial: pages, maximum: 65_536, shared: true })
    : new SharedArrayBuffer(bytesOf(people));
  new Int32Array(memory.buffer ?? memory).set(new Int32Array(start));
  return memory;
};

const threadOf = (workerData) => {
  const worker = new Worker(new URL('reduced-thread.mjs', import.meta.url), { workerData, execArgv: [] });
  const said = () =>
    new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
  const go = () => {
    worker.postMessage('go');
    return said();
  };
  return { ready: said(), go };
};

/**
 * Threads that meet after each step; the clock is that of the first.
 * @param engine 'WebAssembly' or 'TypeScript'
 */
export const run = async (engine, start, people, seed, steps, threads) => {
  const module = engine === 'WebAssembly' ? await moduleOf() : undefined;
  const memory = memoryFor(start, people, threads, module);
  const meeting = new Int32Array(new SharedArrayBuffer(8));
  const workers = Array.from({ length: threads }, (_, which) =>
    threadOf({ memory, module, people, seed, steps, threads, which, meeting }),
  );
  await Promise.all(workers.map(({ ready }) => ready));
  const [best] = await Promise.all(workers.map(({ go }) => go()));
  return { ...best, digest: digestOf(memory.buffer ?? memory, people) };
};
