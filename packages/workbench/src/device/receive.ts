/**
 * Receiving: pages from the relay, every entry verified once, then kept. What cannot be believed is noted with
 * its reason, and harms nothing else; it is asked for again the next time this device starts, since what was
 * garbled on the way may yet arrive whole.
 */
import type { NewBody } from '@kithe/record/body';
import { isUnknown } from '@kithe/record/body';
import { parseBase64 } from '@kithe/record/bytes';
import { type Entry, EntryRefused, openEntry, verifyEntry } from '@kithe/record/entry';
import type { DeviceId, EntryId, MemberKey, SpaceId } from '@kithe/record/ids';
import { drawersFor } from './append.ts';
import type { Database } from './database.ts';
import { keepReceived, type Received } from './entries.ts';
import type { Access } from './memberships.ts';
import type { RelayClient } from './relay-client.ts';
import { idOf, isStillThere, type Row, sendAgain } from './set-back.ts';
import type { Vault } from './vault.ts';

const judge = async (row: Row, { space, authors }: Access, isOwn: boolean): Promise<Received> => {
  const { seq } = row;
  if ('deleted' in row) {
    const { id, author, device, hash, prev } = row.deleted;
    if (!authors.has(author as MemberKey))
      // compared with members, and so one of them
      return { seq, refused: { id: id as EntryId, reason: 'foreign-author' } };
    // Nothing is ever deleted from a shared space: whoever says so withholds it.
    if (!isOwn) return { seq, refused: { id: id as EntryId, reason: 'malformed' } };
    const place = { space, id: id as EntryId, author: author as MemberKey, device: device as DeviceId }; // ids, as the relay’s schema had them
    return { seq, deleted: { ...place, hash, prev } };
  }
  try {
    const bytes = parseBase64(row.entry);
    return { seq, entry: await verifyEntry(bytes, space, authors), bytes };
  } catch (thrown) {
    const reason = thrown instanceof EntryRefused ? thrown.code : 'malformed';
    return { seq, refused: { id: null, reason } };
  }
};

/** Bodies of my own space that something on this device must follow at once; what cannot be opened says nothing. */
const ownBodies = (entries: readonly Entry[], key: Uint8Array): readonly NewBody[] =>
  entries.flatMap((entry) => {
    try {
      const body = openEntry(entry, key);
      return isUnknown(body) ? [] : [body];
    } catch {
      return [];
    }
  });

/** Where to begin: after what was pulled, or, once, before what was refused. */
const beginning = async (db: Database, space: SpaceId, again: boolean): Promise<number> => {
  const cursor = (await db.get('cursors', space)) ?? 0;
  if (!again) return cursor;
  const refused = await db.getAllKeys('refused', IDBKeyRange.bound([space], [space, []]), 1);
  return Math.min(cursor, ...refused.map(([, seq]) => seq - 1));
};

export type Pulling = {
  readonly vault: Vault;
  readonly relay: Pick<RelayClient, 'pull'>;
  readonly access: Access;
  /** Asks again for what was refused before. */
  readonly again?: boolean;
  /** After each page that brought something: what is new, and how many entries have been read in all. */
  readonly onPage?: (ids: readonly EntryId[], read: number) => void;
};

/**
 * Pulls one space until nothing more is there.
 * @returns ids of everything new
 * @throws {RelayProblem} @throws {Unreachable} @throws {StorageProblem}; what came before is kept
 */
export const pull = async ({
  vault,
  relay,
  access,
  again = false,
  onPage,
}: Pulling): Promise<readonly EntryId[]> => {
  const { db } = vault.cabinet;
  const { space } = access;
  const isOwn = space === vault.keybag.ownSpace;
  const news: EntryId[] = [];
  let after = await beginning(db, space, again);
  let read = 0;
  let all: Map<EntryId, { isDeleted: boolean }> | null = null; // what a relay that was set back has
  for (let isFirst = true; ; isFirst = false) {
    const looksBack = isFirst && after > 0;
    const page = await relay.pull(space, looksBack ? after - 1 : after);
    if (looksBack && (await isStillThere(db, space, after, page.entries[0]))) page.entries.shift();
    else if (looksBack) {
      [after, all] = [0, new Map()];
      continue;
    }
    for (const row of page.entries) {
      const id = idOf(row);
      if (id !== null) all?.set(id, { isDeleted: 'deleted' in row });
    }
    const rows = await Promise.all(page.entries.map((row) => judge(row, access, isOwn)));
    const entries = rows.flatMap((row) => ('entry' in row ? [row.entry] : []));
    const bodies = isOwn ? ownBodies(entries, vault.keybag.ownKey) : [];
    const withdrawn = bodies.flatMap((body) => (body.type === 'withdrawn' ? [body.of] : []));
    const ids = await keepReceived(db, space, rows, withdrawn, await drawersFor(vault, bodies));
    news.push(...ids);
    read += rows.length;
    if (ids.length > 0) onPage?.(ids, read);
    const last = page.entries.at(-1)?.seq;
    const isFurther = last !== undefined && last > after;
    if (isFurther) after = last;
    if (page.more && isFurther) continue;
    if (all) await sendAgain(db, space, vault.keybag.identity.key, all, after);
    return news;
  }
};
