/** How `kithe sweep` is asked for. Apart from what it does, which is loaded when it is asked. */
import type { Command } from 'commander';
import type { ExitCode } from './failure.ts';
import { SEED_MOST, wholeFrom } from './numbers.ts';
import type { SweepFlags } from './sweep.ts';

const HELP = `
On one machine:
  $ kithe sweep two-homes --vary hiddenDulls=0,2,4 --vary temperature=.2,.3 --runs 20 --out sweep.parquet

On many (docs/sweep.md has the whole recipe for Slurm and for Kubernetes):
  $ kithe sweep two-homes --vary hiddenDulls=0,2,4 --runs 200 --shards 8 --index 3 --out shards
  $ kithe sweep --merge shards --out sweep.parquet

What can be varied: every constant (docs/notation.md), weight.moved and its kin, and numbers of the scenario
itself, such as listeners.hearing.moved. Every combination is played with the same seeds. Without --every, a
row is how it stood at the end; bringing is that of the last tenth.

The index may come from SLURM_ARRAY_TASK_ID or JOB_COMPLETION_INDEX. A shard that is run again is the same,
byte for byte; the merged file does not depend on how many shards there were.
Exit codes: 0 done, 1 it could not be done and why is said, 2 not understood; 130 you stopped it.`;

export const registerSweep = (program: Command, answer: (code: ExitCode) => void): void => {
  program
    .command('sweep')
    .description('play a scenario over many settings, on one machine or many')
    .argument('[scenario]', 'the name of a supplied one, or a file')
    .option(
      '--vary <name=numbers>',
      'what to vary, and its values; may be given several times',
      (text: string, before: readonly string[] = []) => [...before, text],
    )
    .option('--seed <number>', 'seed of the first run (default: 1)', wholeFrom(0, SEED_MOST))
    .option('--runs <number>', 'runs of each combination (default: 1)', wholeFrom(1, 1_000_000))
    .option('--steps <number>', 'how many steps (default: as the scenario says)', wholeFrom(1, 2 ** 24))
    .option('--every <number>', 'keep readings every so many steps (default: the end alone)', wholeFrom(1))
    .option('--shards <number>', 'into how many parts it is cut (default: 1)', wholeFrom(1, 1_000_000))
    .option('--index <number>', 'which part this is, from 0', wholeFrom(0))
    .option('--merge <folder>', 'put the parts together')
    .option('--out <path>', 'a folder for parts, or a file that ends in .parquet, .csv or .jsonl')
    .addHelpText('after', HELP)
    .action(async (scenario: string | undefined, flags: SweepFlags) =>
      answer(await (await import('./sweep.ts')).sweep(scenario, flags)),
    );
};
