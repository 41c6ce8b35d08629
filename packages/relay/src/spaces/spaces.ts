/**
 * Spaces and who is in them. A space that one is not in and a space that does not exist are one case, decided
 * here and nowhere else: only {@link openSpace} makes the value that the queries of a space demand.
 */
import type { SpaceId } from '@kithe/record/ids';
import type { ExpressionBuilder } from 'kysely';
import { ApiError, notFound } from '../errors.ts';
import { holdSpaces } from '../store/hold.ts';
import { countKept } from '../store/kept.ts';
import type { Db, Tables } from '../store/schema.ts';

declare const opened: unique symbol;
/** A space that this member may read, as it stood when it was opened. */
export type OpenSpace = {
  readonly id: SpaceId;
  readonly kind: 'own' | 'between';
  readonly epoch: number;
  readonly members: readonly string[];
  /** Somebody was in it who has gone, and its key is still the one under which they wrote. */
  readonly isLeftBehind: boolean;
  readonly [opened]: true;
};

/** Members of one space, in this version. */
export const MOST_MEMBERS = 2;
/** Spaces of one account: far more than a practice has, few enough to list at once. */
export const MOST_SPACES = 1_000;

/** @throws {ApiError} not-found, also when the space exists and is somebody else's */
export const openSpace = async (db: Db, key: string, id: string): Promise<OpenSpace> => {
  const rows = await db
    .selectFrom('space')
    .innerJoin('member', 'member.space', 'space.id')
    .select(['id', 'kind', 'epoch', 'met_epoch', 'key'])
    .where('id', '=', id)
    .orderBy('key')
    .execute();
  const [space] = rows;
  const members = rows.map((row) => row.key);
  if (!space || space.kind === 'gone' || !members.includes(key)) throw notFound();
  const { kind, epoch, met_epoch: metIn } = space;
  const isLeftBehind = members.length < MOST_MEMBERS && metIn !== null && Number(metIn) >= epoch;
  return { id, kind, epoch, members, isLeftBehind } as unknown as OpenSpace; // the only cast to OpenSpace
};

/** {@link openSpace} for a transaction that is going to change it. */
export const holdSpace = async (db: Db, key: string, id: string): Promise<OpenSpace> => {
  await holdSpaces(db, [id]);
  return openSpace(db, key, id);
};

/** Sequence number of the newest entry of each space, or null; the end of an index, whatever the length of the log. */
export const lastSeq = ({ selectFrom }: ExpressionBuilder<Tables, 'space'>) =>
  selectFrom('entry')
    .select(({ fn }) => fn.max('seq').as('last'))
    .whereRef('entry.space', '=', 'space.id')
    .as('last');

/** Everything that a member is told about their spaces. */
export const listSpaces = async (db: Db, key: string) => {
  const mine = db.selectFrom('member').select('space').where('key', '=', key);
  const spaces = await db
    .selectFrom('space')
    .select(['id', 'kind', 'epoch', lastSeq])
    .where('id', 'in', mine)
    .orderBy('id')
    .execute();
  const members = await db
    .selectFrom('member')
    .innerJoin('account', 'account.key', 'member.key')
    .select(['space', 'account.key', 'receive_key'])
    .where('space', 'in', mine)
    .orderBy('account.key')
    .execute();
  const grants = await db
    .selectFrom('space_grant')
    .select(['space', 'epoch', 'from_key', 'sealed'])
    .where('to_key', '=', key)
    .orderBy('epoch')
    .execute();
  const membersOf = groupBySpace(members);
  const grantsOf = groupBySpace(grants);
  return spaces.flatMap(({ id, kind, epoch, last }) =>
    kind === 'gone'
      ? []
      : [
          {
            id,
            kind,
            epoch,
            last: last ?? 0,
            members: (membersOf.get(id) ?? []).map((m) => ({ key: m.key, receiveKey: m.receive_key })),
            grants: (grantsOf.get(id) ?? []).map((g) => ({
              epoch: g.epoch,
              from: g.from_key,
              grant: g.sealed,
            })),
          },
        ],
  );
};

const groupBySpace = <Row extends { readonly space: string }>(rows: readonly Row[]): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.space, [...(groups.get(row.space) ?? []), row]);
  return groups;
};

/** @throws {ApiError} conflict, when the id was ever used; not-allowed, beyond {@link MOST_SPACES} */
export const createSpace = async (db: Db, key: string, id: string, sealed: string): Promise<void> => {
  const { count } = await db
    .selectFrom('member')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  if (Number(count) >= MOST_SPACES) throw new ApiError('not-allowed');
  const made = await db
    .insertInto('space')
    .values({ id, kind: 'between', epoch: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (made.numInsertedOrUpdatedRows !== 1n) throw new ApiError('conflict');
  await admit(db, id, 0, { to: key, from: key, sealed });
};

/** Makes someone a member and hands them the key of an epoch. */
export const admit = async (
  db: Db,
  space: string,
  epoch: number,
  { to, from, sealed }: { readonly to: string; readonly from: string; readonly sealed: string },
): Promise<void> => {
  await db.insertInto('member').values({ space, key: to }).execute();
  if (to !== from) await db.updateTable('space').set({ met_epoch: epoch }).where('id', '=', space).execute();
  await db.insertInto('space_grant').values({ space, epoch, to_key: to, from_key: from, sealed }).execute();
};

/** A member goes, with their grants and the invitations they made; a space that has nobody left is emptied. */
export const removeMember = async (db: Db, space: string, key: string): Promise<void> => {
  await db.deleteFrom('member').where('space', '=', space).where('key', '=', key).execute();
  await db.deleteFrom('space_grant').where('space', '=', space).where('to_key', '=', key).execute();
  await db.deleteFrom('invitation').where('space', '=', space).where('inviter', '=', key).execute();
  const left = await db.selectFrom('member').select('key').where('space', '=', space).executeTakeFirst();
  if (!left) await emptySpace(db, space);
};

/** Deletes every entry of a space that has nobody left. Its id stays taken (migrations/0001). */
export const emptySpace = async (db: Db, space: string): Promise<void> => {
  const kept = await db
    .selectFrom('entry')
    .select(({ fn }) => ['author', fn<number>('sum', [fn('length', ['bytes'])]).as('bytes')])
    .where('space', '=', space)
    .where('bytes', 'is not', null)
    .groupBy('author')
    .execute();
  await countKept(db, new Map(kept.map(({ author, bytes }) => [author, -bytes])));
  await db.deleteFrom('entry').where('space', '=', space).execute();
  await db.deleteFrom('space_grant').where('space', '=', space).execute();
  await db.deleteFrom('invitation').where('space', '=', space).execute();
  await db.updateTable('space').set({ kind: 'gone' }).where('id', '=', space).execute();
};

/**
 * Begins the next epoch: a new key for everyone who stays, and the door for whoever goes.
 * @throws {ApiError} conflict, when `epoch` is not the next; invalid, when the grants are not one for each who stays;
 *   not-allowed, in an own space, whose key never changes
 */
export const beginEpoch = async (
  db: Db,
  space: OpenSpace,
  from: string,
  next: {
    readonly epoch: number;
    readonly grants: readonly { readonly to: string; readonly grant: string }[];
    readonly remove: readonly string[];
  },
): Promise<void> => {
  if (space.kind === 'own') throw new ApiError('not-allowed');
  if (next.epoch !== space.epoch + 1) throw new ApiError('conflict');
  const going = new Set(next.remove);
  const staying = space.members.filter((key) => !going.has(key));
  const given = next.grants.map(({ to }) => to);
  const known = next.remove.every((key) => space.members.includes(key)) && !going.has(from);
  if (!known || [...given].sort().join() !== [...staying].sort().join()) throw new ApiError('invalid');
  for (const key of going) await removeMember(db, space.id, key);
  await db.updateTable('space').set({ epoch: next.epoch }).where('id', '=', space.id).execute();
  await db
    .insertInto('space_grant')
    .values(
      next.grants.map(({ to, grant }) => ({
        space: space.id,
        epoch: next.epoch,
        to_key: to,
        from_key: from,
        sealed: grant,
      })),
    )
    .execute();
};
