/**
 * `kithe simulate SCENARIO`: plays a scenario and says what came of it, as a table for people, as rows for a
 * program, as a picture. Everything that is written is a function of the scenario, the seed and the flags; not of
 * the number of threads, and not of whether the run was put away in between and taken up again.
 */
import { existsSync, rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { rulesDigestOf } from '@kithe/model/fast/checkpoint';
import { rulesOf } from '@kithe/model/scenario/crowd-stage';
import { formatProblem, ScenarioError } from '@kithe/model/scenario/problem';
import type { Scenario } from '@kithe/model/scenario/scenario';
import { writeAtomically } from './atomic-file.ts';
import { DONE, type ExitCode, Failure, USAGE } from './failure.ts';
import { beginWork, type LongWork } from './long-work.ts';
import { print } from './print.ts';
import { chartSvg } from './simulate/chart.ts';
import { judgeOrder, judgeResumed, orderOf, PICTURE_POINTS, type SimulateFlags } from './simulate/order.ts';
import { type Order, orderIn, type PutAway, putAway, takeUp } from './simulate/put-away.ts';
import { newRowSink } from './simulate/row-sink.ts';
import { crowdOf, type Midst, playRuns, type RunRow } from './simulate/run.ts';
import { openScenario, suppliedNames } from './simulate/scenario-file.ts';
import { tableOf } from './simulate/table.ts';
import { threadsFor } from './threads/team.ts';

const CHECKPOINT_EVERY_S = 300;

const usage = (message: string, ...next: string[]): never => {
  throw new Failure(message, next, USAGE);
};

/** The supplied scenarios, each with its title. */
export const listText = (): string => {
  const names = suppliedNames();
  const wide = Math.max(...names.map((name) => name.length)) + 2;
  const lines = names.map((name) => {
    const { scenario } = openScenario(name);
    return `  ${name.padEnd(wide)}${scenario.title} (${scenario.rows})`;
  });
  return `Scenarios that come with Kithe:\n\n${lines.join('\n')}\n\nTo play one:   kithe simulate ${names[0]}\nTo read one:   it is a text file with comments, in packages/model/scenarios\nYour own:      kithe simulate my-scenario.yaml\n`;
};

/** A word as a shell takes it. */
const quoted = (word: string): string =>
  /^[\w./:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

/** A new checkpoint takes the place of nothing but a file of its own run. */
const judgeCheckpoint = ({ checkpoint, resume, out, chart }: SimulateFlags): void => {
  for (const other of [out, chart])
    if (checkpoint !== undefined && other !== undefined && resolve(other) === resolve(checkpoint))
      usage(`${checkpoint} cannot be the checkpoint and the result.`, 'Give them two names.');
  if (checkpoint === undefined || checkpoint === resume || !existsSync(checkpoint)) return;
  const { scenario } = orderIn(checkpoint);
  usage(
    `${checkpoint} is there already: a run of ${scenario} that is not over.`,
    `To go on with it: kithe simulate ${quoted(scenario)} --resume ${quoted(checkpoint)}`,
    'Or give the new run another file, or take that one away.',
  );
};

/** Keeps a run in a file: now and then, and where it is interrupted. */
const keeper = (
  path: string | undefined,
  everyS: number,
  work: LongWork,
  order: Order,
  rows: () => PutAway['rows'],
) => {
  if (path === undefined) return undefined;
  let last = performance.now();
  return (midst: () => Midst): void => {
    if (!work.isAsked() && performance.now() - last < everyS * 1_000) return;
    const now = midst();
    putAway(path, { order, rows: rows(), midst: now });
    last = performance.now();
    if (!work.isAsked()) return;
    const { scenario, runs, steps } = order;
    const where = `step ${now.state.step} of ${steps}${runs > 1 ? `, run ${now.run + 1} of ${runs}` : ''}`;
    work.leave(
      `Stopped at ${where}; kept in ${path}, and nothing else was written.\n  → To go on: kithe simulate ${quoted(scenario)} --resume ${quoted(path)}`,
    );
  };
};

const play = async (
  scenario: Scenario,
  order: Order,
  flags: SimulateFlags,
  taken: PutAway | undefined,
): Promise<ExitCode> => {
  const { checkpoint = flags.resume, checkpointEvery = CHECKPOINT_EVERY_S } = flags;
  const { seed, runs, steps, every, each, out, chart } = order;
  const from = taken?.midst;
  const people = crowdOf({ scenario });
  const threads = flags.threads ?? threadsFor(people);
  const work = beginWork('Playing', runs * steps, {
    before: from ? from.run * steps + from.state.step : 0,
    patient: checkpoint !== undefined,
    stopped: checkpoint === undefined ? 'Stopped. Nothing was written.' : 'Stopped at once.',
  });
  const sink = newRowSink(order, scenario.title, checkpoint !== undefined, taken?.rows);
  const picture: RunRow[] = [...(taken?.rows.picture ?? [])];
  const rest = keeper(checkpoint, checkpointEvery, work, order, () => ({ ...sink.keep(), picture }));
  try {
    await playRuns(
      {
        scenario,
        seed,
        runs,
        steps,
        every,
        each,
        picturePoints: chart === null ? undefined : Math.min(steps, PICTURE_POINTS),
      },
      { row: sink.add, picture: (row) => void picture.push(row), pause: work.pause, ...(rest && { rest }) },
      { threads, ...(from && { from }) },
    );
    const told = { scenario, seed, runs };
    work.clear();
    if (chart !== null) writeAtomically(chart, chartSvg(picture, told, steps));
    await sink.end((rows) => tableOf(rows, { ...told, width: process.stdout.columns ?? 100 }));
    for (const file of [out, chart])
      if (file !== null && existsSync(file)) process.stderr.write(`Wrote ${relative('', file) || file}\n`);
    if (checkpoint !== undefined) rmSync(checkpoint, { force: true });
    return DONE;
  } catch (error) {
    sink.abandon();
    throw error;
  } finally {
    work.end();
  }
};

/** What a crowd may meet that is no defect: it does not fit. */
const asFailure = (error: unknown): unknown => {
  if (error instanceof ScenarioError)
    return new Failure(error.problems.map((problem) => formatProblem(problem)).join('\n'), [], undefined, {
      cause: error,
    });
  if (
    error instanceof RangeError &&
    /allocation failed|Invalid (typed )?array (buffer )?length/i.test(error.message)
  )
    return new Failure(
      'There is not enough memory here for so many people.',
      ['A million people with eight relationships each take a little over 1 GB.'],
      undefined,
      { cause: error },
    );
  return error;
};

export const simulate = async (asked: string | undefined, flags: SimulateFlags): Promise<ExitCode> => {
  if (flags.list) {
    await print(listText());
    return DONE;
  }
  if (asked === undefined)
    return usage(
      'Which scenario?',
      'One that comes with Kithe: kithe simulate --list',
      'Or a file of yours: kithe simulate my-scenario.yaml',
    );
  const { scenario } = openScenario(asked);
  const { resume } = flags;
  try {
    judgeCheckpoint(flags);
    const order =
      resume === undefined
        ? orderOf(asked, scenario, flags)
        : judgeResumed(resume, orderIn(resume), scenario, flags);
    if (order.format === 'parquet' && order.out === null && process.stdout.isTTY)
      usage('Parquet is not for reading on a terminal.', 'Give it a file: --out result.parquet');
    judgeOrder(order, scenario);
    const shared = (flags.threads ?? threadsFor(crowdOf({ scenario }))) > 1;
    const taken = resume === undefined ? undefined : takeUp(resume, rulesDigestOf(rulesOf(scenario)), shared);
    return await play(scenario, order, flags, taken);
  } catch (error) {
    throw asFailure(error);
  }
};
