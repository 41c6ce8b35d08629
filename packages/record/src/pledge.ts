/**
 * A pledge: that a guess was made before its author saw anything, without saying what it was, or that there was one.
 *
 *   pledge = SHA-256("kithe guess v1" ‖ space ‖ hour ‖ author ‖ nonce ‖ guess)
 *
 * It lies in the opening bundle that two hand over together, which is released to both or to neither, so that its author
 * had not yet seen the other's cards. Whoever made no guess hands over 32 random bytes: under a random nonce, that is
 * what a pledge looks like too. It is made to be read by one other person and not to be proof before anybody else.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import type { NewBody } from './body.ts';
import { formatBase64, formatUtf8, type RandomBytes, systemRandom } from './bytes.ts';
import type { MemberKey, SpaceId } from './ids.ts';

type Pledged = Pick<NewBody<'guess'>, 'hour' | 'feeling' | 'mattered' | 'nonce'>;
/** Whose guess it is, and in which relationship: a pledge cannot be another person's. */
export type PledgePlace = { readonly space: SpaceId; readonly author: MemberKey };

export const newNonce = (random: RandomBytes = systemRandom): string => formatBase64(random(32));

/** The 43 characters that stand for a guess; JSON of an array, so that no two guesses have one spelling. */
export const pledgeOf = (
  { hour, feeling, mattered, nonce }: Pledged,
  { space, author }: PledgePlace,
): string =>
  formatBase64(
    sha256(formatUtf8(`kithe guess v1\0${JSON.stringify([space, hour, author, nonce, feeling, mattered])}`)),
  );

/** What goes along with an opening: the pledge of a guess, or what looks like one. Draws the same bytes either way. */
export const pledgeOrNone = (
  guess: Pledged | null,
  place: PledgePlace,
  random: RandomBytes = systemRandom,
): string => {
  const nothing = newNonce(random);
  return guess === null ? nothing : pledgeOf(guess, place);
};
