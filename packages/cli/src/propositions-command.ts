/** How `kithe propositions` is asked for. Apart from what it does, which is loaded when it is asked. */
import type { Command } from 'commander';
import type { ExitCode } from './failure.ts';
import { SEED_MOST, wholeFrom } from './numbers.ts';
import type { PropositionsFlags } from './propositions.ts';

const HELP = `
What the paper claims, put as 34 experiments that could fail. Contrast, statistic and the smallest effect that
counts were fixed before any was run. A proposition holds where the whole 95 % interval lies above that effect,
fails where it lies below, and is undecided where it crosses it. What fails is printed beside what holds.

Every run draws new seeds, unless you name one. The whole takes some two or three minutes.

Examples:
  $ kithe propositions                            all of them, with new seeds
  $ kithe propositions --only P1,P20              two of them
  $ kithe propositions --seed 7 --json > p.json   an array: id, row, statistic, effect, interval, threshold,
                                                  verdict, ablations, and the measures of each
  $ kithe propositions --write docs/propositions.md   the whole table as a page, with its seeds

With --json, verdict is holds, fails or undecided, and interval is always an array of two numbers. Where too few
seeds had anything to measure, effect is null or interval is [null, null], without bounds, and the verdict
undecided: JSON knows no infinity, and 0 would be a claim.
Exit codes: 0 done (whatever failed), 1 it could not be done, 2 not understood; 130 you stopped it.`;

export const registerPropositions = (program: Command, answer: (code: ExitCode) => void): void => {
  program
    .command('propositions')
    .description('put the claims of the paper to the test')
    .option('--only <ids>', 'some of them, for instance P1,P20')
    .option(
      '--seed <number>',
      'repeat a run (default: new seeds, which are printed)',
      wholeFrom(0, SEED_MOST),
    )
    .option('--json', 'an array of objects instead of a table')
    .option('--write <file>', 'write all of it as a page; whole or not at all')
    .addHelpText('after', HELP)
    .action(async (flags: PropositionsFlags) =>
      answer(await (await import('./propositions.ts')).propositions(flags)),
    );
};
