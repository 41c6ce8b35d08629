/**
 * Rows turned into bytes a group at a time, so that no more of them need be held than one group: a million people
 * have eleven million rows. The bytes do not depend on when a run was put away and taken up again: groups are of a
 * fixed number of rows, and what is left of the last one goes into the checkpoint as it is.
 */
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import {
  type AnyRow,
  asMetadata,
  COLUMNS,
  columnOf,
  csvHead,
  csvLines,
  type Format,
  jsonLines,
  type Notes,
} from './rows-as.ts';

/** Rows of a group. */
export const GROUP = 32_768;

/** Rows as bytes: first groups, one after another, then the end. */
export type RowWriter = {
  readonly group: (rows: readonly AnyRow[]) => Uint8Array;
  readonly end: () => Uint8Array;
  /** What must be known to go on elsewhere; JSON. */
  readonly kept: () => unknown;
};

const NONE = new Uint8Array(0);

const textWriter = (head: string, lines: (rows: readonly AnyRow[]) => string, kept: unknown): RowWriter => {
  const encoder = new TextEncoder();
  let begun = kept === true;
  const beginning = (): string => {
    const text = begun ? '' : head;
    begun = true;
    return text;
  };
  return {
    group: (rows) => encoder.encode(beginning() + lines(rows)),
    end: () => (begun ? NONE : encoder.encode(beginning())),
    kept: () => begun,
  };
};

/** The footer of a Parquet file knows every group, and numbers that JSON does not: of 64 bits, and −0. */
const asJson = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'bigint' || Object.is(inner, -0)
        ? { [typeof inner]: Object.is(inner, -0) ? '-0' : `${inner}` }
        : inner,
    ),
  );
const fromJson = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null) return inner;
    if ('bigint' in inner) return BigInt(String(inner.bigint));
    return 'number' in inner ? Number(inner.number) : inner;
  });

type Footer = { readonly offset: number; readonly groups: ParquetWriter['row_groups'] };

const parquetWriter = (notes: Notes, kept: unknown): RowWriter => {
  const bytes = new ByteWriter(1 << 20);
  const columns = (rows: readonly AnyRow[]) =>
    // an index of pages would have to be kept as well, and these groups have few pages
    COLUMNS.map((name) => ({ ...columnOf(rows, name), offsetIndex: false }));
  const writer = new ParquetWriter({
    writer: bytes,
    schema: schemaFromColumnData({ columnData: columns([]) }),
    kvMetadata: asMetadata(notes),
  });
  const take = (): Uint8Array => {
    const taken = bytes.getBytes().slice();
    bytes.index = 0;
    return taken;
  };
  if (kept !== undefined) {
    const { offset, groups } = fromJson(kept) as Footer; // as `kept` below wrote it, its digest asked before
    if (offset > 0) take(); // the head of a file is in it already, unless nothing was written yet
    bytes.offset = offset + bytes.index;
    writer.row_groups = groups;
    writer.num_rows = groups.reduce((sum, { num_rows }) => sum + num_rows, 0n);
  }
  return {
    group: (rows) => {
      writer.write({ columnData: columns(rows), rowGroupSize: rows.length });
      return take();
    },
    end: () => {
      writer.finish();
      return take();
    },
    kept: () => asJson({ offset: bytes.offset - bytes.index, groups: writer.row_groups } satisfies Footer),
  };
};

/** @param kept what a writer of the same format kept, where rows go on */
export const newRowWriter = (format: Exclude<Format, 'table'>, notes: Notes, kept?: unknown): RowWriter =>
  format === 'parquet'
    ? parquetWriter(notes, kept)
    : format === 'csv'
      ? textWriter(csvHead(COLUMNS), (rows) => csvLines(rows, COLUMNS), kept)
      : textWriter('', (rows) => jsonLines(rows, COLUMNS), kept);
