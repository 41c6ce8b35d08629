/**
 * `kithe fit FILE`: the reading of a record (§14) for researchers, on a table of two people's marks. The engine is
 * the one that the browser runs; what it says is derived, and where it knows too little it says so and nothing else.
 */
import { statSync } from 'node:fs';
import { PARTICLES, reading } from '@kithe/model/reading/read';
import { SEED, spokenOf } from '@kithe/model/reading/spoken';
import { digestOfCode } from './code-digest.ts';
import { type Range, TableError } from './evaluate/table.ts';
import { DONE, type ExitCode, Failure, USAGE } from './failure.ts';
import { asCsv, asJson, asTable, type Made, type PairRead, WHY } from './fit/answer.ts';
import { type Drawn, newDrawsFile, thinned } from './fit/draws.ts';
import { type Pair, readPairs, type Scales, type Table } from './fit/hours.ts';
import { beginWork, type LongWork } from './long-work.ts';
import { print } from './print.ts';

export type FitFlags = {
  readonly scale?: Range;
  readonly clientScale?: Range;
  readonly therapistScale?: Range;
  readonly seed?: number;
  readonly draws?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
};

const scalesOf = ({ scale, clientScale = scale, therapistScale = scale }: FitFlags): Scales => {
  if (!clientScale || !therapistScale)
    throw new Failure(
      'On what scale were the marks given?',
      ['Say it: --scale 1..7', 'Or --client-scale 0..10 --therapist-scale 1..5. It is not guessed.'],
      USAGE,
    );
  return { client: clientScale, therapist: therapistScale };
};

const open = (file: string, scales: Scales): Table => {
  try {
    statSync(file);
    return readPairs(file, scales);
  } catch (error) {
    if (error instanceof TableError)
      throw new Failure(error.message, ['What a table needs: kithe fit --help'], undefined, { cause: error });
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (/^E[A-Z]+$/.test(code))
      throw new Failure(`${file} cannot be read (${code}).`, [], undefined, { cause: error });
    throw error;
  }
};

/** Reads one pair, letting the world in after each hour. @param before hours of the pairs before it · `isDrawn`: its draws are wanted */
const readPair = async (
  { hours }: Pair,
  { seed, isDrawn }: { readonly seed: number; readonly isDrawn: boolean },
  work: LongWork,
  before: number,
) => {
  const steps = reading(hours, { seed });
  const drawn: Drawn[] = [];
  let step = steps.next();
  while (!step.done) {
    if (isDrawn) drawn.push(thinned(step.value.cloud));
    await work.pause(before + step.value.done);
    step = steps.next();
  }
  return { reading: spokenOf(hours, step.value), drawn };
};

/** Reads all pairs of a table, and says what came out. @throws {Failure} for a table that is none */
export const fit = async (file: string, flags: FitFlags): Promise<ExitCode> => {
  if (process.env.KITHE_READING === 'off')
    throw new Failure('Reading is switched off here (KITHE_READING=off).', ['Nothing was read or written.']);
  const { pairs, read, passedOver } = open(file, scalesOf(flags));
  process.stderr.write(
    `Columns read: ${read.join(', ')}.${passedOver.length > 0 ? ` Passed over: ${passedOver.length}.` : ''}\n`,
  );
  const made: Made = {
    seed: flags.seed ?? SEED,
    particles: PARTICLES,
    code: digestOfCode(['reading/spoken.ts']),
  };
  const all = pairs.reduce((sum, { hours }) => sum + hours.length, 0);
  const draws = flags.draws === undefined ? undefined : newDrawsFile(flags.draws, made);
  const work = beginWork('Reading', all);
  const results: PairRead[] = [];
  try {
    let before = 0;
    for (const pair of pairs) {
      const wanted = { seed: made.seed, isDrawn: draws !== undefined };
      const { reading, drawn } = await readPair(pair, wanted, work, before);
      before += pair.hours.length;
      results.push({ ...pair, reading });
      if (reading.refused === null) await draws?.add(pair, drawn, reading);
    }
    await draws?.end();
  } catch (error) {
    draws?.abandon();
    throw error;
  } finally {
    work.end();
  }
  const refused = results.flatMap(({ reading }) => reading.refused ?? []);
  for (const [refusal, why] of Object.entries(WHY)) {
    const n = refused.filter((one) => one === refusal).length;
    if (n > 0) process.stderr.write(`Nothing is said of ${n} of ${pairs.length} pairs: ${why}.\n`);
  }
  await print(flags.json ? asJson(made, results) : flags.csv ? asCsv(made, results) : asTable(made, results));
  return DONE;
};
