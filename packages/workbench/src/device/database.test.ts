/** Erasing a device: whole or not at all, since whoever hands it over is told that it is empty. */
import 'fake-indexeddb/auto';
import type { DeviceId, EntryId, MemberKey, SpaceId } from '@kithe/record/ids';
import { expect, test } from 'vitest';
import { type Database, eraseDatabase, openDatabase } from './database.ts';

const space = 'space' as SpaceId; // any text will do for the stores
const id = 'entry' as EntryId;
const sealed = { iv: Uint8Array.of(2, 3), bytes: Uint8Array.of(5, 7) };

/** Something in every store. */
const filled = async (name: string): Promise<Database> => {
  const db = await openDatabase(name);
  const wrapKey = {} as CryptoKey; // never used here
  const device = 'device' as DeviceId;
  await db.put(
    'device',
    { account: 'plum-heron', device, label: '', wrapKey, wrapped: sealed, pin: null },
    'this',
  );
  const author = 'author' as MemberKey;
  await db.put('entries', { space, id, bytes: null, seq: 11, hash: '', prev: '', author, device });
  await db.put('chains', 'hash', space);
  await db.put('outbox', { kind: 'delete', space, id });
  await db.put('cursors', 13, space);
  await db.put('refused', { space, seq: 17, id, reason: '' });
  await db.put('cabinet', sealed, 'draft/space/account/hour');
  return db;
};
const counts = (db: Database) => Promise.all([...db.objectStoreNames].map((store) => db.count(store)));

test('erasing leaves nothing in any store, and says so before the files go', async () => {
  const db = await filled('erased');
  const told: string[] = [];
  await eraseDatabase(db, [], { onErased: () => told.push('erased') });
  expect(told).toEqual(['erased']);
  const anew = await openDatabase('erased');
  expect(await counts(anew)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  anew.close();
});

test('what may not be erased is all still there, and so it is when the erasing is stopped in the middle', async () => {
  const db = await filled('kept');
  const told: string[] = [];
  const onErased = () => void told.push('erased');
  const before = await counts(db);
  expect(before).toEqual([1, 1, 1, 1, 1, 1, 1]);
  await expect(eraseDatabase(db, [], { mayErase: async () => false, onErased })).rejects.toThrow(RangeError);
  expect(await counts(db)).toEqual(before);
  const clear = IDBObjectStore.prototype.clear;
  let cleared = 0;
  IDBObjectStore.prototype.clear = function stopping(this: IDBObjectStore) {
    if (++cleared === 4) this.transaction.abort();
    return clear.call(this);
  };
  await expect(eraseDatabase(db, [], { onErased })).rejects.toThrow();
  IDBObjectStore.prototype.clear = clear;
  expect(cleared).toBe(4);
  expect(await counts(db)).toEqual(before);
  expect(told).toEqual([]);
  db.close();
});
