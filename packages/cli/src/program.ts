/**
 * The command line: what there is, how it is asked for, what it answers.
 * `run` takes arguments and gives an exit code, so that `npm start` and the tests use what people use.
 * A command is loaded when it is asked for: help should not wait for a database.
 */
import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { BackupFlags } from './backup.ts';
import { registerBench } from './bench-command.ts';
import { registerCalibrate } from './calibrate-command.ts';
import { registerCompare } from './compare-command.ts';
import { registerEvaluate } from './evaluate-command.ts';
import { DONE, type ExitCode, FAILED, Failure, formatFailure, USAGE } from './failure.ts';
import { registerFit } from './fit-command.ts';
import { wholeFrom } from './numbers.ts';
import { relayOptions, type ServeFlags } from './options.ts';
import { registerPropositions } from './propositions-command.ts';
import { registerSimulate } from './simulate-command.ts';
import { registerSweep } from './sweep-command.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string; // our own file
};

const parsePort = (text: string): number => {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new InvalidArgumentError('expected a number from 0 (any free port) to 65535.');
  return port;
};

const ABOUT = `Two accounts of the same hour, owned by the two people who lived it.`;

const EXAMPLES = `
Begin:
  $ kithe serve                          open it in the browser; the first start prints a set-up link
  $ kithe serve --port 5300 --no-open    another port, no browser

Let a phone reach it (README.md has both ways step by step):
  $ kithe serve --behind-proxy --public-url https://kithe.example.org
  $ kithe serve --host 100.64.0.7 --tls-cert kithe.crt --tls-key kithe.key

Keep it safe:
  $ kithe backup kithe-2026-05-17.db     one file, while Kithe is running
  $ kithe restore kithe-2026-05-17.db    when Kithe is not running
  $ kithe doctor                         looks at everything, changes nothing

Play with the model:
  $ kithe simulate --list                scenarios that come with Kithe
  $ kithe simulate two-homes             what becomes of a hurt that is heard, and of one that is denied
  $ kithe propositions --only P1         one claim of the paper, put to the test
  $ kithe compare --scenario two-homes   two theories predict the same history
  $ kithe evaluate --data ~/data         the model against real data, people held out
  $ kithe fit hours.csv --scale 1..7     what two people’s marks suggest, with how unsure that is

The record is kept in this user's data folder, or in PostgreSQL when DATABASE_URL is set.
With KITHE_READING=off nothing is read out of two accounts: not offered, and its program not served.
Exit codes: 0 done, 1 it could not be done and why is said, 2 the command was not understood;
130 stopped by Ctrl+C, 143 by SIGTERM.`;

const dataFlag = () =>
  new Option('--data <folder>', "where the record is kept (default: this user's data folder)");

/** Flags that say how Kithe is reached: those of `serve`, and what `doctor` looks at. */
const withReach = (command: Command): Command =>
  command
    .addOption(dataFlag())
    .option('--port <number>', 'port to listen on; 0 takes a free one (default: 8484)', parsePort)
    .option(
      '--host <address>',
      'address to listen on; others than this machine need TLS or a proxy (default: 127.0.0.1)',
    )
    .option('--tls-cert <file>', 'certificate chain, PEM')
    .option('--tls-key <file>', 'its private key, PEM')
    .option('--behind-proxy', 'a proxy of yours brings the TLS: believe its X-Forwarded headers')
    .option('--public-url <url>', 'how people reach it, for instance https://kithe.example.org');

/** Builds the commands; `answer` hears the exit code of the one that ran. */
const programOf = (answer: (code: ExitCode) => void): Command => {
  const program = new Command('kithe')
    .description(ABOUT)
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this, or the help of a command')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(kithe --help shows what there is)')
    .exitOverride();

  withReach(program.command('serve'))
    .description('start Kithe and stay until stopped')
    .addOption(
      new Option('--signup <who>', 'who may join (default: invitation)').choices(['invitation', 'open']),
    )
    .option(
      '--allowance <GiB>',
      'most that one person may keep, in whole GiB (default: 4)',
      wholeFrom(1, 1_000_000),
    )
    .option('--no-open', 'do not open a browser')
    .addOption(
      new Option(
        '--log-level <level>',
        'how much is logged to stderr; never names or words (default: info)',
      ).choices(['silent', 'error', 'warn', 'info', 'debug']),
    )
    .action(async (flags: ServeFlags) => answer(await (await import('./serve.ts')).serve(flags)));

  program
    .command('backup')
    .description('write the whole record into one file; Kithe may be running')
    .argument('<file>', 'a file that is not there yet')
    .addOption(dataFlag())
    .option('--force', 'replace the file if it is there')
    .action(async (file: string, flags: BackupFlags) =>
      answer(await (await import('./backup.ts')).backup(file, flags)),
    );

  program
    .command('restore')
    .description('put a backup in place; Kithe must not be running')
    .argument('<file>', 'what kithe backup wrote')
    .addOption(dataFlag())
    .option('--force', 'even where a record is already; that one is kept beside it')
    .action(async (file: string, flags: BackupFlags) =>
      answer(await (await import('./backup.ts')).restore(file, flags)),
    );

  withReach(program.command('doctor'))
    .description('look at everything Kithe stands on, and say what to do')
    .action(async (flags: ServeFlags) =>
      answer(await (await import('./doctor.ts')).doctor(relayOptions(flags))),
    );

  registerSimulate(program, answer);
  registerPropositions(program, answer);
  registerCompare(program, answer);
  registerEvaluate(program, answer);
  registerFit(program, answer);
  registerCalibrate(program, answer);
  registerSweep(program, answer);
  registerBench(program, answer);

  program
    .command('version')
    .description('print the version')
    .action(() => void process.stdout.write(`${version}\n`));

  return program;
};

/**
 * Runs one command.
 * @param args without the program's own name
 * @returns 0 done, 1 failed, 2 not understood; what went wrong has been said on stderr
 */
export const run = async (args: readonly string[]): Promise<ExitCode> => {
  let code: ExitCode = DONE;
  try {
    await programOf((answer) => {
      code = answer;
    }).parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : USAGE; // it has spoken already
    if (error instanceof Failure) {
      process.stderr.write(`${formatFailure(error)}\n`);
      return error.code;
    }
    const trace = error instanceof Error ? error.stack : String(error);
    process.stderr.write(
      `Something went wrong that should not have. The record was left as it was.\n${trace}\n`,
    );
    return FAILED;
  }
};
