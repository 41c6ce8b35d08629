/** Plays a scenario, perhaps many times, and gathers what is read. Run r has the seed of the first plus r. */
import { isForFast, playFast } from '@kithe/model/scenario/fast-play';
import { playReadable } from '@kithe/model/scenario/play';
import { newReader, type Row } from '@kithe/model/scenario/readings';
import type { Scenario } from '@kithe/model/scenario/scenario';
import type { LongWork } from '../long-work.ts';

/** A row of one run. */
export type RunRow = { readonly run: number; readonly seed: number } & Row;

export type Asked = {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly runs: number;
  readonly steps: number;
  /** Steps between two readings of the result. */
  readonly every: number;
  /** Every member of a group by themselves. */
  readonly each: boolean;
  /** Readings along a picture, evenly; undefined where none is drawn. */
  readonly picturePoints: number | undefined;
};

export type Result = { readonly rows: readonly RunRow[]; readonly picture: readonly RunRow[] };

/** How many rows come out, at most: before the work, not after. */
export const rowsOf = ({
  scenario,
  runs,
  steps,
  every,
  each,
}: Omit<Asked, 'picturePoints' | 'seed'>): number =>
  runs *
  (Math.ceil(steps / every) + 1) *
  scenario.people.reduce((sum, { count, speaks }) => sum + (speaks ? (each ? count : 1) : 0), 0);

/** Plays it all. A reading stands at step 0, at every `every` steps, and at the end. */
export const playRuns = async (asked: Asked, pause: LongWork['pause']): Promise<Result> => {
  const { scenario, seed, runs, steps, every, each, picturePoints = 0 } = asked;
  const painted = new Set(
    Array.from({ length: picturePoints }, (_, i) => Math.round(((i + 1) * steps) / picturePoints)),
  );
  const rows: RunRow[] = [];
  const picture: RunRow[] = [];
  for (let run = 0; run < runs; run++) {
    const runSeed = (seed + run) >>> 0;
    const keeper = (into: RunRow[]) => (read: readonly Row[]) => {
      for (const row of read) into.push({ run, seed: runSeed, ...row });
    };
    const due = (step: number) => step % every === 0 || step === steps;
    const readers = [
      { reader: newReader(scenario.people, each), at: due, keep: keeper(rows) },
      ...(picturePoints > 0
        ? [
            {
              reader: newReader(scenario.people),
              at: (step: number) => painted.has(step),
              keep: keeper(picture),
            },
          ]
        : []),
    ];
    const play = isForFast(scenario) ? playFast : playReadable;
    for (const step of play(scenario, runSeed, steps, readers)) {
      const breath = pause(run * steps + step);
      if (breath) await breath;
    }
  }
  return { rows, picture };
};
