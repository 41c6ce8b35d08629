/**
 * A person's keys: Ed25519 to sign (RFC 8032), X25519 to receive space keys by HPKE (RFC 9180).
 *
 * WebCrypto where it has the primitive, since its verification is an order of magnitude faster than
 * JavaScript's; `@noble/curves` elsewhere. Both are held to the same vectors.
 */
import { ed25519, x25519 } from '@noble/curves/ed25519.js';
import { formatBase64, parseBase64, type RandomBytes, systemRandom } from './bytes.ts';
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

// The PKCS #8 wrapping of a raw Ed25519 seed (RFC 8410 §7), which is what WebCrypto imports.
const PKCS8_HEAD = Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20);

// Importing a key costs more than using it. Signing keys are remembered by the identity itself, and go with it.
const signingKeys = new WeakMap<Identity, Promise<CryptoKey>>();
const verifyingKeys = new Map<MemberKey, Promise<CryptoKey>>();

/** WebCrypto's Ed25519 where this engine has it; asked once. */
let nativeEd25519: Promise<boolean> | undefined;
const hasNativeEd25519 = (): Promise<boolean> => {
  nativeEd25519 ??= crypto.subtle
    .importKey('raw', ed25519.getPublicKey(new Uint8Array(32)) as BufferSource, 'Ed25519', false, ['verify'])
    .then(
      () => true,
      () => false,
    );
  return nativeEd25519;
};

const signingKeyOf = (identity: Identity): Promise<CryptoKey> => {
  let key = signingKeys.get(identity);
  if (!key) {
    const pkcs8 = new Uint8Array([...PKCS8_HEAD, ...identity.signSeed]);
    key = crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);
    signingKeys.set(identity, key);
  }
  return key;
};

const verifyingKeyOf = (author: MemberKey, raw: Uint8Array): Promise<CryptoKey> => {
  let key = verifyingKeys.get(author);
  if (!key) {
    if (verifyingKeys.size >= 64) verifyingKeys.clear();
    key = crypto.subtle.importKey('raw', raw as BufferSource, 'Ed25519', false, ['verify']);
    verifyingKeys.set(author, key);
  }
  return key;
};

/** Signs a message; 64 bytes. */
export const sign = async (message: Uint8Array, identity: Identity): Promise<Uint8Array> => {
  if (!(await hasNativeEd25519())) return ed25519.sign(message, identity.signSeed);
  const key = await signingKeyOf(identity);
  return new Uint8Array(await crypto.subtle.sign('Ed25519', key, message as BufferSource));
};

/** True when `signature` is `author`'s over `message`. Never throws: a malformed key or signature is a false one. */
export const isSignedBy = async (
  signature: Uint8Array,
  message: Uint8Array,
  author: MemberKey,
): Promise<boolean> => {
  try {
    const raw = parseBase64(author);
    if (!(await hasNativeEd25519())) return ed25519.verify(signature, message, raw, { zip215: false });
    const webKey = await verifyingKeyOf(author, raw);
    return await crypto.subtle.verify('Ed25519', webKey, signature as BufferSource, message as BufferSource);
  } catch {
    return false;
  }
};
