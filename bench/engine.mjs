/**
 * The fast engine against C and against AgentScript: the full model, eight relationships a person, M moments a second.
 *
 * Three sizes, because beyond the cache everything is another matter. Figures drift from machine to machine and from
 * day to day: read the ratios. How contenders are timed and what shortens it stands in contest.mjs.
 *
 *   C            `engine-reference.c`: the same model, memory and threads; compiled here where there is a `cc`
 *   AgentScript  `engine-agentscript.mjs`: the same model as turtles and links; brought by npm into a folder of
 *                its own outside this repository, where the registry can be reached; one thread, since it has no other
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { compiledEngine } from '@kithe/cli/threads/compiled';
import { simulate } from '@kithe/cli/threads/team';
import { ANSWERS } from '@kithe/model/answers';
import { maskFactor } from '@kithe/model/decision';
import { crowd } from '@kithe/model/fast/crowd';
import { digestOfState } from '@kithe/model/fast/digest';
import { copyOf, wordsOf } from '@kithe/model/fast/state';
import { MANNERS } from '@kithe/model/people';
import { broughtAgentScript, compiled, contest, folder, MOST_AGENTS, runC, runSteps } from './contest.mjs';
import { agentScriptModel } from './engine-agentscript.mjs';
import { stepsOf, stopwatch, stretch, timedOf, warmUps } from './stopwatch.mjs';

const SEED = 20_011;
const ENGINES = compiledEngine() ? ['WebAssembly', 'TypeScript'] : ['TypeScript'];

/** @param engine 'WebAssembly' or 'TypeScript' */
const runEngine = async (engine, start, threads) => {
  const state = copyOf(start, true);
  const { people } = state.size;
  const watch = stopwatch(people);
  await simulate(state, {
    seed: SEED,
    steps: stepsOf(people),
    threads,
    compiled: engine === 'WebAssembly',
    every: stretch(people),
    onProgress: watch.mark,
  });
  return { ...watch.best(), digest: digestOfState(state) };
};

/** What engine-reference.c reads: numbers in the order of its `enum`, then the words. */
const writeForC = (state, path) => {
  const { rules, size } = state;
  const k = rules.constants;
  const { layout, U: words } = wordsOf(state);
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
  for (const bytes of [
    new Uint8Array(Float64Array.from(padded(header, 256)).buffer),
    new Uint8Array(words.buffer, 0, words.byteLength),
  ])
    for (let at = 0; at < bytes.length; )
      at += writeSync(file, bytes, at, Math.min(2 ** 30, bytes.length - at));
  closeSync(file);
};

const runAgentScript = (Model, start) => {
  const model = agentScriptModel(Model, start, SEED);
  const { people } = start.size;
  return { ...runSteps(model, people), digest: model.digest() };
};

const program = compiled('engine-reference');
const Model = await broughtAgentScript();
const same = await contest('engine', 'The full model, eight relationships a person', ENGINES, (people) => {
  const start = crowd({ people, relationships: 8 }, SEED, true);
  const path = join(folder, 'state');
  const contenders = {};
  for (const engine of ENGINES) {
    contenders[`${engine}, 1 thread`] = () => runEngine(engine, start, 1);
    contenders[`${engine}, 2 threads`] = () => runEngine(engine, start, 2);
  }
  if (program) {
    writeForC(start, path);
    const c = (threads) => () =>
      runC(program, path, stretch(people), warmUps(people), timedOf(people), threads);
    contenders['C, 1 thread'] = c(1);
    contenders['C, 2 threads'] = c(2);
  }
  if (Model && people <= MOST_AGENTS) contenders.AgentScript = () => runAgentScript(Model, start);
  return { bytes: wordsOf(start).U.byteLength, contenders };
});
process.exit(same ? 0 : 1);
