/**
 * `kithe bench [what]`: how fast the model runs here, and how fast it reads a record, as ratios within one run. What is
 * measured, and against whom, stands in `bench/` of the repository, since the peers' code must not travel with the
 * program.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Argument, type Command, InvalidArgumentError } from 'commander';
import { DONE, type ExitCode, FAILED, Failure } from './failure.ts';
import { wholeFrom } from './numbers.ts';

const BENCHES = ['engine', 'reading'] as const;
/** The same from `src` and from `dist`: both are one folder deep. */
const scriptOf = (what: string): string =>
  fileURLToPath(new URL(`../../../bench/${what}.mjs`, import.meta.url));

const HELP = `
engine: compiled and in TypeScript, against a C reference that is compiled here, where there is a compiler, and
against AgentScript, which npm brings into a folder of its own, where it can be reached. All must end in the same
digest, or nothing else is said of them.
reading: the first hour, ten years and a what-if, and the R package pomp on the same model, where R and pomp are at
hand. --sizes and --rounds are the engine's.
Figures drift from machine to machine: compare the ratios, and only those of one run.

Examples:
  $ kithe bench --sizes 1000 --rounds 1     half a minute
  $ kithe bench --json > engine.json        three sizes, some minutes; words on stderr
  $ kithe bench reading                     half a minute
Exit codes: 0 done, 1 it could not be done and why is said, 2 not understood; 130 you stopped it.`;

type BenchFlags = { readonly sizes: string; readonly rounds: number; readonly json?: true };

const parseSizes = (text: string): string => {
  const sizes = text.split(',').map(Number);
  // Eight relationships each need more than eight people; above four million the ids of a crowd do not fit memory.
  if (!sizes.every((size) => Number.isInteger(size) && size >= 10 && size <= 4_000_000))
    throw new InvalidArgumentError('expected whole numbers from 10 to 4000000, with commas between them.');
  return sizes.join(',');
};

const bench = async (what: string, { sizes, rounds, json }: BenchFlags): Promise<ExitCode> => {
  const script = scriptOf(what);
  if (!existsSync(script))
    throw new Failure(
      'The benchmarks are not here: they come with the repository, not with the program alone.',
      ['In a checkout of the repository: npm run bench engine reading'],
    );
  const env = {
    ...process.env,
    KITHE_BENCH_SIZES: sizes,
    KITHE_BENCH_ROUNDS: String(rounds),
    KITHE_BENCH_JSON: json ? '1' : '',
  };
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'inherit', 'inherit'] });
  const [code] = await once(child, 'close');
  return code === 0 ? DONE : FAILED;
};

export const registerBench = (program: Command, answer: (code: ExitCode) => void): void => {
  program
    .command('bench')
    .description('measure how fast the model runs and reads here, against C, AgentScript and pomp')
    .addArgument(new Argument('[what]', 'what is measured').choices(BENCHES).default('engine'))
    .option('--sizes <numbers>', 'persons, with commas between', parseSizes, '1000,100000,1000000')
    .option('--rounds <number>', 'how often each is timed; the best counts', wholeFrom(1, 100), 3)
    .option('--json', 'one JSON object instead of words')
    .addHelpText('after', HELP)
    .action(async (what: string, flags: BenchFlags) => answer(await bench(what, flags)));
};
