/**
 * Signing and believing signatures: Ed25519 (RFC 8032).
 *
 * WebCrypto where it has the primitive, since its verification is an order of magnitude faster than
 * JavaScript's; elsewhere the curves of `identity.ts`, loaded when they are needed.
 */
import { parseBase64 } from './bytes.ts';
import type { Identity } from './identity.ts';
import type { MemberKey } from './ids.ts';

// The PKCS #8 wrapping of a raw Ed25519 seed (RFC 8410 §7), which is what WebCrypto imports.
const PKCS8_HEAD = Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20);

// Importing a key costs more than using it. Signing keys are remembered by the identity itself, and go with it.
const signingKeys = new WeakMap<Identity, Promise<CryptoKey>>();
const verifyingKeys = new Map<MemberKey, Promise<CryptoKey>>();

/** Any true public key (that of an all-zero seed), to ask with. */
const SOME_KEY = 'O2onvM62pC1io6jQKm8Nc2UyFXcd4kOmOsBIoYtZ2ik';
/** WebCrypto's Ed25519 where this engine has it; asked once. */
let nativeEd25519: Promise<boolean> | undefined;
const hasNativeEd25519 = (): Promise<boolean> => {
  nativeEd25519 ??= crypto.subtle
    .importKey('raw', parseBase64(SOME_KEY) as BufferSource, 'Ed25519', false, ['verify'])
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
  if (!(await hasNativeEd25519())) return (await import('./identity.ts')).signSlowly(message, identity);
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
    if (!(await hasNativeEd25519()))
      return (await import('./identity.ts')).isSignedSlowly(signature, message, raw);
    const webKey = await verifyingKeyOf(author, raw);
    return await crypto.subtle.verify('Ed25519', webKey, signature as BufferSource, message as BufferSource);
  } catch {
    return false;
  }
};
