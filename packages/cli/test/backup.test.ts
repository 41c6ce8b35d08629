/** Backup and restore, tested by restoring: while the relay serves, over a record, from broken files, killed midway. */
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '@kithe/relay/store/database';
import { LATEST_SCHEMA } from '@kithe/relay/store/migrate';
import { checkBackup } from '@kithe/relay/store/restore';
import { expect, it } from 'vitest';
import {
  addEntries,
  entriesIn,
  kithe,
  kitheKilled,
  kitheServing,
  newFolder,
  newRecord,
  upTo,
} from './kithe.ts';

it('what was backed up while Kithe was serving and written to is there again after a restore', async () => {
  const dir = newFolder();
  await newRecord(join(dir, 'data'), 211);
  const relay = await kitheServing(join(dir, 'data'));
  await addEntries(join(dir, 'data'), 212, 307); // acknowledged, and perhaps still in the log alone
  const writing = addEntries(join(dir, 'data'), 308, 611);
  const backup = await kithe(['backup', join(dir, 'kithe.db'), '--data', join(dir, 'data')]);
  expect(backup).toMatchObject({ code: 0, stderr: '' });
  expect(backup.stdout).toContain('read back');
  await writing;

  const restored = await kithe(['restore', join(dir, 'kithe.db'), '--data', join(dir, 'again')]);
  expect(restored).toMatchObject({ code: 0, stderr: '' });
  const entries = await entriesIn(join(dir, 'again'));
  expect(entries.length).toBeGreaterThanOrEqual(307);
  expect(entries).toEqual(upTo(entries.length)); // one moment of the log, without a gap
  expect(await entriesIn(join(dir, 'data'))).toEqual(upTo(611));
  expect(await relay.stop()).toMatchObject({ code: 0 });

  const again = await kitheServing(join(dir, 'again'));
  expect((await fetch(`${again.url}/healthz`)).status).toBe(200);
  expect(await again.stop()).toMatchObject({ code: 0 });
});

it('a backup is readable by its owner alone, and replaces nothing unless told to', async () => {
  const dir = newFolder();
  await newRecord(join(dir, 'data'), 7);
  const file = join(dir, 'kithe.db');
  writeFileSync(file, 'something else');
  chmodSync(file, 0o644);

  const refused = await kithe(['backup', file, '--data', join(dir, 'data')]);
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toContain('--force');
  expect(readFileSync(file, 'utf8')).toBe('something else');

  expect(await kithe(['backup', file, '--force', '--data', join(dir, 'data')])).toMatchObject({ code: 0 });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(checkBackup(file)).toBe(LATEST_SCHEMA);
});

it('a backup never takes the place of the record itself, whatever it was told', async () => {
  const data = join(newFolder(), 'data');
  await newRecord(data, 7);
  const relay = await kitheServing(data);
  for (const name of ['kithe.db', 'kithe.db-wal', 'relay.lock']) {
    const refused = await kithe(['backup', join(data, name), '--force', '--data', data]);
    expect(refused, name).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toContain('the record itself');
  }
  await addEntries(data, 8, 11);
  expect(await relay.stop()).toMatchObject({ code: 0 });
  expect(await entriesIn(data)).toEqual(upTo(11));
});

it('there is nothing to back up where there is no record, and none is made', async () => {
  const dir = newFolder();
  const refused = await kithe(['backup', join(dir, 'kithe.db'), '--data', join(dir, 'nowhere')]);
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toContain('There is no record');
  expect(readdirSync(dir)).toEqual([]);
});

it('a restore waits for Kithe to stop, and takes the place of a record only when told to, keeping that one', async () => {
  const dir = newFolder();
  await newRecord(join(dir, 'old'), 13);
  await newRecord(join(dir, 'data'), 29);
  const file = join(dir, 'kithe.db');
  await kithe(['backup', file, '--data', join(dir, 'old')]);

  const relay = await kitheServing(join(dir, 'data'));
  const locked = await kithe(['restore', file, '--force', '--data', join(dir, 'data')]);
  expect(locked).toMatchObject({ code: 1, stdout: '' });
  expect(locked.stderr).toContain('Another Kithe');
  await relay.stop();

  const refused = await kithe(['restore', file, '--data', join(dir, 'data')]);
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toContain('--force');
  expect(await entriesIn(join(dir, 'data'))).toEqual(upTo(29));

  const restored = await kithe(['restore', file, '--force', '--data', join(dir, 'data')]);
  expect(restored).toMatchObject({ code: 0, stderr: '' });
  expect(restored.stdout).toContain('end anew what has been ended since');
  expect(await entriesIn(join(dir, 'data'))).toEqual(upTo(13));
  const aside = /is kept as (.+)\.$/m.exec(restored.stdout)?.[1] ?? '';
  await kithe(['restore', aside, '--data', join(dir, 'aside')]);
  expect(await entriesIn(join(dir, 'aside'))).toEqual(upTo(29));
});

it.each([
  ['is not there', () => {}],
  ['is something else', (file: string) => writeFileSync(file, 'words, and no database')],
  ['is empty', (file: string) => writeFileSync(file, '')],
  ['was cut short', (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2))],
  [
    'has a damaged page',
    (file: string) => {
      const bytes = readFileSync(file);
      bytes.fill(0xa5, 4_096 * 5, 4_096 * 9);
      writeFileSync(file, bytes);
    },
  ],
  [
    'has one letter changed in an index',
    (file: string) => {
      const bytes = readFileSync(file);
      bytes[bytes.lastIndexOf(`${'A'.repeat(20)}53`) + 3] = 'B'.charCodeAt(0);
      writeFileSync(file, bytes);
    },
  ],
] as const)('a backup that %s is refused, and the record stays as it was', async (_, spoil) => {
  const dir = newFolder();
  await newRecord(join(dir, 'data'), 97);
  const file = join(dir, 'kithe.db');
  if (_ !== 'is not there') await kithe(['backup', file, '--data', join(dir, 'data')]);
  spoil(file);
  const refused = await kithe(['restore', file, '--force', '--data', join(dir, 'data')]);
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).not.toContain('should not have'); // a known failure, and no trace
  expect(await entriesIn(join(dir, 'data'))).toEqual(upTo(97));
  expect(await kithe(['restore', file, '--data', join(dir, 'new')])).toMatchObject({ code: 1 });
  expect(existsSync(join(dir, 'new'))).toBe(false);
});

it('a backup from a newer Kithe is refused', async () => {
  const dir = newFolder();
  await newRecord(join(dir, 'newer'), 3);
  const db = await openDatabase({ dataDir: join(dir, 'newer') });
  await db
    .insertInto('migration')
    .values({ number: LATEST_SCHEMA + 1, name: 'from later' })
    .execute();
  await db.destroy();
  expect(await kithe(['backup', join(dir, 'kithe.db'), '--data', join(dir, 'newer')])).toMatchObject({
    code: 0,
  });
  const refused = await kithe(['restore', join(dir, 'kithe.db'), '--data', join(dir, 'data')]);
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toContain('newer Kithe');
  expect(existsSync(join(dir, 'data'))).toBe(false);
});

it('killed at any instant, a backup is the earlier file or the new one, and never half of one', async () => {
  const dir = newFolder();
  const data = join(dir, 'data');
  await newRecord(data, 2_003, 20_737); // some 40 MB, so that copying takes a while
  const file = join(dir, 'kithe.db');
  expect(await kithe(['backup', file, '--data', data])).toMatchObject({ code: 0 });
  const isCopying = (pid: number) => existsSync(join(dir, `.kithe.db.${pid}.part`));
  let midway = 0;
  for (let i = 0; i < 12; i++) {
    await kitheKilled(isCopying, 2 * i, ['backup', file, '--force', '--data', data]);
    if (readdirSync(dir).some((name) => name.endsWith('.part'))) midway++;
    expect(checkBackup(file)).toBe(LATEST_SCHEMA);
  }
  expect(midway).toBeGreaterThan(0);

  await kithe(['restore', file, '--data', join(dir, 'again')]);
  expect(await entriesIn(join(dir, 'again'))).toEqual(upTo(2_003));
  await kithe(['backup', file, '--force', '--data', data]);
  expect(readdirSync(dir).sort()).toEqual(['again', 'data', 'kithe.db']); // what was begun has been cleared away
}, 120_000);

it('PostgreSQL is left to its own tools, which are named', async () => {
  const env = { DATABASE_URL: 'postgres://someone:secret@127.0.0.1:1/kithe' };
  const backup = await kithe(['backup', 'kithe.dump'], env);
  expect(backup).toMatchObject({ code: 2, stdout: '' });
  expect(backup.stderr).toContain('pg_dump --format=custom --file="kithe.dump" "$DATABASE_URL"');
  expect(backup.stderr).not.toContain('secret');
  expect((await kithe(['restore', 'kithe.dump'], env)).stderr).toContain('pg_restore');
});
