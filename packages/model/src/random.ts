/**
 * Random numbers that know no order: every draw is a function of (seed, person, step, stream), 128 bits of
 * counter, so that the same run comes out of one thread or many, of any partition, and of two worlds that
 * differ in one choice (common random numbers). No generator is stored, and none can be used up.
 *
 * Speed: PCG4D (Jarzynski & Olano 2020, JCGT 9(3)) with a third round; as published its low bits correlate.
 * Audit: Philox4x32-10 (Salmon et al. 2011), whose published vectors the tests check, has the same signature;
 * what holds with one must hold with the other.
 */

/** Four unsigned 32-bit words, written into `out` at 0 … 3. */
export type Generator = (out: Uint32Array, a: number, b: number, c: number, d: number) => void;

/** PCG4D with three rounds over the counter (a, b, c, d), each taken modulo 2³². */
export const pcg4d: Generator = (out, a, b, c, d) => {
  let x = (Math.imul(a, 1664525) + 1013904223) | 0;
  let y = (Math.imul(b, 1664525) + 1013904223) | 0;
  let z = (Math.imul(c, 1664525) + 1013904223) | 0;
  let w = (Math.imul(d, 1664525) + 1013904223) | 0;
  for (let round = 0; round < 3; round++) {
    if (round > 0) {
      x ^= x >>> 16;
      y ^= y >>> 16;
      z ^= z >>> 16;
      w ^= w >>> 16;
    }
    x = (x + Math.imul(y, w)) | 0;
    y = (y + Math.imul(z, x)) | 0;
    z = (z + Math.imul(x, y)) | 0;
    w = (w + Math.imul(y, z)) | 0;
  }
  out[0] = x;
  out[1] = y;
  out[2] = z;
  out[3] = w;
};

/** High and low word of the 64-bit product of two 32-bit words. */
const wide = (a: number, b: number): readonly [high: number, low: number] => {
  const [a0, a1, b0, b1] = [a & 0xffff, a >>> 16, b & 0xffff, b >>> 16];
  const middle = a1 * b0 + Math.floor((a0 * b0) / 65536);
  const cross = a0 * b1 + (middle % 65536);
  return [(a1 * b1 + Math.floor(middle / 65536) + Math.floor(cross / 65536)) >>> 0, Math.imul(a, b) >>> 0];
};

/** Philox4x32-10 on the counter (a, b, c, d) with a key of two words. */
export const philoxWithKey =
  (key0: number, key1: number): Generator =>
  (out, a, b, c, d) => {
    let [x, y, z, w] = [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
    let [k0, k1] = [key0 >>> 0, key1 >>> 0];
    for (let round = 0; round < 10; round++) {
      const [high0, low0] = wide(0xd2511f53, x);
      const [high1, low1] = wide(0xcd9e8d57, z);
      [x, y, z, w] = [(high1 ^ y ^ k0) >>> 0, low1, (high0 ^ w ^ k1) >>> 0, low0];
      k0 = (k0 + 0x9e3779b9) >>> 0;
      k1 = (k1 + 0xbb67ae85) >>> 0;
    }
    out[0] = x;
    out[1] = y;
    out[2] = z;
    out[3] = w;
  };

/** Philox4x32-10 with key 0: the audit generator. */
export const philox: Generator = philoxWithKey(0, 0);

const UNIT = 1 / 4294967296; // 2⁻³²

/** Four uniform draws in [0, 1) for one (seed, person, step, stream), into `out` at `at` … `at + 3`. */
export type Draws = (
  out: Float64Array,
  at: number,
  seed: number,
  person: number,
  step: number,
  stream: number,
) => void;

/** Makes {@link Draws} of a generator. Resolution 2⁻³². */
export const drawsFrom = (generator: Generator): Draws => {
  const words = new Uint32Array(4);
  return (out, at, seed, person, step, stream) => {
    generator(words, seed, person, step, stream);
    // four words were just written
    out[at] = (words[0] as number) * UNIT;
    out[at + 1] = (words[1] as number) * UNIT;
    out[at + 2] = (words[2] as number) * UNIT;
    out[at + 3] = (words[3] as number) * UNIT;
  };
};

/** The draws of every run unless another generator is named. */
export const uniforms: Draws = drawsFrom(pcg4d);

/**
 * Streams: what a block of four draws is for. A stream is never used for two purposes, so that a new purpose
 * shifts no old draw.
 */
export const STREAM = { occasion: 0, answer: 1, after: 2, birth: 16, network: 32, rating: 48 } as const;
