/**
 * `kithe calibrate`: reads records whose truth is known, and says how often what was read held it. Exit code 0 says
 * that it was run, not that the reading is any good.
 */
import { randomInt } from 'node:crypto';
import {
  NOISES,
  type Noise,
  noiseRefused,
  SHAPES,
  type Shape,
  shapeFound,
  strangersRefused,
} from '@kithe/model/calibration/nothing';
import { recordsOf, runWorld, WORLDS, type WorldFound } from '@kithe/model/calibration/run';
import { writeAtomically } from './atomic-file.ts';
import { type Calibration, calibrationPage } from './calibration-document.ts';
import { digestOfCode } from './code-digest.ts';
import { DONE, type ExitCode } from './failure.ts';
import { beginWork } from './long-work.ts';
import { print } from './print.ts';

export type CalibrateFlags = {
  readonly records: number;
  readonly seed?: number;
  readonly json?: boolean;
  readonly write?: string;
};

/** Records of each kind of noise, and of accounts of different things, that are read. */
export const NOISE_RECORDS = 50;
/** Records of each shape; they are longer, and read twice. */
const SHAPE_RECORDS = 25;

/** What is made of records that are none: {@link NOISES}, {@link SHAPES}, one pair's client with another's therapist. */
const nothingFound = (seed: number): Calibration['nothing'] => ({
  noise: (Object.keys(NOISES) as Noise[]).map((kind) => ({
    kind,
    refused: noiseRefused(kind, seed, NOISE_RECORDS),
  })),
  strangers: strangersRefused(seed, NOISE_RECORDS),
  records: { noise: NOISE_RECORDS, shapes: SHAPE_RECORDS },
  shapes: (Object.keys(SHAPES) as Shape[]).map((kind) => shapeFound(kind, seed, SHAPE_RECORDS)),
});

/** The digest of all code on which a calibration rests. */
export const digestOfCalibration = (): string =>
  digestOfCode(['calibration/run.ts', 'calibration/nothing.ts']);

export const calibrate = async ({
  records,
  seed = randomInt(2 ** 32),
  json = false,
  write,
}: CalibrateFlags): Promise<ExitCode> => {
  const digest = digestOfCalibration(); // of what is about to run
  process.stderr.write(`Seed ${seed}. To repeat this run: --seed ${seed} --records ${records}\n`);
  const total = WORLDS.reduce((sum, world) => sum + recordsOf(world, records), 0);
  const work = beginWork('Reading records', total);
  const worlds: WorldFound[] = [];
  let done = 0;
  try {
    for (const place of WORLDS.keys()) {
      const running = runWorld(place, seed, records);
      let state = running.next();
      while (!state.done) {
        done += 1;
        await work.pause(done);
        state = running.next();
      }
      worlds.push(state.value);
    }
  } finally {
    work.end();
  }
  const calibration: Calibration = { seed, records, digest, worlds, nothing: nothingFound(seed) };
  if (write !== undefined) {
    writeAtomically(write, calibrationPage(calibration));
    process.stderr.write(`Wrote ${write}\n`);
  }
  if (json) await print(`${JSON.stringify(calibration, null, 2)}\n`);
  else if (write === undefined) await print(calibrationPage(calibration));
  return DONE;
};
