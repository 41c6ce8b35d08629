/**
 * `kithe compare`: the relational-cultural theory and its rival on the same history, by what they had predicted.
 * A history is one that people lived, or one that is played; of the latter it is said which theory made it.
 */
import { readFileSync, statSync } from 'node:fs';
import { separateSelfTheory } from '@kithe/model/rival';
import { beginScenario } from '@kithe/model/scenario/play';
import type { Scenario } from '@kithe/model/scenario/scenario';
import { castOf, type HistoryMoment } from '@kithe/model/theory';
import { baseRates } from '@kithe/model/theory-base-rates';
import { type Comparison, comparing, imagine } from '@kithe/model/theory-comparison';
import { HistoryError, parseHistory } from '@kithe/model/theory-history';
import { relationalTheory } from '@kithe/model/theory-relational';
import { DONE, type ExitCode, Failure, USAGE } from './failure.ts';
import { beginWork } from './long-work.ts';
import { print } from './print.ts';
import { plainText, TextError } from './simulate/plain-text.ts';
import { openScenario } from './simulate/scenario-file.ts';

export type CompareFlags = {
  readonly history?: string;
  readonly scenario?: string;
  readonly world: 'relational-cultural' | 'separate-self';
  readonly runs?: number;
  readonly seed?: number;
  readonly json?: boolean;
};

const HISTORY_MOST = 256 * 1024 * 1024;
const THEORIES = [relationalTheory(), separateSelfTheory, baseRates];

/** @throws {Failure} usage, where the file is no history */
const readHistory = (path: string): HistoryMoment[] => {
  try {
    if (!statSync(path).isFile()) throw new TextError('expected a file; got something else');
    return parseHistory(plainText(readFileSync(path), HISTORY_MOST));
  } catch (error) {
    if (error instanceof HistoryError)
      throw new Failure(
        error.problems.map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`).join('\n'),
        ['How a history is written: kithe compare --help'],
        USAGE,
        { cause: error },
      );
    if (error instanceof TextError)
      throw new Failure(`${path}:${error.line}:${error.column}: ${error.message}`, [], USAGE, {
        cause: error,
      });
    if (error instanceof Error && 'code' in error)
      throw new Failure(`${path} cannot be read (${String(error.code)}).`, [], USAGE, { cause: error });
    throw error;
  }
};

/** A scenario as it came out for one seed, in the columns of a history. */
export const historyOf = (scenario: Scenario, seed: number, run: string): HistoryMoment[] => {
  const history: HistoryMoment[] = [];
  const { society, script, folkOf, next } = beginScenario(scenario, seed);
  const nameOf = (id: number): string => {
    const { name, count, first } = folkOf(id);
    return count > 1 ? `${name} ${id - first + 1}` : name;
  };
  while (society.step < scenario.steps)
    next((happened, person, { to, power }, step) => {
      const part = society.parts[happened.part];
      if (!part) return;
      history.push({
        run,
        person: nameOf(person.id),
        partner: nameOf(to),
        step,
        part: part.name,
        vulnerability: part.vulnerability,
        deed: happened.act === 'bring' ? 'brought' : happened.act === 'mask' ? 'masked' : 'kept',
        answer: happened.answer,
        recognised: happened.ended === 'recognised',
        power,
        told: script?.(person, step) !== undefined,
      });
    });
  return history;
};

const playHistories = async (
  asked: string,
  { world, runs = 8, seed = 1 }: CompareFlags,
): Promise<HistoryMoment[]> => {
  const { scenario } = openScenario(asked);
  const work = beginWork('Playing', runs);
  try {
    const history: HistoryMoment[] = [];
    for (let i = 0; i < runs; i++) {
      const at = (seed + i) % 2 ** 32;
      const played = historyOf(scenario, at, `${i + 1}`);
      for (const moment of world === 'separate-self'
        ? imagine(separateSelfTheory, castOf(played), scenario.steps, at, `${i + 1}`)
        : played)
        history.push(moment);
      await work.pause(i + 1);
    }
    if (history.length === 0)
      throw new Failure('Nobody had a moment in this scenario.', ['Is there anyone who speaks?'], USAGE);
    return history;
  } finally {
    work.end();
  }
};

const compared = async (history: readonly HistoryMoment[]): Promise<Comparison> => {
  const work = beginWork('Predicting', history.length * THEORIES.length);
  try {
    const running = comparing(history, THEORIES);
    let state = running.next();
    while (!state.done) {
      await work.pause(state.value);
      state = running.next();
    }
    return state.value;
  } finally {
    work.end();
  }
};

const signed = (value: number): string => `${value < 0 ? '−' : ' '}${Math.abs(value).toFixed(4)}`;

/** What came out, for reading. */
export const comparisonText = (
  { moments, told, unit, units, scores, differences }: Comparison,
  about: string,
): string => {
  const wide = Math.max(...scores.map(({ theory }) => theory.length)) + 2;
  const rows = scores.map(
    ({ theory, perMoment, deed, answer }) =>
      `  ${theory.padEnd(wide)}${signed(perMoment)}   ${signed(deed)}   ${signed(answer)}`,
  );
  const verdicts = differences.map(({ theory, than, effect, interval: [low, high] }) => {
    const known =
      low > 0
        ? `${theory} predicted better than ${than}`
        : high < 0
          ? `${than} predicted better than ${theory}`
          : `${theory} and ${than} cannot be told apart`;
    const over = Number.isFinite(low)
      ? `95 % ${signed(low).trim()} to ${signed(high).trim()}, over ${units} ${unit === 'run' ? 'runs' : 'people'}`
      : `no interval: one ${unit}`;
    return `  ${known}: ${signed(effect).trim()} nats per moment (${over}).`;
  });
  return [
    about,
    `${moments} moments${told > 0 ? `, of which ${told} were told and are not scored` : ''}.`,
    '',
    `  ${'nats per moment'.padEnd(wide)} in all      deeds     answers`,
    ...rows,
    '',
    ...verdicts,
    '',
  ].join('\n');
};

const WHOSE = {
  'relational-cultural':
    'The relational-cultural theory made this history, so it ought to do better here. Try one that people lived: --history.',
  'separate-self': 'The separate-self theory made this history, so it ought to do better here.',
} as const;

export const compare = async (flags: CompareFlags): Promise<ExitCode> => {
  const { history: file, scenario, world, json = false } = flags;
  if (file === undefined && scenario === undefined)
    throw new Failure(
      'Which history?',
      [
        'One that people lived: kithe compare --history FILE.jsonl',
        'One that is played: --scenario two-homes',
      ],
      USAGE,
    );
  const history = file === undefined ? await playHistories(scenario ?? '', flags) : readHistory(file);
  const comparison = await compared(history);
  const { runs = 8, seed = 1 } = flags;
  const made = file === undefined ? { scenario, world, runs, seed } : { history: file };
  await print(
    json
      ? `${JSON.stringify({ ...made, ...comparison }, null, 2)}\n`
      : comparisonText(comparison, file === undefined ? WHOSE[world] : `The history in ${file}.`),
  );
  return DONE;
};
