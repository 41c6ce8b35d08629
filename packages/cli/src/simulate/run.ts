/**
 * Plays a scenario, perhaps many times, and hands over what is read, row by row. Run r has the seed of the first
 * plus r. Many people are played on the fast engine and on several threads, a story on the readable one; rows are
 * the same on either. Between any two steps a run can be put away as it stands, and taken up again.
 */
import { newWatch, type Watch } from '@kithe/model/fast/engine';
import { pack, unpack } from '@kithe/model/fast/pack';
import type { FastState } from '@kithe/model/fast/state';
import { newCrowdReader } from '@kithe/model/scenario/crowd-reader';
import { crowdStageOf } from '@kithe/model/scenario/crowd-stage';
import { isForFast } from '@kithe/model/scenario/fast-play';
import { newReader, type Row, sceneOf } from '@kithe/model/scenario/readings';
import { peopleIn } from '@kithe/model/scenario/rows';
import type { Scenario } from '@kithe/model/scenario/scenario';
import { stageOf } from '@kithe/model/scenario/stage';
import { advance } from '@kithe/model/society';
import { newTeam } from '../threads/team.ts';

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

/** A run in the midst of it: what a checkpoint keeps. */
export type Midst = { readonly run: number; readonly state: FastState; readonly watches: readonly Watch[] };

/** Who takes what comes. Rows may be refused (false): then nobody wants any more. */
export type Taking = {
  readonly row: (row: RunRow) => Promise<boolean> | undefined;
  readonly picture?: (row: RunRow) => void;
  /** After every stretch of steps; await what it gives. @param done steps of all runs */
  readonly pause: (done: number) => Promise<void> | undefined;
  /** Everything is whole and read. What it throws ends the run there. */
  readonly rest?: (midst: () => Midst) => void;
};

/** Steps of the fast engine between two looks at the world: about a quarter of a second. */
const MOMENTS_AT_ONCE = 500_000;

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

/** Someone who reads at some steps. */
type Reading = {
  readonly each: boolean;
  readonly at: (step: number) => boolean;
  readonly keep: (row: RunRow) => Promise<boolean> | undefined;
};

const readingsOf = ({ steps, every, each, picturePoints = 0 }: Asked, taking: Taking): readonly Reading[] => {
  const painted = new Set(
    Array.from({ length: picturePoints }, (_, i) => Math.round(((i + 1) * steps) / picturePoints)),
  );
  const result: Reading = { each, at: (step) => step % every === 0 || step === steps, keep: taking.row };
  if (picturePoints === 0) return [result];
  const keep = (row: RunRow): undefined => {
    taking.picture?.(row);
  };
  return [result, { each: false, at: (step) => painted.has(step), keep }];
};

/** One run on one engine, as the loop below sees it. */
type Player = {
  readonly step: () => number;
  /** Goes on by some steps, at most to `last`; stops wherever someone reads. */
  readonly next: (last: number, isRead: (step: number) => boolean) => Promise<void>;
  readonly read: (reading: number) => Iterable<Row>;
  readonly midst: () => Omit<Midst, 'run'>;
};

const onFast = (
  scenario: Scenario,
  seed: number,
  readings: readonly Reading[],
  team: ReturnType<typeof newTeam>,
  threads: number,
  from: Midst | undefined,
): Player => {
  const shared = threads > 1;
  const stage = crowdStageOf(scenario, seed, { shared, ...(from && { resumed: from.state }) });
  const { state, settle, isTurn } = stage;
  const readers = readings.map(({ each }, i) =>
    newCrowdReader(scenario.people, from?.watches[i] ?? newWatch(state.size.people, shared), each),
  );
  const watches = readers.map(({ watch }) => watch);
  if (!from) settle();
  const most = Math.min(1_000, Math.max(1, Math.floor(MOMENTS_AT_ONCE / state.size.people)));
  return {
    step: () => state.step,
    next: async (last, isRead) => {
      let to = state.step + 1;
      while (to < Math.min(last, state.step + most) && !isRead(to) && !isTurn(to)) to += 1;
      await team.advance(state, seed, to - state.step, watches);
      settle();
    },
    read: (i) => readers[i]?.read(state) ?? [],
    midst: () => ({ state, watches }),
  };
};

const onReadable = (
  scenario: Scenario,
  seed: number,
  readings: readonly Reading[],
  from: Midst | undefined,
): Player => {
  const { society: begun, script, settle } = stageOf(scenario, seed);
  const society = from ? unpack(from.state) : begun;
  const watches = readings.map((_, i) => from?.watches[i] ?? newWatch(society.people.length));
  const readers = readings.map(({ each }, i) => newReader(scenario.people, each, watches[i]));
  if (!from) settle(society);
  return {
    step: () => society.step,
    next: async () => {
      advance(society, seed, {
        ...(script && { script }),
        witness: (...moment) => {
          for (const { witness } of readers) witness(...moment);
        },
      });
      settle(society);
    },
    read: (i) => readers[i]?.read(sceneOf(society)) ?? [],
    midst: () => ({ state: pack(society), watches }),
  };
};

/**
 * Plays it all. A reading stands at step 0, at every `every` steps, and at the end.
 * @param threads for the fast engine; any number gives the same rows
 * @param from where to go on, instead of at the beginning
 */
export const playRuns = async (
  asked: Asked,
  taking: Taking,
  { threads = 1, from }: { readonly threads?: number; readonly from?: Midst } = {},
): Promise<void> => {
  const { scenario, seed, runs, steps } = asked;
  const readings = readingsOf(asked, taking);
  const isRead = (step: number): boolean => readings.some(({ at }) => at(step));
  const team = newTeam(isForFast(scenario) ? threads : 1);
  try {
    for (let run = from?.run ?? 0; run < runs; run++) {
      const runSeed = (seed + run) >>> 0;
      const here = from?.run === run ? from : undefined;
      const player = isForFast(scenario)
        ? onFast(scenario, runSeed, readings, team, threads, here)
        : onReadable(scenario, runSeed, readings, here);
      /** Hands over what falls due; false where nobody wants any more. */
      const tell = async (due: (reading: Reading) => boolean): Promise<boolean> => {
        for (const [i, reading] of readings.entries()) {
          if (!due(reading)) continue;
          for (const row of player.read(i)) {
            const taken = reading.keep({ run, seed: runSeed, ...row });
            if (taken && !(await taken)) return false;
          }
        }
        return true;
      };
      if (!here && !(await tell(() => true))) return;
      while (player.step() < steps) {
        await player.next(steps, isRead);
        const now = player.step();
        if (!(await tell(({ at }) => at(now)))) return;
        const breath = taking.pause(run * steps + now);
        if (!breath) continue;
        await breath;
        taking.rest?.(() => ({ run, ...player.midst() }));
      }
    }
  } finally {
    await team.end();
  }
};

/** Plays it all on this thread, and gathers what is read: for a scenario whose rows fit into memory. */
export const gatherRuns = async (
  asked: Asked,
  pause: Taking['pause'],
): Promise<{ readonly rows: readonly RunRow[]; readonly picture: readonly RunRow[] }> => {
  const [rows, picture]: [RunRow[], RunRow[]] = [[], []];
  const keep = (into: RunRow[]) => (row: RunRow) => {
    into.push(row);
    return undefined;
  };
  await playRuns(asked, { row: keep(rows), picture: keep(picture), pause });
  return { rows, picture };
};

/** How many people take part. */
export const crowdOf = ({ scenario }: Pick<Asked, 'scenario'>): number => peopleIn(scenario.people);
