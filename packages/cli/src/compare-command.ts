/** How `kithe compare` is asked for. Apart from what it does, which is loaded when it is asked. */
import { type Command, Option } from 'commander';
import type { CompareFlags } from './compare.ts';
import type { ExitCode } from './failure.ts';
import { SEED_MOST, wholeFrom } from './numbers.ts';

const HELP = `
Two theories over the same moments: the relational-cultural one, and the separate self that the paper argues
against, in which need is outgrown, withholding costs nothing, and no answer changes an image of oneself.
Before each moment each says how likely every deed and every answer is; its score is the mean logarithm, in nats,
of what it gave to what then happened. Nothing is fitted to the history. Base rates, which say nothing about
anybody, are the measure of both.

A history is a file of JSON lines, one moment a line:

  {"person":"ana","partner":"ben","step":0,"part":"need","deed":"brought","answer":"missed"}
  {"person":"ana","partner":"ben","step":1,"part":"hurt","deed":"kept"}

  person, partner   a name or a number
  step              a whole number from 0; at most one moment per person and step
  part              everyday, joy, need, hurt, anger, shame-filled, or a name of your own
  deed              brought, masked or kept
  answer            moved, met, missed, denied or punished, as perceived; not where the part was kept
  vulnerability     of the part, above 0, to 1 (default: as the model has it)
  power             of the partner over the person, -1 to 1 (default: 0)
  recognised        true: the partner saw unasked that this was a failing (default: false)
  told              true: given from outside, learned from and not scored (default: false)
  run               which run, a name or a number (default: all one)

Examples:
  $ kithe compare --history our-year.jsonl
  $ kithe compare --scenario two-homes --runs 20
  $ kithe compare --scenario two-homes --world separate-self    where the other theory is true
Exit codes: 0 done, 1 it could not be done and why is said, 2 not understood; 130 you stopped it.`;

export const registerCompare = (program: Command, answer: (code: ExitCode) => void): void => {
  program
    .command('compare')
    .description('let two theories predict the same history, and say which did better')
    .addOption(new Option('--history <file>', 'a history, JSON lines').conflicts('scenario'))
    .option('--scenario <name>', 'play a scenario, and let them predict that')
    .addOption(
      new Option('--world <theory>', 'which theory is true where the scenario is played')
        .choices(['relational-cultural', 'separate-self'])
        .default('relational-cultural'),
    )
    .option('--runs <number>', 'how often the scenario is played (default: 8)', wholeFrom(1, 10_000))
    .option('--seed <number>', 'seed of the first run (default: 1)', wholeFrom(0, SEED_MOST))
    .option('--json', 'one JSON object instead of a table')
    .addHelpText('after', HELP)
    .action(async (flags: CompareFlags) => answer(await (await import('./compare.ts')).compare(flags)));
};
