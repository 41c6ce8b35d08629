/** Restoring a backup into a data folder: looked at first, replaced in one step, the old record kept aside. */
import { chmodSync, copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import Libsql from 'libsql';
import type { DataFolder } from '../data-folder.ts';
import { BackupError, copyDatabase } from './backup.ts';
import { LATEST_SCHEMA, NewerSchema } from './migrate.ts';

/**
 * Looks whether a file is a sound backup of a Kithe that is not newer than this one.
 * @returns its schema
 * @throws {BackupError} not-a-backup @throws {NewerSchema}
 */
export const checkBackup = (file: string): number => {
  if (!existsSync(file)) throw new BackupError('not-a-backup', `There is no file at ${file}.`);
  let schema: number;
  try {
    const database = new Libsql(file);
    try {
      const check = database.prepare('pragma integrity_check').all() as { integrity_check: string }[];
      if (check[0]?.integrity_check !== 'ok') throw new Error('the integrity check failed');
      const [row] = database.prepare('select max(number) as number from migration').all() as {
        number: number | null;
      }[];
      schema = row?.number ?? 0;
    } finally {
      database.close();
    }
  } catch (cause) {
    throw new BackupError('not-a-backup', `${file} is not a Kithe backup, or it is damaged.`, { cause });
  }
  if (schema > LATEST_SCHEMA) throw new NewerSchema(schema);
  if (schema < 1) throw new BackupError('not-a-backup', `${file} holds no record.`);
  return schema;
};

const TAILS = ['-wal', '-shm'] as const;

/** Keeps the record that is there: whole where it can be read, and otherwise as its files lie, log and index included. */
const keepAside = (database: string, aside: string): void => {
  try {
    copyDatabase(database, aside); // takes in what is still in the old log
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
    if (!/^SQLITE_(CORRUPT|NOTADB)/.test(code)) throw thrown;
    for (const tail of ['', ...TAILS]) {
      if (!existsSync(database + tail)) continue;
      copyFileSync(database + tail, aside + tail);
      chmodSync(aside + tail, 0o600);
    }
  }
};

/**
 * Puts a backup into a data folder that this process holds.
 * @param folder opened, so that no relay is serving from it
 * @param replace take the place of a record that is there; that one is kept beside it
 * @returns where the earlier record was kept, or `null` when there was none
 * @throws {BackupError} record-exists, unless `replace`; not-a-backup @throws {NewerSchema}
 */
export const restoreFrom = async (
  folder: DataFolder,
  file: string,
  { replace = false }: { readonly replace?: boolean } = {},
): Promise<string | null> => {
  checkBackup(file);
  const { database } = folder;
  let aside: string | null = null;
  if (existsSync(database)) {
    if (!replace)
      throw new BackupError(
        'record-exists',
        `There is a record in ${folder.dir} already. It was left alone.`,
      );
    for (let n = 1; aside === null; n++)
      if (!existsSync(`${database}.before-restore-${n}`)) aside = `${database}.before-restore-${n}`;
    keepAside(database, aside);
    const staged = `${database}.restoring`;
    copyDatabase(file, staged);
    // The old log and index must not be read with the new file, so they go first; the copy aside has all of it.
    for (const tail of TAILS) rmSync(database + tail, { force: true });
    renameSync(staged, database);
    return aside;
  }
  for (const tail of TAILS) rmSync(database + tail, { force: true });
  copyDatabase(file, database);
  return null;
};
