/**
 * An invitation, and the four words that tell two people in one room that nobody stands between them.
 *
 * The link carries a secret in its fragment, which never reaches the relay, and a commitment to the inviter's
 * keys. The invited answers with their keys and a proof of the secret; only then does the inviter reveal the
 * nonce of the commitment. Both devices derive the same four words from both identities, the nonce and the
 * secret. Someone in between would have to choose keys before the nonce is known, and so has one try in 2⁴⁴.
 */
import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import {
  concat,
  formatBase64,
  formatUtf8,
  isEqual,
  parseBase64,
  type RandomBytes,
  systemRandom,
} from './bytes.ts';
import type { MemberKey } from './ids.ts';
import { FIRST_TERMS, formatTerms, parseTerms, type Terms } from './kinds.ts';

/** The public half of a person, as an invitation exchanges it. */
export type PublicKeys = { readonly key: MemberKey; readonly receiveKey: MemberKey };

/** What the link's fragment carries. `terms`: to what kind of record, bound into the commitment and the four words. */
export type InvitationLink = {
  readonly secret: Uint8Array;
  readonly commitment: Uint8Array;
  readonly terms: Terms;
};

/** What the inviter keeps until the invited has answered. */
export type Invitation = InvitationLink & { readonly nonce: Uint8Array };

/** Invitations live this long. */
export const INVITATION_DAYS = 7;

const bytesOf = ({ key, receiveKey }: PublicKeys): Uint8Array =>
  concat(parseBase64(key), parseBase64(receiveKey));
const derive = (secret: Uint8Array, what: string): Uint8Array =>
  hkdf(sha256, secret, undefined, formatUtf8(`kithe invitation v1\0${what}`), 32);

const commitmentTo = (inviter: PublicKeys, nonce: Uint8Array, secret: Uint8Array, terms: Terms): Uint8Array =>
  hmac(sha256, derive(secret, 'commitment'), concat(nonce, bytesOf(inviter), formatTerms(terms)));

export const newInvitation = (
  inviter: PublicKeys,
  random: RandomBytes = systemRandom,
  terms: Terms = FIRST_TERMS,
): Invitation => {
  const secret = random(32);
  const nonce = random(32);
  return { secret, nonce, terms, commitment: commitmentTo(inviter, nonce, secret, terms) };
};

/** The name and the password of an invitation at the relay: both from the secret, neither telling it. */
export const invitationId = (secret: Uint8Array): string =>
  formatBase64(derive(secret, 'id').subarray(0, 16));
export const invitationToken = (secret: Uint8Array): string => formatBase64(derive(secret, 'token'));

/** The fragment of a link; 86 or 87 characters. Inverse of {@link parseLink}. */
export const formatLink = ({ secret, commitment, terms }: InvitationLink): string =>
  formatBase64(concat(secret, commitment, formatTerms(terms)));

/** @throws {TypeError} when the text is no invitation, or one to a kind of record that is not known here */
export const parseLink = (fragment: string): InvitationLink => {
  const bytes = parseBase64(fragment);
  if (bytes.length < 64) throw new TypeError('invitation: expected 64 bytes, and perhaps its terms');
  return {
    secret: bytes.subarray(0, 32),
    commitment: bytes.subarray(32, 64),
    terms: parseTerms(bytes.subarray(64)),
  };
};

/** Proof, by the invited, that these keys come from one who holds the link. */
export const proofOf = (invited: PublicKeys, secret: Uint8Array): string =>
  formatBase64(hmac(sha256, derive(secret, 'proof'), bytesOf(invited)));
export const isProof = (proof: string, invited: PublicKeys, secret: Uint8Array): boolean => {
  try {
    return isEqual(parseBase64(proof), parseBase64(proofOf(invited, secret)));
  } catch {
    return false;
  }
};

/** True when the revealed keys and nonce are those that the link committed to. */
export const isCommittedTo = (
  { secret, commitment, terms }: InvitationLink,
  inviter: PublicKeys,
  nonce: Uint8Array,
): boolean => isEqual(commitmentTo(inviter, nonce, secret, terms), commitment);

/** The four words that both see: 44 bits over both identities, the nonce, the secret and the terms. */
export const fourWords = (
  inviter: PublicKeys,
  invited: PublicKeys,
  nonce: Uint8Array,
  secret: Uint8Array,
  terms: Terms = FIRST_TERMS,
): readonly [string, string, string, string] => {
  const said = concat(nonce, bytesOf(inviter), bytesOf(invited), formatTerms(terms));
  const digest = hmac(sha256, derive(secret, 'words'), said);
  const bits = digest.subarray(0, 6).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n) >> 4n;
  const word = (i: bigint) => wordlist[Number((bits >> (11n * i)) & 2047n)] as string; // 2,048 words, 11 bits
  return [word(3n), word(2n), word(1n), word(0n)];
};
