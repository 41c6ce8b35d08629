/**
 * `kithe sweep`: plays a scenario over every combination of some numbers, on one machine or cut into shards over
 * many. Every shard is a function of its arguments alone; it is written whole or not at all, and written again
 * byte for byte when it is run again.
 */
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { READINGS } from '@kithe/model/scenario/readings';
import { writeAtomically } from './atomic-file.ts';
import { digestOfScenarioCode } from './code-digest.ts';
import { DONE, type ExitCode, Failure, USAGE } from './failure.ts';
import { beginWork, type LongWork } from './long-work.ts';
import { type AnyRow, csv, jsonLines, parquet } from './simulate/rows-as.ts';
import { gatherRuns } from './simulate/run.ts';
import { openScenario } from './simulate/scenario-file.ts';
import { mergeShards } from './sweep/merge.ts';
import { changesAt, digestOf, type Job, jobsOf, type Plan, parseVary, pointsOf } from './sweep/plan.ts';
import { formatShard, type Shard, shardName } from './sweep/shard.ts';

export type SweepFlags = {
  readonly vary?: readonly string[];
  readonly seed?: number;
  readonly runs?: number;
  readonly steps?: number;
  readonly every?: number;
  readonly shards?: number;
  readonly index?: number;
  readonly merge?: string;
  readonly out?: string;
};

const usage = (message: string, ...next: string[]): never => {
  throw new Failure(message, next, USAGE);
};

/** Which shard this is: as said, or as Slurm or Kubernetes says it. */
export const indexOf = (
  shards: number,
  said: number | undefined,
  env: Readonly<Record<string, string | undefined>>,
): number => {
  const text = said === undefined ? (env.SLURM_ARRAY_TASK_ID ?? env.JOB_COMPLETION_INDEX) : String(said);
  if (text === undefined)
    return shards === 1
      ? 0
      : usage(
          'Which shard is this?',
          `Say --index 0 to --index ${shards - 1}, or let SLURM_ARRAY_TASK_ID or JOB_COMPLETION_INDEX say it.`,
        );
  const index = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(index < shards))
    return usage(
      `Shard ${text} of ${shards}: expected 0 to ${shards - 1}.`,
      `Shards are counted from 0; in Slurm: --array=0-${shards - 1}`,
    );
  return index;
};

/** A row as a sweep keeps it: which combination, with what numbers, and then as in a simulation. */
const columnsOf = ({ vary }: Pick<Plan, 'vary'>): readonly string[] => [
  'point',
  ...vary.map(({ name }) => name),
  'run',
  'seed',
  'step',
  'who',
  'people',
  ...READINGS,
];

const writeTable = (file: string, rows: readonly AnyRow[], plan: Plan): void => {
  const columns = columnsOf(plan);
  const content = file.endsWith('.csv')
    ? csv(rows, columns)
    : file.endsWith('.jsonl')
      ? jsonLines(rows, columns)
      : parquet(rows, columns, { plan: JSON.stringify(plan) });
  writeAtomically(file, content);
  const digest = createHash('sha256').update(content).digest('hex');
  process.stdout.write(`${digest}  ${file}\n`);
};

const writeShard = (folder: string, shard: Shard): void => {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Failure(`${folder} cannot be made a folder.`, [], undefined, { cause: error });
  }
  const path = join(folder, shardName(shard.head.shard, shard.head.shards));
  writeAtomically(path, formatShard(shard));
  process.stderr.write(`Wrote ${path}\n`);
};

const isTable = (file: string): boolean => /\.(parquet|csv|jsonl)$/.test(file);

const merge = (folder: string, out: string | undefined): ExitCode => {
  if (out === undefined || !isTable(out))
    return usage('Where to?', 'A file: --out result.parquet, or .csv, or .jsonl');
  const { plan, rows } = mergeShards(folder);
  writeTable(out, rows, plan);
  process.stderr.write(`Merged ${rows.length} rows.\n`);
  return DONE;
};

/** Plays the jobs of one shard. A reading without --every is the last tenth's, at the end. */
const play = async (
  plan: Plan,
  { withChanges }: ReturnType<typeof openScenario>,
  jobs: readonly Job[],
  pause: LongWork['pause'],
): Promise<readonly AnyRow[]> => {
  const { steps, vary } = plan;
  const every = plan.every ?? Math.max(1, Math.ceil(steps / 10));
  const rows: AnyRow[] = [];
  for (const [done, { point, run }] of jobs.entries()) {
    const changes = changesAt(vary, point);
    const asked = {
      scenario: withChanges(changes),
      seed: (plan.seed + run) >>> 0,
      runs: 1,
      steps,
      every,
      each: false,
      picturePoints: undefined,
    };
    const result = await gatherRuns(asked, (step) => pause(done * steps + step));
    for (const row of result.rows)
      if (plan.every !== undefined || row.step === steps) rows.push({ point, ...changes, ...row, run });
  }
  return rows;
};

export const sweep = async (asked: string | undefined, flags: SweepFlags): Promise<ExitCode> => {
  if (flags.merge !== undefined) return merge(flags.merge, flags.out);
  if (asked === undefined) return usage('Which scenario?', 'To see them: kithe simulate --list');
  const { vary = [], seed = 1, runs = 1, every, shards = 1, out } = flags;
  if (out === undefined)
    return usage('Where to?', 'A folder for shards: --out DIR, or a file: --out result.parquet');
  if (isTable(out) && shards > 1)
    usage('Shards go into a folder: --out DIR', 'and then: kithe sweep --merge DIR --out FILE.parquet');
  const file = openScenario(asked);
  const steps = flags.steps ?? file.scenario.steps;
  const plan: Plan = { scenario: file.scenario.title, vary: parseVary(vary), seed, runs, steps, every };
  // everything that could be refused is refused before the first step, on every shard alike
  for (const { name, values } of plan.vary) for (const value of values) file.withChanges({ [name]: value });
  const index = indexOf(shards, flags.index, process.env);
  if (shards > pointsOf(plan.vary) * runs)
    usage(
      `${shards} shards for ${pointsOf(plan.vary) * runs} runs: some would have nothing to do.`,
      `At most: --shards ${pointsOf(plan.vary) * runs}`,
    );
  const jobs = jobsOf(plan, shards, index);
  const work = beginWork(shards === 1 ? 'Playing' : `Shard ${index} of ${shards}`, jobs.length * steps);
  try {
    const rows = await play(plan, file, jobs, work.pause);
    work.clear();
    if (isTable(out)) writeTable(out, rows, plan);
    else {
      const sweep = digestOf(plan, file.scenario, digestOfScenarioCode());
      writeShard(out, { head: { kithe: 'sweep', sweep, plan, shard: index, shards }, rows });
    }
    return DONE;
  } finally {
    work.end();
  }
};
