/**
 * A live relationship: the port of `relationship.ts` over this device's own log.
 *
 * The first screen comes from the front of the snapshot that was put away last; the rest of it follows, and then
 * opening and folding the whole log, which hands over what has changed since. Writing waits for none of them: an
 * entry needs to know only what it stands on.
 */
import { openingOf, sealAccount } from '@kithe/record/account';
import { alongWith } from '@kithe/record/along';
import type { NewBody } from '@kithe/record/body';
import { type EntryId, newEntryId, type SpaceId } from '@kithe/record/ids';
import { kindOf, roleIn } from '@kithe/record/kinds';
import type { Trouble } from '@kithe/record/space';
import type { Meeting, Relationship, Snapshot } from '../relationship.ts';
import { append, type Desk, type Plan } from './append.ts';
import { accountDrawer, createDrafts } from './drafts.ts';
import { type Along, ChainMoved, countEntries } from './entries.ts';
import type { Footing } from './footing.ts';
import type { Folded, Keeper } from './keeper.ts';
import { type Keeping, startKeeping } from './keeping.ts';
import { closeRecord } from './leaving.ts';
import { createMeeting } from './meeting.ts';
import { accessOf, findMembership, meIn } from './memberships.ts';
import { type Parts, viewsOf, withChanges } from './parts.ts';
import type { Session } from './session.ts';
import type { News } from './signals.ts';
import { readFront } from './snapshot.ts';

export type LiveRelationship = Relationship & {
  /** Resolves when the whole log has been folded, and not only the snapshot read. */
  readonly loaded: Promise<void>;
  readonly close: () => void;
};

/**
 * Names this build: the file that this code came in, with the hash of everything it stands on. A snapshot by
 * another build may be of another shape, and is no snapshot.
 */
const BUILD = import.meta.url;

/** What packets need, most records do not. */
const supervising = () => import('./supervisions.ts');

const SAVE_AFTER_MS = 1_500;

/** A first screen that is being drawn should share the machine with nothing that can wait so long. */
const AFTER_FIRST_MS = 400;

/** Every card that holds one. */
const wholeOpening = (keys: NewBody<'sealed-keys'>): NewBody<'opening'> =>
  openingOf(keys, new Set(keys.keys.flatMap((key, slot) => (key === null ? [] : [slot]))));

/** Entries up to which a record is simply opened: a moment's wait is better than a screen that is a moment old. */
const OPEN_AT_ONCE = 600;

/** Notices of what was refused on receipt, as the pages know troubles. */
const refusedIn = async (session: Session, spaces: readonly SpaceId[]): Promise<readonly Trouble[]> => {
  const { db } = session.vault.cabinet;
  const rows = await Promise.all(
    spaces.map((space) => db.getAll('refused', IDBKeyRange.bound([space], [space, []]))),
  );
  return rows.flat().map(({ id, reason }) => ({ kind: 'refused', id, reason }) as Trouble); // reasons are those of verifyEntry
};

/**
 * Opens a relationship of this person's.
 * @param openAtOnce entries beyond which the first screen comes from the snapshot
 * @returns `null` when there is none of this id here
 */
export const openLive = async (
  session: Session,
  space: SpaceId,
  openAtOnce = OPEN_AT_ONCE,
): Promise<LiveRelationship | null> => {
  const { vault } = session;
  const { cabinet, keybag } = vault;
  const { key: me } = keybag.identity;
  const own = session.ownAccess;
  const [membership, front] = await Promise.all([
    findMembership(cabinet, space),
    readFront(cabinet, space, BUILD),
  ]);
  if (!membership) return null;
  const access = accessOf(membership);
  const drafts = createDrafts(cabinet, space);
  const subscribers = new Set<() => void>();

  // Counting forty thousand entries takes longer than a first screen may: it comes after.
  const countNow = (): Promise<readonly number[]> =>
    Promise.all([space, own.space].map((which) => countEntries(cabinet.db, [which])));
  const sizeOf = (counts: readonly number[]): number => counts.reduce((sum, n) => sum + n, 0);
  const countsOf = ({ counts }: Footing): readonly number[] => [counts.between, counts.own];
  const kept = front && sizeOf(countsOf(front.footing)) > openAtOnce ? front : null;
  const count = sizeOf(kept ? countsOf(kept.footing) : await countNow());
  let keeping: Keeping | null = null;
  /** Begins with its first use, so that a first screen shares its moment with no other thread. */
  const keeper = (): Keeper => {
    keeping ??= startKeeping(
      cabinet,
      {
        build: BUILD,
        me,
        device: vault.device,
        between: { space, keys: access.keys },
        own: { space: own.space, keys: own.keys },
      },
      count,
    );
    return keeping.keeper;
  };

  let views: Snapshot['views'];
  let parts: Parts = new Map();
  let isWhole = false;
  let isOpened = false;
  let troubles: readonly Trouble[] = [];
  let standing: Footing['standing'];
  let progress: number | null = 0;
  let refused: readonly Trouble[] = [];
  let snapshot: Snapshot;
  let saving: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  const draw = () => {
    const { outbox } = session;
    const unsent = outbox.refused().map(({ id }): Trouble => ({ kind: 'unsent', id }));
    const [waiting, whose] = [outbox.waiting(), outbox.noRoom()];
    const held: readonly Trouble[] =
      whose === null ? [] : [{ kind: 'no-room', whose, count: waiting.size - unsent.length }];
    snapshot = {
      views,
      isWhole,
      troubles: [...troubles, ...refused, ...unsent, ...held],
      waiting,
      isOnline: session.reach() === 'online',
      progress,
    };
    for (const onChange of subscribers) onChange();
  };

  const save = () => {
    clearTimeout(saving);
    saving = undefined;
    void keeper()
      .save()
      .catch(() => {}); // the next first screen comes from an older one
  };
  const show = (next: Folded) => {
    if (next.changes.length > 0 || !isWhole) {
      parts = withChanges(parts, next.changes);
      views = viewsOf(parts);
    }
    isWhole = true;
    ({ troubles, standing } = next);
    draw();
  };
  const apply = (next: Folded) => {
    if (closed) return;
    saving ??= setTimeout(save, SAVE_AFTER_MS);
    show(next);
    if (views.packetTrails.length > 0) void takeOut(false).catch(() => {}); // tried again at the next fold
  };
  /** Packets of this record that lie in another and may not any more, or, when I leave, all of them. */
  const takeOut = async (all: boolean) => (await supervising()).takeOut(session, membership, views, all);
  /** Something is new, and what it goes among is still to be opened: it follows by itself, and the screen says so. */
  const follow = () => {
    if (isOpened || progress !== null) return;
    progress = 0;
    draw();
  };
  const lookForRefused = async () => {
    refused = await refusedIn(session, [space, own.space]);
  };

  const restore = async () => {
    const reading = keeper()
      .restore()
      .catch(() => null); // what cannot be read is no snapshot
    const [restored] = await Promise.all([reading, lookForRefused()]);
    if (restored && !closed && !isWhole) show(restored);
  };
  const load = async () => {
    const all = await keeper().load((share) => {
      if (progress === null || !kept || share - progress < 0.02) return;
      progress = share;
      draw();
    });
    progress = null;
    isOpened = true;
    await lookForRefused();
    apply(all);
  };

  let hurry = () => {};
  let whole: Promise<void> | null = null;
  let loaded: Promise<void>;
  if (kept) {
    ({ views } = kept);
    ({ troubles, standing } = kept.footing);
    progress = null; // as far as is known; `compare` says so when it is not
    draw();
    const compare = async () => {
      const counts = await countNow();
      if (countsOf(kept.footing).some((n, i) => n !== counts[i])) follow();
    };
    const begin = new Promise<void>((resolve) => {
      const later = setTimeout(resolve, AFTER_FIRST_MS);
      hurry = () => {
        clearTimeout(later);
        resolve();
      };
    });
    const restored = begin.then(() => Promise.all([compare(), restore()]));
    loaded = restored.then(load);
    whole = restored.then(() => (isWhole ? undefined : loaded));
    // asked for by whoever waits for them
    loaded.catch(() => {});
    whole.catch(() => {});
  } else {
    loaded = load();
    await loaded;
  }

  const onNews = (news: News): void => {
    if (news.space !== space && news.space !== own.space) return;
    follow();
    void keeper()
      .take(news.space, news.ids)
      .then(async (next) => {
        await lookForRefused();
        apply(next);
      })
      .catch(() => {}); // closed meanwhile
  };
  const offNews = session.onNews(onNews);
  const offSession = session.subscribe(draw);
  const onHide = () => saving !== undefined && globalThis.document?.visibilityState === 'hidden' && save();
  globalThis.document?.addEventListener('visibilitychange', onHide);

  const deskOf = (which: SpaceId): Desk =>
    which === space ? { access, standing: standing.between } : { access: own, standing: standing.own };

  let turn: Promise<unknown> = Promise.resolve();
  /** One write after another: each stands on the one before. */
  const writeAll = (plans: readonly Plan[], along?: Along): Promise<readonly EntryId[]> => {
    const result = turn.then(async () => {
      for (;;) {
        try {
          const written = await append(vault, plans, deskOf, along);
          standing = {
            between: written.standings.get(space) ?? standing.between,
            own: written.standings.get(own.space) ?? standing.own,
          };
          await noteWritten(plans, written.ids, along?.forget?.ids ?? []);
          return written.ids;
        } catch (thrown) {
          if (!(thrown instanceof ChainMoved)) throw thrown;
          // Another tab wrote first, or the snapshot is older than what was written last.
          apply(await keeper().catchUp());
        }
      }
    });
    turn = result.catch(() => {});
    return result;
  };

  const noteWritten = async (
    plans: readonly Plan[],
    ids: readonly EntryId[],
    forgotten: readonly EntryId[],
  ) => {
    const taking: Promise<Folded>[] = [];
    for (const which of new Set(plans.map((plan) => plan.space))) {
      const mine = ids.filter((_, i) => plans[i]?.space === which);
      const news = { space: which, ids: which === own.space ? [...mine, ...forgotten] : mine };
      taking.push(keeper().take(which, news.ids));
      session.announce(news, onNews);
    }
    // What was just kept should be on the next screen.
    const taken = Promise.all(taking).then((all) => {
      for (const one of all) apply(one);
    });
    taken.catch(() => {});
    if (isOpened) await taken;
    else follow();
  };

  const meetings = new Map<EntryId, Meeting>();
  const hourOf = (hour: EntryId) => views.hours.find((one) => one.id === hour);
  /** Read from whole views only: the front knows that I sealed, and not what. */
  const openingFor = (hour: EntryId, chosen: ReadonlySet<number>): NewBody<'opening'> => {
    if (!isWhole) throw new RangeError('opening: the record is not whole yet');
    const mine = hourOf(hour)?.mine;
    if (!mine) throw new RangeError('opening: no sealed account of mine');
    return openingOf(mine.keys, chosen);
  };
  /** The first opening, handed over with the other's, takes a pledge and a word of weather along, whatever there is. */
  const handedFor: typeof openingFor = (hour, chosen) => {
    const part = roleIn(kindOf(membership), meIn(membership, me).role);
    return { ...openingFor(hour, chosen), ...alongWith(hour, views, { space, author: me, part }) };
  };

  const subscribe: Relationship['subscribe'] = (onChange) => {
    subscribers.add(onChange);
    return () => void subscribers.delete(onChange);
  };

  return {
    space,
    kind: 'live',
    me,
    role: roleIn(kindOf(membership), meIn(membership, me).role),
    get loaded() {
      hurry();
      return loaded;
    },
    get whole() {
      hurry();
      return whole;
    },
    nowMs: () => Date.now(),
    epochs: [...access.keys.keys()],
    supervisions: {
      list: async () => (await supervising()).listSupervisions(session),
      handOver: async (packet, into) => (await supervising()).handOver(session, membership, packet, into),
    },
    leave: async (words) => {
      await session.relay.spaces(); // without a connection nothing is begun
      hurry();
      await loaded;
      if (views.packetTrails.length > 0) await takeOut(true);
      await writeAll([{ space, body: { type: 'left', words, at: new Date().toISOString() } }]);
      await closeRecord(session, membership);
    },
    drafts,
    subscribe,
    snapshot: () => snapshot,
    write: async (where, body) => {
      const plan: Plan =
        where === 'between' ? { space, body } : { space: own.space, body: { about: space, ...body } };
      const [id] = await writeAll([plan]);
      return id as EntryId; // one for each plan
    },
    remove: async (id) => {
      const ids = await keeper().lineage(id);
      const plans = ids.map(
        (of): Plan => ({ space: own.space, body: { type: 'withdrawn', of, about: space } }),
      );
      await writeAll(plans, { forget: { space: own.space, ids } });
      save(); // the last snapshot still has the words
    },
    seal: async (hour, cards) => {
      const account = newEntryId();
      const sealed = sealAccount(cards, { space, hour, account });
      const drawer = accountDrawer(space, hour);
      await drafts.settled(drawer);
      await writeAll(
        [
          { space, body: sealed.account, id: account },
          { space: own.space, body: { ...sealed.keys, about: space } },
          // Nobody is to be met here, and nobody else can read it: what is sealed lies open to its writer at once.
          ...(kindOf(membership) === 'alone' ? [{ space, body: wholeOpening(sealed.keys) }] : []),
        ],
        { drawers: [[drawer, null]] },
      );
    },
    openLater: async (hour, chosen) => {
      await writeAll([{ space, body: openingFor(hour, chosen) }]);
    },
    meeting: (hour) => {
      const known = meetings.get(hour);
      if (known) return known;
      const meeting = createMeeting({
        session,
        access,
        hour,
        nowMs: () => Date.now(),
        subscribe,
        standing: () => standing.between,
        isOpened: () => hourOf(hour)?.isOpen ?? false,
        openingOf: (chosen) => handedFor(hour, chosen),
      });
      meetings.set(hour, meeting);
      return meeting;
    },
    close: () => {
      closed = true;
      offNews();
      offSession();
      globalThis.document?.removeEventListener('visibilitychange', onHide);
      clearTimeout(saving);
      keeping?.close();
    },
  };
};
