/** Scenarios as files: those that come with Kithe, by name, and anyone's own, by path. */
import { closeSync, existsSync, fstatSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EdgesIn } from '@kithe/model/scenario/edges';
import { parseScenario } from '@kithe/model/scenario/parse';
import { formatProblem, nearest, ScenarioError } from '@kithe/model/scenario/problem';
import type { Scenario } from '@kithe/model/scenario/scenario';
import { Failure, USAGE } from '../failure.ts';
import { plainText, TextError } from './plain-text.ts';
import { positioned } from './positioned.ts';

/** Where the supplied ones lie; the same from `src` and from `dist`. */
const SUPPLIED = fileURLToPath(new URL('../../../model/scenarios', import.meta.url));
const ENDING = '.yaml';
const SCENARIO_MOST = 1024 * 1024;
const EDGES_MOST = 64 * 1024 * 1024;

/** Names of the scenarios that come with Kithe, in the order of the alphabet. */
export const suppliedNames = (): readonly string[] =>
  readdirSync(SUPPLIED)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => basename(file, ENDING))
    .sort();

/** Bytes of a plain file; a pipe that never ends or a device is not one. */
const bytesOf = (path: string, most: number): Uint8Array => {
  const file = openSync(path, 'r');
  try {
    const status = fstatSync(file);
    if (!status.isFile()) throw new TextError('expected a file; got something else');
    if (status.size > most)
      throw new TextError(
        `expected a file of at most ${most / 1024} KiB; got ${Math.ceil(status.size / 1024)} KiB`,
      );
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
};

/** Edge files lie beside their scenario or below it: a scenario from elsewhere opens nothing else. */
const edgesBeside =
  (folder: string): EdgesIn =>
  (file) => {
    const path = join(folder, file);
    const inside = relative(folder, path);
    if (isAbsolute(file) || inside.startsWith('..') || file.includes('\0'))
      return { missing: 'which does not lie beside the scenario' };
    if (!existsSync(path)) return { missing: 'which is not there' };
    try {
      return { text: plainText(bytesOf(path, EDGES_MOST), EDGES_MOST) };
    } catch (error) {
      if (error instanceof TextError) return { missing: `line ${error.line}: ${error.message}` };
      if (error instanceof Error && 'code' in error)
        return { missing: `which cannot be read (${error.code})` };
      throw error;
    }
  };

/** Numbers that are written anew, by where they stand: `hiddenDulls`, `weight.moved`, `listeners.hearing.moved`. */
export type Changes = Readonly<Record<string, number>>;

export type ScenarioFile = {
  readonly scenario: Scenario;
  /**
   * The same with some numbers changed.
   * @throws {Failure} usage, for a place that a scenario does not have, or a number it does not take
   */
  readonly withChanges: (changes: Changes) => Scenario;
};

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy of a map with a number set deep within; maps without prototypes, so that any name is a name. */
const withNumber = (value: unknown, [name = '', ...below]: readonly string[], number: number): Tree => {
  const copy: Tree = Object.assign(Object.create(null), isTree(value) ? value : {});
  copy[name] = below.length === 0 ? number : withNumber(copy[name], below, number);
  return copy;
};

const SECTIONS = ['parts', 'listeners', 'people'];
const placeOf = (name: string): readonly string[] => {
  const path = name.split('.');
  return SECTIONS.includes(path[0] ?? '') ? path : ['constants', ...path];
};

const pathOf = (asked: string): string => {
  const names = suppliedNames();
  if (names.includes(asked)) return join(SUPPLIED, `${asked}${ENDING}`);
  if (existsSync(asked)) return asked;
  const meant = nearest(asked, names);
  throw new Failure(
    `There is no scenario ${JSON.stringify(asked)}: no file, and none that comes with Kithe.`,
    [...(meant ? [`Did you mean: kithe simulate ${meant}`] : []), 'To see them all: kithe simulate --list'],
    USAGE,
  );
};

/** Problems of a file in the words of the command line. */
const asFailure = (error: unknown, shown: string): unknown => {
  if (error instanceof ScenarioError)
    return new Failure(
      error.problems.map((problem) => formatProblem(problem, shown)).join('\n'),
      ['How a scenario is written: kithe simulate --help'],
      undefined,
      { cause: error },
    );
  if (error instanceof TextError)
    return new Failure(`${shown}:${error.line}:${error.column}: ${error.message}`, [], undefined, {
      cause: error,
    });
  if (error instanceof Error && 'code' in error)
    return new Failure(`${shown} cannot be read (${String(error.code)}).`, [], undefined, { cause: error });
  return error;
};

/**
 * Opens a scenario.
 * @throws {Failure} usage, when there is none of that name; failed, when it cannot be played as it is written
 */
export const openScenario = (asked: string): ScenarioFile => {
  const path = pathOf(asked);
  const shown = path === asked ? asked : basename(path);
  try {
    const { value, whereIs } = positioned(plainText(bytesOf(path, SCENARIO_MOST), SCENARIO_MOST));
    const edges = edgesBeside(dirname(path));
    return {
      scenario: parseScenario(value, { whereIs, edges }),
      withChanges: (changes) => {
        let changed = value;
        for (const [name, number] of Object.entries(changes))
          changed = withNumber(changed, placeOf(name), number);
        try {
          return parseScenario(changed, { edges });
        } catch (error) {
          if (!(error instanceof ScenarioError)) throw error;
          throw new Failure(`--vary: ${error.message}`, [], USAGE, { cause: error });
        }
      },
    };
  } catch (error) {
    throw asFailure(error, shown);
  }
};
