/** How `kithe calibrate` is asked for. Apart from what it does, which is loaded when it is asked. */
import type { Command } from 'commander';
import type { CalibrateFlags } from './calibrate.ts';
import type { ExitCode } from './failure.ts';
import { SEED_MOST, wholeFrom } from './numbers.ts';

const HELP = `
Whether the reading of a record can be believed. Records are drawn whose truth is known, read as any record is, and
what was said is held against what was true: how often the bands held it, where it ranked, how far the middle was off.
Once in a world that is as the model believes, and in worlds that are not; also beside forecasts that know nothing of
people. What fails is printed beside what holds.

The standard error of a share falls with the root of the number of records. The whole takes about ten minutes for the
800 records of the first world on a quiet core.

Examples:
  $ kithe calibrate --records 40                      a look, in a minute
  $ kithe calibrate --seed 7 --json > calibration.json
  $ kithe calibrate --write docs/calibration.md       the whole, as a page, with its seed

Exit codes: 0 done (whatever came out), 1 it could not be done, 2 not understood; 130 you stopped it.`;

export const registerCalibrate = (program: Command, answer: (code: ExitCode) => void): void => {
  program
    .command('calibrate')
    .description('hold readings of records against what was true')
    .option('--records <number>', 'of the first world; the others have fewer', wholeFrom(8, 100_000), 800)
    .option(
      '--seed <number>',
      'repeat a run (default: a new seed, which is printed)',
      wholeFrom(0, SEED_MOST),
    )
    .option('--json', 'one object instead of tables')
    .option('--write <file>', 'write all of it as a page; whole or not at all')
    .addHelpText('after', HELP)
    .action(async (flags: CalibrateFlags) => answer(await (await import('./calibrate.ts')).calibrate(flags)));
};
