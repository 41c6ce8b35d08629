/**
 * The database: opens, whole, keeps what it acknowledges, of a schema that this Kithe knows.
 * Read while a relay is serving, if need be; nothing is migrated and nothing is made.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DATABASE_FILE } from '@kithe/relay/data-folder';
import { openDatabase, openSqlite } from '@kithe/relay/store/database';
import { LATEST_SCHEMA, schemaVersion } from '@kithe/relay/store/migrate';
import { type Finding, fine, notFine } from './finding.ts';

const schemaFinding = (schema: number): Finding => {
  if (schema > LATEST_SCHEMA)
    return notFine(
      'Schema',
      `${schema}, from a newer Kithe`,
      `This Kithe knows ${LATEST_SCHEMA}: start the newer one. Nothing is lost.`,
    );
  if (schema === LATEST_SCHEMA) return fine('Schema', String(schema));
  if (schema === 0) return fine('Schema', 'empty', 'The first start fills it.');
  return fine(
    'Schema',
    `${schema}, ${LATEST_SCHEMA} is new`,
    'The next start backs up and then brings it up to date.',
  );
};

const integrityOf = (file: string): Finding => {
  const database = openSqlite(file); // throws unless synchronous=FULL and the write-ahead log took
  try {
    const rows = database.prepare('pragma integrity_check').all() as { integrity_check: string }[];
    const first = rows[0]?.integrity_check ?? 'no answer';
    return first === 'ok'
      ? fine('Integrity', 'every page of the database was read, and is whole')
      : notFine(
          'Integrity',
          `damaged: ${first}`,
          'Stop Kithe, keep this folder as it is, and restore the newest backup: kithe restore FILE --force',
        );
  } finally {
    database.close();
  }
};

/** The embedded database of a data folder. */
export const sqliteFindings = async (dataDir: string): Promise<readonly Finding[]> => {
  const file = join(dataDir, DATABASE_FILE);
  if (!existsSync(file)) return [fine('Database', 'none yet', 'The first start makes one.')];
  const findings: Finding[] = [];
  try {
    findings.push(
      integrityOf(file),
      fine('Durability', 'a word is on the disk before it is called kept (synchronous=FULL)'),
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [
      notFine(
        'Database',
        `${file} does not open: ${reason}`,
        'Keep this folder as it is, and restore the newest backup: kithe restore FILE --force',
      ),
    ];
  }
  const db = await openDatabase({ dataDir });
  try {
    findings.unshift(fine('Database', file));
    findings.push(schemaFinding(await schemaVersion(db)));
  } finally {
    await db.destroy();
  }
  return findings;
};

/** PostgreSQL. The address may hold a password and is not printed. */
export const postgresFindings = async (databaseUrl: string): Promise<readonly Finding[]> => {
  const db = await openDatabase({ databaseUrl }); // throws unless fsync and synchronous_commit are on
  try {
    return [
      fine('Database', `PostgreSQL at ${new URL(databaseUrl).hostname}`),
      fine('Durability', 'a word is on the disk before it is called kept (fsync, synchronous_commit)'),
      schemaFinding(await schemaVersion(db)),
    ];
  } finally {
    await db.destroy();
  }
};
