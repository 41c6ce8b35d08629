import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../store/database.ts';
import { migrate } from '../store/migrate.ts';
import { listSignIns, MOST_SIGN_INS, noteSignIn, sweepSignIns } from './sign-ins.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

test('the newest are kept, one account’s own, to the hour; old ones go', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'kithe-sign-ins-'));
  const db = await openDatabase({ dataDir });
  await migrate(db);
  for (const name of ['ana', 'bo'])
    await db.insertInto('account').values({ name, key: name, receive_key: name, own_space: name }).execute();
  const note = (hour: number, account = 'ana') =>
    noteSignIn(db, hour * HOUR_MS + 1_234_567, account, { label: 'Phone', by: 'passphrase' });
  for (let hour = 0; hour < MOST_SIGN_INS + 7; hour++) await note(hour);
  await note(3, 'bo');
  const now = (MOST_SIGN_INS + 7) * HOUR_MS;
  const ana = await listSignIns(db, now, 'ana');
  expect(ana).toHaveLength(MOST_SIGN_INS);
  expect(ana.at(0)?.at).toBe(new Date((MOST_SIGN_INS + 6) * HOUR_MS).toISOString());
  expect(ana.at(-1)?.at).toBe(new Date(7 * HOUR_MS).toISOString());
  expect(await listSignIns(db, now, 'bo')).toEqual([
    { at: '1970-01-01T03:00:00.000Z', label: 'Phone', by: 'passphrase' },
  ]);
  await sweepSignIns(db, 92 * DAY_MS);
  expect(await listSignIns(db, now, 'bo')).toEqual([]);
  expect((await listSignIns(db, now, 'ana')).at(-1)?.at).toBe('1970-01-03T00:00:00.000Z');
  await db.destroy();
  rmSync(dataDir, { recursive: true, force: true });
});
