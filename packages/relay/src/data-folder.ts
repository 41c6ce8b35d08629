/**
 * The folder a relay keeps its database in, and the lock that keeps a second relay out of it.
 *
 * The lock is an exclusive transaction on a small SQLite file of its own: the operating system drops it the
 * moment its holder dies, however it dies, so there is no stale lock to clear and no process id to misread.
 * It is not taken on the database itself, so that a backup can read while the relay serves.
 */
import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import Libsql from 'libsql';

/** Where this platform keeps a person's application data; never inside the source tree. */
export const defaultDataDir = (platform = process.platform, env = process.env, home = homedir()): string => {
  if (platform === 'win32') return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Kithe');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Kithe');
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'kithe');
};

/** Name of the database inside a data folder. */
export const DATABASE_FILE = 'kithe.db';
const LOCK_FILE = 'relay.lock';

/** Why a data folder cannot be used. */
export class DataFolderError extends Error {
  override readonly name = 'DataFolderError';
  readonly code: 'locked' | 'not-a-folder' | 'not-writable' | 'not-private';
  readonly dir: string;
  constructor(code: DataFolderError['code'], dir: string, options?: ErrorOptions) {
    super(`${SENTENCES[code]} (${dir})`, options);
    this.code = code;
    this.dir = dir;
  }
}
const SENTENCES: Record<DataFolderError['code'], string> = {
  locked: 'Another Kithe is using this data folder. Stop it first, or choose another folder with --data.',
  'not-a-folder': 'The data folder is not a folder. Choose another with --data.',
  'not-writable': 'The data folder cannot be written to. Check who owns it, or choose another with --data.',
  'not-private': 'Others can read the data folder and its mode cannot be changed. Set it to 0700.',
};

export type DataFolder = {
  readonly dir: string;
  /** Path of the embedded database. */
  readonly database: string;
  /** Lets go of the lock; once. */
  readonly release: () => void;
};

/** Makes the folder where it is missing, and private (mode 0700) where it is not. @throws {DataFolderError} */
const makePrivate = (dir: string): void => {
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
  } catch (cause) {
    const exists = cause instanceof Error && 'code' in cause && /EEXIST|ENOTDIR/.test(String(cause.code));
    throw new DataFolderError(exists ? 'not-a-folder' : 'not-writable', dir, { cause });
  }
  if (process.platform === 'win32' || (statSync(dir).mode & 0o077) === 0) return;
  try {
    chmodSync(dir, 0o700);
  } catch (cause) {
    throw new DataFolderError('not-private', dir, { cause });
  }
};

const isBusy = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && /^SQLITE_(BUSY|LOCKED)/.test(String(thrown.code));

/**
 * Opens a data folder for one process alone.
 * @throws {DataFolderError} locked, while another process (or this one) holds it; otherwise what stands in the way
 */
export const openDataFolder = (path: string): DataFolder => {
  const dir = resolve(path);
  makePrivate(dir);
  let lock: InstanceType<typeof Libsql> | undefined;
  try {
    lock = new Libsql(join(dir, LOCK_FILE));
    lock.exec('pragma busy_timeout = 0');
    lock.exec('begin exclusive');
  } catch (cause) {
    lock?.close();
    throw new DataFolderError(isBusy(cause) ? 'locked' : 'not-writable', dir, { cause });
  }
  const held = lock;
  const release = () => {
    held.exec('rollback'); // libsql may close late, when its memory is collected; the lock must not wait for that
    held.close();
  };
  return { dir, database: join(dir, DATABASE_FILE), release };
};
