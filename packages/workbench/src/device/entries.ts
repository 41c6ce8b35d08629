/**
 * The log on this device: entries in and out of IndexedDB, each time in one transaction.
 *
 * Two tabs must never fork this device's chain. A write names the entry it follows and happens only if that is
 * still the last one, looked up in the very transaction that writes (compare and swap): certain without a lock,
 * and whatever is killed. Who comes second reads what the first wrote, and tries again.
 */
import { type Entry, NO_PREV } from '@kithe/record/entry';
import type { EntryId, SpaceId } from '@kithe/record/ids';
import { putSealed } from './cabinet.ts';
import { type Database, keep, type RefusedEntry, type Sealed, type StoredEntry } from './database.ts';

/** Another tab has written meanwhile: read, and try again. Nothing was written. */
export class ChainMoved extends Error {
  override readonly name = 'ChainMoved';
}

/** Drawers of the cabinet that change together with entries. */
export type Drawers = readonly (readonly [name: string, sealed: Sealed | null])[];

/** New entries of this device for one space, in order, after the one whose hash is `tip`. */
export type Chain = {
  readonly space: SpaceId;
  readonly tip: string;
  readonly entries: readonly {
    readonly id: EntryId;
    readonly bytes: Uint8Array;
    readonly row: Omit<StoredEntry, 'bytes' | 'seq'>;
  }[];
};

/** What changes in the same transaction as a write. */
export type Along = {
  readonly drawers?: Drawers;
  /** Entries of the own space whose words go: here at once, at the relay when it can be reached. */
  readonly forget?: { readonly space: SpaceId; readonly ids: readonly EntryId[] };
};

/**
 * Keeps what this person wrote, with its place in the outbox: all of it or nothing.
 * @throws {ChainMoved} @throws {StorageProblem}
 */
export const keepWritten = (
  db: Database,
  chains: readonly Chain[],
  { drawers = [], forget }: Along = {},
): Promise<void> =>
  keep(db, ['entries', 'chains', 'outbox', 'cabinet'], async (tx) => {
    for (const { space, tip, entries } of chains) {
      const last = (await tx.objectStore('chains').get(space)) ?? NO_PREV;
      if (last !== tip) throw new ChainMoved();
      for (const { id, bytes, row } of entries) {
        await tx.objectStore('entries').add({ ...row, bytes, seq: null });
        await tx.objectStore('outbox').add({ kind: 'append', space, id, bytes });
      }
      const end = entries.at(-1);
      if (end) await tx.objectStore('chains').put(end.row.hash, space);
    }
    for (const id of forget?.ids ?? [])
      if (forget && (await takeWords(tx.objectStore('entries'), forget.space, id)))
        await tx.objectStore('outbox').add({ kind: 'delete', space: forget.space, id });
    for (const [name, sealed] of drawers) await putSealed(tx.objectStore('cabinet'), name, sealed);
  });

/** One row of a page, judged: believed, taken back by its author, or refused. */
export type Received =
  | { readonly seq: number; readonly entry: Entry; readonly bytes: Uint8Array }
  | { readonly seq: number; readonly deleted: Omit<StoredEntry, 'bytes' | 'seq'> }
  | { readonly seq: number; readonly refused: Omit<RefusedEntry, 'space' | 'seq'> };

const idIn = (row: Exclude<Received, { refused: unknown }>): EntryId =>
  'entry' in row ? row.entry.id : row.deleted.id;

const rowOf = ({ space, id, hash, prev, author, device }: Entry): Omit<StoredEntry, 'bytes' | 'seq'> => ({
  space,
  id,
  hash,
  prev,
  author,
  device,
});

/**
 * Keeps a page of the relay's and how far it reaches, in one transaction. What is known already stays as it is:
 * the first entry of an id is the one, and what was deleted here does not come back. That the relay calls an entry
 * deleted takes no words away from this device, since nobody signed it: what I took back is among `withdrawn`.
 * @param withdrawn entries of my own space that I took back on another device
 * @returns ids of what is new or has gone
 */
export const keepReceived = (
  db: Database,
  space: SpaceId,
  page: readonly Received[],
  withdrawn: readonly EntryId[] = [],
  drawers: Drawers = [],
): Promise<readonly EntryId[]> =>
  keep(db, ['entries', 'cursors', 'refused', 'cabinet'], async (tx) => {
    const entries = tx.objectStore('entries');
    const refused = tx.objectStore('refused');
    // Asked for all at once: one after the other, a page of five hundred would take a second to ask.
    const [before, refusedBefore] = await Promise.all([
      Promise.all(page.map((row) => ('refused' in row ? undefined : entries.get([space, idIn(row)])))),
      refused.getAllKeys(IDBKeyRange.bound([space], [space, []])),
    ]);
    const known = new Map(before.flatMap((row) => (row ? [[row.id, row] as const] : [])));
    const wasRefused = new Set(refusedBefore.map(([, seq]) => seq));
    const changed = new Set<EntryId>();
    const writes: Promise<unknown>[] = [];
    for (const row of page) {
      if ('refused' in row) {
        writes.push(refused.put({ space, seq: row.seq, ...row.refused }));
        continue;
      }
      const next =
        'entry' in row ? { ...rowOf(row.entry), bytes: row.bytes } : { ...row.deleted, bytes: null };
      const mine = known.get(next.id);
      if (mine && mine.hash !== next.hash) {
        writes.push(refused.put({ space, seq: row.seq, id: next.id, reason: 'malformed' }));
        continue;
      }
      const bytes = mine && (mine.bytes === null || next.bytes === null) ? mine.bytes : next.bytes;
      if (!mine) changed.add(next.id);
      const kept: StoredEntry = { ...next, bytes, seq: row.seq };
      known.set(next.id, kept);
      writes.push(entries.put(kept));
      if (wasRefused.has(row.seq)) writes.push(refused.delete([space, row.seq]));
    }
    await Promise.all(writes);
    for (const id of withdrawn) if (await takeWords(entries, space, id)) changed.add(id);
    const last = page.at(-1)?.seq ?? 0;
    const cursor = (await tx.objectStore('cursors').get(space)) ?? 0;
    if (last > cursor) await tx.objectStore('cursors').put(last, space);
    for (const [name, sealed] of drawers) await putSealed(tx.objectStore('cabinet'), name, sealed);
    return [...changed];
  });

/** The entries, in whichever transaction holds them. */
type Rows = {
  readonly get: (key: [SpaceId, EntryId]) => Promise<StoredEntry | undefined>;
  readonly put: (row: StoredEntry) => Promise<unknown>;
};

const takeWords = async (entries: Rows, space: SpaceId, id: EntryId): Promise<boolean> => {
  const known = await entries.get([space, id]);
  if (!known || known.bytes === null) return false;
  await entries.put({ ...known, bytes: null });
  return true;
};

/** The relay has these: their numbers are noted, their places in the outbox given up. */
export const keepSent = (
  db: Database,
  space: SpaceId,
  sent: readonly { readonly id: EntryId; readonly seq: number }[],
  places: readonly number[],
): Promise<void> =>
  keep(db, ['entries', 'outbox', 'cursors'], async (tx) => {
    for (const { id, seq } of sent) {
      const known = await tx.objectStore('entries').get([space, id]);
      if (known) await tx.objectStore('entries').put({ ...known, seq });
    }
    for (const place of places) await tx.objectStore('outbox').delete(place);
    // What follows directly on what was pulled need not be pulled again.
    let cursor = (await tx.objectStore('cursors').get(space)) ?? 0;
    for (const { seq } of [...sent].sort((p, q) => p.seq - q.seq)) if (seq === cursor + 1) cursor = seq;
    await tx.objectStore('cursors').put(cursor, space);
  });

const AT_ONCE = 1_000;
const wholeSpace = (space: SpaceId, after?: EntryId): IDBKeyRange =>
  after === undefined
    ? IDBKeyRange.bound([space], [space, []])
    : IDBKeyRange.bound([space, after], [space, []], true);

/** How many entries of these spaces are here. */
export const countEntries = async (db: Database, spaces: readonly SpaceId[]): Promise<number> => {
  const counts = await Promise.all(spaces.map((space) => db.count('entries', wholeSpace(space))));
  return counts.reduce((sum, n) => sum + n, 0);
};

/**
 * All entries of a space, a thousand at a time: ten years of words do not fit in memory twice. The next are asked
 * for before these are given, so that the database reads while they are opened.
 */
export async function* readSpace(db: Database, space: SpaceId): AsyncGenerator<readonly StoredEntry[]> {
  const read = (after?: EntryId) => db.getAll('entries', wholeSpace(space, after), AT_ONCE);
  let reading: ReturnType<typeof read> | null = read();
  while (reading) {
    const rows: readonly StoredEntry[] = await reading;
    reading = rows.length < AT_ONCE ? null : read(rows.at(-1)?.id);
    reading?.catch(() => {}); // whoever stops in between hears nothing of it
    if (rows.length > 0) yield rows;
  }
}

/** The ids of all entries of a space. */
export const idsOf = async (db: Database, space: SpaceId): Promise<readonly EntryId[]> =>
  (await db.getAllKeys('entries', wholeSpace(space))).map(([, id]) => id);
