/**
 * A live relationship: the port of `relationship.ts` over this device's own log.
 *
 * The first screen comes from the snapshot that was put away last; opening and folding the whole log follows,
 * and replaces it. Writing waits for neither: an entry needs to know only what it stands on.
 */
import { openingOf, sealAccount } from '@kithe/record/account';
import type { NewBody } from '@kithe/record/body';
import { type EntryId, newEntryId, type SpaceId } from '@kithe/record/ids';
import type { Trouble } from '@kithe/record/space';
import type { Meeting, Relationship, Snapshot } from '../relationship.ts';
import { append, type Desk, type Plan } from './append.ts';
import { accountDrawer, createDrafts } from './drafts.ts';
import { type Along, ChainMoved, countEntries } from './entries.ts';
import { type Folded, readSnapshot } from './keeper.ts';
import { startKeeping } from './keeping.ts';
import { createMeeting } from './meeting.ts';
import { accessOf, findMembership, meIn } from './memberships.ts';
import type { Session } from './session.ts';
import type { News } from './signals.ts';

export type LiveRelationship = Relationship & {
  /** Resolves when the whole log has been folded, and no longer only the snapshot. */
  readonly loaded: Promise<void>;
  readonly close: () => void;
};

/**
 * Names this build: the file that this code came in, with the hash of everything it stands on. A snapshot by
 * another build may be of another shape, and is no snapshot.
 */
const BUILD = import.meta.url;

const SAVE_AFTER_MS = 1_500;

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
  const membership = await findMembership(cabinet, space);
  if (!membership) return null;
  const access = accessOf(membership);
  const own = session.ownAccess;
  const drafts = createDrafts(cabinet, space);
  const subscribers = new Set<() => void>();

  const [count, last] = await Promise.all([
    countEntries(cabinet.db, [space, own.space]),
    readSnapshot(cabinet, space, BUILD),
  ]);
  const kept = count > openAtOnce ? last : null;
  const { keeper, close } = startKeeping(
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

  let folded: Folded;
  let standing: Folded['standing'];
  let progress: number | null = 0;
  let refused: readonly Trouble[] = [];
  let snapshot: Snapshot;
  let saving: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  const draw = () => {
    const { outbox } = session;
    const unsent = outbox.refused().map(({ id }): Trouble => ({ kind: 'unsent', id }));
    snapshot = {
      views: folded.views,
      troubles: [...folded.troubles, ...refused, ...unsent],
      waiting: outbox.waiting(),
      isOnline: session.reach() === 'online',
      progress,
    };
    for (const onChange of subscribers) onChange();
  };

  const save = () => {
    clearTimeout(saving);
    saving = undefined;
    void keeper.save().catch(() => {}); // the next first screen comes from an older one
  };
  const apply = (next: Folded) => {
    if (closed) return;
    folded = next;
    standing = next.standing;
    saving ??= setTimeout(save, SAVE_AFTER_MS);
    draw();
  };

  const load = async () => {
    const whole = await keeper.load((share) => {
      if (progress === null || !kept || share - progress < 0.02) return;
      progress = share;
      draw();
    });
    progress = null;
    refused = await refusedIn(session, [space, own.space]);
    apply(whole);
  };

  let loaded: Promise<void>;
  if (kept) {
    folded = kept;
    standing = kept.standing;
    draw();
    // After the first screen: a page that is being drawn should not share its thread.
    loaded = new Promise((resolve) => setTimeout(resolve, 50)).then(load);
    loaded.catch(() => {}); // asked for by whoever waits for it
  } else {
    loaded = load();
    await loaded;
  }

  const onNews = (news: News): void => {
    if (news.space !== space && news.space !== own.space) return;
    void keeper
      .take(news.space, news.ids)
      .then(async (next) => {
        refused = await refusedIn(session, [space, own.space]);
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
          apply(await keeper.catchUp());
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
      taking.push(keeper.take(which, news.ids));
      session.announce(news, onNews);
    }
    // What was just kept should be on the next screen; while the whole log is still being opened it follows by itself.
    const taken = Promise.all(taking).then((all) => {
      const last = all.at(-1);
      if (last) apply(last);
    });
    if (progress === null) await taken;
    else taken.catch(() => {});
  };

  const meetings = new Map<EntryId, Meeting>();
  const hourOf = (hour: EntryId) => folded.views.hours.find((one) => one.id === hour);
  const openingFor = (hour: EntryId, chosen: ReadonlySet<number>): NewBody<'opening'> => {
    const mine = hourOf(hour)?.mine;
    if (!mine) throw new RangeError('opening: no sealed account of mine');
    return openingOf(mine.keys, chosen);
  };

  const subscribe: Relationship['subscribe'] = (onChange) => {
    subscribers.add(onChange);
    return () => void subscribers.delete(onChange);
  };

  return {
    space,
    kind: 'live',
    me,
    role: meIn(membership, me).role,
    loaded,
    nowMs: () => Date.now(),
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
      const ids = await keeper.lineage(id);
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
        openingOf: (chosen) => openingFor(hour, chosen),
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
      close();
    },
  };
};
