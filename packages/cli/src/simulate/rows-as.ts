/**
 * Rows as JSON lines, CSV or Parquet. The same columns in each, in the same order; a number that is not there
 * (bringing, where there was no moment) is null, or nothing between two commas. Same rows, same bytes.
 */
import { READINGS } from '@kithe/model/scenario/readings';
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';

export const FORMATS = ['table', 'jsonl', 'csv', 'parquet'] as const;
export type Format = (typeof FORMATS)[number];

/** A row of any table of ours; numbers, and who. */
export type AnyRow = Readonly<Record<string, number | string>>;

const WHOLE = ['shard', 'point', 'run', 'seed', 'step', 'people'];
/** What every row of a simulation has, in order. */
export const COLUMNS = ['run', 'seed', 'step', 'who', 'people', ...READINGS] as const;

/** Null for a number that is not there; and no −0, which text would lose and Parquet would keep. */
const known = (value: number | string | undefined): number | string | null => {
  if (value === undefined || (typeof value === 'number' && Number.isNaN(value))) return null;
  return value === 0 ? 0 : value;
};

export const jsonLines = (rows: readonly AnyRow[], columns: readonly string[]): string =>
  rows
    .map((row) => `${JSON.stringify(Object.fromEntries(columns.map((name) => [name, known(row[name])])))}\n`)
    .join('');

export const csvHead = (columns: readonly string[]): string => `${columns.join(',')}\n`;

/** Names have neither commas nor quotation marks (see the model's `read.ts`), so nothing needs quoting. */
export const csvLines = (rows: readonly AnyRow[], columns: readonly string[]): string =>
  rows.map((row) => `${columns.map((name) => known(row[name]) ?? '').join(',')}\n`).join('');

export const csv = (rows: readonly AnyRow[], columns: readonly string[]): string =>
  csvHead(columns) + csvLines(rows, columns);

/** A column of these rows, as Parquet has it. */
export const columnOf = (rows: readonly AnyRow[], name: string): ColumnSource => {
  const data = rows.map((row) => known(row[name]));
  if (name === 'who') return { name, data, type: 'STRING', nullable: false };
  // seeds reach 2³² − 1, which is more than INT32 holds
  if (name === 'seed')
    return { name, data: data.map((seed) => BigInt(seed ?? 0)), type: 'INT64', nullable: false };
  return WHOLE.includes(name)
    ? { name, data, type: 'INT32', nullable: false }
    : { name, data, type: 'DOUBLE', nullable: true };
};

/** What is kept in a Parquet file beside its rows. */
export type Notes = Readonly<Record<string, string>>;
export const asMetadata = (notes: Notes) => Object.entries(notes).map(([key, value]) => ({ key, value }));

/** @param notes kept in the file beside the rows: what was asked for */
export const parquet = (rows: readonly AnyRow[], columns: readonly string[], notes: Notes): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map((name) => columnOf(rows, name)),
      kvMetadata: asMetadata(notes),
    }),
  );
