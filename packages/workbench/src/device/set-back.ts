/**
 * A relay that was set back: a backup was restored, and what it had acknowledged since is not there any more.
 *
 * Its numbers then mean other entries, so a device that only asked for what is new would miss some for ever, and what
 * it sent once would never be sent again. It shows at the last number that was pulled: another entry stands there.
 * All is read again then, and of this person's own words those that the relay has lost go into the outbox once more.
 */
import { parseBase64 } from '@kithe/record/bytes';
import { parseEntry } from '@kithe/record/entry';
import type { EntryId, MemberKey, SpaceId } from '@kithe/record/ids';
import { type Database, keep, type StoredEntry } from './database.ts';
import { readSpace } from './entries.ts';
import type { RelayClient } from './relay-client.ts';

export type Row = Awaited<ReturnType<RelayClient['pull']>>['entries'][number];

/** Which entry a row says it is; `null` for what is none. */
export const idOf = (row: Row): EntryId | null => {
  if ('deleted' in row) return row.deleted.id as EntryId; // an id, as the relay’s schema had it
  try {
    return parseEntry(parseBase64(row.entry)).id;
  } catch {
    return null;
  }
};

/** True when the relay still has at `seq` what this device once had from there. */
export const isStillThere = async (
  db: Database,
  space: SpaceId,
  seq: number,
  row: Row | undefined,
): Promise<boolean> => {
  if (row?.seq !== seq) return false;
  const id = idOf(row);
  const known = id === null ? undefined : await db.get('entries', [space, id]);
  return known?.seq === seq || (await db.get('refused', [space, seq])) !== undefined;
};

/** Puts into the outbox what the relay has lost of mine, and what of it I had deleted; `rows` is all that it has. */
export const sendAgain = async (
  db: Database,
  space: SpaceId,
  me: MemberKey,
  rows: ReadonlyMap<EntryId, { readonly isDeleted: boolean }>,
  last: number,
): Promise<void> => {
  const mine: StoredEntry[] = [];
  for await (const batch of readSpace(db, space)) mine.push(...batch.filter(({ author }) => author === me));
  await keep(db, ['outbox', 'cursors'], async (tx) => {
    const waiting = new Set((await tx.objectStore('outbox').getAll()).map(({ kind, id }) => `${kind} ${id}`));
    for (const { id, bytes } of mine) {
      const there = rows.get(id);
      if (bytes !== null && !there && !waiting.has(`append ${id}`))
        await tx.objectStore('outbox').add({ kind: 'append', space, id, bytes });
      if (bytes === null && there?.isDeleted === false && !waiting.has(`delete ${id}`))
        await tx.objectStore('outbox').add({ kind: 'delete', space, id });
    }
    await tx.objectStore('cursors').put(last, space);
  });
};
