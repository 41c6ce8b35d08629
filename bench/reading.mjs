/**
 * How fast a record is read: the first hour, ten years, and a what-if; goals 50 ms, 5 s and 100 ms. And against the R
 * package pomp, where it is at hand: the same model, the same number of particles, and at equal accuracy of the log
 * evidence of twenty hours. Time of the processor and not of the clock. Run after the build.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { simulate } from '@kithe/model/calibration/simulated';
import { passage } from '@kithe/model/reading/hour';
import { PARTICLES, read } from '@kithe/model/reading/read';
import { CHOICES, whatIf } from '@kithe/model/reading/what-if';
import { inChromium } from './reading-chromium.mjs';

const median = (xs) => [...xs].sort((p, q) => p - q)[Math.floor(xs.length / 2)];
const timeMs = (work) => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
};
const spread = (xs) => {
  const mean = xs.reduce((sum, x) => sum + x, 0) / xs.length;
  return Math.sqrt(xs.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (xs.length - 1));
};

/** Log evidences and the median time of pomp for these hours; undefined where it is not at hand. */
const pomp = (hours, particles, seeds) => {
  const folder = mkdtempSync(join(tmpdir(), 'kithe-pomp-'));
  try {
    const cell = (x) => (x === null || x === undefined ? 'NA' : String(Number(x)));
    const rows = hours.map((hour, i) => {
      const { isFirst, keep, restless, learned, worth } = passage(hours[i - 1], hour);
      const [moment] = hour.moments;
      return [
        hour.client.close,
        hour.client.real,
        hour.therapist.close,
        hour.therapist.real,
        hour.ruptures,
        moment?.shown,
        moment && moment.answer === 'met',
        isFirst ? 1 : keep,
        isFirst ? 0 : Math.sqrt(1 - keep * keep),
        isFirst ? 0 : restless,
        learned,
        worth,
      ].map(cell);
    });
    const head = 'cclose,creal,tclose,treal,ruptures,shown,wasmet,keep,fresh,restless,learned,worth';
    const file = join(folder, 'hours.csv');
    writeFileSync(file, `${[head, ...rows.map((row) => row.join(','))].join('\n')}\n`);
    const script = fileURLToPath(new URL('reading-pomp.R', import.meta.url));
    const ran = spawnSync('Rscript', [script, file, String(particles), String(seeds)], { encoding: 'utf8' });
    if (ran.status !== 0) return undefined;
    const [ms, ...evidence] = ran.stdout.trim().split('\n').at(-1).trim().split(/\s+/).map(Number);
    return { ms, evidence };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const { hours } = simulate(1, 1, 500);
const first = hours.slice(0, 1);
for (let i = 0; i < 5; i++) read(first, { seed: i });
const short = hours.slice(0, 20);
const { clouds } = read(short, { seed: 1 });
const { state } = clouds.at(-1);
for (let i = 0; i < 3; i++) whatIf(state, short.at(-1), CHOICES, 6, i);
const mean = (xs) => xs.reduce((sum, x) => sum + x, 0) / xs.length;
const seeds = Array.from({ length: 12 }, (_, i) => i + 1);
const evidence = seeds.map((seed) => read(short, { seed }).reading.logEvidence);
const took = {
  firstHourMs: median([1, 2, 3, 4, 5].map((seed) => timeMs(() => read(first, { seed })))),
  whatIfMs: median([1, 2, 3].map((seed) => timeMs(() => whatIf(state, short.at(-1), CHOICES, 6, seed)))),
  tenYearsMs: timeMs(() => read(hours, { seed: 1 })),
  twentyHoursMs: median(seeds.slice(0, 5).map((seed) => timeMs(() => read(short, { seed })))),
};
const theirs = pomp(short, PARTICLES, seeds.length);
const ratio = theirs && theirs.ms / took.twentyHoursMs;
const page = await inChromium(short, CHOICES.slice(0, 3));
const found = {
  particles: PARTICLES,
  ...took,
  chromium: page,
  logEvidence: { mean: mean(evidence), sd: spread(evidence) },
  pomp: theirs && {
    twentyHoursMs: theirs.ms,
    logEvidence: { mean: mean(theirs.evidence), sd: spread(theirs.evidence) },
    timesOurs: ratio,
    timesOursAtEqualAccuracy: ratio * (spread(theirs.evidence) / spread(evidence)) ** 2,
  },
};

if (process.env.KITHE_BENCH_JSON) console.log(JSON.stringify(found, null, 2));
else {
  const { pomp: peer, logEvidence } = found;
  const ms = (x) => `${x.toFixed(0)} ms`;
  console.log(`reading · ${PARTICLES} particles · ${cpus()[0]?.model ?? 'unknown machine'} · Node ${process.version} · ${new Date().toISOString().slice(0, 10)}
first hour   ${took.firstHourMs.toFixed(1)} ms (goal 50)
what if      ${took.whatIfMs.toFixed(1)} ms for four fans of six hours (goal 100)
500 hours    ${took.tenYearsMs.toFixed(0)} ms (goal 5000)
20 hours     ${took.twentyHoursMs.toFixed(0)} ms with the bands of every hour; log evidence ${logEvidence.mean.toFixed(2)}, sd ${logEvidence.sd.toFixed(3)}
${
  page
    ? `Chromium     by the clock, worker and back: first hour ${ms(page.firstHourMs)}, the very first ${ms(page.coldMs)} (goal 50); what if ${ms(page.whatIfMs)}, 95 of a hundred within ${ms(page.whatIf95Ms)} (goal 100)`
    : 'Chromium     not at hand: not measured'
}
${
  peer
    ? `pomp         ${peer.twentyHoursMs.toFixed(0)} ms, log evidence ${peer.logEvidence.mean.toFixed(2)}, sd ${peer.logEvidence.sd.toFixed(3)}: ${peer.timesOurs.toFixed(1)} × our time with as many particles, ${peer.timesOursAtEqualAccuracy.toFixed(1)} × at equal accuracy (goal 50)`
    : 'pomp         not at hand (R with the package pomp): not compared'
}`);
}
