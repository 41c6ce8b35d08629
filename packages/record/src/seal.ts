/**
 * Sealing: XChaCha20-Poly1305 over a padded plaintext.
 *
 * Ciphertext comes in four sizes only, so that its length says nothing finer than *short, long, an account,
 * very long*. Padding is a 0x80 byte and zeros (ISO/IEC 7816-4), inside the authenticated part.
 */
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { concat, type RandomBytes, systemRandom } from './bytes.ts';

/** Plaintext sizes in bytes after padding. An account of seven cards takes the third. */
export const SIZES = [1_024, 4_096, 20_480, 65_536] as const;
/** What sealing adds: a 24-byte nonce and a 16-byte tag. */
export const OVERHEAD = 40;

/**
 * Pads to the smallest size that holds the bytes, and at least `atLeast`.
 * @throws {RangeError} when the bytes do not fit the largest size
 */
export const pad = (plain: Uint8Array, atLeast = 0): Uint8Array => {
  const size = SIZES.find((s) => s > plain.length && s >= atLeast);
  if (size === undefined)
    throw new RangeError(`pad: expected fewer than ${SIZES.at(-1)} bytes, got ${plain.length}`);
  const padded = new Uint8Array(size);
  padded.set(plain);
  padded[plain.length] = 0x80;
  return padded;
};

/** @throws {TypeError} when there is no padding to take away */
export const unpad = (padded: Uint8Array): Uint8Array => {
  let end = padded.length - 1;
  while (end >= 0 && padded[end] === 0) end--;
  if (end < 0 || padded[end] !== 0x80) throw new TypeError('unpad: no padding found');
  return padded.subarray(0, end);
};

/** Nonce and ciphertext of `plain` under a 32-byte key, bound to `context`. */
export const seal = (
  plain: Uint8Array,
  key: Uint8Array,
  context: Uint8Array,
  random: RandomBytes = systemRandom,
): Uint8Array => {
  const nonce = random(24);
  return concat(nonce, xchacha20poly1305(key, nonce, context).encrypt(plain));
};

/** Inverse of {@link seal}. @throws {TypeError} when key, context or bytes are not those that sealed it */
export const open = (sealed: Uint8Array, key: Uint8Array, context: Uint8Array): Uint8Array => {
  if (sealed.length < OVERHEAD) throw new TypeError('open: too short to be sealed');
  try {
    return xchacha20poly1305(key, sealed.subarray(0, 24), context).decrypt(sealed.subarray(24));
  } catch (cause) {
    throw new TypeError('open: not sealed with this key and context', { cause });
  }
};
