/** Reads the hours of one pair or many from a table: one row an hour, what both told of it, nothing guessed (J9). */
import { ANSWERS, type Answer } from '@kithe/model/answers';
import type { HourTold, MomentTold, SideTold } from '@kithe/model/reading/told';
import { type Range, type Row, readTable, TableError } from '../evaluate/table.ts';

/** One pair's hours, in order. */
export type Pair = { readonly pair: string; readonly hours: readonly HourTold[] };

/** All of a table, and which of its columns were read; the others say nothing here. */
export type Table = {
  readonly pairs: readonly Pair[];
  readonly read: readonly string[];
  readonly passedOver: readonly string[];
};

/** From what to what each of the two marked; a mark becomes a share of its scale. */
export type Scales = { readonly client: Range; readonly therapist: Range };

const MARKS = ['client_close', 'client_real', 'therapist_close', 'therapist_real'] as const;
type Mark = (typeof MARKS)[number];
const COLUMNS: readonly string[] = [
  'pair',
  'hour',
  'day',
  ...MARKS,
  'ruptures',
  'mended',
  'reached',
  'moments',
];
const COUNT = { from: 0, to: 1_000 };
const DAYS = { from: -1_000_000, to: 1_000_000 };
const MOST_HOURS = 10_000;
const MOST_MOMENTS = 200;
/** Names go into tables, terminals and spreadsheets: they begin with a letter or a digit, and have no comma. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,63}$/u;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

const nameIn = (row: Row, column: string): string => {
  const name = row.text(column);
  if (!NAME.test(name))
    throw row.wrong(
      column,
      'expected at most 64 letters, digits, blanks, points, - and _, a letter or digit first',
    );
  return name;
};

/** A number of days, or a date as days since 1970. */
const dayIn = (row: Row): number => {
  const text = row.text('day');
  const date = DATE.exec(text);
  if (!date) {
    const day = row.number('day', DAYS);
    if (Number.isNaN(day)) throw row.wrong('day', 'expected a number of days or a date like 2026-05-17');
    return day;
  }
  const ms = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== text)
    throw row.wrong('day', `expected a date that there is, got ${text}`);
  return ms / DAY_MS;
};

const isAnswer = (text: string): text is Answer => (ANSWERS as readonly string[]).includes(text); // wider, to ask

/** `hurt:1:met | anger:0.4:missed` */
const momentsIn = (row: Row): readonly MomentTold[] => {
  const pieces = row.perhaps('moments')?.split('|') ?? [];
  if (pieces.length > MOST_MOMENTS) throw row.wrong('moments', `expected at most ${MOST_MOMENTS}`);
  return pieces.map((piece) => {
    const [part = '', share = '', answer = '', ...more] = piece.split(':').map((text) => text.trim());
    const shown = /^\d*\.?\d+$/.test(share) ? Number(share) : Number.NaN;
    if (!NAME.test(part) || !(shown >= 0 && shown <= 1) || !isAnswer(answer) || more.length > 0)
      throw row.wrong(
        'moments',
        `expected part:shown:answer, shown from 0 to 1, answer one of ${ANSWERS.join(', ')}; several with | between`,
      );
    return { part, shown, answer };
  });
};

/** 7, 07 and 7.0 are the same hour. */
const nameAsNumber = (name: string): string => (/^\d+(\.\d+)?$/.test(name) ? String(Number(name)) : name);

/** What a table of these columns has of each hour. */
const hoursOf = (names: readonly string[], { client, therapist }: Scales) => {
  const has = new Set(names);
  const share = (row: Row, column: Mark, scale: Range): number | null => {
    if (!has.has(column)) return null;
    const mark = row.number(column, scale);
    return Number.isNaN(mark) ? null : (mark - scale.from) / (scale.to - scale.from);
  };
  const count = (row: Row, column: string, most: Range = COUNT): number | null => {
    if (!has.has(column)) return null;
    const n = row.number(column, most);
    if (Number.isNaN(n)) return null;
    if (!Number.isInteger(n)) throw row.wrong(column, 'expected a whole number');
    return n;
  };
  const side = (row: Row, who: 'client' | 'therapist', scale: Range): SideTold => ({
    close: share(row, `${who}_close`, scale),
    real: share(row, `${who}_real`, scale),
  });
  return (row: Row): { readonly pair: string; readonly hour: HourTold } => {
    const day = has.has('day') ? dayIn(row) : 7 * row.number('hour', DAYS);
    if (Number.isNaN(day)) throw row.wrong('hour', 'expected the number of the hour');
    return {
      pair: has.has('pair') ? nameIn(row, 'pair') : '1',
      hour: {
        id: nameIn(row, has.has('hour') ? 'hour' : 'day'),
        day,
        client: side(row, 'client', client),
        therapist: side(row, 'therapist', therapist),
        ruptures: count(row, 'ruptures'),
        mended: count(row, 'mended') ?? 0,
        reached: count(row, 'reached', { from: 0, to: 1 }) === 1,
        moments: has.has('moments') ? momentsIn(row) : [],
      },
    };
  };
};

/**
 * Pairs in the order of their names, hours in the order of their days, whatever the order of the rows.
 * @throws {TableError} also for a second row of the same hour, and where nobody marked anything
 */
export const readPairs = (file: string, scales: Scales): Table => {
  let columns: readonly string[] = [];
  const pairs = new Map<string, Map<string, HourTold>>();
  readTable(file, [], (names) => {
    columns = names;
    const twice = names.findIndex((name, i) => COLUMNS.includes(name) && names.indexOf(name) !== i);
    if (twice >= 0) throw new TableError(file, 1, twice + 1, `a second column ${names[twice]}`);
    if (!names.includes('day') && !names.includes('hour'))
      throw new TableError(file, 1, 1, 'expected a column day, or hour where they are a week apart');
    if (!MARKS.some((mark) => names.includes(mark)))
      throw new TableError(file, 1, 1, `expected one of the columns ${MARKS.join(', ')}`);
    const read = hoursOf(names, scales);
    return (row) => {
      const { pair, hour } = read(row);
      const hours = pairs.get(pair) ?? new Map<string, HourTold>();
      pairs.set(pair, hours);
      const key = names.includes('hour') ? 'hour' : 'day';
      const name = nameAsNumber(hour.id);
      if (hours.has(name)) throw row.wrong(key, `a second row of ${key} ${hour.id} of pair ${pair}`);
      if (hours.size === MOST_HOURS) throw row.wrong(key, `expected at most ${MOST_HOURS} hours of a pair`);
      hours.set(name, hour);
    };
  });
  if (pairs.size === 0) throw new TableError(file, 2, 1, 'expected a row for each hour, got none');
  return {
    read: columns.filter((name) => COLUMNS.includes(name)),
    passedOver: columns.filter((name) => !COLUMNS.includes(name)),
    pairs: [...pairs]
      .sort(([p], [q]) => (p < q ? -1 : 1))
      .map(([pair, hours]) => ({
        pair,
        // numbers before names, so that hour 10 follows hour 9 on the same day
        hours: [...hours.values()].sort(
          (p, q) => p.day - q.day || Number(p.id) - Number(q.id) || (p.id < q.id ? -1 : 1),
        ),
      })),
  };
};
