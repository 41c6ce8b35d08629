/**
 * Whoever sits in the empty seat of a record that one person keeps alone (J8; docs/decisions/0054).
 *
 * A record has two seats, and every view knows the two by their keys. Where the other is not here, their seat has the
 * name that the person gives them and a key that nobody holds: SHA-256 over the space, of which no private key is known.
 * It is derived and not drawn, so that anyone can see that nobody holds it, and nobody can slip in a key of their own.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import type { Member } from './body.ts';
import { formatBase64, formatUtf8 } from './bytes.ts';
import type { MemberKey, SpaceId } from './ids.ts';
import { otherSeat, type Role } from './kinds.ts';

const nobodysKey = (space: SpaceId, use: 'sign' | 'receive'): MemberKey =>
  formatBase64(sha256(formatUtf8(`kithe nobody v1\0${use}\0${space}`))) as MemberKey; // 32 bytes, as a key has

/** The other seat, named and empty. @param seat of the one person who is here */
export const nobodyIn = (space: SpaceId, seat: Role, name: string): Member => ({
  key: nobodysKey(space, 'sign'),
  receiveKey: nobodysKey(space, 'receive'),
  role: otherSeat(seat),
  name,
});

/** True for the key of an empty seat. */
export const isNobody = (space: SpaceId, key: MemberKey): boolean => key === nobodysKey(space, 'sign');
