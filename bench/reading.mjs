/**
 * How fast a record is read: the first hour, ten years, and a what-if; goals 50 ms, 5 s and 100 ms. And how sure the
 * filter is of the log evidence, against a plain bootstrap filter of the same model, at the same time: what counts is
 * equal accuracy. Time of the processor and not of the clock. Run after the build.
 */
import { cpus } from 'node:os';
import { simulate } from '@kithe/model/calibration/simulated';
import { drawNormals, roomFor } from '@kithe/model/reading/filter';
import { AT, advance, asItIs, BELIEFS, beginning, logLikelihood, passage } from '@kithe/model/reading/hour';
import { PARTICLES, read } from '@kithe/model/reading/read';
import { CHOICES, whatIf } from '@kithe/model/reading/what-if';

const median = (xs) => [...xs].sort((p, q) => p - q)[Math.floor(xs.length / 2)];
const timeMs = (work) => {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1_000;
};
const spread = (xs) => {
  const mean = xs.reduce((sum, x) => sum + x, 0) / xs.length;
  return Math.sqrt(xs.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (xs.length - 1));
};

/** A bootstrap filter: move on, weigh, draw again. @returns log evidence */
const bootstrap = (hours, seed, n) => {
  const room = roomFor(n);
  const from = Int32Array.from({ length: n }, (_, i) => i);
  room.cloud.fill(BELIEFS.mean[AT.value]);
  let [evidence, before] = [0, undefined];
  for (const [index, hour] of hours.entries()) {
    const pass = passage(before, hour);
    drawNormals(room.z, room.chances, seed, index, 0);
    advance(room.x, room.cloud, from, room.z, pass, before ? asItIs(pass) : beginning());
    logLikelihood(room.logs, hour, room.x, room.meant);
    const top = room.logs.reduce((most, l) => Math.max(most, l), -Infinity);
    const weights = room.logs.map((l) => Math.exp(l - top));
    const sum = weights.reduce((total, w) => total + w, 0);
    evidence += top + Math.log(sum / n);
    let [source, reached] = [0, weights[0]];
    for (let i = 0; i < n; i++) {
      while (reached < ((i + 0.5) * sum) / n && source < n - 1) reached += weights[++source];
      for (let k = i, s = source; k < room.x.length; k += n, s += n) room.cloud[k] = room.x[s];
    }
    before = hour;
  }
  return evidence;
};

const { hours } = simulate(1, 1, 500);
const first = hours.slice(0, 1);
for (let i = 0; i < 5; i++) read(first, { seed: i });
const { clouds } = read(hours.slice(0, 20), { seed: 1 });
for (let i = 0; i < 3; i++) whatIf(clouds.at(-1), CHOICES, 6, i);
console.log(
  `reading · ${PARTICLES} particles · ${cpus()[0]?.model ?? 'unknown machine'} · Node ${process.version} · ${new Date().toISOString().slice(0, 10)}`,
);
console.log(
  `first hour   ${median([1, 2, 3, 4, 5].map((seed) => timeMs(() => read(first, { seed })))).toFixed(1)} ms (goal 50)`,
);
console.log(
  `what if      ${median([1, 2, 3].map((seed) => timeMs(() => whatIf(clouds.at(-1), CHOICES, 6, seed)))).toFixed(1)} ms for four fans of six hours (goal 100)`,
);
console.log(`500 hours    ${timeMs(() => read(hours, { seed: 1 })).toFixed(0)} ms (goal 5000)`);

const short = hours.slice(0, 20);
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
const tempered = seeds.map((seed) => read(short, { seed }).reading.logEvidence);
const temperedMs = median(seeds.slice(0, 3).map((seed) => timeMs(() => read(short, { seed }))));
const count = PARTICLES * 4;
const plain = seeds.map((seed) => bootstrap(short, seed, count));
const plainMs = median(seeds.slice(0, 3).map((seed) => timeMs(() => bootstrap(short, seed, count))));
const gain = ((spread(plain) / spread(tempered)) ** 2 * plainMs) / temperedMs;
console.log(
  `20 hours     sd of the log evidence ${spread(tempered).toFixed(2)} in ${temperedMs.toFixed(0)} ms; bootstrap of ${count}: ${spread(plain).toFixed(2)} in ${plainMs.toFixed(0)} ms; ${gain.toFixed(1)} × its time at equal accuracy`,
);
