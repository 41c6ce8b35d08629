/** How `kithe fit` is asked for. Apart from what it does, which is loaded when it is asked. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Range } from './evaluate/table.ts';
import type { ExitCode } from './failure.ts';
import type { FitFlags } from './fit.ts';
import { SEED_MOST, wholeFrom } from './numbers.ts';

/** `1..7` */
const scaleOf = (text: string): Range => {
  const ends = /^(-?\d{1,6}(?:\.\d{1,6})?)\.\.(-?\d{1,6}(?:\.\d{1,6})?)$/.exec(text);
  const [from, to] = [Number(ends?.[1]), Number(ends?.[2])];
  if (!(from < to)) throw new InvalidArgumentError('expected the ends of the scale, for instance 1..7');
  return { from, to };
};

const HELP = `
Reads the hours of two people, or of many pairs, and says what their marks suggest: for each hour a band for felt
connection and for how much of the client came into the room, on the scale of the marks from 0 to 1. Each band is
from that hour and the ones before it. Where too little is known it says nothing, and why.

All of it is derived, never observed: it says what one model makes of marks, and nothing about what a person is.
Not for deciding about anybody. docs/calibration.md says how often such bands are wrong.

One row an hour, columns found by name, rows in any order, .csv, .tsv or .txt, gzipped or not:

  pair              whose hours; without it all rows are one pair's
  hour              what the hour is called, once in a pair (default: its day)
  day               a number of days, or a date like 2026-05-17 (default: hours are numbers, and a week apart)
  client_close      how close it was, as the client marked it; client_real: how real they could be
  therapist_close   the same of the therapist; therapist_real. One of the four columns must be there
  ruptures          disconnections that began in this hour; 0 says that there were none
  mended            disconnections that were mended in it (default: 0)
  reached           1 where something true was said and reached the client (default: 0)
  moments           part:shown:answer, several with | between, for instance hurt:1:met | anger:0.4:missed;
                    shown from 0 to 1; answers are moved, met, missed, denied, punished

A field that is empty or NA was not told; that is no value.

Examples:
  $ kithe fit hours.csv --scale 1..7
  $ kithe fit hours.csv --client-scale 0..10 --therapist-scale 1..5 --json > derived.json
  $ kithe fit hours.csv --scale 1..7 --draws derived.parquet

With --json an object: derived, seed, particles, code, pairs; of each pair: pair, refused, why, hours (hour, day,
derived_connection, derived_brought; each null, or middle, half: 50 %, most: 90 %; derived_of_anyone: the same two as
they would be of anyone in that hour, before a mark was read). With --csv one row an hour. The
Parquet file has pair, hour, day, draw, derived_connection, derived_brought, a row a draw; none where it is refused.
What may be unspoken is for the person it is about alone, and is not given here.

The same table, seed and code give the same bytes, on any machine, and the same numbers in a browser.
Exit codes: 0 done (whatever was refused), 1 it could not be done and why is said, 2 not understood; 130 you stopped it.`;

export const registerFit = (program: Command, answer: (code: ExitCode) => void): void => {
  program
    .command('fit')
    .description('say what the marks of two people suggest, hour by hour, for research')
    .argument('<file>', 'the hours, a table')
    .option('--scale <from..to>', 'the scale of all marks, for instance 1..7', scaleOf)
    .option('--client-scale <from..to>', 'where the client’s is another', scaleOf)
    .option('--therapist-scale <from..to>', 'where the therapist’s is another', scaleOf)
    .option('--seed <number>', 'of the draws (default: that of the page)', wholeFrom(0, SEED_MOST))
    .option('--draws <file>', 'write the draws as well, Parquet; whole or not at all')
    .addOption(new Option('--json', 'an object instead of a table').conflicts('csv'))
    .option('--csv', 'a row an hour instead of a table')
    .addHelpText('after', HELP)
    .action(async (file: string, flags: FitFlags) =>
      answer(await (await import('./fit.ts')).fit(file, flags)),
    );
};
