/**
 * What is asked of a run, from the scenario and the flags; and what is asked of one that goes on, where the checkpoint
 * says everything and a flag may only say the same again.
 */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Scenario } from '@kithe/model/scenario/scenario';
import { digestOfScenarioCode } from '../code-digest.ts';
import { Failure, USAGE } from '../failure.ts';
import type { Order } from './put-away.ts';
import { FORMATS, type Format } from './rows-as.ts';
import { rowsOf } from './run.ts';

export type SimulateFlags = {
  readonly seed?: number;
  readonly runs?: number;
  readonly steps?: number;
  readonly every?: number;
  readonly each?: boolean;
  readonly format?: Format;
  readonly out?: string;
  readonly chart?: string;
  readonly list?: boolean;
  readonly threads?: number;
  readonly checkpoint?: string;
  /** Seconds. */
  readonly checkpointEvery?: number;
  readonly resume?: string;
};

const settled = (_: string, value: unknown): unknown => {
  if (value instanceof Map) return [...value];
  if (value === Number.POSITIVE_INFINITY) return 'Infinity';
  return value;
};

/** Digest of a scenario as it was understood: edges, phases, constants and all. */
export const digestOfScenario = (scenario: Scenario): string =>
  createHash('sha256').update(JSON.stringify(scenario, settled)).digest('hex');

/** What was asked for, or what the name of the file says. */
const formatOf = ({ format, out }: SimulateFlags): Format =>
  format ?? FORMATS.find((known) => out?.endsWith(`.${known}`)) ?? 'table';

/** Blocks of a table that someone will read. */
const BLOCKS_MOST = 500;

/** Steps between two readings of a table, unless someone says: ten readings, or fewer where blocks are many. */
const everyOf = (format: Format, steps: number): number =>
  format === 'table' ? Math.max(1, Math.ceil(steps / 10)) : 1;

export const orderOf = (name: string, scenario: Scenario, flags: SimulateFlags): Order => {
  const { seed = 1, runs = 1, each = false, out, chart } = flags;
  const steps = flags.steps ?? scenario.steps;
  const format = formatOf(flags);
  const whole = (path: string | undefined) => (path === undefined ? null : resolve(path));
  return {
    scenario: name,
    digest: digestOfScenario(scenario),
    code: digestOfScenarioCode(),
    seed,
    runs,
    steps,
    every: flags.every ?? everyOf(format, steps),
    each,
    format,
    out: whole(out),
    chart: whole(chart),
  };
};

const usage = (message: string, ...next: string[]): never => {
  throw new Failure(message, next, USAGE);
};

/** Readings along one line of a picture. */
export const PICTURE_POINTS = 60;

/** More rows than this are no table, and more would not fit into memory beside the run itself. */
const TABLE_MOST = 500_000;

/** @throws {Failure} usage, for what nobody could read or hold */
export const judgeOrder = (order: Order, scenario: Scenario): void => {
  const { runs, steps, every, each, format, chart } = order;
  const rows = rowsOf({ scenario, runs, steps, every, each });
  const readings = runs * (Math.ceil(steps / every) + 1);
  if (format === 'table' && rows / readings > BLOCKS_MOST)
    usage(
      `A table of ${rows / readings} people would not be read by anyone.`,
      'Leave --each away for the means of groups, or write rows: --format csv --out people.csv',
    );
  if (format === 'table' && rows > TABLE_MOST)
    usage(
      `That would be ${rows} readings in one table; at most ${TABLE_MOST}.`,
      `Read less often: --every ${Math.ceil((every * rows) / TABLE_MOST)}`,
      'Or write rows: --format parquet --out result.parquet',
    );
  const painted = rowsOf({ scenario, runs, steps, every: Math.ceil(steps / PICTURE_POINTS), each: false });
  if (chart !== null && painted > TABLE_MOST)
    usage(`A picture of ${runs} runs cannot be held in memory.`, 'Ask for fewer: --runs 1000');
};

const WORDS: Readonly<Record<Exclude<keyof Order, 'scenario' | 'digest' | 'code'>, string>> = {
  seed: '--seed',
  runs: '--runs',
  steps: '--steps',
  every: '--every',
  each: '--each',
  format: '--format',
  out: '--out',
  chart: '--chart',
};

/**
 * The order of a run that goes on, after asking whether it is this one.
 * @throws {Failure} for another scenario, another version of the code, or a flag that says something else
 */
export const judgeResumed = (path: string, kept: Order, scenario: Scenario, flags: SimulateFlags): Order => {
  const refuse = (why: string, ...next: string[]): never => {
    throw new Failure(`${path} ${why}. Nothing was changed.`, next);
  };
  if (kept.digest !== digestOfScenario(scenario))
    refuse(
      `is of another scenario: of ${kept.scenario}, or of this one before something in it was changed`,
      'Name the scenario that it was made with, as it was then.',
    );
  if (kept.code !== digestOfScenarioCode())
    refuse(
      'was made by another version of the model, and could not end as it would have',
      'Go on with the Kithe that made it, or begin the run again.',
    );
  const asked = orderOf(kept.scenario, scenario, { ...flags, format: flags.format ?? kept.format });
  for (const name of Object.keys(WORDS) as (keyof typeof WORDS)[]) // its own names
    if (flags[name] !== undefined && asked[name] !== kept[name])
      refuse(
        `was made with ${WORDS[name]} ${kept[name] ?? 'left away'}, and not ${asked[name]}`,
        `Leave ${WORDS[name]} away: a checkpoint knows what was asked.`,
      );
  return kept;
};
