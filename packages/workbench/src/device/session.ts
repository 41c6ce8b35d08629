/**
 * An opened device and its line to the relay: one for each tab. Sends by itself, pulls when there is news, and
 * tells everyone in the tab, and the other tabs, which entries came.
 *
 * What is kept here and what the relay has are two states, and every screen may ask which: `reach` says whether
 * the relay can be reached, the outbox what it does not have yet.
 */
import type { SpaceId } from '@kithe/record/ids';
import { append, type Desk, type Plan, type Written } from './append.ts';
import { type Along, ChainMoved, readSpace } from './entries.ts';
import { type Access, accessOf, listMemberships, type Membership } from './memberships.ts';
import { openSpaceFrom } from './opened-space.ts';
import { createOutbox, type Exclusively, exclusivelyInTabs, type Outbox } from './outbox.ts';
import {
  type Ask,
  createAsk,
  createRelayClient,
  type RelayClient,
  RelayProblem,
  Unreachable,
} from './relay-client.ts';
import { joinTabs, type Listen, listenToRelay, type News, type RelaySignal } from './signals.ts';
import type { Vault } from './vault.ts';

/** `signed-out`: the relay wants the passphrase again; everything written is kept here meanwhile. */
export type Reach = 'online' | 'offline' | 'signed-out';

export type Session = {
  readonly vault: Vault;
  readonly relay: RelayClient;
  readonly outbox: Outbox;
  readonly ownAccess: Access;
  readonly reach: () => Reach;
  /** Entries read so far in a pull that is under way; `null` when none is. */
  readonly reading: () => number | null;
  /** Reach, reading or outbox changed. */
  readonly subscribe: (onChange: () => void) => () => void;
  /** Entries came, were written or taken back. `from`: whoever wrote them hears nothing of it. */
  readonly onNews: (listener: (news: News) => void) => () => void;
  readonly onSignal: (listener: (signal: RelaySignal) => void) => () => void;
  readonly announce: (news: News, from?: (news: News) => void) => void;
  /** Tells the other tabs that keys or PIN are not what they were. */
  readonly vaultChanged: () => void;
  readonly memberships: () => Promise<readonly Membership[]>;
  /** Pulls one space. @throws {RelayProblem} @throws {Unreachable} */
  readonly pull: (access: Access) => Promise<void>;
  /** Pulls whatever is new in every space of mine. Never throws: what cannot be had now comes later. */
  readonly sync: () => Promise<void>;
  /** Writes where nothing is held open. @throws {StorageProblem} */
  readonly writeApart: (
    plans: readonly Plan[],
    accesses: readonly Access[],
    along?: Along,
  ) => Promise<Written>;
  readonly close: () => void;
};

/** What a session needs of its surroundings; a test brings its own. */
export type Surroundings = {
  readonly ask?: Ask;
  readonly listen?: Listen;
  readonly exclusively?: Exclusively;
  /** The other tabs saw the vault change. */
  readonly onVaultChanged?: () => void;
};

const listeners = <T extends (...args: never[]) => void>() => {
  const all = new Set<T>();
  return {
    all,
    add: (listener: T) => {
      all.add(listener);
      return () => void all.delete(listener);
    },
  };
};

export const openSession = (vault: Vault, surroundings: Surroundings = {}): Session => {
  const { ask = createAsk(), listen = listenToRelay, exclusively = exclusivelyInTabs } = surroundings;
  const { cabinet, keybag } = vault;
  const { db } = cabinet;
  const changes = listeners<() => void>();
  const news = listeners<(news: News) => void>();
  const signals = listeners<(signal: RelaySignal) => void>();
  const askedAgain = new Set<SpaceId>();
  let reach: Reach = 'online';
  let reading: number | null = null;
  let closed = false;

  const changed = () => {
    for (const listener of changes.all) listener();
  };
  const setReach = (next: Reach) => {
    if (next === reach) return;
    reach = next;
    changed();
  };

  /** Every request tells on the way whether the relay can be reached. */
  const observed: Ask = async (...args) => {
    try {
      const answer = await ask(...args);
      setReach('online');
      return answer;
    } catch (thrown) {
      if (thrown instanceof Unreachable) setReach('offline');
      else if (thrown instanceof RelayProblem)
        setReach(thrown.code === 'not-signed-in' ? 'signed-out' : reach === 'signed-out' ? reach : 'online');
      throw thrown;
    }
  };
  const relay = createRelayClient(observed);

  const hear = (one: News, from?: (news: News) => void) => {
    for (const listener of news.all) if (listener !== from) listener(one);
  };
  const tabs = joinTabs(db.name, (message) => {
    if (message.kind === 'news') hear(message.news);
    if (message.kind === 'vault') surroundings.onVaultChanged?.();
    outbox.wake();
  });
  const outbox: Outbox = createOutbox({
    db,
    relay,
    exclusively,
    onChange: changed,
    onSent: () => tabs.tell({ kind: 'sent' }),
  });

  const announce: Session['announce'] = (one, from) => {
    outbox.wake(one.ids);
    hear(one, from);
    tabs.tell({ kind: 'news', news: one });
  };

  const ownAccess: Access = {
    space: keybag.ownSpace,
    authors: new Set([keybag.identity.key]),
    keys: new Map([[0, keybag.ownKey]]),
    epoch: 0,
  };

  const pullOne: Session['pull'] = async (access) => {
    const { space } = access;
    const again = !askedAgain.has(space);
    askedAgain.add(space);
    const pulling = exclusively(`kithe pull ${space}`, async () => {
      // What receiving needs, a page that only writes does not wait for.
      const { pull } = await import('./receive.ts');
      return pull({
        vault,
        relay,
        access,
        again,
        onPage: (ids, read) => {
          reading = read;
          changed();
          hear({ space, ids });
          tabs.tell({ kind: 'news', news: { space, ids } });
        },
      });
    });
    await pulling.finally(() => {
      if (reading === null) return;
      reading = null;
      changed();
    });
  };

  const cursorOf = async (space: SpaceId) => (await db.get('cursors', space)) ?? 0;

  const syncAll = async (): Promise<void> => {
    const { spaces } = await relay.spaces();
    const lastOf = new Map(spaces.map(({ id, last }) => [id, last]));
    const isBehind = async ({ space }: Access) =>
      !askedAgain.has(space) || (lastOf.get(space) ?? 0) !== (await cursorOf(space));
    // One's own space first: it tells which others there are.
    if (await isBehind(ownAccess)) await pullOne(ownAccess);
    for (const access of (await listMemberships(cabinet)).map(accessOf))
      if (lastOf.has(access.space) && (await isBehind(access))) await pullOne(access);
    outbox.wake();
  };
  let syncing: Promise<void> | null = null;
  const sync = (): Promise<void> => {
    if (closed) return Promise.resolve();
    // Reach says what went wrong; what was not had now comes with the next signal, or the next look.
    syncing ??= syncAll()
      .catch(() => {})
      .finally(() => {
        syncing = null;
      });
    return syncing;
  };

  const pullFor = async (space: string, last: number): Promise<void> => {
    const accesses = [ownAccess, ...(await listMemberships(cabinet)).map(accessOf)];
    const access = accesses.find((one) => one.space === space);
    if (access && (await cursorOf(access.space)) < last) await pullOne(access).catch(() => {});
  };

  const stopListening = listen(
    (signal) => {
      if ('space' in signal && 'last' in signal) void pullFor(signal.space, signal.last);
      if ('spaces' in signal) void sync();
      for (const listener of signals.all) listener(signal);
    },
    () => void sync(),
  );

  const comeBack = () => {
    if (globalThis.document?.visibilityState === 'hidden') return;
    void sync();
    outbox.wake();
  };
  globalThis.window?.addEventListener('online', comeBack);
  globalThis.document?.addEventListener('visibilitychange', comeBack);
  outbox.wake();

  const deskOf = async (access: Access): Promise<Desk> => {
    const opened = await openSpaceFrom(readSpace(db, access.space), access.keys, vault.device);
    return { access, standing: opened.standing() };
  };

  return {
    vault,
    relay,
    outbox,
    ownAccess,
    reach: () => reach,
    reading: () => reading,
    subscribe: changes.add,
    onNews: news.add,
    onSignal: signals.add,
    announce,
    vaultChanged: () => tabs.tell({ kind: 'vault' }),
    memberships: () => listMemberships(cabinet),
    pull: pullOne,
    sync,
    writeApart: async (plans, accesses, along) => {
      for (;;) {
        const desks = new Map(
          await Promise.all(accesses.map(async (a) => [a.space, await deskOf(a)] as const)),
        );
        try {
          const written = await append(vault, plans, (space) => desks.get(space) as Desk, along); // plans are for these
          for (const { space } of accesses)
            announce({ space, ids: written.ids.filter((_, i) => plans[i]?.space === space) });
          return written;
        } catch (thrown) {
          if (!(thrown instanceof ChainMoved)) throw thrown;
        }
      }
    },
    close: () => {
      closed = true;
      stopListening();
      globalThis.window?.removeEventListener('online', comeBack);
      globalThis.document?.removeEventListener('visibilitychange', comeBack);
      outbox.close();
      tabs.close();
    },
  };
};
