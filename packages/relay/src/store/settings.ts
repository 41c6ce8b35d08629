/** Single values that a relay keeps about itself. */
import type { Db, Tables } from './schema.ts';

type Name = Tables['setting']['name'];

export const readSetting = async (db: Db, name: Name): Promise<string | null> => {
  const row = await db.selectFrom('setting').select('value').where('name', '=', name).executeTakeFirst();
  return row?.value ?? null;
};

export const writeSetting = (db: Db, name: Name, value: string) =>
  db
    .insertInto('setting')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
