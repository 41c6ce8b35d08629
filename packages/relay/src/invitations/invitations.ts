/**
 * Invitations in the database: waiting → answered → revealed → admitted, seven days, once.
 *
 * The relay keeps a hash of the token and nothing of the secret it was made from; what the two devices exchange
 * through it (keys, proof, nonce) is checked by them and compared in the room (record.md, Keys and accounts).
 */
import { INVITATION_DAYS } from '@kithe/record/invitation';
import { hashToken, type Session } from '../accounts/session.ts';
import { isSameHash } from '../accounts/tickets.ts';
import { ApiError, notFound } from '../errors.ts';
import { admit, holdSpace, MOST_MEMBERS, openSpace } from '../spaces/spaces.ts';
import type { Db, Tables } from '../store/schema.ts';

type Row = Tables['invitation'];

const LIFE_MS = INVITATION_DAYS * 86_400_000;
/** Invitations of one person that are kept at once. */
const MOST_INVITATIONS = 50;

const isOver = ({ state, expires_at }: Row, nowMs: number): boolean =>
  state !== 'admitted' && expires_at <= nowMs;

/**
 * @throws {ApiError} not-found, when the space is not the inviter's; conflict, when it is full, when the id is taken, or
 *   when somebody has left it and no new epoch was begun: whoever comes next must not be handed the key of what two wrote;
 *   not-allowed, for an own space and beyond fifty invitations
 */
export const createInvitation = async (
  db: Db,
  nowMs: number,
  inviter: string,
  made: { readonly id: string; readonly token: string; readonly space: string },
): Promise<void> => {
  const space = await openSpace(db, inviter, made.space);
  if (space.kind === 'own') throw new ApiError('not-allowed');
  if (space.members.length >= MOST_MEMBERS || space.isLeftBehind) throw new ApiError('conflict');
  const { count } = await db
    .selectFrom('invitation')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('inviter', '=', inviter)
    .executeTakeFirstOrThrow();
  if (Number(count) >= MOST_INVITATIONS) throw new ApiError('not-allowed');
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('invitation')
    .values({
      id: made.id,
      token_hash: hashToken(made.token),
      space: space.id,
      inviter,
      state: 'waiting',
      joined: null,
      invited: null,
      proof: null,
      nonce: null,
      expires_at: nowMs + LIFE_MS,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) throw new ApiError('conflict');
};

/** The invitations of an inviter, newest last. */
export const listInvitations = async (db: Db, nowMs: number, inviter: string) => {
  const rows = await db
    .selectFrom('invitation')
    .leftJoin('account', 'account.key', 'invitation.invited')
    .selectAll('invitation')
    .select('receive_key')
    .where('inviter', '=', inviter)
    .orderBy('expires_at')
    .orderBy('id')
    .execute();
  return rows.map(({ receive_key: receiveKey, ...row }) => ({
    id: row.id,
    space: row.space,
    state: isOver(row, nowMs) ? ('expired' as const) : row.state,
    answer:
      row.invited !== null && receiveKey !== null && row.proof !== null
        ? { key: row.invited, receiveKey, proof: row.proof }
        : null,
    expires: new Date(row.expires_at).toISOString(),
  }));
};

/** An invitation by its id and its token. @throws {ApiError} not-found, whichever of the two is wrong */
const findByToken = async (db: Db, id: string, token: string): Promise<Row> => {
  const row = await db.selectFrom('invitation').selectAll().where('id', '=', id).executeTakeFirst();
  if (!isSameHash(row?.token_hash ?? hashToken(''), hashToken(token)) || !row) throw notFound();
  return row;
};

/**
 * How an invitation stands, for one who holds its token. What was revealed goes only to the one who answered.
 * @throws {ApiError} not-found; invitation-spent, when it has run out
 */
export const lookAtInvitation = async (
  db: Db,
  nowMs: number,
  id: string,
  token: string,
  who: Session | null,
) => {
  const row = await findByToken(db, id, token);
  if (isOver(row, nowMs)) throw new ApiError('invitation-spent');
  const { state, space, nonce } = row;
  const mine = who !== null && row.invited === who.key;
  const inviter = await db
    .selectFrom('account')
    .select(['key', 'receive_key'])
    .where('key', '=', row.inviter)
    .executeTakeFirstOrThrow(); // an account takes its invitations with it
  return {
    state,
    space,
    mine,
    reveal: mine && nonce !== null ? { key: inviter.key, receiveKey: inviter.receive_key, nonce } : null,
    expires: new Date(row.expires_at).toISOString(),
  };
};

/**
 * The invited answers; a second time with the same proof changes nothing.
 * @returns the inviter's key
 * @throws {ApiError} not-found; not-allowed, to one's own; invitation-spent, when somebody else joined or answered, or it ran out
 */
export const answerInvitation = async (
  db: Db,
  nowMs: number,
  id: string,
  who: Session,
  { token, proof }: { readonly token: string; readonly proof: string },
): Promise<string> => {
  const row = await findByToken(db, id, token);
  if (row.inviter === who.key) throw new ApiError('not-allowed');
  if (row.invited === who.key && row.proof === proof) return row.inviter;
  if (isOver(row, nowMs) || (row.joined !== null && row.joined !== who.key))
    throw new ApiError('invitation-spent');
  const { numUpdatedRows } = await db
    .updateTable('invitation')
    .set({ state: 'answered', invited: who.key, proof })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new ApiError('invitation-spent');
  return row.inviter;
};

/** An invitation of this inviter. @throws {ApiError} not-found, invitation-spent */
const findMine = async (db: Db, nowMs: number, id: string, inviter: string): Promise<Row> => {
  const row = await db
    .selectFrom('invitation')
    .selectAll()
    .where('id', '=', id)
    .where('inviter', '=', inviter)
    .executeTakeFirst();
  if (!row) throw notFound();
  if (isOver(row, nowMs)) throw new ApiError('invitation-spent');
  return row;
};

/**
 * The inviter reveals the nonce; again with the same nonce changes nothing.
 * @returns the key of the invited
 * @throws {ApiError} not-found; conflict, when nobody has answered or another nonce was revealed; invitation-spent
 */
export const revealInvitation = async (
  db: Db,
  nowMs: number,
  id: string,
  inviter: string,
  nonce: string,
): Promise<string> => {
  const row = await findMine(db, nowMs, id, inviter);
  if (row.invited !== null && row.nonce === nonce) return row.invited;
  const { numUpdatedRows } = await db
    .updateTable('invitation')
    .set({ state: 'revealed', nonce })
    .where('id', '=', id)
    .where('state', '=', 'answered')
    .executeTakeFirst();
  if (numUpdatedRows !== 1n || row.invited === null) throw new ApiError('conflict');
  return row.invited;
};

/**
 * The words matched: the invited becomes a member and is handed the key of the current epoch. Inside a transaction.
 * A second time changes nothing.
 * @returns the key of the invited
 * @throws {ApiError} not-found; conflict, before anything was revealed or when the space is full; invitation-spent
 */
export const confirmInvitation = async (
  db: Db,
  nowMs: number,
  id: string,
  inviter: string,
  sealed: string,
): Promise<string> => {
  const { space: spaceId } = await findMine(db, nowMs, id, inviter);
  const space = await holdSpace(db, inviter, spaceId);
  const { state, invited } = await findMine(db, nowMs, id, inviter); // as it is now that the space is held
  if (invited === null) throw new ApiError('conflict');
  if (state === 'admitted') return invited;
  const isFull =
    space.members.length >= MOST_MEMBERS || space.members.includes(invited) || space.isLeftBehind;
  if (state !== 'revealed' || isFull) throw new ApiError('conflict');
  await admit(db, space.id, space.epoch, { to: invited, from: inviter, sealed });
  await db.updateTable('invitation').set({ state: 'admitted' }).where('id', '=', id).execute();
  return invited;
};

/** @throws {ApiError} not-found */
export const deleteInvitation = async (db: Db, id: string, inviter: string): Promise<void> => {
  const { numDeletedRows } = await db
    .deleteFrom('invitation')
    .where('id', '=', id)
    .where('inviter', '=', inviter)
    .executeTakeFirst();
  if (numDeletedRows !== 1n) throw notFound();
};

/** Forgets invitations a week after they ended: long enough for the inviter to see that one ran out. */
export const sweepInvitations = (db: Db, nowMs: number) =>
  db
    .deleteFrom('invitation')
    .where('expires_at', '<', nowMs - LIFE_MS)
    .execute();
