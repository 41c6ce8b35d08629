/**
 * `kithe simulate SCENARIO`: plays a scenario and says what came of it, as a table for people, as rows for a
 * program, as a picture. Everything that is written is a function of the scenario, the seed and the flags.
 */
import { existsSync } from 'node:fs';
import { writeAtomically } from './atomic-file.ts';
import { DONE, type ExitCode, Failure, USAGE } from './failure.ts';
import { beginWork } from './long-work.ts';
import { print } from './print.ts';
import { chartSvg } from './simulate/chart.ts';
import { COLUMNS, csv, FORMATS, type Format, jsonLines, parquet } from './simulate/rows-as.ts';
import { playRuns, rowsOf } from './simulate/run.ts';
import { openScenario, suppliedNames } from './simulate/scenario-file.ts';
import { tableOf } from './simulate/table.ts';

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
};

/** More would not fit into memory beside the run itself. */
const ROWS_MOST = 2_000_000;
/** Readings along one line of a picture. */
const PICTURE_POINTS = 60;

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

/** What was asked for, or what the name of the file says. */
const formatOf = ({ format, out }: SimulateFlags): Format =>
  format ?? FORMATS.find((known) => out?.endsWith(`.${known}`)) ?? 'table';

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
  const { seed = 1, runs = 1, each = false, out, chart } = flags;
  const steps = flags.steps ?? scenario.steps;
  const format = formatOf(flags);
  const every = flags.every ?? (format === 'table' ? Math.max(1, Math.ceil(steps / 10)) : 1);
  if (format === 'parquet' && out === undefined && process.stdout.isTTY)
    usage('Parquet is not for reading on a terminal.', 'Give it a file: --out result.parquet');
  const rows = rowsOf({ scenario, runs, steps, every, each });
  if (rows > ROWS_MOST)
    usage(
      `That would be ${rows} rows; at most ${ROWS_MOST} at a time.`,
      `Read less often: --every ${Math.ceil((every * rows) / ROWS_MOST)}`,
    );
  const work = beginWork('Playing', runs * steps);
  try {
    const picturePoints = chart === undefined ? undefined : Math.min(steps, PICTURE_POINTS);
    const result = await playRuns({ scenario, seed, runs, steps, every, each, picturePoints }, work.pause);
    const width = process.stdout.columns ?? 100;
    const told = { scenario, seed, runs };
    const content =
      format === 'table'
        ? tableOf(result.rows, { ...told, width })
        : format === 'jsonl'
          ? jsonLines(result.rows, COLUMNS)
          : format === 'csv'
            ? csv(result.rows, COLUMNS)
            : parquet(result.rows, COLUMNS, {
                scenario: scenario.title,
                seed: `${seed}`,
                runs: `${runs}`,
                steps: `${steps}`,
              });
    const picture = chart === undefined ? undefined : chartSvg(result.picture, told, steps);
    work.clear();
    if (chart !== undefined && picture !== undefined) writeAtomically(chart, picture);
    if (out === undefined) await print(content);
    else writeAtomically(out, content);
    for (const file of [out, chart])
      if (file !== undefined && existsSync(file)) process.stderr.write(`Wrote ${file}\n`);
    return DONE;
  } finally {
    work.end();
  }
};
