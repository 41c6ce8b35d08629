/**
 * Tickets: what lets someone make an account. The set-up link of a relay that has none yet, an invitation, or
 * an open door where the relay was started with one. A ticket is looked at when a sign-up begins and used up
 * in the very transaction that makes the account.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { SignUpStart } from '@kithe/record/relay-api';
import type * as v from 'valibot';
import { ApiError } from '../errors.ts';
import type { Db } from '../store/schema.ts';
import { readSetting, writeSetting } from '../store/settings.ts';
import { hashToken } from './session.ts';

export type Ticket = v.InferOutput<typeof SignUpStart>['ticket'];
type Door = { readonly db: Db; readonly nowMs: number; readonly signup: 'invitation' | 'open' };

/** Equality of two hashes that takes as long whatever differs. */
export const isSameHash = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** A new secret for the set-up link while there is no account, and `null` ever after. Older ones end with it. */
export const newSetupSecret = async (db: Db): Promise<string | null> => {
  if (await db.selectFrom('account').select('name').limit(1).executeTakeFirst()) return null;
  const secret = randomBytes(24).toString('base64url');
  await writeSetting(db, 'setup-hash', hashToken(secret));
  return secret;
};

/**
 * Looks whether a ticket would let someone in. An unknown invitation and a wrong token fail alike.
 * @throws {ApiError} not-allowed; invitation-spent, told only to one who holds the right token
 */
export const checkTicket = async (ticket: Ticket, { db, nowMs, signup }: Door): Promise<void> => {
  if ('open' in ticket) {
    if (signup !== 'open') throw new ApiError('not-allowed');
    return;
  }
  if ('setup' in ticket) {
    const hash = await readSetting(db, 'setup-hash');
    if (hash === null || !isSameHash(hash, hashToken(ticket.setup))) throw new ApiError('not-allowed');
    return;
  }
  const invitation = await db
    .selectFrom('invitation')
    .select(['token_hash', 'state', 'joined', 'expires_at'])
    .where('id', '=', ticket.invitation)
    .executeTakeFirst();
  if (!invitation || !isSameHash(invitation.token_hash, hashToken(ticket.token)))
    throw new ApiError('not-allowed');
  const { state, joined, expires_at } = invitation;
  if (state !== 'waiting' || joined !== null || expires_at <= nowMs) throw new ApiError('invitation-spent');
};

/**
 * Uses a checked ticket up, for the account of this key. Call inside the transaction that makes the account:
 * of two who come with one ticket, the second finds it used.
 * @throws {ApiError} not-allowed, invitation-spent
 */
export const spendTicket = async (ticket: Ticket, key: string, door: Door): Promise<void> => {
  await checkTicket(ticket, door);
  if ('open' in ticket) return;
  if ('setup' in ticket) {
    const { numDeletedRows } = await door.db
      .deleteFrom('setting')
      .where('name', '=', 'setup-hash')
      .where('value', '=', hashToken(ticket.setup))
      .executeTakeFirst();
    if (numDeletedRows !== 1n) throw new ApiError('not-allowed');
    return;
  }
  const { numUpdatedRows } = await door.db
    .updateTable('invitation')
    .set({ joined: key })
    .where('id', '=', ticket.invitation)
    .where('joined', 'is', null)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new ApiError('invitation-spent');
};
