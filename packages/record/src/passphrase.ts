/**
 * Passphrases, recovery codes and account names: generated, so that none is guessable and none names a person.
 * Words come from the BIP 39 English list: 2,048 words, 11 bits each, no two alike in their first four letters.
 */
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { type RandomBytes, systemRandom } from './bytes.ts';

/** Uniform draw from the 2,048 words: 11 bits of two random bytes, so nothing needs rejecting. */
const word = (random: RandomBytes): string => {
  const [high, low] = random(2) as unknown as [number, number]; // two bytes were asked for
  return wordlist[((high << 8) | low) & 2047] as string; // 2,048 words
};
const words = (n: number, random: RandomBytes): string =>
  Array.from({ length: n }, () => word(random)).join(' ');

/** Six words, 66 bits, stretched further by Argon2id at sign-in. */
export const newPassphrase = (random: RandomBytes = systemRandom): string => words(6, random);
/** Twelve words, 132 bits: printed, and enough by itself. */
export const newRecoveryCode = (random: RandomBytes = systemRandom): string => words(12, random);
/** A name to sign in with that tells nothing about anyone: two words and two digits. */
export const newAccountName = (random: RandomBytes = systemRandom): string => {
  const [a, b] = random(2) as unknown as [number, number]; // two bytes were asked for
  return `${word(random)}-${word(random)}-${((a ^ (b << 1)) % 90) + 10}`;
};
