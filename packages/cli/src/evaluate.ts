/**
 * `kithe evaluate --data DIR`: the model against real data, beside the baselines it has to face.
 * Reads, hands over to the judging of the model package, and says what came out, as tables or as JSON.
 */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Comparison, Subject } from '@kithe/model/evaluation/held-out';
import {
  ALLIANCES,
  CONVERSATIONS,
  COUPLES,
  DIARIES,
  GAMES,
  type Judged,
  ROUND_ROBINS,
} from '@kithe/model/evaluation/judging';
import { readTherapies } from './evaluate/alliances.ts';
import { readConversations } from './evaluate/conversations.ts';
import { readCouples } from './evaluate/couples.ts';
import { readDiaries } from './evaluate/diaries.ts';
import { type Evaluated, evaluatedAs, formatEvaluated } from './evaluate/figures.ts';
import { readTreatments } from './evaluate/games.ts';
import { readRoundRobin } from './evaluate/round-robin.ts';
import { SETS, type SetName } from './evaluate/sets.ts';
import { ENDINGS, TableError } from './evaluate/table.ts';
import { DONE, type ExitCode, Failure } from './failure.ts';
import { print } from './print.ts';

export type EvaluateFlags = {
  readonly data: string;
  readonly test?: string;
  readonly only?: readonly SetName[];
  readonly json?: boolean;
};

type Progress = (done: number, all: number) => void;

/** A data set that can be looked for in a folder and judged. */
type DataSet = {
  /** The files as a folder has them; undefined where it has none. */
  readonly find: (folder: string) => string | undefined;
  readonly judge: (data: string, test: string | undefined, progress: Progress) => Comparison;
  readonly judged: Pick<Judged<never>, 'unit' | 'parameters'>;
  /** Ids that are in both; they are judged by a fit that has seen them. */
  readonly inBoth: (data: string, test: string) => number;
};

const dataSet = <S extends Subject>(
  name: SetName,
  file: string,
  read: (file: string) => readonly S[],
  judged: Judged<S>,
): DataSet => ({
  find: (folder) => {
    const paths = ENDINGS.map((ending) => join(folder, name, file + ending));
    return paths.find((path) => existsSync(path));
  },
  judge: (data, test, progress) =>
    judged.judge(read(data), test === undefined ? undefined : read(test), progress),
  judged,
  inBoth: (data, test) => {
    const units = new Set(read(data).map(({ unit }) => unit));
    return new Set(read(test).flatMap(({ unit }) => (units.has(unit) ? [unit] : []))).size;
  },
});

const DATA_SETS: Readonly<Record<SetName, DataSet>> = {
  kuczynski_daily: dataSet('kuczynski_daily', 'daily', readDiaries, DIARIES),
  couplescope: dataSet('couplescope', 'CouplesCope', readCouples, COUPLES),
  nv_pd_games: dataSet('nv_pd_games', 'NV_games', readTreatments, GAMES),
  tripler_metaperception: dataSet('tripler_metaperception', 'likingLong', readRoundRobin, ROUND_ROBINS),
  flueckiger_alliance: dataSet('flueckiger_alliance', 'alliance_long', readTherapies, ALLIANCES),
  wassa: dataSet('wassa', 'ratings', readConversations, CONVERSATIONS),
};

const say = (text: string): void => void process.stderr.write(`${text}\n`);

const checkFolder = (folder: string, flag: string): void => {
  if (!(existsSync(folder) && statSync(folder).isDirectory()))
    throw new Failure(`${flag} ${folder} is not a folder.`, [
      'It holds one folder a data set: kithe evaluate --help',
    ]);
};

const asFailure = (error: unknown): unknown => {
  if (error instanceof TableError)
    return new Failure(
      error.message,
      ['This set was not judged. The columns that are needed: kithe evaluate --help'],
      undefined,
      { cause: error },
    );
  if (error instanceof RangeError && error.message.startsWith('compare:'))
    return new Failure(
      'There is too little to fit to, or nothing to judge on.',
      ['Without --test at least two people are needed, in different folds.'],
      undefined,
      { cause: error },
    );
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^E[A-Z]+$/.test(code))
    return new Failure(`A data file cannot be read (${code}).`, [], undefined, { cause: error });
  return error;
};

/** Judges what is there. @throws {Failure} when nothing is, or a file is not as it should be */
export const evaluate = async ({
  data,
  test,
  only = SETS,
  json = false,
}: EvaluateFlags): Promise<ExitCode> => {
  checkFolder(data, '--data');
  if (test !== undefined) checkFolder(test, '--test');
  const found = SETS.filter((name) => only.includes(name)).flatMap((name) => {
    const file = DATA_SETS[name].find(data);
    if (file === undefined) say(`${name}: not in ${data}, left out`);
    return file === undefined ? [] : [{ name, file }];
  });
  if (found.length === 0)
    throw new Failure(`None of the data sets is in ${data}.`, ['What is looked for: kithe evaluate --help']);

  const results: Evaluated[] = [];
  for (const { name, file } of found) {
    const { find, judge, judged, inBoth } = DATA_SETS[name];
    const testFile = test === undefined ? undefined : find(test);
    if (test !== undefined && testFile === undefined)
      say(`${name}: not in ${test}, judged on people held out of ${data}`);
    try {
      const both = testFile === undefined ? 0 : inBoth(file, testFile);
      if (both > 0) say(`${name}: ${both} of those to be judged have an id that is fitted to as well`);
      const comparison = judge(file, testFile, (done, all) =>
        say(done < all ? `${name}: fit ${done + 1} of ${all}` : `${name}: judged`),
      );
      results.push(evaluatedAs(name, judged, testFile === undefined ? 'held out' : 'test', comparison));
    } catch (error) {
      throw asFailure(error);
    }
    if (!json) await print(`${formatEvaluated(results[results.length - 1])}\n`);
  }
  if (json) await print(`${JSON.stringify(results, undefined, 2)}\n`);
  return DONE;
};
