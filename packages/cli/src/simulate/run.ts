/** Plays a scenario, perhaps many times, and gathers what is read. Run r has the seed of the first plus r. */
import { beginScenario } from '@kithe/model/scenario/play';
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
  /** Steps between two readings of a picture; undefined where none is drawn. */
  readonly pictureEvery: number | undefined;
};

export type Result = { readonly rows: readonly RunRow[]; readonly picture: readonly RunRow[] };

/** How many rows come out, at most: before the work, not after. */
export const rowsOf = ({
  scenario,
  runs,
  steps,
  every,
  each,
}: Omit<Asked, 'pictureEvery' | 'seed'>): number =>
  runs *
  (Math.ceil(steps / every) + 1) *
  scenario.people.reduce((sum, { count, speaks }) => sum + (speaks ? (each ? count : 1) : 0), 0);

/** Plays it all. A reading stands at step 0, at every `every` steps, and at the end. */
export const playRuns = async (asked: Asked, pause: LongWork['pause']): Promise<Result> => {
  const { scenario, seed, runs, steps, every, each, pictureEvery } = asked;
  const rows: RunRow[] = [];
  const picture: RunRow[] = [];
  for (let run = 0; run < runs; run++) {
    const runSeed = (seed + run) >>> 0;
    const play = beginScenario(scenario, runSeed);
    const keep = (into: RunRow[], read: readonly Row[]) => {
      for (const row of read) into.push({ run, seed: runSeed, ...row });
    };
    const reader = newReader(scenario.people, each);
    const painter = pictureEvery === undefined ? undefined : newReader(scenario.people);
    const { society } = play;
    keep(rows, reader.read(society));
    if (painter) keep(picture, painter.read(society));
    while (society.step < steps) {
      play.next((...moment) => {
        reader.witness(...moment);
        painter?.witness(...moment);
      });
      const { step } = society;
      if (step % every === 0 || step === steps) keep(rows, reader.read(society));
      if (painter && pictureEvery && (step % pictureEvery === 0 || step === steps))
        keep(picture, painter.read(society));
      const breath = pause(run * steps + step);
      if (breath) await breath;
    }
  }
  return { rows, picture };
};
