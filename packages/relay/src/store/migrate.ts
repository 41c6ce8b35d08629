/**
 * Brings a database to the schema this Kithe knows: numbered files in `migrations/`, each once, in order,
 * all in one transaction. An embedded database with something to lose is copied first; PostgreSQL is backed
 * up by whoever runs it, and a failed migration leaves it as it was. A newer schema is refused, never guessed at.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { backupTo } from './backup.ts';
import { kindOf } from './database.ts';
import type { Db } from './schema.ts';

/** One step of the schema: its name, and its SQL. */
export type Migration = { readonly name: string; readonly sql: string };

const FOLDER = fileURLToPath(new URL('../../migrations/', import.meta.url));
const readMigration = (name: string): Migration => ({
  name,
  sql: readFileSync(join(FOLDER, `${name}.sql`), 'utf8'),
});

/** The files of `migrations/`, in order. */
export const MIGRATIONS: readonly Migration[] = ['0001-beginning', '0002-allowance', '0003-sign-ins'].map(
  readMigration,
);
/** The schema this Kithe works with. */
export const LATEST_SCHEMA = MIGRATIONS.length;

/** The database was written by a newer Kithe. Nothing was touched. */
export class NewerSchema extends Error {
  override readonly name = 'NewerSchema';
  readonly code = 'newer-schema';
  readonly found: number;
  constructor(found: number) {
    super(
      `This record was last kept by a newer Kithe (schema ${found}, this one knows ${LATEST_SCHEMA}). ` +
        'Nothing was touched. Start the newer Kithe, or restore the backup it made before it upgraded.',
    );
    this.found = found;
  }
}

/** Number of the schema a database has; 0 for an empty one. */
export const schemaVersion = async (db: Db): Promise<number> => {
  const tables = await db.introspection.getTables();
  if (!tables.some(({ name }) => name === 'migration')) return 0;
  const row = await db
    .selectFrom('migration')
    .select(({ fn }) => fn.max('number').as('number'))
    .executeTakeFirst();
  return Number(row?.number ?? 0);
};

const statementsOf = ({ sql: text }: Migration): readonly string[] =>
  text
    .replace(/^--.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');

/**
 * Migrates to the last of `migrations`.
 * @param file of an embedded database: its copy is put beside it, in `backups/`
 * @returns the path of the copy, or `null` when there was nothing to do or nothing to lose
 * @throws {NewerSchema}
 */
export const migrate = async (
  db: Db,
  file?: string,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<string | null> => {
  const from = await schemaVersion(db);
  if (from > migrations.length) throw new NewerSchema(from);
  if (from === migrations.length) return null;
  let kept: string | null = null;
  if (from > 0 && file !== undefined) {
    const day = new Date().toISOString().slice(0, 10);
    kept = join(dirname(file), 'backups', `before-schema-${from + 1}-${day}.db`);
    await backupTo(file, kept, { replace: true });
  }
  await db.transaction().execute(async (trx) => {
    if (kindOf(trx) === 'postgres') await sql`select pg_advisory_xact_lock(1802465128)`.execute(trx); // 'kith'
    await sql`create table if not exists migration (number bigint primary key, name text not null)`.execute(
      trx,
    );
    const done = await trx.selectFrom('migration').select('number').execute();
    const doneNumbers = new Set(done.map(({ number }) => Number(number)));
    for (const [i, migration] of migrations.entries()) {
      if (doneNumbers.has(i + 1)) continue;
      for (const statement of statementsOf(migration)) await sql.raw(statement).execute(trx);
      await trx
        .insertInto('migration')
        .values({ number: i + 1, name: migration.name })
        .execute();
    }
  });
  return kept;
};
