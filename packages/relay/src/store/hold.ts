/** Taking spaces for the rest of a transaction: whoever else would change them waits. */
import { kindOf } from './database.ts';
import type { Db } from './schema.ts';

/** Call first in a transaction. SQLite has one writer at a time anyway, and knows no `for update`. */
export const holdSpaces = async (db: Db, ids: readonly string[]): Promise<void> => {
  if (kindOf(db) === 'sqlite') return;
  await db.selectFrom('space').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute();
};
