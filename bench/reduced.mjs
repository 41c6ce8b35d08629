/**
 * The reduced kernel (reduced-kernel.mjs) against C at its limit and against AgentScript: what the engine's design gives
 * where a moment is small, so that its figures can be laid beside those that others give. The full model is in engine.mjs.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { broughtAgentScript, compiled, contest, folder, MOST_AGENTS, runC, runSteps } from './contest.mjs';
import { reducedAgentScript } from './reduced-agentscript.mjs';
import { begin, digestOf, NUMBERS, VULNERABILITY } from './reduced-kernel.mjs';
import { run } from './reduced-run.mjs';
import { stepsOf, stretch, timedOf, warmUps } from './stopwatch.mjs';

const SEED = 20_011;
const ENGINES = ['WebAssembly', 'TypeScript'];

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
  return { ...runSteps(model, people), digest: digestOf(model.written(), people) };
};

const program = compiled('reduced-reference', '-march=native', '-fno-trapping-math');
const Model = await broughtAgentScript();
const same = await contest(
  'reduced',
  'The reduced kernel, eight relationships a person',
  ENGINES,
  (people) => {
    const start = begin(people, SEED);
    const path = join(folder, 'reduced-state');
    const contenders = {};
    for (const engine of ENGINES) {
      const on = (threads) => () => run(engine, start, people, SEED, stepsOf(people), threads);
      contenders[`${engine}, 1 thread`] = on(1);
      contenders[`${engine}, 2 threads`] = on(2);
    }
    if (program) {
      writeForC(start, path);
      const c = (threads) => () =>
        runC(program, path, people, SEED, stretch(people), warmUps(people), timedOf(people), threads);
      contenders['C, 1 thread'] = c(1);
      contenders['C, 2 threads'] = c(2);
    }
    if (Model && people <= MOST_AGENTS) contenders.AgentScript = () => runAgentScript(Model, start, people);
    return { bytes: start.byteLength, contenders };
  },
);
process.exit(same ? 0 : 1);
