/**
 * What each account keeps here, in bytes of its entries: a number beside the account, changed in the very transaction
 * that writes or deletes them. Adding up a log at every append would cost more than what it guards.
 */
import { kindOf } from './database.ts';
import type { Db } from './schema.ts';

/** How much each of these accounts keeps, held for the rest of the transaction. Call after `holdSpaces`. */
export const holdKept = async (db: Db, keys: readonly string[]): Promise<Map<string, number>> => {
  const rows = db.selectFrom('account').select(['key', 'kept_bytes']).where('key', 'in', keys).orderBy('key');
  // Not `for update`: a session or a membership that is being made only needs the key to stay.
  const held = await (kindOf(db) === 'sqlite' ? rows : rows.forNoKeyUpdate()).execute();
  return new Map(held.map(({ key, kept_bytes }) => [key, kept_bytes]));
};

/** Counts bytes in (or out, below 0), by account. Keys that are no account's any more count for nobody. */
export const countKept = async (db: Db, bytes: ReadonlyMap<string, number>): Promise<void> => {
  for (const [key, more] of [...bytes].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (more !== 0)
      await db
        .updateTable('account')
        .set(({ eb }) => ({ kept_bytes: eb('kept_bytes', '+', more) }))
        .where('key', '=', key)
        .execute();
};
