/**
 * `kithe backup FILE` and `kithe restore FILE`: the whole record as one file, and back.
 *
 * The file holds what the relay holds, ciphertext and account data alike, and nothing that opens it: neither
 * passphrases nor keys of people are there. Whoever has it can try passphrases against it (SECURITY.md).
 */
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseConfig } from '@kithe/relay/config';
import { DATABASE_FILE, DataFolderError, openDataFolder } from '@kithe/relay/data-folder';
import { BackupError, backupTo } from '@kithe/relay/store/backup';
import { NewerSchema } from '@kithe/relay/store/migrate';
import { checkBackup, restoreFrom } from '@kithe/relay/store/restore';
import { DONE, type ExitCode, Failure, USAGE } from './failure.ts';
import { type PlaceFlags, relayOptions } from './options.ts';

export type BackupFlags = PlaceFlags & { readonly force?: boolean };

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** PostgreSQL has tools of its own, which know it better. */
const refusePostgres = (what: string, command: string): never => {
  throw new Failure(`The record is in PostgreSQL, whose own tools ${what} it:`, [command], USAGE);
};

const NEXT: Readonly<Record<BackupError['code'], readonly string[]>> = {
  'no-record': ['Start Kithe once, or say where the record is: --data FOLDER'],
  'file-exists': ['Choose another name, or replace it: --force'],
  'record-exists': [
    'To put the backup in its place: --force. The record that is there now is kept beside it.',
  ],
  'not-a-backup': ['Nothing was changed. Try another backup.'],
};

const asFailure = (error: unknown): unknown => {
  if (error instanceof BackupError)
    return new Failure(error.message, NEXT[error.code], undefined, { cause: error });
  if (error instanceof DataFolderError)
    return new Failure(error.message, ['Nothing was changed.'], undefined, { cause: error });
  if (error instanceof NewerSchema) return new Failure(error.message, [], undefined, { cause: error });
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^(E[A-Z]+|SQLITE_\w+)$/.test(code))
    return new Failure(
      `It could not be done (${code}). What was there before is untouched.`,
      ['To look closer: kithe doctor'],
      undefined,
      { cause: error },
    );
  return error;
};

const size = (file: string): string => {
  const kib = statSync(file).size / 1_024;
  return kib < 1_024 ? `${Math.ceil(kib)} KiB` : `${(kib / 1_024).toFixed(1)} MiB`;
};

/** Reads a backup to its end. One of a newer Kithe's record is whole too, though this Kithe could not restore it. */
const readBack = (file: string): void => {
  try {
    checkBackup(file);
  } catch (error) {
    if (!(error instanceof NewerSchema)) throw error;
  }
};

/** Writes one file while Kithe goes on serving, and reads it back before calling it done. */
export const backup = async (file: string, { force = false, ...flags }: BackupFlags): Promise<ExitCode> => {
  const { dataDir, databaseUrl } = parseConfig(relayOptions(flags));
  if (databaseUrl)
    refusePostgres('back up', `pg_dump --format=custom --file=${JSON.stringify(file)} "$DATABASE_URL"`);
  try {
    await backupTo(join(dataDir, DATABASE_FILE), file, { replace: force });
    readBack(file);
  } catch (error) {
    throw asFailure(error);
  }
  say(`Backed up to ${resolve(file)} (${size(file)}), and read back.`);
  say('Keep it where you would keep the record itself, and not on this machine alone.');
  return DONE;
};

/** Puts a backup in place of what a data folder holds, when no Kithe is running on it. */
export const restore = async (file: string, { force = false, ...flags }: BackupFlags): Promise<ExitCode> => {
  const { dataDir, databaseUrl } = parseConfig(relayOptions(flags));
  if (databaseUrl)
    refusePostgres(
      'restore',
      `pg_restore --clean --if-exists --dbname="$DATABASE_URL" ${JSON.stringify(file)}`,
    );
  try {
    checkBackup(file); // before the folder is touched, or made
    const folder = openDataFolder(dataDir);
    try {
      const aside = await restoreFrom(folder, file, { replace: force });
      say(`Restored into ${folder.dir}.`);
      if (aside !== null) say(`The record that was there is kept as ${aside}.`);
      say('Devices that have newer words will send them again by themselves.');
      say('Passphrases and signed-in devices are as they were then: end anew what has been ended since.');
    } finally {
      folder.release();
    }
  } catch (error) {
    throw asFailure(error);
  }
  return DONE;
};
