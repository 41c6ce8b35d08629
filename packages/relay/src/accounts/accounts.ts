/** Accounts in the database: made in one transaction, deleted in one. */
import type { SignUpFinish } from '@kithe/record/relay-api';
import type * as v from 'valibot';
import { ApiError } from '../errors.ts';
import { emptySpace } from '../spaces/spaces.ts';
import { holdSpaces } from '../store/hold.ts';
import type { Db } from '../store/schema.ts';
import type { Session } from './session.ts';

type NewAccount = Pick<
  v.InferOutput<typeof SignUpFinish>,
  'account' | 'key' | 'receiveKey' | 'ownSpace' | 'passphrase' | 'recovery' | 'keybag'
>;

/** @throws {ApiError} conflict, when the name is taken. Ask only on behalf of someone whose ticket was good. */
export const refuseTaken = async (db: Db, account: string): Promise<void> => {
  const taken = await db.selectFrom('account').select('name').where('name', '=', account).executeTakeFirst();
  if (taken) throw new ApiError('conflict');
};

/**
 * Makes an account with both locks and its own space. Inside a transaction.
 * @throws {ApiError} conflict, when the name, the key or the space id is in use
 */
export const createAccount = async (db: Db, made: NewAccount): Promise<void> => {
  const { account: name, key, receiveKey: receive_key, ownSpace: own_space, keybag } = made;
  const account = await db
    .insertInto('account')
    .values({ name, key, receive_key, own_space })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  const space = await db
    .insertInto('space')
    .values({ id: own_space, kind: 'own', epoch: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (account.numInsertedOrUpdatedRows !== 1n || space.numInsertedOrUpdatedRows !== 1n)
    throw new ApiError('conflict');
  await db.insertInto('member').values({ space: own_space, key }).execute();
  await db
    .insertInto('lock')
    .values(
      (['passphrase', 'recovery'] as const).map((lock) => ({
        account: name,
        lock,
        record: made[lock],
        keybag: keybag[lock],
      })),
    )
    .execute();
};

/** A lock of an account, or of nobody. One query either way. */
export const findLock = (db: Db, account: string, lock: 'passphrase' | 'recovery') =>
  db
    .selectFrom('lock')
    .innerJoin('account', 'account.name', 'lock.account')
    .select(['record', 'keybag', 'key', 'own_space'])
    .where('lock.account', '=', account)
    .where('lock.lock', '=', lock)
    .executeTakeFirst();

/**
 * Deletes an account: its locks, sessions, grants, invitations and memberships, every entry of its own space,
 * and spaces that have nobody left. What it wrote into a space with someone else stays theirs too.
 * @returns the keys of those who shared a space with it
 */
export const deleteAccount = async (db: Db, { account, key }: Session): Promise<readonly string[]> => {
  const mine = db.selectFrom('member').select('space').where('key', '=', key);
  const spaces = (await mine.execute()).map(({ space }) => space);
  await holdSpaces(db, spaces); // an append under way, or the other who goes at the same moment, would leave words behind
  const others = await db
    .selectFrom('member')
    .select(['space', 'key'])
    .where('space', 'in', spaces)
    .where('key', '!=', key)
    .execute();
  await db.deleteFrom('account').where('name', '=', account).execute();
  const shared = new Set(others.map(({ space }) => space));
  for (const space of spaces) if (!shared.has(space)) await emptySpace(db, space);
  return [...new Set(others.map((other) => other.key))];
};
