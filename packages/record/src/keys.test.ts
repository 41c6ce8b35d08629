import { ed25519 } from '@noble/curves/ed25519.js';
import { describe, expect, test } from 'vitest';
import { formatBase64, formatUtf8, parseBase64 } from './bytes.ts';
import { identityOf, isSignedSlowly, newIdentity, signSlowly } from './identity.ts';
import type { MemberKey } from './ids.ts';
import { isSignedBy, sign } from './keys.ts';
import { seededBytes } from './seeded.ts';

const hex = (text: string): Uint8Array =>
  Uint8Array.from(text.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));

describe('oracle: RFC 8032, 7.1', () => {
  test.each([
    [
      '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
      '',
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    ],
    [
      '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
      '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
      '72',
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    ],
  ])('seed %s', async (seed, key, message, signature) => {
    const identity = identityOf(hex(seed), new Uint8Array(32).fill(3));
    expect(identity.key).toBe(formatBase64(hex(key)));
    expect(await sign(hex(message), identity)).toEqual(hex(signature));
    expect(await isSignedBy(hex(signature), hex(message), identity.key)).toBe(true);
  });
});

test('WebCrypto and noble write the same signatures', async () => {
  const identity = newIdentity(seededBytes('keys'));
  const message = formatUtf8('the hour of the kettle');
  const slowly = signSlowly(message, identity);
  expect(await sign(message, identity)).toEqual(slowly);
  expect(slowly).toEqual(ed25519.sign(message, identity.signSeed));
  expect(isSignedSlowly(slowly, message, parseBase64(identity.key))).toBe(true);
  expect(isSignedSlowly(slowly, formatUtf8('another'), parseBase64(identity.key))).toBe(false);
});

describe('edge', () => {
  test('a malformed key or signature is a false one, and throws nothing', async () => {
    const identity = newIdentity(seededBytes('edge'));
    const message = formatUtf8('x');
    const good = await sign(message, identity);
    expect(await isSignedBy(good, message, 'not a key' as MemberKey)).toBe(false);
    expect(await isSignedBy(good.subarray(1), message, identity.key)).toBe(false);
    expect(await isSignedBy(new Uint8Array(64), message, identity.key)).toBe(false);
    expect(await isSignedBy(good, formatUtf8('y'), identity.key)).toBe(false);
  });
});
