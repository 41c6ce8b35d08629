/**
 * The vault: the keybag on a trusted device, so that it opens offline.
 *
 * It is wrapped by an AES-GCM key that WebCrypto keeps and never hands out (not extractable), and by a second
 * one made from a PIN where there is one. Beside the keybag lies the key of the cabinet, so that a PIN guards
 * drafts and snapshots as well, and not the keys alone.
 */
import { formatBase64, formatUtf8, parseBase64, parseUtf8, systemRandom } from '@kithe/record/bytes';
import { type DeviceId, newDeviceId } from '@kithe/record/ids';
import { formatKeybag, type Keybag, parseKeybag } from '@kithe/record/keybag';
import * as v from 'valibot';
import { type Cabinet, cabinetKey } from './cabinet.ts';
import { type Database, keep, type PinStretching, type Sealed, type StoredDevice } from './database.ts';

/** An opened vault: who this device belongs to, and everything secret they have. */
export type Vault = {
  readonly account: string;
  readonly device: DeviceId;
  readonly label: string;
  readonly keybag: Keybag;
  readonly cabinet: Cabinet;
  readonly hasPin: boolean;
};

export class VaultProblem extends Error {
  override readonly name = 'VaultProblem';
  /** `empty`: nobody is signed in here · `pin-needed` · `wrong-pin` · `damaged`: sign in again with the passphrase */
  readonly code: 'empty' | 'pin-needed' | 'wrong-pin' | 'damaged';
  constructor(code: VaultProblem['code'], options?: ErrorOptions) {
    super(`vault: ${code}`, options);
    this.code = code;
  }
}

const Inside = v.object({ keybag: v.string(), cabinet: v.string() });
type Inside = v.InferOutput<typeof Inside>;

const encrypt = async (plain: Uint8Array, key: CryptoKey): Promise<Sealed> => {
  const iv = systemRandom(12);
  const bytes = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: iv as BufferSource },
    key,
    plain as BufferSource,
  );
  return { iv, bytes: new Uint8Array(bytes) };
};
const decrypt = async ({ iv, bytes }: Sealed, key: CryptoKey): Promise<Uint8Array> =>
  new Uint8Array(
    await crypto.subtle.decrypt({ name: 'AES-GCM', iv: iv as BufferSource }, key, bytes as BufferSource),
  );

const join = ({ iv, bytes }: Sealed): Uint8Array => Uint8Array.of(...iv, ...bytes);
const split = (joined: Uint8Array): Sealed => ({ iv: joined.slice(0, 12), bytes: joined.slice(12) });

/** Loaded only where there is a PIN. */
const pinModule = () => import('./pin.ts');

const wrap = async (
  inside: Inside,
  wrapKey: CryptoKey,
  pin: { readonly text: string; readonly stretching: PinStretching } | null,
): Promise<Sealed> => {
  const plain = formatUtf8(JSON.stringify(inside));
  if (!pin) return encrypt(plain, wrapKey);
  const { keyOfPin } = await pinModule();
  return encrypt(join(await encrypt(plain, await keyOfPin(pin.text, pin.stretching))), wrapKey);
};

const unwrap = async (
  { wrapped, wrapKey, pin }: StoredDevice,
  typed: string | undefined,
): Promise<Inside> => {
  if (pin && typed === undefined) throw new VaultProblem('pin-needed');
  let plain: Uint8Array;
  try {
    plain = await decrypt(wrapped, wrapKey);
  } catch (cause) {
    throw new VaultProblem('damaged', { cause });
  }
  if (pin) {
    const { keyOfPin } = await pinModule();
    const key = await keyOfPin(typed ?? '', pin);
    try {
      plain = await decrypt(split(plain), key);
    } catch (cause) {
      throw new VaultProblem('wrong-pin', { cause });
    }
  }
  return v.parse(Inside, JSON.parse(parseUtf8(plain)));
};

const opened = async (db: Database, stored: StoredDevice, { keybag, cabinet }: Inside): Promise<Vault> => ({
  account: stored.account,
  device: stored.device,
  label: stored.label,
  keybag: parseKeybag(parseBase64(keybag)),
  cabinet: { db, key: await cabinetKey(parseBase64(cabinet)) },
  hasPin: stored.pin !== null,
});

/** Whose device this is, or `null`; needs no PIN. */
export const ownerOf = async (
  db: Database,
): Promise<{ readonly account: string; readonly hasPin: boolean } | null> => {
  const stored = await db.get('device', 'this');
  return stored ? { account: stored.account, hasPin: stored.pin !== null } : null;
};

/**
 * Trusts this device with a keybag. It gets a device id of its own, and so chains of its own. Over an older vault
 * whose PIN or key is lost, entries and what waits to be sent stay; drawers that nobody can open any more go, and
 * everything is pulled once more, since that is how the keys of relationships come back.
 */
export const createVault = async (
  db: Database,
  {
    account,
    keybag,
    label,
    device = newDeviceId(),
  }: Pick<Vault, 'account' | 'keybag' | 'label'> & { device?: DeviceId },
): Promise<Vault> => {
  const inside = { keybag: formatBase64(formatKeybag(keybag)), cabinet: formatBase64(systemRandom(32)) };
  const wrapKey = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const wrapped = await wrap(inside, wrapKey, null);
  const stored: StoredDevice = { account, device, label, wrapKey, wrapped, pin: null };
  await keep(db, ['device', 'cabinet', 'cursors'], async (tx) => {
    await tx.objectStore('cabinet').clear();
    await tx.objectStore('cursors').clear();
    await tx.objectStore('device').put(stored, 'this');
  });
  return opened(db, stored, inside);
};

/** @throws {VaultProblem} empty, pin-needed, wrong-pin, damaged */
export const openVault = async (db: Database, pin?: string): Promise<Vault> => {
  const stored = await db.get('device', 'this');
  if (!stored) throw new VaultProblem('empty');
  return opened(db, stored, await unwrap(stored, pin));
};

/**
 * Sets, changes or takes away the PIN.
 * @param current the PIN there is now, where there is one
 * @throws {VaultProblem} wrong-pin, pin-needed
 */
export const changePin = async (
  db: Database,
  current: string | undefined,
  next: string | null,
): Promise<Vault> => {
  const stored = await db.get('device', 'this');
  if (!stored) throw new VaultProblem('empty');
  const inside = await unwrap(stored, current);
  const stretching = next === null ? null : (await pinModule()).newStretching();
  const wrapped = await wrap(
    inside,
    stored.wrapKey,
    next === null || stretching === null ? null : { text: next, stretching },
  );
  const changed: StoredDevice = { ...stored, wrapped, pin: stretching };
  await keep(db, ['device'], (tx) => tx.objectStore('device').put(changed, 'this'));
  return opened(db, changed, inside);
};
