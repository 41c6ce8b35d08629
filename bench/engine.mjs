/**
 * The fast engine against C and against AgentScript: the full model, eight relationships a person, M moments a second.
 *
 * Three sizes, because beyond the cache everything is another matter. Contenders take turns, and each is timed in
 * short stretches of which the best counts, since what else a machine does can only make one slower: one thread by
 * the processor's time, as others may be using it, two threads by the clock. Figures drift from machine to machine
 * and from day to day: read the ratios. And all contenders must end in the same digest, or nothing is printed of
 * them but that.
 *
 *   C            `engine-reference.c`: the same model, memory and threads; compiled here where there is a `cc`
 *   AgentScript  `engine-agentscript.mjs`: the same model as turtles and links; brought by npm into a folder of
 *                its own outside this repository, where the registry can be reached; one thread, since it has no other
 *
 * KITHE_BENCH_SIZES=1000,100000 and KITHE_BENCH_ROUNDS=1 make it shorter; KITHE_BENCH_JSON=1 puts one JSON object
 * on stdout and the words on stderr. `kithe bench` asks for all three.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { simulate } from '@kithe/cli/threads/team';
import { ANSWERS } from '@kithe/model/answers';
import { maskFactor } from '@kithe/model/decision';
import { crowd } from '@kithe/model/fast/crowd';
import { digestOfState } from '@kithe/model/fast/digest';
import { layoutOf } from '@kithe/model/fast/layout';
import { MANNERS } from '@kithe/model/people';
import { agentScriptModel } from './engine-agentscript.mjs';

const SEED = 20_011;
const AGENTSCRIPT = 'agentscript@0.10.27';
const SIZES = (process.env.KITHE_BENCH_SIZES ?? '1000,100000,1000000').split(',').map(Number);
const ROUNDS = Number(process.env.KITHE_BENCH_ROUNDS ?? 3);
const AS_JSON = process.env.KITHE_BENCH_JSON === '1';
const say = AS_JSON ? console.error : console.log;
/** Persons that AgentScript can hold: about 20 KB each. */
const MOST_AGENTS = 100_000;
/** Stretches of about a hundred thousand moments: some to warm up, and those that are timed. */
const stretch = (people) => Math.max(1, Math.round(100_000 / people));
const warmUps = (people) => Math.max(1, Math.round(600_000 / (people * stretch(people))));
const timedOf = (people) => (people > 100_000 ? 8 : 30);

const folder = mkdtempSync(join(tmpdir(), 'kithe-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const plural = (n, one) => `${n} ${one}${n === 1 ? '' : 's'}`;

/** Best stretch in milliseconds, by the clock and by the processor; `mark` is called at the end of each. */
const stopwatch = (people) => {
  const times = [];
  let [clock, cpu] = [performance.now(), process.cpuUsage()];
  return {
    mark() {
      const [now, used] = [performance.now(), process.cpuUsage(cpu)];
      times.push({ clock: now - clock, processor: (used.user + used.system) / 1000 });
      [clock, cpu] = [now, process.cpuUsage()];
    },
    best() {
      const timed = times.slice(warmUps(people));
      const least = (of) => Math.min(...timed.map((time) => time[of]));
      return { clock: least('clock'), processor: least('processor') };
    },
  };
};

const runEngine = async (start, threads) => {
  const state = { ...start, memory: start.memory.slice() };
  const { people } = state.size;
  const watch = stopwatch(people);
  const steps = (warmUps(people) + timedOf(people)) * stretch(people);
  await simulate(state, { seed: SEED, steps, threads, every: stretch(people), onProgress: watch.mark });
  return { ...watch.best(), digest: digestOfState(state) };
};

const compiled = () => {
  const path = join(folder, 'engine-reference');
  const source = fileURLToPath(new URL('engine-reference.c', import.meta.url));
  const flags = ['-O3', '-ffp-contract=off', '-pthread', source, '-o', path];
  const { status, error } = spawnSync('cc', flags, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (!error && status === 0) return path;
  say('C: there is no C compiler here (cc), so it is left out.');
};

/** What engine-reference.c reads: numbers in the order of its `enum`, then the words. */
const writeForC = (state, path) => {
  const { rules, size, memory } = state;
  const k = rules.constants;
  const layout = layoutOf(size);
  const { at } = layout;
  const groups = Math.max(rules.prejudice.length, ...rules.prejudice.map((row) => row.length), 0);
  let sum = 0;
  const cumulated = rules.parts.map(({ occasions }) => (sum += occasions));
  const padded = (numbers, length) => [...numbers, ...Array(length - numbers.length).fill(0)];
  const header = [
    ...[size.people, size.relationships, size.parts, layout.person, layout.tie, layout.seen],
    ...[at.people, at.bonds, at.ties, ...at.seen, layout.words],
    ...[rules.hurt, rules.rhythm === 'sought' ? 1 : 0, groups, SEED, state.step],
    ...[k.kappaR, k.kappaG, k.nMax, k.selfShare, k.selfSharePower, k.selfShareMax, k.discount, k.bringValue],
    ...[
      k.maskValue,
      Math.fround(k.maskShows),
      k.temperature,
      k.missCost,
      k.harmCost,
      k.shameCost,
      k.powerHarm,
    ],
    ...[
      k.reciprocity,
      k.hiddenDulls,
      k.hiddenNeutral,
      k.powerDulls,
      k.shownOffset,
      k.guiltMends,
      k.shameBlocks,
    ],
    ...[k.episodeMoments, k.episodeDepth, k.repairWeight, k.feltRepaired, k.mattersRepaired, k.mattersOpen],
    ...[k.efficacyStep, k.rateC, k.rateY, k.rateK, k.rateH, k.rateZ, k.yearningGain, k.yearningFloor],
    ...[k.yearningSated, k.clarityMet, k.clarityBrought, k.clarityMasked, k.clarityHidden, k.clarityMoved],
    ...[k.zest, k.seekFloor],
    ...ANSWERS.flatMap((answer) => k.weight[answer]),
    ...ANSWERS.flatMap((answer) => k.felt[answer]),
    ...ANSWERS.flatMap((answer) => k.matters[answer]),
    ...MANNERS.map(maskFactor),
    ...padded(
      rules.parts.map(({ vulnerability }) => Math.fround(vulnerability)),
      32,
    ),
    ...padded(cumulated, 32),
    ...Array.from({ length: groups * groups }, (_, i) =>
      Math.fround(rules.prejudice[Math.floor(i / groups)]?.[i % groups] ?? 0),
    ),
  ];
  const file = openSync(path, 'w');
  for (const bytes of [new Uint8Array(Float64Array.from(padded(header, 256)).buffer), new Uint8Array(memory)])
    for (let at = 0; at < bytes.length; )
      at += writeSync(file, bytes, at, Math.min(2 ** 30, bytes.length - at));
  closeSync(file);
};

const runC = (program, path, people, threads) => {
  const args = [path, ...[stretch(people), warmUps(people), timedOf(people), threads].map(String)];
  const { stdout, status } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`engine-reference ended with ${status}`);
  const [clock, processor, digest] = stdout.trim().split(' ');
  return { clock: Number(clock), processor: Number(processor), digest };
};

const broughtAgentScript = async () => {
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

const runAgentScript = (Model, start) => {
  const model = agentScriptModel(Model, start, SEED);
  const { people } = start.size;
  const watch = stopwatch(people);
  for (let i = 0; i < warmUps(people) + timedOf(people); i++) {
    for (let step = 0; step < stretch(people); step++) model.step();
    watch.mark();
  }
  return { ...watch.best(), digest: model.digest() };
};

say(
  `engine · ${cpus()[0]?.model ?? 'unknown machine'}, ${plural(availableParallelism(), 'core')} · Node ${process.version} · ${new Date().toISOString().slice(0, 10)}`,
);
say(
  `The full model, eight relationships a person; M moments a second, best of ${plural(ROUNDS, 'round')}.\n`,
);

const program = compiled();
const Model = await broughtAgentScript();
const best = {};
const figures = []; // by size: what was printed, for those who compute with it
let failed = false;
for (const people of SIZES) {
  const start = crowd({ people, relationships: 8 }, SEED, true);
  const path = join(folder, 'state');
  const contenders = {
    'Kithe, 1 thread': () => runEngine(start, 1),
    'Kithe, 2 threads': () => runEngine(start, 2),
  };
  if (program) {
    writeForC(start, path);
    contenders['C, 1 thread'] = () => runC(program, path, people, 1);
    contenders['C, 2 threads'] = () => runC(program, path, people, 2);
  }
  if (Model && people <= MOST_AGENTS) contenders.AgentScript = () => runAgentScript(Model, start);
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
  const bytes = Math.round(start.memory.byteLength / people);
  say(`${people.toLocaleString('en')} persons, ${bytes} bytes each, digests ${[...digests].join(', ')}`);
  const figure = {
    people,
    bytesPerPerson: bytes,
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
  for (const [name, rate] of Object.entries(ours)) say(`  ${name.padEnd(18)} ${rate.toFixed(2).padStart(7)}`);
  const ratio = (what, a, b, rates = ours) => {
    if (!rates[a] || !rates[b]) return;
    figure.ratios[what] = rates[a] / rates[b];
    say(`  ${what.padEnd(44)} ${figure.ratios[what].toFixed(2)}`);
  };
  ratio('two threads over one, by the clock', 'Kithe, 2 threads', 'Kithe, 1 thread', clocks);
  ratio('one thread over C on one', 'Kithe, 1 thread', 'C, 1 thread');
  ratio('two threads over C on two', 'Kithe, 2 threads', 'C, 2 threads');
  ratio('one thread over AgentScript', 'Kithe, 1 thread', 'AgentScript');
  ratio('two threads over AgentScript, by the clock', 'Kithe, 2 threads', 'AgentScript', clocks);
}
const [small, large] = [SIZES[0], SIZES.at(-1)];
if (large > small)
  for (const name of ['Kithe, 1 thread', 'Kithe, 2 threads'])
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
process.exit(failed ? 1 : 0);
