/**
 * Who a person is to the record: two secrets, and the public keys that follow from them.
 *
 * Apart from `keys.ts`, which signs: making public keys, and signing where WebCrypto cannot, takes the curves in
 * JavaScript, and no page that only reads and writes loads them. Both ways are held to the same vectors.
 */
import { ed25519, x25519 } from '@noble/curves/ed25519.js';
import { formatBase64, type RandomBytes, systemRandom } from './bytes.ts';
import type { MemberKey } from './ids.ts';

/** The secret half of a person. Lives in the keybag and in memory, nowhere else. */
export type Identity = {
  /** 32-byte Ed25519 seed. */
  readonly signSeed: Uint8Array;
  /** 32-byte X25519 secret key. */
  readonly receiveSecret: Uint8Array;
  readonly key: MemberKey;
  readonly receiveKey: MemberKey;
};

/** The identity that two 32-byte secrets stand for. */
export const identityOf = (signSeed: Uint8Array, receiveSecret: Uint8Array): Identity => ({
  signSeed,
  receiveSecret,
  key: formatBase64(ed25519.getPublicKey(signSeed)) as MemberKey,
  receiveKey: formatBase64(x25519.getPublicKey(receiveSecret)) as MemberKey,
});

export const newIdentity = (random: RandomBytes = systemRandom): Identity =>
  identityOf(random(32), random(32));

/** Ed25519 in JavaScript (RFC 8032), for engines whose WebCrypto has none. */
export const signSlowly = (message: Uint8Array, { signSeed }: Identity): Uint8Array =>
  ed25519.sign(message, signSeed);

/** @throws {Error} when the key or the signature is malformed */
export const isSignedSlowly = (signature: Uint8Array, message: Uint8Array, key: Uint8Array): boolean =>
  ed25519.verify(signature, message, key, { zip215: false });
