/**
 * A run put away in a file: what was asked, the rows not yet written, and the state of the engine. Written beside its
 * place and then put into it, so that what stands there is always whole, and the last good one outlives a power cut.
 *
 *   KITHERUN          8 bytes of ASCII
 *   version, length   4 bytes each, little endian; the length is the header's
 *   sha-256           of the header, 32 bytes
 *   header            JSON: what was asked, run, rows, digest of the watches
 *   watches           for each: what was shown, 8 bytes a person, then moments, 4 bytes a person
 *   state             as the model writes it (`fast/checkpoint.ts`)
 *
 * What comes from a file is not trusted: lengths and digests are asked first, then whose run it is.
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { CheckpointError, checkpointOf, resume } from '@kithe/model/fast/checkpoint';
import { newWatch, type Watch } from '@kithe/model/fast/engine';
import type { FastState } from '@kithe/model/fast/state';
import { beginUnfinished, endUnfinished } from '../atomic-file.ts';
import { Failure } from '../failure.ts';
import type { Written } from './row-place.ts';
import type { Format } from './rows-as.ts';
import type { Midst, RunRow } from './run.ts';

/** Whatever decides what comes out; two runs are one only where all of it agrees. */
export type Order = {
  /** As it was named, to say so; the digest decides. */
  readonly scenario: string;
  readonly digest: string;
  readonly code: string;
  readonly seed: number;
  readonly runs: number;
  readonly steps: number;
  readonly every: number;
  readonly each: boolean;
  readonly format: Format;
  /** Whole paths; null where there is none. */
  readonly out: string | null;
  readonly chart: string | null;
};

/** What was read so far and is not in the file of rows. */
export type Rows = {
  readonly pending: readonly RunRow[];
  readonly picture: readonly RunRow[];
  readonly written: Written;
  /** Of the writer of groups. */
  readonly writer: unknown;
};

export type PutAway = { readonly order: Order; readonly rows: Rows; readonly midst: Midst };

type Header = {
  readonly order: Order;
  readonly rows: Rows;
  readonly run: number;
  readonly people: number;
  readonly watches: number;
  readonly watchesDigest: string;
};

const MAGIC = new TextEncoder().encode('KITHERUN');
const VERSION = 1;
const FIXED = 48;
/** Most bytes of one call: some systems take no more than 2 GiB at once. */
const AT_ONCE = 2 ** 30;

const sha256 = (...pieces: readonly Uint8Array[]): Uint8Array => {
  const hash = createHash('sha256');
  for (const piece of pieces)
    for (let at = 0; at < piece.length; at += AT_ONCE) hash.update(piece.subarray(at, at + AT_ONCE));
  return hash.digest();
};

const bytesOf = (watch: Watch): readonly Uint8Array[] =>
  [watch.shown, watch.moments].map((a) => new Uint8Array(a.buffer, a.byteOffset, a.byteLength));

/** Numbers that are not there are null in JSON, and come back as they were. */
const revived = (rows: readonly RunRow[]): readonly RunRow[] =>
  rows.map(
    (row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, value ?? Number.NaN]),
      ) as unknown as RunRow, // the same names
  );

/** Puts a run away. @throws {Failure} when it cannot be written; what stood there stands there */
export const putAway = (path: string, { order, rows, midst }: PutAway): void => {
  const watches = midst.watches.flatMap(bytesOf);
  const header: Header = {
    order,
    rows,
    run: midst.run,
    people: midst.state.size.people,
    watches: midst.watches.length,
    watchesDigest: Buffer.from(sha256(...watches)).toString('hex'),
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const start = new Uint8Array(FIXED);
  start.set(MAGIC);
  const view = new DataView(start.buffer);
  view.setUint32(8, VERSION, true);
  view.setUint32(12, json.length, true);
  start.set(sha256(json), 16);
  const beside = `${path}.part`;
  beginUnfinished(beside);
  try {
    const file = openSync(beside, 'w');
    try {
      for (const piece of [start, json, ...watches, ...checkpointOf(midst.state, order.seed + midst.run)])
        for (let at = 0; at < piece.length; )
          at += writeSync(file, piece, at, Math.min(AT_ONCE, piece.length - at));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
    endUnfinished(beside);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === '') throw error;
    throw new Failure(
      `The checkpoint ${path} cannot be written (${code}).`,
      existsSync(path) ? ['The one before it is still there, whole.'] : [],
      undefined,
      { cause: error },
    );
  }
};

const refuse = (path: string, why: string, ...next: string[]): never => {
  throw new Failure(`${path}: ${why}. Nothing was changed.`, next);
};

type Reader = (at: number, into: Uint8Array) => void;

const headerOf = (path: string, length: number, read: Reader): { header: Header; end: number } => {
  const start = new Uint8Array(FIXED);
  if (length >= FIXED) read(0, start);
  if (!MAGIC.every((byte, i) => byte === start[i]))
    refuse(path, 'this is not a checkpoint of kithe simulate');
  const view = new DataView(start.buffer);
  const version = view.getUint32(8, true);
  if (version !== VERSION)
    refuse(path, `this checkpoint is of version ${version}; this Kithe reads ${VERSION}`);
  const end = FIXED + view.getUint32(12, true);
  if (end > length) refuse(path, 'this checkpoint was cut off');
  const json = new Uint8Array(end - FIXED);
  read(FIXED, json);
  if (!sha256(json).every((byte, i) => byte === start[16 + i]))
    refuse(path, 'this checkpoint is damaged: it is not what was written');
  return { header: JSON.parse(new TextDecoder().decode(json)) as Header, end }; // as it was written
};

const withFile = <T>(path: string, use: (length: number, read: Reader) => T): T => {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (cause) {
    throw new Failure(`The checkpoint ${path} cannot be opened.`, ['Look for its name.'], undefined, {
      cause,
    });
  }
  try {
    const status = fstatSync(file);
    if (!status.isFile()) refuse(path, 'this is not a file');
    return use(status.size, (from, into) => {
      for (let at = 0; at < into.length; ) {
        const got = readSync(file, into, at, Math.min(AT_ONCE, into.length - at), from + at);
        if (got === 0) refuse(path, 'this checkpoint was cut off');
        at += got;
      }
    });
  } finally {
    closeSync(file);
  }
};

/** What was asked of the run that lies in a file; cheap, however large the run. @throws {Failure} as `takeUp` */
export const orderIn = (path: string): Order =>
  withFile(path, (length, read) => headerOf(path, length, read).header.order);

/**
 * Takes a run up.
 * @param rules digest of the rules that its scenario has
 * @throws {Failure} for a file that is not there, not whole, not ours, or of another version
 */
export const takeUp = (path: string, rules: string, shared: boolean): PutAway =>
  withFile(path, (length, read) => {
    const { header, end } = headerOf(path, length, read);
    const { order, rows, run, people } = header;
    const watches = Array.from({ length: header.watches }, () => newWatch(people, shared));
    let at = end;
    if (at + watches.length * people * 12 > length) refuse(path, 'this checkpoint was cut off');
    for (const piece of watches.flatMap(bytesOf)) {
      read(at, piece);
      at += piece.length;
    }
    const digest = Buffer.from(sha256(...watches.flatMap(bytesOf))).toString('hex');
    if (digest !== header.watchesDigest)
      refuse(path, 'this checkpoint is damaged: it is not what was written');
    const from = at;
    let state: FastState;
    try {
      ({ state } = resume(
        { length: length - from, read: (offset, into) => read(from + offset, into) },
        { shared, expected: rules },
      ));
    } catch (error) {
      if (!(error instanceof CheckpointError)) throw error;
      return refuse(path, error.message);
    }
    if (state.size.people !== people) refuse(path, 'this checkpoint is damaged: it contradicts itself');
    return {
      order,
      rows: { ...rows, pending: revived(rows.pending), picture: revived(rows.picture) },
      midst: { run, state, watches },
    };
  });
