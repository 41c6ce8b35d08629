/**
 * Standing invitations (F4; J15, J59): now and then the client is asked whether something from last time landed wrong.
 *
 * When, is decided by a seed that one device drew for itself and by which hour it is: by nothing that anybody wrote, and
 * by no clock. So an invitation says nothing about what is there, and none says as little. An answer is an entry nowhere.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { formatBase64, formatUtf8, type RandomBytes, systemRandom } from './bytes.ts';
import type { EntryId } from './ids.ts';

/** How many hours of all come with an invitation: one in three. Ours, untested. */
export const INVITED = 1 / 3;

/** A seed of a device's own; it never leaves it. */
export const newInvitationSeed = (random: RandomBytes = systemRandom): string => formatBase64(random(32));

/** True for one hour in three, drawn anew for each: SHA-256(seed ‖ hour), its first four bytes below 2³² / 3. */
export const isInvited = (seed: string, hour: EntryId): boolean => {
  const digest = sha256(formatUtf8(`kithe invitation v1\0${seed}\0${hour}`));
  return new DataView(digest.buffer, digest.byteOffset).getUint32(0) < INVITED * 2 ** 32;
};
