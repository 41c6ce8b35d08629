/** Bytes and their text: the one place where the record turns octets into strings and back. */
import { base64urlnopad } from '@scure/base';

/** A source of `n` uniformly random bytes. An argument everywhere, so that a history can be replayed in a test. */
export type RandomBytes = (n: number) => Uint8Array;

/** The platform's cryptographic generator. */
export const systemRandom: RandomBytes = (n) => crypto.getRandomValues(new Uint8Array(n));

export const formatBase64 = (bytes: Uint8Array): string => base64urlnopad.encode(bytes);

/** @throws {TypeError} when the text is not canonical unpadded base64url */
export const parseBase64 = (text: string): Uint8Array => {
  try {
    return base64urlnopad.decode(text);
  } catch (cause) {
    throw new TypeError('expected unpadded base64url text', { cause });
  }
};

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export const formatUtf8 = (text: string): Uint8Array => encoder.encode(text);
/** @throws {TypeError} when the bytes are not UTF-8 */
export const parseUtf8 = (bytes: Uint8Array): string => decoder.decode(bytes);

export const concat = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, p) => sum + p.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** Equality of two byte strings that takes as long whatever differs; for secrets and commitments. */
export const isEqual = (a: Uint8Array, b: Uint8Array): boolean => {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let i = 0; i < a.length; i++) difference |= (a[i] as number) ^ (b[i] as number); // i < length
  return difference === 0;
};

export const u32 = (n: number): Uint8Array => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, n);
  return bytes;
};
