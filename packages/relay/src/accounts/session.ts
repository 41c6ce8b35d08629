/**
 * A session: a random token in a cookie, of which the relay keeps the hash. It ends ninety days after the last
 * day it was used. Only days are kept: an access list should not become a diary of when someone could not sleep.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { MemberKey, SpaceId } from '@kithe/record/ids';
import type { Db } from '../store/schema.ts';

const DAYS = 90;
/** Devices of one account; signing in on one more ends the session that was used longest ago. */
export const MOST_SESSIONS = 40;
const DAY_MS = 86_400_000;

export const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
/** Base64url SHA-256: enough for tokens of 256 random bits, which nobody can guess through. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Who is signed in. Only {@link findSession} makes one. */
export type Session = {
  readonly id: string;
  readonly account: string;
  readonly key: MemberKey;
  readonly receiveKey: string;
  readonly ownSpace: SpaceId;
  /** What kind of device it lives on, as that device said. */
  readonly label: string;
};

/** @returns the token for the cookie, which exists nowhere else, and the ids of sessions that ended to make room */
export const createSession = async (
  db: Db,
  nowMs: number,
  account: string,
  device: { readonly id: string; readonly label: string },
): Promise<{ readonly token: string; readonly ended: readonly string[] }> => {
  const token = randomBytes(32).toString('base64url');
  const today = dayOf(nowMs);
  const kept = await db
    .selectFrom('session')
    .select('id')
    .where('account', '=', account)
    .orderBy('last_seen', 'desc')
    .orderBy('id')
    .execute();
  const ended = kept.slice(MOST_SESSIONS - 1).map(({ id }) => id);
  if (ended.length > 0) await db.deleteFrom('session').where('id', 'in', ended).execute();
  await db
    .insertInto('session')
    .values({
      id: randomBytes(16).toString('base64url'),
      token_hash: hashToken(token),
      account,
      device: device.id,
      label: device.label,
      since: today,
      last_seen: today,
      expires_on: dayOf(nowMs + DAYS * DAY_MS),
    })
    .execute();
  return { token, ended };
};

/** The session of a token, or `null`; on the first use of a day its end moves on. */
export const findSession = async (db: Db, nowMs: number, token: string): Promise<Session | null> => {
  const row = await db
    .selectFrom('session')
    .innerJoin('account', 'account.name', 'session.account')
    .select(['session.id', 'last_seen', 'expires_on', 'name', 'key', 'receive_key', 'own_space', 'label'])
    .where('token_hash', '=', hashToken(token))
    .executeTakeFirst();
  const today = dayOf(nowMs);
  if (!row || row.expires_on < today) return null;
  if (row.last_seen !== today)
    await db
      .updateTable('session')
      .set({ last_seen: today, expires_on: dayOf(nowMs + DAYS * DAY_MS) })
      .where('id', '=', row.id)
      .execute();
  return {
    id: row.id,
    account: row.name,
    key: row.key as MemberKey, // parsed when the account was made
    receiveKey: row.receive_key,
    ownSpace: row.own_space as SpaceId,
    label: row.label,
  };
};

/** The sessions of an account that have not run out, newest use first. */
export const listSessions = (db: Db, nowMs: number, account: string) =>
  db
    .selectFrom('session')
    .select(['id', 'label', 'since', 'last_seen'])
    .where('account', '=', account)
    .where('expires_on', '>=', dayOf(nowMs))
    .orderBy('last_seen', 'desc')
    .orderBy('id')
    .execute();

/** Ends sessions of an account: one, all, or all but one. @returns the ids of those that ended */
export const endSessions = async (
  db: Db,
  account: string,
  which: { readonly only: string } | { readonly except: string } | 'all',
): Promise<readonly string[]> => {
  let ending = db.deleteFrom('session').where('account', '=', account);
  if (which !== 'all')
    ending = 'only' in which ? ending.where('id', '=', which.only) : ending.where('id', '!=', which.except);
  return (await ending.returning('id').execute()).map(({ id }) => id);
};

/** Forgets sessions that ran out. */
export const sweepSessions = (db: Db, nowMs: number) =>
  db.deleteFrom('session').where('expires_on', '<', dayOf(nowMs)).execute();
