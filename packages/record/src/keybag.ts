/**
 * The keybag: everything secret that a person has, sealed for the relay to keep.
 *
 * It exists twice, under the OPAQUE export key of the passphrase and under that of the recovery code, so that
 * either opens it and the relay can open neither. Space keys are not in it: a person's own space key is, and
 * every other key is an entry of that space, so the keybag never changes.
 */
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import * as v from 'valibot';
import { formatBase64, formatUtf8, parseBase64, parseUtf8, type RandomBytes, systemRandom } from './bytes.ts';
import type { Identity } from './identity.ts';
import { isMemberKey, type MemberKey, type SpaceId } from './ids.ts';
import { open, pad, seal, unpad } from './seal.ts';

export type Keybag = {
  readonly identity: Identity;
  readonly ownSpace: SpaceId;
  /** 32 bytes; the key of the own space, epoch 0. */
  readonly ownKey: Uint8Array;
};

const memberKey = v.pipe(v.string(), v.check(isMemberKey, 'expected a member key'));
const Stored = v.object({
  v: v.literal(1),
  sign: v.string(),
  receive: v.string(),
  /** The public halves, so that opening a keybag computes nothing on a curve. Sealed with the rest. */
  signKey: memberKey,
  receiveKey: memberKey,
  space: v.string(),
  key: v.string(),
});

/** Plain bytes of a keybag: what a trusted device wraps by a key of its own. */
export const formatKeybag = ({ identity, ownSpace, ownKey }: Keybag): Uint8Array =>
  formatUtf8(
    JSON.stringify({
      v: 1,
      sign: formatBase64(identity.signSeed),
      receive: formatBase64(identity.receiveSecret),
      signKey: identity.key,
      receiveKey: identity.receiveKey,
      space: ownSpace,
      key: formatBase64(ownKey),
    } satisfies v.InferOutput<typeof Stored>),
  );

/** Inverse of {@link formatKeybag}. @throws {TypeError} when the bytes are no keybag */
export const parseKeybag = (bytes: Uint8Array): Keybag => {
  const parsed = v.safeParse(Stored, JSON.parse(parseUtf8(bytes)));
  if (!parsed.success) throw new TypeError('keybag: unreadable');
  const { sign, receive, signKey, receiveKey, space, key } = parsed.output;
  return {
    identity: {
      signSeed: parseBase64(sign),
      receiveSecret: parseBase64(receive),
      key: signKey as MemberKey, // just checked
      receiveKey: receiveKey as MemberKey, // just checked
    },
    ownSpace: space as SpaceId, // sealed by ourselves
    ownKey: parseBase64(key),
  };
};

/** Which of the two locks a sealed keybag is under. */
export type Lock = 'passphrase' | 'recovery';

const contextOf = (lock: Lock): Uint8Array => formatUtf8(`kithe keybag v1\0${lock}`);
const keyFrom = (exportKey: string, lock: Lock): Uint8Array =>
  hkdf(sha256, formatUtf8(exportKey), undefined, contextOf(lock), 32);

/** Seals a keybag under an OPAQUE export key. @param exportKey text as OPAQUE gives it @returns base64url */
export const sealKeybag = (
  keybag: Keybag,
  exportKey: string,
  lock: Lock,
  random: RandomBytes = systemRandom,
): string => formatBase64(seal(pad(formatKeybag(keybag)), keyFrom(exportKey, lock), contextOf(lock), random));

/** Inverse of {@link sealKeybag}. @throws {TypeError} when it was not sealed under this key and lock */
export const openKeybag = (sealed: string, exportKey: string, lock: Lock): Keybag =>
  parseKeybag(unpad(open(parseBase64(sealed), keyFrom(exportKey, lock), contextOf(lock))));
