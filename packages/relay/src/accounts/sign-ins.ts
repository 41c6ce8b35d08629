/**
 * The last sign-ins of an account, so that its owner can see one that was not theirs (docs/decisions/0047).
 *
 * The hour and not the minute, since an access list should not become a diary of when someone could not sleep; what
 * kind of device, and by what; no address, and nothing that leads to a session. Only signing in is noted, never that
 * someone opened the app or read. It is forgotten after ninety days.
 */
import { randomBytes } from 'node:crypto';
import type { Db } from '../store/schema.ts';
import { dayOf } from './session.ts';

const DAYS = 90;
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** Noted of one account at once: a flood of sign-ins fills no disk. */
export const MOST_SIGN_INS = 200;

/** `account`: it was made · a lock: signed in with it · `new-…`: that lock was changed. */
export type SignInKind = 'account' | 'passphrase' | 'recovery' | 'new-passphrase' | 'new-recovery';

const hourOf = (ms: number): string => new Date(Math.floor(ms / HOUR_MS) * HOUR_MS).toISOString();

/** Notes a sign-in, or a change of a lock. Inside the transaction that makes it. */
export const noteSignIn = async (
  db: Db,
  nowMs: number,
  account: string,
  { label, by }: { readonly label: string; readonly by: SignInKind },
): Promise<void> => {
  const known = await db
    .selectFrom('sign_in')
    .select('id')
    .where('account', '=', account)
    .orderBy('at', 'desc')
    .orderBy('id')
    .execute();
  const old = known.slice(MOST_SIGN_INS - 1).map(({ id }) => id);
  if (old.length > 0) await db.deleteFrom('sign_in').where('id', 'in', old).execute();
  const id = randomBytes(16).toString('base64url');
  await db
    .insertInto('sign_in')
    .values({ id, account, at: hourOf(nowMs), label, by_what: by })
    .execute();
};

/** What is known of an account's last ninety days, newest first. */
export const listSignIns = async (db: Db, nowMs: number, account: string) => {
  const rows = await db
    .selectFrom('sign_in')
    .select(['at', 'label', 'by_what'])
    .where('account', '=', account)
    .where('at', '>=', dayOf(nowMs - DAYS * DAY_MS))
    .orderBy('at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(({ at, label, by_what: by }) => ({ at, label, by }));
};

/** Forgets what is older. */
export const sweepSignIns = (db: Db, nowMs: number) =>
  db
    .deleteFrom('sign_in')
    .where('at', '<', dayOf(nowMs - DAYS * DAY_MS))
    .execute();
