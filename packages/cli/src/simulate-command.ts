/** How `kithe simulate` is asked for. Apart from what it does, which is loaded when it is asked. */
import { type Command, Option } from 'commander';
import type { ExitCode } from './failure.ts';
import { SEED_MOST, wholeFrom } from './numbers.ts';
import type { SimulateFlags } from './simulate/order.ts';

const HELP = `
Examples:
  $ kithe simulate two-homes                                 a table, for reading
  $ kithe simulate two-homes --runs 50 --chart homes.svg     fifty seeds, and a picture
  $ kithe simulate my-class.yaml --out my-class.csv          every step, for a spreadsheet
  $ kithe simulate two-homes --format jsonl --every 10 | head

A scenario is a text file. The smallest:

  title: Two who meet
  rows: J1
  watch: how much each brings
  steps: 200
  people:
    ana: { begins: { life: [1, 4] } }      # met once, not met four times
    ben: { listener: therapist }           # or ordinary, neglectful, or your own
  relationships:
    - between: [ana, ben]
      power: { ben: 0.5 }

The supplied ones (packages/model/scenarios) show the rest, with comments: groups, networks, phases,
told moments, prejudice, children. The same scenario and seed give the same result anywhere.

A crowd is the same file with larger numbers: count: 1000000, how: regular, k: 8 (see the scenario a-city).
A million people with eight relationships each take a little over 1 GB, and about half a second a step on one
thread. A table shows the mean of each group; --each writes every person, as the run goes, into a file:

  $ kithe simulate a-city --checkpoint city.kept             progress on stderr; Ctrl+C when you like
  $ kithe simulate a-city --resume city.kept                 goes on where it was, to the same bytes
  $ kithe simulate a-city --every 100 --each --out city.parquet

With --checkpoint FILE the run is put away every five minutes and when it is interrupted, by Ctrl+C or
SIGTERM; after a power cut the last one counts. --resume FILE asks whether it is this scenario, this seed and
this version, knows the other flags by itself, and goes on writing to FILE. At the end FILE is taken away.
Rows of --each stand in OUT.part meanwhile. Ctrl+C twice stops without a last checkpoint.

Exit codes: 0 done, 1 it could not be done and why is said, 2 not understood; 130 you stopped it (Ctrl+C),
143 something else did (SIGTERM).`;

export const registerSimulate = (program: Command, answer: (code: ExitCode) => void): void => {
  program
    .command('simulate')
    .description('play a scenario of the model: two people, a family, a society')
    .argument('[scenario]', 'the name of a supplied one, or a file')
    .option('--list', 'the scenarios that come with Kithe')
    .option('--seed <number>', 'seed of the first run (default: 1)', wholeFrom(0, SEED_MOST))
    .option('--runs <number>', 'how many runs, each with the next seed (default: 1)', wholeFrom(1, 100_000))
    .option('--steps <number>', 'how many steps (default: as the scenario says)', wholeFrom(1, 2 ** 24))
    .option(
      '--every <number>',
      'steps between two readings (default: 1; for the table, a tenth of all)',
      wholeFrom(1),
    )
    .option('--each', 'every member of a group by themselves, not their mean')
    .addOption(
      new Option(
        '--format <format>',
        'what is written (default: as the name of --out ends, else a table)',
      ).choices(['table', 'jsonl', 'csv', 'parquet']),
    )
    .option('--out <file>', 'write into a file, whole or not at all')
    .option('--chart <file>', 'also draw a picture, SVG')
    .option(
      '--threads <number>',
      'threads for a crowd; any number gives the same result (default: as many as there are cores)',
      wholeFrom(1, 256),
    )
    .option('--checkpoint <file>', 'put the run away now and then, and when it is interrupted')
    .option(
      '--checkpoint-every <seconds>',
      'how often (default: 300); 0 is as often as possible',
      wholeFrom(0, 86_400),
    )
    .option('--resume <file>', 'go on with a run that was put away')
    .addHelpText('after', HELP)
    .action(async (scenario: string | undefined, flags: SimulateFlags) =>
      answer(await (await import('./simulate.ts')).simulate(scenario, flags)),
    );
};
