/**
 * The cabinet: words at rest on this device. AES-GCM by WebCrypto, each drawer bound to its name, under a key
 * that only an opened vault has: with a PIN set, nothing in here can be read without it.
 */
import { formatUtf8, parseUtf8, systemRandom } from '@kithe/record/bytes';
import { type Database, keep, type Sealed } from './database.ts';

/** The key of the cabinet from its 32 bytes; not extractable once imported. */
export const cabinetKey = (raw: Uint8Array): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw as BufferSource, 'AES-GCM', false, ['encrypt', 'decrypt']);

/** Seals text for the drawer of this name. */
export const sealText = async (text: string, name: string, key: CryptoKey): Promise<Sealed> => {
  const iv = systemRandom(12);
  const algorithm = {
    name: 'AES-GCM',
    iv: iv as BufferSource,
    additionalData: formatUtf8(name) as BufferSource,
  };
  const bytes = await crypto.subtle.encrypt(algorithm, key, formatUtf8(text) as BufferSource);
  return { iv, bytes: new Uint8Array(bytes) };
};

/** Inverse of {@link sealText}. @throws {TypeError} when it was sealed by another key or for another drawer */
export const openText = async ({ iv, bytes }: Sealed, name: string, key: CryptoKey): Promise<string> => {
  try {
    const algorithm = {
      name: 'AES-GCM',
      iv: iv as BufferSource,
      additionalData: formatUtf8(name) as BufferSource,
    };
    return parseUtf8(new Uint8Array(await crypto.subtle.decrypt(algorithm, key, bytes as BufferSource)));
  } catch (cause) {
    throw new TypeError(`cabinet: ${name} cannot be opened`, { cause });
  }
};

/** A cabinet with its key: what is put in is JSON, and comes out as its writer typed it. */
export type Cabinet = { readonly db: Database; readonly key: CryptoKey };

/** @returns `null` for an empty drawer */
export const lookUp = async <T>({ db, key }: Cabinet, name: string): Promise<T | null> => {
  const sealed = await db.get('cabinet', name);
  // Written by putAway of the same name, by this same build or an older one.
  return sealed ? (JSON.parse(await openText(sealed, name, key)) as T) : null;
};

/** The drawers, in whichever transaction holds them. */
type Drawer = {
  readonly put: (sealed: Sealed, name: string) => Promise<unknown>;
  readonly delete: (name: string) => Promise<unknown>;
};

/** Fills a drawer within a transaction (sealing cannot wait inside one); `null` empties it. */
export const putSealed = (drawers: Drawer, name: string, sealed: Sealed | null): Promise<unknown> =>
  sealed ? drawers.put(sealed, name) : drawers.delete(name);

/** Resolves once it is durably on this device. `null` empties the drawer. @throws {StorageProblem} */
export const putAway = async ({ db, key }: Cabinet, name: string, value: unknown): Promise<void> => {
  const sealed = value === null ? null : await sealText(JSON.stringify(value), name, key);
  await keep(db, ['cabinet'], (tx) => putSealed(tx.objectStore('cabinet'), name, sealed));
};

/** Every drawer whose name begins so. */
export const lookThrough = async <T>({ db, key }: Cabinet, prefix: string): Promise<readonly T[]> => {
  const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
  const tx = db.transaction('cabinet');
  const [names, sealed] = await Promise.all([tx.store.getAllKeys(range), tx.store.getAll(range)]);
  return Promise.all(
    // One name for each drawer, from one transaction.
    sealed.map(async (drawer, i) => JSON.parse(await openText(drawer, names[i] as string, key)) as T),
  );
};
