/**
 * Backup and restore of the embedded database: one command, one file.
 *
 * A backup reads through a connection of its own (`VACUUM INTO`, one consistent snapshot), so a relay may be
 * serving meanwhile. Either way the new file is written beside its place, synced, and renamed into it: killed
 * at any instant, there is the old file or the new one, never half of one. (PostgreSQL has pg_dump.)
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import Libsql from 'libsql';

/** Why a backup was not made or not restored. Whatever was there before is untouched. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly code: 'no-record' | 'file-exists' | 'record-exists' | 'not-a-backup';
  constructor(code: BackupError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const syncPath = (path: string): void => {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
};

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0); // asks, and sends nothing
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM'; // alive, and somebody else's
  }
};

/** Takes away what a process that was killed midway has left beside `to`. */
const clearAbandoned = (to: string): void => {
  for (const name of readdirSync(dirname(to))) {
    const pid = name.startsWith(`.${basename(to)}.`)
      ? /\.(\d+)\.part(-journal)?$/.exec(name)?.[1]
      : undefined;
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(dirname(to), name), { force: true });
  }
};

/**
 * Copies a whole database to where nobody sees it until it is complete and on the disk.
 * @param from database or backup; may be in use
 * @param to replaced, if it exists, in one step
 */
export const copyDatabase = (from: string, to: string): void => {
  const part = join(dirname(to), `.${basename(to)}.${process.pid}.part`);
  clearAbandoned(to);
  rmSync(part, { force: true });
  const database = new Libsql(from); // only `exec` below: a prepared statement would keep it open after `close`
  try {
    database.exec('pragma busy_timeout = 5000');
    closeSync(openSync(part, 'wx', 0o600)); // VACUUM INTO accepts an empty file, and leaves its mode alone
    database.exec(`vacuum into '${part.replaceAll("'", "''")}'`);
    syncPath(part);
    renameSync(part, to);
    if (process.platform !== 'win32') syncPath(dirname(to)); // Windows cannot sync a folder
  } finally {
    database.close();
    rmSync(part, { force: true });
  }
};

/** True for the database, its log and index, and the lock: replaced, a relay would write on into what nobody can see. */
const isOfRecord = (path: string, database: string): boolean =>
  dirname(path) === dirname(database) && /^(kithe\.db|relay\.lock)/.test(basename(path));

/**
 * Writes one file that holds everything a restore needs; mode 0600.
 * @param database path of the embedded database
 * @throws {BackupError} no-record, when there is no database; file-exists, unless `replace`, and for the record itself
 */
export const backupTo = async (
  database: string,
  file: string,
  { replace = false }: { readonly replace?: boolean } = {},
): Promise<void> => {
  if (!existsSync(database))
    throw new BackupError('no-record', `There is no record at ${database} to back up.`);
  const to = resolve(file);
  if (existsSync(to) && isOfRecord(realpathSync(to), realpathSync(database)))
    throw new BackupError('file-exists', `${to} is the record itself and was left alone.`);
  if (existsSync(to) && !replace)
    throw new BackupError('file-exists', `${to} exists already and was left alone.`);
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  copyDatabase(database, to);
};
