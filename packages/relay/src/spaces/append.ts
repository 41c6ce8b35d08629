/**
 * Durable appends, gathered: everything that arrives while the loop turns once, or while the last commit is
 * being synced, goes into one transaction, and nobody is answered before it is on the disk. One sync then
 * serves many devices. Sequence numbers are given here, in the order of arrival: 1, 2, 3 … in each space,
 * without gaps.
 *
 * A request is kept whole or not at all, and what is wrong with one is nothing to another: each is judged
 * against what the transaction sees, before a single row is written. Should the transaction itself fail, every
 * request of the group is tried again alone.
 */
import type { Entry } from '@kithe/record/entry';
import type { RoomLeft } from '../disk.ts';
import { ApiError, asApiError, notFound } from '../errors.ts';
import { holdSpaces } from '../store/hold.ts';
import { countKept, holdKept } from '../store/kept.ts';
import type { Db, Tables } from '../store/schema.ts';
import { lastSeq } from './spaces.ts';

/** Entries for one space, parsed; their authors must be members when the transaction looks. */
export type Batch = {
  readonly space: string;
  readonly entries: readonly { readonly entry: Entry; readonly bytes: Uint8Array }[];
  /** Two openings, released together: what one of the two has used up must not decide for both. Counted all the same. */
  readonly isOpening?: boolean;
};
/** What became of a batch, and who should hear of it. */
export type Appended = {
  readonly entries: readonly { readonly id: string; readonly seq: number }[];
  readonly last: number;
  readonly members: readonly string[];
  /** False when every entry was there already. */
  readonly news: boolean;
};
/**
 * @throws {ApiError} not-found, when an author is no member; conflict (other bytes under this id, a later epoch);
 *   over-allowance; disk-full; try-again
 */
export type Append = (batch: Batch) => Promise<Appended>;

/** Bounds of what is kept. */
export type Bounds = {
  /** Most that one account may keep, in bytes of entries. */
  readonly allowanceBytes: number;
  readonly roomLeft: RoomLeft;
};

const MOST_IN_A_GROUP = 64;
/** Rows of one insert: SQLite binds at most 32,766 values. */
const ROWS_AT_ONCE = 500;

type Row = Tables['entry'];
type Known = { readonly seq: number; readonly hash: string; readonly bytes: Uint8Array | null };
/** A space as the transaction sees it, and as it will be when the rows so far are written. */
type Standing = { epoch: number; last: number; members: string[]; known: Map<string, Known> };

const isSame = (known: Known, entry: Entry, bytes: Uint8Array): boolean =>
  known.bytes === null ? known.hash === entry.hash : Buffer.compare(known.bytes, bytes) === 0;

/**
 * Gives one batch its places. Pure but for `standing` and `kept`, which move on only when the whole batch is accepted.
 * @param kept bytes that each author keeps already
 * @throws {ApiError} not-found, conflict, over-allowance
 */
export const place = (
  standing: Standing | undefined,
  { space, entries, isOpening = false }: Batch,
  kept: Map<string, number>,
  allowanceBytes: number,
): { readonly appended: Appended; readonly rows: readonly Row[] } => {
  if (!standing) throw notFound();
  const rows = new Map<string, Row>();
  const places = entries.map(({ entry, bytes }) => {
    const { id, epoch, hash, prev, author, device } = entry;
    if (!standing.members.includes(author)) throw notFound();
    if (epoch > standing.epoch) throw new ApiError('conflict');
    const known = standing.known.get(id) ?? rows.get(id);
    if (known && !isSame(known, entry, bytes)) throw new ApiError('conflict');
    if (known) return { id, seq: known.seq };
    const seq = standing.last + rows.size + 1;
    rows.set(id, { space, seq, id, hash, prev, author, device, bytes });
    return { id, seq };
  });
  const adding = bytesByAuthor([...rows.values()]);
  for (const [author, bytes] of adding)
    if (!isOpening && (kept.get(author) ?? 0) + bytes > allowanceBytes)
      throw new ApiError('over-allowance', { retryAfterS: 600 });
  for (const [author, bytes] of adding) kept.set(author, (kept.get(author) ?? 0) + bytes);
  for (const [id, row] of rows) standing.known.set(id, row);
  standing.last += rows.size;
  const { last, members } = standing;
  return { appended: { entries: places, last, members, news: rows.size > 0 }, rows: [...rows.values()] };
};

const bytesByAuthor = (rows: readonly Row[]): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const { author, bytes } of rows) sums.set(author, (sums.get(author) ?? 0) + (bytes?.length ?? 0));
  return sums;
};

/** The spaces of a group, held for the rest of the transaction, and which of the given ids they have already. */
const standingsOf = async (
  db: Db,
  spaces: readonly string[],
  ids: readonly string[],
): Promise<Map<string, Standing>> => {
  await holdSpaces(db, spaces);
  const rows = await db
    .selectFrom('space')
    .innerJoin('member', 'member.space', 'space.id')
    .select(['id', 'epoch', 'key', lastSeq])
    .where('id', 'in', spaces)
    .execute();
  const standings = new Map<string, Standing>();
  for (const { id, epoch, key, last } of rows) {
    const standing: Standing = standings.get(id) ?? { epoch, last: last ?? 0, members: [], known: new Map() };
    standing.members.push(key);
    standings.set(id, standing);
  }
  const known = await db
    .selectFrom('entry')
    .select(['space', 'id', 'seq', 'hash', 'bytes'])
    .where('space', 'in', spaces)
    .where('id', 'in', ids)
    .execute();
  for (const { space, id, ...row } of known) standings.get(space)?.known.set(id, row);
  return standings;
};

type Outcome = Appended | ApiError;

/** Judges and writes a group in one transaction; an outcome for each batch. */
const writeGroup = (
  db: Db,
  group: readonly Batch[],
  { allowanceBytes }: Bounds,
): Promise<readonly Outcome[]> =>
  db.transaction().execute(async (trx) => {
    const spaces = [...new Set(group.map(({ space }) => space))];
    const ids = [...new Set(group.flatMap(({ entries }) => entries.map(({ entry }) => entry.id)))];
    const standings = await standingsOf(trx, spaces, ids);
    const authors = group.flatMap(({ entries }) => entries.map(({ entry }) => entry.author));
    const kept = await holdKept(trx, [...new Set(authors)]);
    const rows: Row[] = [];
    const outcomes = group.map((batch): Outcome => {
      try {
        const placed = place(standings.get(batch.space), batch, kept, allowanceBytes);
        rows.push(...placed.rows);
        return placed.appended;
      } catch (thrown) {
        return asApiError(thrown);
      }
    });
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
      await trx
        .insertInto('entry')
        .values(rows.slice(from, from + ROWS_AT_ONCE))
        .execute();
    await countKept(trx, bytesByAuthor(rows));
    return outcomes;
  });

/** On the disk an entry is written twice: into the log first, and into the file when the log is taken in. */
const sizeOf = ({ entries }: Batch): number => entries.reduce((sum, { bytes }) => sum + 2 * bytes.length, 0);

/** Divides a group into what the disk has room for, in the order of arrival, and what must wait. */
const thatFit = async (group: readonly Batch[], roomLeft: RoomLeft): Promise<ReadonlySet<Batch>> => {
  let left = await roomLeft();
  const fit = new Set<Batch>();
  for (const batch of group) {
    if (sizeOf(batch) > left) continue;
    left -= sizeOf(batch);
    fit.add(batch);
  }
  return fit;
};

/** One attempt for all, and when that fails, one for each. Never throws. */
const settle = async (db: Db, group: readonly Batch[], bounds: Bounds): Promise<readonly Outcome[]> => {
  if (group.length === 0) return [];
  try {
    return await writeGroup(db, group, bounds);
  } catch (thrown) {
    if (group.length === 1) return [asApiError(thrown)];
    const outcomes: Outcome[] = [];
    for (const batch of group) outcomes.push(...(await settle(db, [batch], bounds)));
    return outcomes;
  }
};

type Waiting = { readonly batch: Batch; readonly done: (outcome: Outcome) => void };

/** The one appender of a database; `onCommit` hears how many batches a commit held. */
export const createAppender = (
  db: Db,
  bounds: Bounds,
  onCommit: (batches: number) => void = () => {},
): Append => {
  const waiting: Waiting[] = [];
  let running = false;

  const run = async () => {
    while (waiting.length > 0) {
      await new Promise(setImmediate); // lets what has arrived be read, and so be gathered
      const group = waiting.splice(0, MOST_IN_A_GROUP);
      const fit = await thatFit(
        group.map(({ batch }) => batch),
        bounds.roomLeft,
      );
      const going = group.filter(({ batch }) => fit.has(batch));
      const outcomes = await settle(db, [...fit], bounds);
      if (fit.size > 0) onCommit(fit.size);
      for (const { batch, done } of group)
        if (!fit.has(batch)) done(new ApiError('disk-full', { retryAfterS: 60 }));
      for (const [i, { done }] of going.entries()) done(outcomes[i] as Outcome); // one outcome for each batch
    }
    running = false;
  };

  return async (batch) => {
    const outcome = await new Promise<Outcome>((done) => {
      waiting.push({ batch, done });
      if (running) return;
      running = true;
      void run();
    });
    if (outcome instanceof ApiError) throw outcome;
    return outcome;
  };
};
