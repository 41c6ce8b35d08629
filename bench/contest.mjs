/**
 * What the benches of engines have in common: contenders that take turns at three sizes, and what is printed of them.
 *
 * Each is timed in short stretches of which the best counts, since what else a machine does can only make one slower:
 * one thread by the processor's time, as others may be using it, two threads by the clock. All contenders of one size
 * must end in the same digest, or nothing is printed of them but that.
 *
 * KITHE_BENCH_SIZES=1000,100000 and KITHE_BENCH_ROUNDS=1 make it shorter; KITHE_BENCH_JSON=1 puts one JSON object
 * on stdout and the words on stderr.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stopwatch, stretch, timedOf, warmUps } from './stopwatch.mjs';

const AGENTSCRIPT = 'agentscript@0.10.27';
export const SIZES = (process.env.KITHE_BENCH_SIZES ?? '1000,100000,1000000').split(',').map(Number);
const ROUNDS = Number(process.env.KITHE_BENCH_ROUNDS ?? 3);
const AS_JSON = process.env.KITHE_BENCH_JSON === '1';
export const say = AS_JSON ? console.error : console.log;
/** Persons that AgentScript can hold: about 20 KB each. */
export const MOST_AGENTS = 100_000;
export const folder = mkdtempSync(join(tmpdir(), 'kithe-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const plural = (n, one) => `${n} ${one}${n === 1 ? '' : 's'}`;

/** Lets a model of AgentScript take its steps, by the same stretches as the others. */
export const runSteps = (model, people) => {
  const watch = stopwatch(people);
  for (let i = 0; i < warmUps(people) + timedOf(people); i++) {
    for (let step = 0; step < stretch(people); step++) model.step();
    watch.mark();
  }
  return watch.best();
};

/** Path of a C program beside this file, compiled here; undefined where there is no compiler. */
export const compiled = (name, ...more) => {
  const path = join(folder, name);
  const source = fileURLToPath(new URL(`${name}.c`, import.meta.url));
  const flags = ['-O3', '-ffp-contract=off', '-pthread', ...more, source, '-o', path, '-lm'];
  const { status, error } = spawnSync('cc', flags, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (!error && status === 0) return path;
  say('C: there is no C compiler here (cc), so it is left out.');
};

/** Runs a program that prints the best stretch by the clock, by the processor, and its digest. */
export const runC = (program, ...args) => {
  const { stdout, status } = spawnSync(program, args.map(String), { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ended with ${status}`);
  const [clock, processor, digest] = stdout.trim().split(' ');
  return { clock: Number(clock), processor: Number(processor), digest };
};

/** AgentScript's `Model`, brought by npm; undefined where that cannot be. */
export const broughtAgentScript = async () => {
  const prefix = join(folder, 'agentscript');
  const args = ['install', '--prefix', prefix, '--ignore-scripts', '--no-audit', '--no-fund', AGENTSCRIPT];
  const { status } = spawnSync('npm', args, { stdio: 'ignore', timeout: 180_000 });
  if (status !== 0) {
    say('AgentScript: the registry could not be reached, so it is left out.');
    return undefined;
  }
  globalThis.OffscreenCanvas ??= class {
    getContext = () => undefined; // its views reach for one while they are loaded; no view is used here
  };
  const path = join(prefix, 'node_modules/agentscript/dist/agentscript2d.js');
  return (await import(pathToFileURL(path).href)).Model;
};

/**
 * Lets them take turns, prints what came of it, and answers whether all computed the same.
 * `engines`: ours, by the name that stands before their threads. `enter(people)`: contenders by name, and how many
 * bytes the state takes.
 */
export const contest = async (name, what, engines, enter) => {
  say(
    `${name} · ${cpus()[0]?.model ?? 'unknown machine'}, ${plural(availableParallelism(), 'core')} · Node ${process.version} · ${new Date().toISOString().slice(0, 10)}`,
  );
  say(`${what}; M moments a second, best of ${plural(ROUNDS, 'round')}.\n`);

  const best = {};
  const figures = []; // by size: what was printed, for those who compute with it
  let failed = false;
  for (const people of SIZES) {
    const { bytes, contenders } = enter(people);
    best[people] = {};
    const clocks = {}; // by the clock, one thread too
    const digests = new Set();
    for (let round = 0; round < ROUNDS; round++)
      for (const [name, run] of Object.entries(contenders)) {
        const { digest, ...ms } = await run();
        digests.add(digest);
        const by = name.includes('2 threads') ? 'clock' : 'processor';
        const rate = (stretch(people) * people) / ms[by] / 1000;
        best[people][name] = Math.max(best[people][name] ?? 0, rate);
        clocks[name] = Math.max(clocks[name] ?? 0, (stretch(people) * people) / ms.clock / 1000);
      }
    say(
      `${people.toLocaleString('en')} persons, ${Math.round(bytes / people)} bytes each, digests ${[...digests].join(', ')}`,
    );
    const figure = {
      people,
      bytesPerPerson: Math.round(bytes / people),
      digests: [...digests],
      millionMomentsPerS: best[people],
      ratios: {},
    };
    figures.push(figure);
    if (digests.size > 1) {
      say('  The contenders did not compute the same.');
      failed = true;
      continue;
    }
    const ours = best[people];
    for (const [name, rate] of Object.entries(ours))
      say(`  ${name.padEnd(24)} ${rate.toFixed(2).padStart(7)}`);
    const ratio = (what, a, b, rates = ours) => {
      if (!rates[a] || !rates[b]) return;
      figure.ratios[what] = rates[a] / rates[b];
      say(`  ${what.padEnd(56)} ${figure.ratios[what].toFixed(2)}`);
    };
    for (const engine of engines) {
      const [one, two] = [`${engine}, 1 thread`, `${engine}, 2 threads`];
      ratio(`${engine}: two threads over one, by the clock`, two, one, clocks);
      ratio(`${engine}: one thread over C on one`, one, 'C, 1 thread');
      ratio(`${engine}: two threads over C on two`, two, 'C, 2 threads');
      ratio(`${engine}: one thread over AgentScript`, one, 'AgentScript');
      ratio(`${engine}: two threads over AgentScript, by the clock`, two, 'AgentScript', clocks);
    }
  }
  const [small, large] = [SIZES[0], SIZES.at(-1)];
  if (large > small)
    for (const name of engines.flatMap((engine) => [`${engine}, 1 thread`, `${engine}, 2 threads`]))
      if (best[large]?.[name] && best[small]?.[name])
        say(
          `${name}: throughput at ${large.toLocaleString('en')} over that at ${small.toLocaleString('en')} ${(best[large][name] / best[small][name]).toFixed(2)}`,
        );
  if (AS_JSON)
    console.log(
      JSON.stringify({
        machine: cpus()[0]?.model ?? 'unknown',
        cores: availableParallelism(),
        node: process.version,
        day: new Date().toISOString().slice(0, 10),
        rounds: ROUNDS,
        sizes: figures,
      }),
    );
  return !failed;
};
