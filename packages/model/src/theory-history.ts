/**
 * Histories as text: JSON lines, one moment a line, and the columns that every theory reads.
 *
 * What is wrong is said with its line and its column, the first twenty of them at once.
 */
import { ANSWERS, type Answer } from './answers.ts';
import { vulnerabilityOf } from './parts.ts';
import { DEEDS, type Deed, type HistoryMoment } from './theory.ts';

/** Columns; `kithe compare --help` and HistoryMoment say what each means. The first five are needed. */
const HISTORY_COLUMNS = [
  'person',
  'partner',
  'step',
  'part',
  'deed',
  'answer',
  'vulnerability',
  'power',
  'recognised',
  'told',
  'run',
] as const;

export type HistoryProblem = { readonly line: number; readonly column: number; readonly message: string };

/** A history that cannot be read as one. */
export class HistoryError extends Error {
  override readonly name = 'HistoryError';
  readonly problems: readonly HistoryProblem[];
  constructor(problems: readonly HistoryProblem[]) {
    super(
      problems.map(({ line, column, message }) => `line ${line}, column ${column}: ${message}`).join('\n'),
    );
    this.problems = problems;
  }
}

const MOST_PROBLEMS = 20;

type Fields = Readonly<Record<string, unknown>>;

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

/** What is wrong with one line, and with which of its columns; {@link parseHistory} adds where it stands. */
class Wrong extends Error {
  readonly key: string | undefined;
  constructor(what: string, key?: string) {
    super(what);
    this.key = key;
  }
}

/** Where in a line a column's name stands, from 1; where it is not written, the line's beginning. */
const columnIn = (line: string, key: string | undefined): number =>
  Math.max(line.indexOf(JSON.stringify(key)), line.length - line.trimStart().length) + 1;

const name = (fields: Fields, column: string, absent?: string): string => {
  const value = fields[column] ?? absent;
  if (typeof value === 'string' && value.length > 0 && value.length <= 200) return value;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  throw new Wrong(`${column}: expected a name or a number, got ${shown(fields[column])}`, column);
};

const within = (fields: Fields, column: string, least: number, most: number, absent: number): number => {
  const value = fields[column] ?? absent;
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw new Wrong(
    `${column}: expected a number from ${least} to ${most}, got ${shown(fields[column])}`,
    column,
  );
};

const oneOf = <T extends string>(fields: Fields, column: string, words: readonly T[]): T => {
  const value = fields[column];
  const word = words.find((known) => known === value);
  if (word !== undefined) return word;
  throw new Wrong(`${column}: expected ${words.join(', ')}; got ${shown(value)}`, column);
};

const flag = (fields: Fields, column: string): boolean => {
  const value = fields[column] ?? false;
  if (typeof value === 'boolean') return value;
  throw new Wrong(`${column}: expected true or false, got ${shown(value)}`, column);
};

const KNOWN: ReadonlySet<string> = new Set(HISTORY_COLUMNS);

const momentOf = (line: string): HistoryMoment => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Wrong('expected one JSON object, got something that is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Wrong(`expected one JSON object, got ${shown(value)}`);
  const fields = value as Fields; // an object that is no array
  const unknown = Object.keys(fields).find((key) => !KNOWN.has(key));
  if (unknown !== undefined)
    throw new Wrong(`${shown(unknown)} is no column; expected ${[...KNOWN].join(', ')}`, unknown);
  const step = within(fields, 'step', 0, Number.MAX_SAFE_INTEGER, Number.NaN);
  if (!Number.isInteger(step)) throw new Wrong(`step: expected a whole number, got ${step}`, 'step');
  const deed: Deed = oneOf(fields, 'deed', DEEDS);
  if (deed === 'kept' && fields.answer !== undefined && fields.answer !== null)
    throw new Wrong('answer: expected none, since the part was kept', 'answer');
  const answer: Answer | undefined = deed === 'kept' ? undefined : oneOf(fields, 'answer', ANSWERS);
  const part = name(fields, 'part');
  const moment = {
    run: name(fields, 'run', 'one'),
    person: name(fields, 'person'),
    partner: name(fields, 'partner'),
    step,
    part,
    vulnerability: within(fields, 'vulnerability', 1e-3, 1, vulnerabilityOf(part)),
    deed,
    answer,
    recognised: flag(fields, 'recognised'),
    power: within(fields, 'power', -1, 1, 0),
    told: flag(fields, 'told'),
  };
  if (moment.person === moment.partner)
    throw new Wrong('partner: expected someone else than person', 'partner');
  return moment;
};

/** What makes a line impossible beside those before it. */
const againstOthers = () => {
  const taken = new Set<string>();
  const vulnerability = new Map<string, number>();
  return ({ run, person, step, part, vulnerability: v }: HistoryMoment): void => {
    const key = JSON.stringify([run, person, step]);
    if (taken.has(key)) throw new Wrong(`step: ${person} already has a moment in step ${step}`, 'step');
    taken.add(key);
    const known = vulnerability.get(part) ?? v;
    if (known !== v)
      throw new Wrong(`vulnerability: ${shown(part)} was ${known} before, and is ${v} here`, 'vulnerability');
    vulnerability.set(part, v);
  };
};

/**
 * Moments of a history, in the order of the text. Empty lines count for nothing.
 * @throws {HistoryError} with the lines that cannot be read
 */
export const parseHistory = (text: string): HistoryMoment[] => {
  const problems: HistoryProblem[] = [];
  const moments: HistoryMoment[] = [];
  const check = againstOthers();
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '' || problems.length >= MOST_PROBLEMS) return;
    try {
      const moment = momentOf(line);
      check(moment);
      moments.push(moment);
    } catch (error) {
      if (!(error instanceof Wrong)) throw error;
      problems.push({ line: i + 1, column: columnIn(line, error.key), message: error.message });
    }
  });
  if (moments.length === 0 && problems.length === 0)
    problems.push({ line: 1, column: 1, message: 'expected at least one moment, got none' });
  if (problems.length > 0) throw new HistoryError(problems);
  return moments;
};
