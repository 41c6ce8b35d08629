/** Entries at rest: pulled by sequence number, and taken back by their author. */

import { ApiError, notFound } from '../errors.ts';
import { countKept } from '../store/kept.ts';
import type { Db } from '../store/schema.ts';
import type { OpenSpace } from './spaces.ts';

/** A page ends before it grows beyond this, in bytes of entries; it always holds one. */
const PAGE_BYTES = 3_000_000;

const toText = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64url');

/** One page of a space after a sequence number, oldest first. */
export const pageOf = async (db: Db, space: OpenSpace, after: number, limit: number) => {
  // Sizes first: 500 of the largest entries would be 33 MB.
  const sizes = await db
    .selectFrom('entry')
    .select(({ fn }) => ['seq', fn<number | null>('length', ['bytes']).as('size')])
    .where('space', '=', space.id)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit + 1)
    .execute();
  let bytes = 0;
  const fits = sizes.slice(0, limit).filter(({ size }, i) => {
    bytes += size ?? 0;
    return i === 0 || bytes <= PAGE_BYTES;
  });
  const upTo = fits.at(-1)?.seq;
  if (upTo === undefined) return { entries: [], more: false };
  const rows = await db
    .selectFrom('entry')
    .selectAll()
    .where('space', '=', space.id)
    .where('seq', '>', after)
    .where('seq', '<=', upTo)
    .orderBy('seq')
    .execute();
  return {
    entries: rows.map(({ seq, id, hash, prev, author, device, bytes: entry }) =>
      entry === null ? { seq, deleted: { id, hash, prev, author, device } } : { seq, entry: toText(entry) },
    ),
    more: sizes.length > fits.length,
  };
};

/** True when an entry of this id was ever appended here. */
export const hasEntry = async (db: Db, space: OpenSpace, id: string): Promise<boolean> => {
  const row = await db
    .selectFrom('entry')
    .select('seq')
    .where('space', '=', space.id)
    .where('id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
};

/**
 * Takes the ciphertext of an entry away; its id and its place in the chain stay. A second time changes nothing.
 * Inside a transaction that holds the space.
 * @throws {ApiError} not-found; not-allowed, in a space that is shared: seen is seen (record.md)
 */
export const deleteEntry = async (db: Db, space: OpenSpace, author: string, id: string): Promise<void> => {
  if (space.kind !== 'own') throw new ApiError('not-allowed');
  const entry = await db
    .selectFrom('entry')
    .select(({ fn }) => ['seq', fn<number | null>('length', ['bytes']).as('size')])
    .where('space', '=', space.id)
    .where('id', '=', id)
    .where('author', '=', author)
    .executeTakeFirst();
  if (!entry) throw notFound();
  if (entry.size === null) return;
  await db
    .updateTable('entry')
    .set({ bytes: null })
    .where('space', '=', space.id)
    .where('seq', '=', entry.seq)
    .execute();
  await countKept(db, new Map([[author, -entry.size]]));
};
