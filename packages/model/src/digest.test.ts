/** L10 across engines: whichever Node runs this suite gives the bytes that every other gave (test/e2e: Chromium). */
import { expect, it } from 'vitest';
import { KNOWN_DIGEST, KNOWN_PLAN, KNOWN_SEED, KNOWN_STEPS } from '../test/known-run.ts';
import { begin } from './birth.ts';
import { digestOf, newDigest } from './digest.ts';
import { advance } from './society.ts';

it('the known run has its known bytes', () => {
  const society = begin(KNOWN_PLAN);
  for (let t = 0; t < KNOWN_STEPS; t++) advance(society, KNOWN_SEED);
  expect(digestOf(society)).toBe(KNOWN_DIGEST);
});

it('a digest tells one number, its place and its sign apart', () => {
  const of = (...numbers: readonly number[]) => {
    const digest = newDigest();
    digest.add(...numbers);
    return digest.text();
  };
  const seen = [of(), of(0), of(-0), of(2, 3), of(3, 2), of(2 + Number.EPSILON * 2, 3)];
  expect(new Set(seen).size).toBe(seen.length);
});
