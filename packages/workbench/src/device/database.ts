/**
 * What this device keeps, in IndexedDB: entries as they travel, the order in which to send them, and the rest
 * sealed (`cabinet.ts`). Nothing in it is plain but ids, sizes and the account's generated name.
 *
 * Every write that a person is told of waits for the disk (`durability: 'strict'`), and everything that belongs
 * together goes in one transaction: killed at any instant, it is there whole or not at all.
 */
import type { DeviceId, EntryId, MemberKey, SpaceId } from '@kithe/record/ids';
import {
  type DBSchema,
  deleteDB,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb';

/** Bytes sealed by AES-GCM, with their 12-byte nonce. */
export type Sealed = { readonly iv: Uint8Array; readonly bytes: Uint8Array };

/** An entry at rest. Only what was verified is ever put here, once, on receipt; `bytes` is null once deleted. */
export type StoredEntry = {
  readonly space: SpaceId;
  readonly id: EntryId;
  readonly bytes: Uint8Array | null;
  /** The relay's number; `null` until the relay has it. */
  readonly seq: number | null;
  readonly hash: string;
  readonly prev: string;
  readonly author: MemberKey;
  readonly device: DeviceId;
};

/** Something to tell the relay, in the order in which it happened. `refused`: the relay's code, for good. */
export type Outgoing =
  | {
      readonly kind: 'append';
      readonly space: SpaceId;
      readonly id: EntryId;
      readonly bytes: Uint8Array;
      readonly refused?: string;
    }
  | { readonly kind: 'delete'; readonly space: SpaceId; readonly id: EntryId; readonly refused?: string };

/** Something the relay sent that could not be believed. */
export type RefusedEntry = {
  readonly space: SpaceId;
  readonly seq: number;
  readonly id: EntryId | null;
  readonly reason: string;
};

/** Argon2id with its salt; memory in KiB. */
export type PinStretching = {
  readonly salt: Uint8Array;
  readonly t: number;
  readonly m: number;
  readonly p: number;
};

/** Whose device this is. The keybag inside `wrapped` opens with `wrapKey`, and with the PIN where there is one. */
export type StoredDevice = {
  readonly account: string;
  readonly device: DeviceId;
  readonly label: string;
  readonly wrapKey: CryptoKey;
  readonly wrapped: Sealed;
  readonly pin: PinStretching | null;
};

type Schema = DBSchema & {
  device: { key: 'this'; value: StoredDevice };
  entries: { key: [SpaceId, EntryId]; value: StoredEntry };
  /** Hash of the last entry that this device wrote, by space. */
  chains: { key: SpaceId; value: string };
  outbox: { key: number; value: Outgoing };
  /** Last sequence number pulled, by space. */
  cursors: { key: SpaceId; value: number };
  refused: { key: [SpaceId, number]; value: RefusedEntry };
  /** Everything of words: drafts, snapshots, keys of spaces; by a name that tells a place and nothing more. */
  cabinet: { key: string; value: Sealed };
};

export type Database = IDBPDatabase<Schema>;
type Store = StoreNames<Schema>;
export type Writing<S extends Store> = IDBPTransaction<Schema, S[], 'readwrite'>;

const NAME = 'kithe';
const VERSION = 1;

/** Why this device cannot keep something. What was kept before is safe. */
export class StorageProblem extends Error {
  override readonly name = 'StorageProblem';
  /**
   * `full`: no room left · `blocked`: another tab holds an older version open · `newer`: the words were kept by a
   * newer Kithe · `unavailable`: the browser keeps nothing (a private window, perhaps)
   */
  readonly code: 'full' | 'blocked' | 'newer' | 'unavailable';
  constructor(code: StorageProblem['code'], options?: ErrorOptions) {
    super(`storage: ${code}`, options);
    this.code = code;
  }
}

const asStorageProblem = (thrown: unknown): unknown => {
  if (!(thrown instanceof Error) || thrown instanceof StorageProblem) return thrown;
  if (thrown.name === 'QuotaExceededError') return new StorageProblem('full', { cause: thrown });
  if (thrown.name === 'VersionError') return new StorageProblem('newer', { cause: thrown });
  return ['InvalidStateError', 'SecurityError', 'UnknownError'].includes(thrown.name)
    ? new StorageProblem('unavailable', { cause: thrown })
    : thrown;
};

/**
 * Opens what this device keeps.
 * @param onLost called when a newer Kithe in another tab needs it, or the browser took it away: reload to go on
 * @throws {StorageProblem} blocked, newer, unavailable
 */
export const openDatabase = async (name = NAME, onLost: () => void = () => {}): Promise<Database> => {
  if (typeof indexedDB === 'undefined') throw new StorageProblem('unavailable');
  try {
    return await new Promise<Database>((resolve, reject) => {
      openDB<Schema>(name, VERSION, {
        upgrade: (db, from) => {
          if (from > 0) return;
          db.createObjectStore('device');
          db.createObjectStore('entries', { keyPath: ['space', 'id'] });
          db.createObjectStore('chains');
          db.createObjectStore('outbox', { autoIncrement: true });
          db.createObjectStore('cursors');
          db.createObjectStore('refused', { keyPath: ['space', 'seq'] });
          db.createObjectStore('cabinet');
        },
        blocked: () => reject(new StorageProblem('blocked')),
        blocking: (_from, _to, event) => {
          (event.target as IDBDatabase).close(); // a versionchange event comes from the database itself
          onLost();
        },
        terminated: onLost,
      }).then(resolve, reject);
    });
  } catch (thrown) {
    throw asStorageProblem(thrown);
  }
};

/**
 * Does `work` in one transaction and resolves when the disk has it. An exception undoes all of it.
 * @throws {StorageProblem} full, unavailable
 */
export const keep = async <S extends Store, T>(
  db: Database,
  stores: readonly S[],
  work: (tx: Writing<S>) => Promise<T>,
): Promise<T> => {
  try {
    const tx = db.transaction([...stores], 'readwrite', { durability: 'strict' });
    // Watched from the start: an abort while `work` waits would otherwise be nobody's rejection.
    const done = tx.done;
    done.catch(() => {});
    let result: T;
    try {
      result = await work(tx);
    } catch (thrown) {
      try {
        tx.abort();
      } catch {
        // It has ended by itself: its own error says why.
      }
      await done.catch(() => {});
      throw tx.error ?? thrown;
    }
    await done;
    return result;
  } catch (thrown) {
    throw asStorageProblem(thrown);
  }
};

/** Asks the browser not to clear what is kept here when space runs short. A refusal changes nothing else. */
export const askToPersist = async (): Promise<boolean> => {
  try {
    return (await navigator.storage?.persist?.()) ?? false;
  } catch {
    return false;
  }
};

const STORES = ['device', 'cabinet', 'entries', 'chains', 'outbox', 'cursors', 'refused'] as const;

/** What may stop an erasing, and who is told of it before the files go. */
export type Erasing = {
  /** Asked in the transaction that erases: nothing can come in between. */
  readonly mayErase?: ((tx: Writing<(typeof STORES)[number]>) => Promise<boolean>) | undefined;
  readonly onErased?: () => void;
};

/**
 * Erases everything in one transaction: killed at any instant, all of it is still here, or none.
 * @param beside databases of this origin that go with it
 * @throws {StorageProblem} @throws {RangeError} it may not: nothing is erased
 */
export const eraseDatabase = async (
  db: Database,
  beside: readonly string[] = [],
  { mayErase, onErased }: Erasing = {},
): Promise<void> => {
  await keep(db, STORES, async (tx) => {
    if (mayErase && !(await mayErase(tx))) throw new RangeError('erase: it may not');
    for (const store of STORES) await tx.objectStore(store).clear();
  });
  onErased?.();
  const { name } = db;
  db.close();
  // Another tab may hold one open; this one is empty already, and each goes when that tab closes.
  await Promise.race([
    Promise.all([name, ...beside].map((one) => deleteDB(one))),
    new Promise((resolve) => setTimeout(resolve, 500)),
  ]);
};
