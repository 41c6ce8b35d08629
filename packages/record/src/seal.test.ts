import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concat, formatUtf8 } from './bytes.ts';
import { OVERHEAD, open, pad, SIZES, seal, unpad } from './seal.ts';

const hex = (text: string): Uint8Array =>
  Uint8Array.from(text.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));

test('oracle: XChaCha20-Poly1305, draft-irtf-cfrg-xchacha-03, A.3.1', () => {
  const key = hex('808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f');
  const nonce = hex('404142434445464748494a4b4c4d4e4f5051525354555657');
  const context = hex('50515253c0c1c2c3c4c5c6c7');
  const plain = formatUtf8(
    "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.",
  );
  const expected = hex(
    'bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff921f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49',
  );
  expect(seal(plain, key, context, () => nonce)).toEqual(concat(nonce, expected));
  expect(open(concat(nonce, expected), key, context)).toEqual(plain);
});

describe('law', () => {
  test('padding comes away, and leaves one of four sizes (seed 37)', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 9_000 }), (plain) => {
        const padded = pad(plain);
        expect(SIZES).toContain(padded.length);
        expect(unpad(padded)).toEqual(plain);
      }),
      { seed: 37, numRuns: 60 },
    );
  });

  test('one changed bit anywhere, or another context, opens nothing (seed 41)', () => {
    const key = new Uint8Array(32).fill(7);
    const context = formatUtf8('here');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(), (plain, at) => {
        const sealed = seal(plain, key, context);
        expect(sealed.length).toBe(plain.length + OVERHEAD);
        const changed = sealed.slice();
        const bit = at % (sealed.length * 8);
        changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7)); // inside by construction
        expect(() => open(changed, key, context)).toThrow(TypeError);
        expect(() => open(sealed, key, formatUtf8('there'))).toThrow(TypeError);
      }),
      { seed: 41, numRuns: 60 },
    );
  });
});

describe('edge', () => {
  test('the largest that fits leaves one byte for the padding', () => {
    expect(pad(new Uint8Array(65_535)).length).toBe(65_536);
    expect(() => pad(new Uint8Array(65_536))).toThrow(RangeError);
    expect(pad(new Uint8Array(1_023)).length).toBe(1_024);
    expect(pad(new Uint8Array(1_024)).length).toBe(4_096);
    expect(pad(new Uint8Array(3), 20_480).length).toBe(20_480);
  });
  test.each([[new Uint8Array(0)], [new Uint8Array(64)], [Uint8Array.of(1, 2, 3, 0)]])(
    'no padding, no text',
    (bytes) => {
      expect(() => unpad(bytes)).toThrow(TypeError);
    },
  );
  test('too short to be anything', () => {
    expect(() => open(new Uint8Array(39), new Uint8Array(32), new Uint8Array())).toThrow(TypeError);
  });
});
