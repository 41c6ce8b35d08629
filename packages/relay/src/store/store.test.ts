/** The embedded database: durable or refused, migrated after a backup, backed up while it serves, restored by restoring. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDataFolder } from '../data-folder.ts';
import { startRelay } from '../main.ts';
import { BackupError, backupTo } from './backup.ts';
import { openDatabase, openSqlite } from './database.ts';
import { LATEST_SCHEMA, MIGRATIONS, migrate, NewerSchema, schemaVersion } from './migrate.ts';
import { restoreFrom } from './restore.ts';
import { readSetting, writeSetting } from './settings.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'kithe-store-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));
const file = () => join(dir, 'kithe.db');

/** A database of this schema that remembers one word. */
const make = async (word: string, at = dir) => {
  const db = await openDatabase({ dataDir: at });
  await migrate(db);
  await writeSetting(db, 'opaque-setup', word);
  return db;
};
const wordIn = async (at = dir) => {
  const db = await openDatabase({ dataDir: at });
  const word = await readSetting(db, 'opaque-setup');
  await db.destroy();
  return word;
};

test('settings that keep promises are set, and read back from the database itself', () => {
  const database = openSqlite(file());
  const read = (name: string) => Object.values(database.pragma(name, { simple: true }) as object)[0];
  expect(['journal_mode', 'synchronous', 'foreign_keys', 'secure_delete'].map(read)).toEqual([
    'wal',
    2,
    1,
    1,
  ]);
  database.close();
  expect(statSync(file()).mode & 0o777).toBe(0o600);
});

test('every file of migrations/ is known, in order, and nothing else is', () => {
  const files = readdirSync(new URL('../../migrations/', import.meta.url)).sort();
  expect(files).toEqual(MIGRATIONS.map(({ name }) => `${name}.sql`));
  MIGRATIONS.forEach(({ name }, i) => {
    expect(name).toMatch(new RegExp(`^${String(i + 1).padStart(4, '0')}-`));
  });
});

test('migrating is done once; an empty database has nothing to lose', async () => {
  const db = await openDatabase({ dataDir: dir });
  expect(await schemaVersion(db)).toBe(0);
  expect(await migrate(db, file())).toBe(null);
  expect(await schemaVersion(db)).toBe(LATEST_SCHEMA);
  expect(await migrate(db, file())).toBe(null);
  expect(readdirSync(dir)).not.toContain('backups');
  await db.destroy();
});

test('an upgrade backs up first; a migration that fails leaves everything as it was', async () => {
  const db = await make('before');
  const broken = [...MIGRATIONS, { name: 'broken', sql: 'create table extra (a text);\nnot sql at all;\n' }];
  await expect(migrate(db, file(), broken)).rejects.toThrow();
  expect(await schemaVersion(db)).toBe(LATEST_SCHEMA);
  const sound = [
    ...MIGRATIONS,
    { name: 'extra', sql: '-- a comment; with a semicolon\ncreate table extra (a text);\n' },
  ];
  const kept = (await migrate(db, file(), sound)) as string;
  expect(await schemaVersion(db)).toBe(LATEST_SCHEMA + 1);
  const copy = new Libsql(kept);
  expect(copy.prepare('select max(number) as n from migration').all()).toEqual([{ n: LATEST_SCHEMA }]);
  expect(copy.prepare('select value from setting').all()).toEqual([{ value: 'before' }]);
  copy.close();
  await db.destroy();
});

test('an upgrade counts what each account has kept so far', async () => {
  const db = await openDatabase({ dataDir: dir });
  await migrate(db, file(), MIGRATIONS.slice(0, 1));
  const of = (author: string, seq: number, bytes: Uint8Array | null) => ({
    space: 's',
    seq,
    id: `${seq}`,
    hash: '',
    prev: '',
    author,
    device: '',
    bytes,
  });
  for (const name of ['a', 'b'])
    await db.insertInto('account').values({ name, key: name, receive_key: '', own_space: 's' }).execute();
  await db.insertInto('space').values({ id: 's', kind: 'between', epoch: 0 }).execute();
  await db
    .insertInto('entry')
    .values([
      of('a', 1, new Uint8Array(5)),
      of('a', 2, null),
      of('a', 3, new Uint8Array(7)),
      of('gone', 4, new Uint8Array(9)),
    ])
    .execute();
  await migrate(db, file());
  expect(await db.selectFrom('account').select(['name', 'kept_bytes']).orderBy('name').execute()).toEqual([
    { name: 'a', kept_bytes: 12 },
    { name: 'b', kept_bytes: 0 },
  ]);
  await db.destroy();
});

test('a newer schema is refused and not touched', async () => {
  const db = await make('newer');
  await db
    .insertInto('migration')
    .values({ number: LATEST_SCHEMA + 1, name: 'from the future' })
    .execute();
  await db.destroy();
  const before = readFileSync(file());
  await expect(startRelay({ dataDir: dir, port: 0, logLevel: 'silent' })).rejects.toThrow(NewerSchema);
  expect(readFileSync(file()).equals(before)).toBe(true);
  expect(await wordIn()).toBe('newer');
  openDataFolder(dir).release(); // and the folder is free again
});

test('a backup is taken while the relay serves, holds everything, and is one file of one’s own', async () => {
  const relay = await startRelay({ dataDir: dir, port: 0, logLevel: 'silent' });
  const to = join(dir, 'backup', 'one.kithe');
  await backupTo(file(), to);
  await expect(backupTo(file(), to)).rejects.toMatchObject({ code: 'file-exists' });
  await backupTo(file(), to, { replace: true });
  await relay.close();
  expect(readdirSync(join(dir, 'backup'))).toEqual(['one.kithe']);
  expect(statSync(to).mode & 0o777).toBe(0o600);
  const other = mkdtempSync(join(tmpdir(), 'kithe-store-'));
  const folder = openDataFolder(other);
  expect(await restoreFrom(folder, to)).toBe(null);
  folder.release();
  expect(await wordIn(other)).toBe(await wordIn());
  rmSync(other, { recursive: true, force: true });
});

test.each([
  ['has a damaged page', (bytes: Buffer) => bytes.fill(0xa5, 4_096, 4_096 * 5)],
  ['is no database any more', (bytes: Buffer) => bytes.fill(0xa5, 0, 4_096)],
])(
  'a record that %s can be restored over, which is when it is needed, and is kept as it was',
  async (_, spoil) => {
    const folder = openDataFolder(join(dir, 'data'));
    const backup = join(dir, 'kithe.backup');
    await (await make('gentle', folder.dir)).destroy();
    await backupTo(folder.database, backup);
    const damaged = spoil(readFileSync(folder.database));
    writeFileSync(folder.database, damaged);

    const aside = (await restoreFrom(folder, backup, { replace: true })) as string;
    folder.release();
    expect(readFileSync(aside).equals(damaged)).toBe(true);
    expect(statSync(aside).mode & 0o777).toBe(0o600);
    expect(await wordIn(folder.dir)).toBe('gentle');
  },
);

test('restoring keeps what was there aside, and refuses what is no backup', async () => {
  await (await make('old')).destroy();
  const backup = join(dir, 'old.backup');
  await backupTo(file(), backup);
  const db = await openDatabase({ dataDir: dir });
  await writeSetting(db, 'opaque-setup', 'new');
  await db.destroy();

  const folder = openDataFolder(dir);
  await expect(restoreFrom(folder, backup)).rejects.toMatchObject({ code: 'record-exists' });
  const noise = join(dir, 'noise');
  writeFileSync(noise, 'SQLite format 3\0 but not really'.repeat(300));
  const cut = join(dir, 'cut');
  writeFileSync(cut, readFileSync(backup).subarray(0, 20_000));
  const empty = join(dir, 'empty');
  writeFileSync(empty, '');
  for (const wrong of [noise, cut, empty, join(dir, 'nowhere')])
    await expect(restoreFrom(folder, wrong, { replace: true })).rejects.toThrow(BackupError);
  expect(await wordIn()).toBe('new');
  const aside = (await restoreFrom(folder, backup, { replace: true })) as string;
  folder.release();
  expect(await wordIn()).toBe('old');
  expect(existsSync(`${file()}.restoring`)).toBe(false);
  const kept = new Libsql(aside);
  expect(kept.prepare('select value from setting').all()).toEqual([{ value: 'new' }]);
  kept.close();
});

test('what was deleted is not in the file any more', async () => {
  const db = await make('x');
  const secret = 'remember-remember-the-fifth-of-november'.repeat(40);
  await writeSetting(db, 'setup-hash', secret);
  await db.deleteFrom('setting').where('name', '=', 'setup-hash').execute();
  await db.destroy(); // the last connection takes the log into the file, and removes it
  for (const name of readdirSync(dir))
    expect(readFileSync(join(dir, name)).includes('fifth-of-november'), name).toBe(false);
});
