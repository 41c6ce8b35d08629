/**
 * The two databases behind one set of queries: SQLite (libsql) in the data folder, PostgreSQL by its address.
 *
 * What they disagree about is settled here: bytes come back as Uint8Array, bigints as numbers (sequence
 * numbers and milliseconds stay far below 2⁵³). Durability is not assumed: it is set, read back, and a
 * database that would answer before it has synced is refused.
 */
import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, PostgresDialect, SqliteAdapter, SqliteDialect, type SqliteStatement, sql } from 'kysely';
import Libsql from 'libsql';
import { DATABASE_FILE } from '../data-folder.ts';
import type { Db, Tables } from './schema.ts';

export type DatabaseKind = 'sqlite' | 'postgres';
export const kindOf = (db: Db): DatabaseKind =>
  db.getExecutor().adapter instanceof SqliteAdapter ? 'sqlite' : 'postgres';

/** The database does not promise what the record promises to people. */
export class NotDurable extends Error {
  override readonly name = 'NotDurable';
  readonly code = 'not-durable';
}

const withBytes = (row: unknown): unknown => {
  const record = row as Record<string, unknown>; // libsql yields one plain object per row
  for (const name in record) {
    const value = record[name];
    if (value instanceof ArrayBuffer) record[name] = new Uint8Array(value);
  }
  return record;
};

const TRUNCATE_LOG = 'pragma wal_checkpoint(truncate)';

/**
 * Takes the write-ahead log into the file and empties it. `secure_delete` overwrites what was deleted in the
 * file; until this runs (each hour, and at the end) the log may still hold it. Nothing to do on PostgreSQL.
 */
export const truncateLog = async (db: Db): Promise<void> => {
  if (kindOf(db) === 'sqlite') await sql.raw(TRUNCATE_LOG).execute(db);
};

/** Prepares each statement once, and turns libsql's ArrayBuffers into bytes. */
const preparing = (database: InstanceType<typeof Libsql>) => {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => {
      statements.clear();
      database.exec(TRUNCATE_LOG); // libsql may close late; the log is taken in and emptied now
      database.close();
    },
    prepare: (text: string): SqliteStatement => {
      const known = statements.get(text);
      if (known) return known;
      const statement = database.prepare(text);
      const prepared: SqliteStatement = {
        reader: statement.reader,
        all: (parameters) => statement.all(parameters).map(withBytes),
        run: (parameters) => statement.run(parameters),
        iterate: (parameters) => statement.iterate(parameters),
      };
      if (statements.size > 300) statements.clear(); // lists of many lengths make many texts
      statements.set(text, prepared);
      return prepared;
    },
  };
};

const PRAGMAS = {
  journal_mode: 'wal',
  synchronous: 2, // FULL: the log is synced before a commit returns
  foreign_keys: 1,
  busy_timeout: 5_000,
  secure_delete: 1, // what is deleted is overwritten, and not merely forgotten
} as const;

/**
 * A connection to an embedded database file, durable and checked to be so.
 * @throws {NotDurable} when a setting did not take
 */
export const openSqlite = (file: string): InstanceType<typeof Libsql> => {
  // Its log and index take the mode of the file. Never opened beside SQLite: closing it would drop SQLite's locks.
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
  const database = new Libsql(file);
  for (const [name, value] of Object.entries(PRAGMAS)) {
    database.pragma(`${name} = ${value}`);
    const got = Object.values(database.pragma(name, { simple: true }) as object)[0]; // { name: value, … }
    if (got !== value) throw new NotDurable(`${name}: expected ${value}, the database says ${got}`);
  }
  return database;
};

const sqlite = (file: string): Db =>
  new Kysely<Tables>({ dialect: new SqliteDialect({ database: async () => preparing(openSqlite(file)) }) });

const INT8 = 20;
/** pg is loaded here and not at the top: most relays have no use for it. */
const postgres = async (databaseUrl: string): Promise<Db> => {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 10,
    connectionTimeoutMillis: 5_000,
    types: {
      getTypeParser: ((oid: number, format?: 'text') =>
        // pg's own overloads: text and binary parsers share this lookup
        oid === INT8 ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
    },
  });
  pool.on('error', () => {}); // an idle connection was lost; the next query says so to the one who asks
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
};

/**
 * Opens the embedded database of a data folder, or PostgreSQL.
 * @throws {NotDurable} when commits would return before they are on the disk
 */
export const openDatabase = async (
  where: { readonly dataDir: string } | { readonly databaseUrl: string },
): Promise<Db> => {
  if ('dataDir' in where) {
    const db = sqlite(join(where.dataDir, DATABASE_FILE));
    await sql`select 1`.execute(db); // opens the file now, so that its troubles show at start
    return db;
  }
  const db = await postgres(where.databaseUrl);
  const shown = await sql<{ synchronous_commit: string; fsync: string }>`
    select current_setting('synchronous_commit') as synchronous_commit, current_setting('fsync') as fsync
  `.execute(db);
  const { synchronous_commit, fsync } = shown.rows[0] ?? { synchronous_commit: 'unknown', fsync: 'unknown' };
  if (fsync !== 'on' || ['off', 'unknown'].includes(synchronous_commit)) {
    await db.destroy();
    throw new NotDurable(
      `PostgreSQL must keep what it acknowledges: fsync is ${fsync}, synchronous_commit is ${synchronous_commit}`,
    );
  }
  return db;
};
