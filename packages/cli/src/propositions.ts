/**
 * `kithe propositions`: runs the registered experiments on seeds that nobody chose, and prints what came out,
 * failures included. Exit code 0 says that they were run, not that they held.
 */
import { randomInt } from 'node:crypto';
import type { Proposition } from '@kithe/model/propositions/proposition';
import { PROPOSITIONS } from '@kithe/model/propositions/registry';
import { type Outcome, RUNS_EACH, runProposition } from '@kithe/model/propositions/run';
import { writeAtomically } from './atomic-file.ts';
import { DONE, type ExitCode, Failure, USAGE } from './failure.ts';
import { beginWork } from './long-work.ts';
import { print } from './print.ts';
import { digestOfModel } from './propositions-digest.ts';
import { documentOf } from './propositions-document.ts';
import { outcomeAsJson, tableOf } from './propositions-table.ts';

export type PropositionsFlags = {
  readonly only?: string;
  readonly seed?: number;
  readonly json?: boolean;
  readonly write?: string;
};

/** @throws {Failure} usage, for an id that is none */
export const chosen = (only: string | undefined): readonly Proposition[] => {
  if (only === undefined) return PROPOSITIONS;
  const ids = only
    .split(',')
    .map((id) => id.trim().toUpperCase())
    .filter((id) => id !== '');
  const unknown = ids.filter((id) => !PROPOSITIONS.some((proposition) => proposition.id === id));
  if (unknown.length > 0 || ids.length === 0)
    throw new Failure(
      ids.length === 0
        ? 'Which propositions?'
        : `There is no proposition ${unknown.map((id) => JSON.stringify(id)).join(', ')}.`,
      [`They are called P1 to P${PROPOSITIONS.length}: --only P1,P20`],
      USAGE,
    );
  return PROPOSITIONS.filter(({ id }) => ids.includes(id));
};

/** Runs propositions one after another. */
const runAll = async (these: readonly Proposition[], seed: number): Promise<Outcome[]> => {
  const work = beginWork('Putting to the test', these.length * RUNS_EACH);
  const outcomes: Outcome[] = [];
  let done = 0;
  try {
    for (const proposition of these) {
      const running = runProposition(proposition, seed);
      let state = running.next();
      while (!state.done) {
        done += 1;
        await work.pause(done);
        state = running.next();
      }
      outcomes.push(state.value);
    }
    return outcomes;
  } finally {
    work.end();
  }
};

export const propositions = async ({
  only,
  seed = randomInt(2 ** 32),
  json = false,
  write,
}: PropositionsFlags): Promise<ExitCode> => {
  const these = chosen(only);
  if (write !== undefined && only !== undefined)
    throw new Failure('A page holds all propositions.', ['Leave --only out, or --write.'], USAGE);
  const digest = write === undefined ? '' : digestOfModel(); // of what is about to run
  process.stderr.write(`Seed ${seed}. To repeat this run: --seed ${seed}\n`);
  const outcomes = await runAll(these, seed);
  if (write !== undefined) {
    writeAtomically(write, documentOf(outcomes, seed, digest));
    process.stderr.write(`Wrote ${write}\n`);
  }
  if (json)
    await print(
      `${JSON.stringify(
        outcomes.map((outcome) => outcomeAsJson(outcome, seed)),
        null,
        2,
      )}\n`,
    );
  else if (write === undefined) await print(tableOf(outcomes, process.stdout.columns ?? 100));
  return DONE;
};
