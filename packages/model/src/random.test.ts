/** Philox against its published vectors; PCG4D against a second, plain implementation in whole numbers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawsFrom, type Generator, pcg4d, philox, philoxWithKey, uniforms } from './random.ts';

const words = (generator: Generator, a: number, b: number, c: number, d: number) => {
  const out = new Uint32Array(4);
  generator(out, a, b, c, d);
  return [...out];
};

describe('Philox4x32-10', () => {
  // kat_vectors of Random123 (Salmon et al. 2011)
  it.each([
    [
      [0, 0],
      [0, 0, 0, 0],
      [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8],
    ],
    [
      [0xffffffff, 0xffffffff],
      [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
      [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd],
    ],
    [
      [0xa4093822, 0x299f31d0],
      [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
      [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
    ],
  ])('key %o', (key, counter, want) => {
    const [k0 = 0, k1 = 0] = key;
    const [a = 0, b = 0, c = 0, d = 0] = counter;
    expect(words(philoxWithKey(k0, k1), a, b, c, d)).toEqual(want);
  });
});

/** Three rounds of PCG4D in unbounded integers, reduced at every store. */
const plainPcg4d = (counter: readonly number[]): number[] => {
  const modulus = 1n << 32n;
  const v = counter.map((n) => (BigInt(n) * 1664525n + 1013904223n) % modulus);
  const get = (i: number) => v[i] ?? 0n;
  for (let round = 0; round < 3; round++) {
    if (round > 0) for (let i = 0; i < 4; i++) v[i] = get(i) ^ (get(i) >> 16n);
    for (const [to, a, b] of [
      [0, 1, 3],
      [1, 2, 0],
      [2, 0, 1],
      [3, 1, 2],
    ] as const)
      v[to] = (get(to) + get(a) * get(b)) % modulus;
  }
  return v.map(Number);
};

describe('PCG4D with a third round', () => {
  const word = fc.integer({ min: 0, max: 0xffffffff });
  it('is what its equations say', () => {
    fc.assert(
      fc.property(word, word, word, word, (a, b, c, d) => {
        expect(words(pcg4d, a, b, c, d)).toEqual(plainPcg4d([a, b, c, d]));
      }),
    );
  });
});

describe.each([
  ['pcg4d', pcg4d],
  ['philox', philox],
] as const)('draws from %s', (_, generator) => {
  it('are uniform in 64 cells along each counter, in the lowest bits too (χ² with 63 degrees, below its 1 − 10⁻⁶ quantile)', () => {
    const out = new Uint32Array(4);
    for (const along of [0, 1, 2, 3])
      for (const shift of [26, 0]) {
        const cells = new Float64Array(64);
        for (let n = 0; n < 64_000; n++) {
          const counter = [7, 11, 13, 17];
          counter[along] = n;
          generator(out, counter[0] ?? 0, counter[1] ?? 0, counter[2] ?? 0, counter[3] ?? 0);
          const cell = ((out[n % 4] ?? 0) >>> shift) & 63;
          cells[cell] = (cells[cell] ?? 0) + 1;
        }
        const chi2 = cells.reduce((sum, seen) => sum + (seen - 1000) ** 2 / 1000, 0);
        expect(chi2).toBeLessThan(129);
        expect(chi2).toBeGreaterThan(22);
      }
  });
});

it('draws are in [0, 1), and the same for the same place', () => {
  const [a, b] = [new Float64Array(4), new Float64Array(8)];
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat(), (seed, person, step) => {
      uniforms(a, 0, seed, person, step, 3);
      drawsFrom(pcg4d)(b, 4, seed, person, step, 3);
      expect([...a]).toEqual([...b.subarray(4)]);
      for (const u of a) expect(u >= 0 && u < 1).toBe(true);
    }),
  );
});
