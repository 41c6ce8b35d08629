/**
 * Random bytes that can be had again: SHA-256 in counter mode over a seed.
 *
 * For histories that must repeat (the example case, tests of what two traces have in common), never for secrets.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { concat, formatUtf8, type RandomBytes, u32 } from './bytes.ts';

/** The same seed gives the same bytes, in the order in which they are asked for. */
export const seededBytes = (seed: string): RandomBytes => {
  let block = 0;
  let rest: Uint8Array = new Uint8Array();
  return (n) => {
    while (rest.length < n)
      rest = concat(rest, sha256(concat(formatUtf8(`kithe seeded bytes\0${seed}\0`), u32(block++))));
    const bytes = rest.slice(0, n);
    rest = rest.slice(n);
    return bytes;
  };
};
