/**
 * The outbox: what was kept here is sent by itself, in order, as often as it takes.
 *
 * The relay knows an entry by its id, so sending twice is sending once. Waiting grows with every failure, with
 * chance in it, so that a relay that comes back is not met by everyone at once. What the relay refuses for good
 * stays on this device, is shown, and blocks nothing behind it. Where the relay has no room, words wait here in their
 * order, and only what frees room goes ahead of them.
 */
import { formatBase64 } from '@kithe/record/bytes';
import type { EntryId, SpaceId } from '@kithe/record/ids';
import type { Database, Outgoing } from './database.ts';
import { keepSent } from './entries.ts';
import { type RelayClient, RelayProblem, Unreachable } from './relay-client.ts';

/** Most entries, and most bytes of them, in one request. */
const BATCH = 100;
const BATCH_BYTES = 2_000_000;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/** Codes after which asking again would change nothing. */
const FOR_GOOD: ReadonlySet<string> = new Set([
  'not-found',
  'not-allowed',
  'conflict',
  'too-large',
  'invalid',
  'malformed-request',
]);

/** Whose room has run out at the relay, by its code: this person's, or everybody's. Waiting may heal both. */
const NO_ROOM = { 'over-allowance': 'mine', 'disk-full': 'all' } as const;
export type NoRoom = (typeof NO_ROOM)[keyof typeof NO_ROOM];
const noRoomOf = (thrown: unknown): NoRoom | null =>
  thrown instanceof RelayProblem && thrown.code in NO_ROOM
    ? NO_ROOM[thrown.code as keyof typeof NO_ROOM] // it is in there
    : null;

type Placed = { readonly place: number; readonly item: Outgoing };

export type Outbox = {
  /** Entries that the relay does not have yet. */
  readonly waiting: () => ReadonlySet<EntryId>;
  /** Entries that it will not take. */
  readonly refused: () => readonly { readonly space: SpaceId; readonly id: EntryId }[];
  /** Why words wait though the relay can be reached; `null` while they do not. */
  readonly noRoom: () => NoRoom | null;
  /** Something was put in, or there may be a connection again. @param ids what was put in, so that it waits from now on */
  readonly wake: (ids?: readonly EntryId[]) => void;
  /** Sends what can be sent now. @throws {Unreachable} @throws {RelayProblem} */
  readonly flush: () => Promise<void>;
  readonly close: () => void;
};

export type OutboxPort = {
  readonly db: Database;
  readonly relay: Pick<RelayClient, 'append' | 'deleteEntry'>;
  readonly onChange: () => void;
  /** The relay has something that it did not have before. */
  readonly onSent?: () => void;
  readonly random?: () => number;
  readonly exclusively?: Exclusively;
};

/** Does one thing at a time across all tabs of this device. */
export type Exclusively = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** By Web Locks. An engine without them sends twice what two tabs send, which harms nothing. */
export const exclusivelyInTabs: Exclusively = async (name, work) => {
  const locks = globalThis.navigator?.locks;
  return locks ? locks.request(name, work) : work();
};

/** How long to wait after `failures` in a row, in milliseconds. @param chance uniform in [0, 1) */
export const waitMs = (failures: number, chance: number, retryAfterS = 0): number =>
  Math.max(
    retryAfterS * 1_000,
    Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1)) * (0.5 + chance / 2),
  );

/**
 * The longest run at the front that one request may carry: of one space and one kind, in order.
 * @param isFull the relay has no room: the next deletion of something that it has
 */
export const nextBatch = (placed: readonly Placed[], isFull = false): readonly Placed[] => {
  const waiting = placed.filter(({ item }) => item.refused === undefined);
  if (isFull) {
    const unsent = new Set(waiting.flatMap(({ item }) => (item.kind === 'append' ? [item.id] : [])));
    return waiting.filter(({ item }) => item.kind === 'delete' && !unsent.has(item.id)).slice(0, 1);
  }
  const [first] = waiting;
  if (!first || first.item.kind === 'delete') return waiting.slice(0, 1);
  const batch: Placed[] = [];
  let bytes = 0;
  for (const one of waiting) {
    if (one.item.kind !== 'append' || one.item.space !== first.item.space) break;
    bytes += one.item.bytes.length;
    if (batch.length > 0 && (batch.length >= BATCH || bytes > BATCH_BYTES)) break;
    batch.push(one);
  }
  return batch;
};

const readOutbox = async (db: Database): Promise<readonly Placed[]> => {
  const tx = db.transaction('outbox');
  const [places, items] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
  return items.map((item, i) => ({ item, place: places[i] as number })); // one key for each, from one transaction
};

export const createOutbox = (port: OutboxPort): Outbox => {
  const { db, relay, onChange, onSent, random = Math.random, exclusively = exclusivelyInTabs } = port;
  let waiting: ReadonlySet<EntryId> = new Set();
  let refused: readonly { space: SpaceId; id: EntryId }[] = [];
  let noRoom: NoRoom | null = null;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> | null = null;
  let closed = false;

  const look = async (): Promise<readonly Placed[]> => {
    const placed = await readOutbox(db);
    const appends = placed.map(({ item }) => item).filter((item) => item.kind === 'append');
    waiting = new Set(appends.map((item) => item.id));
    refused = appends.filter((item) => item.refused !== undefined).map(({ space, id }) => ({ space, id }));
    if (refused.length === appends.length) noRoom = null;
    onChange();
    return placed;
  };

  const markRefused = (place: number, item: Outgoing, code: string) =>
    item.kind === 'delete' ? db.delete('outbox', place) : db.put('outbox', { ...item, refused: code }, place);

  const sendOne = async (batch: readonly Placed[]): Promise<void> => {
    const [first] = batch;
    if (!first) return;
    const { space } = first.item;
    try {
      if (first.item.kind === 'delete') {
        await relay.deleteEntry(space, first.item.id);
        await db.delete('outbox', first.place);
        return;
      }
      const texts = batch.flatMap(({ item }) => (item.kind === 'append' ? [formatBase64(item.bytes)] : []));
      const { entries } = await relay.append(space, texts);
      // ids and numbers of what we have just sent
      const sent = entries.map(({ id, seq }) => ({ id: id as EntryId, seq }));
      await keepSent(
        db,
        space,
        sent,
        batch.map(({ place }) => place),
      );
    } catch (thrown) {
      if (!(thrown instanceof RelayProblem && FOR_GOOD.has(thrown.code))) throw thrown;
      // The relay keeps a batch whole or not at all: which of them it was shows one by one.
      if (batch.length > 1) for (const one of batch) await sendOne([one]);
      else await markRefused(first.place, first.item, thrown.code);
    }
  };

  const sendAll = (): Promise<void> =>
    exclusively('kithe outbox', async () => {
      let full: unknown = null;
      let isFreed = false;
      for (;;) {
        const batch = nextBatch(await look(), full !== null);
        if (closed) return;
        if (batch.length === 0) {
          if (full === null) return;
          if (!isFreed) throw full;
          [full, isFreed] = [null, false]; // what was deleted may have made room
          continue;
        }
        try {
          await sendOne(batch);
        } catch (thrown) {
          noRoom = noRoomOf(thrown);
          if (noRoom === null || full !== null) throw thrown;
          full = thrown;
          continue;
        }
        if (full !== null) isFreed = true;
        else if (batch[0]?.item.kind === 'append') noRoom = null;
        failures = 0;
        onSent?.();
      }
    });

  const flush = (): Promise<void> => {
    sending ??= sendAll().finally(() => {
      sending = null;
    });
    return sending;
  };

  const wake = (ids: readonly EntryId[] = []): void => {
    if (closed) return;
    if (ids.length > 0) waiting = new Set([...waiting, ...ids]);
    clearTimeout(timer);
    const before = sending;
    // What was put in while a round was ending goes with the next.
    void (before ? before.catch(() => {}).then(flush) : flush()).catch((thrown: unknown) => {
      if (closed) return;
      if (thrown instanceof RelayProblem && thrown.code === 'not-signed-in') return; // signing in wakes it
      failures++;
      const passing = thrown instanceof RelayProblem || thrown instanceof Unreachable;
      const retryAfterS = thrown instanceof RelayProblem ? thrown.retryAfterS : undefined;
      timer = setTimeout(() => wake(), passing ? waitMs(failures, random(), retryAfterS) : LONGEST_WAIT_MS);
    });
  };

  return {
    waiting: () => waiting,
    refused: () => refused,
    noRoom: () => noRoom,
    wake,
    flush,
    close: () => {
      closed = true;
      clearTimeout(timer);
    },
  };
};
