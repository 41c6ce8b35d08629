/**
 * The relationships of a session, each at a glance: from what was put away last, and anew whenever something
 * came. A record that is not open is opened only when there is news of it, or when nothing was put away yet.
 */
import type { SpaceId } from '@kithe/record/ids';
import { lookUp } from '../device/cabinet.ts';
import { type Glance, glanceOf } from '../device/glance.ts';
import { liveOf } from '../device/here.ts';
import { type Inviting, listInviting } from '../device/inviting.ts';
import { type Joining, listJoining } from '../device/joining.ts';
import type { Session } from '../device/session.ts';
import { glanceDrawer } from '../device/snapshot.ts';

export type Glanced = { readonly space: SpaceId; readonly glance: Glance | null };
export type TodayState = {
  readonly glances: readonly Glanced[];
  readonly inviting: readonly Inviting[];
  readonly joining: readonly Joining[];
  readonly called: string | null;
};

/** Newest hour first; those without one last. */
export const inOrder = (glances: readonly Glanced[]): readonly Glanced[] =>
  [...glances].sort(
    (p, q) =>
      (q.glance?.lastHour?.date ?? '').localeCompare(p.glance?.lastHour?.date ?? '') ||
      (p.space < q.space ? -1 : 1),
  );

export type GlanceStore = {
  readonly subscribe: (onChange: () => void) => () => void;
  /** `null` until the first look is done. */
  readonly state: () => TodayState | null;
};

const make = (session: Session): GlanceStore => {
  const { cabinet } = session.vault;
  const { key: me } = session.vault.keybag.identity;
  const subscribers = new Set<() => void>();
  const watched = new Set<SpaceId>();
  /** What those that are followed look like now. */
  const followed = new Map<SpaceId, Glance | null>();
  let looks = 0;
  let state: TodayState | null = null;

  const put = (next: TodayState) => {
    state = next;
    for (const onChange of subscribers) onChange();
  };

  /** Follows one relationship from now on. */
  const watch = async (space: SpaceId) => {
    if (watched.has(space)) return;
    watched.add(space);
    const live = await liveOf(session, space).catch(() => null);
    if (!live) return void watched.delete(space);
    const show = () => {
      const glance = glanceOf(live.snapshot().views, me);
      followed.set(space, glance);
      // One that was left is heard of for a while, and is not on the list any more.
      if (!state?.glances.some((one) => one.space === space)) return;
      const rest = state.glances.filter((one) => one.space !== space);
      put({ ...state, glances: inOrder([...rest, { space, glance }]) });
    };
    live.subscribe(show);
    show();
  };

  const look = async () => {
    const turn = ++looks;
    const [memberships, inviting, joining, called] = await Promise.all([
      session.memberships(),
      listInviting(session),
      listJoining(session),
      lookUp<string>(cabinet, 'called'),
    ]);
    const glances = await Promise.all(
      memberships.map(
        async ({ space }): Promise<Glanced> => ({
          space,
          glance: followed.get(space) ?? (await lookUp<Glance | null>(cabinet, glanceDrawer(space))),
        }),
      ),
    );
    if (turn !== looks) return; // a later look knows more
    put({ glances: inOrder(glances), inviting, joining, called });
    for (const { space, glance } of glances) if (!glance) void watch(space);
  };

  session.onNews(({ space }) => {
    if (space === session.ownAccess.space) void look();
    else void watch(space);
  });
  void look();
  return {
    state: () => state,
    subscribe: (onChange) => {
      subscribers.add(onChange);
      void look();
      return () => void subscribers.delete(onChange);
    },
  };
};

const stores = new WeakMap<Session, GlanceStore>();

/** The glances of a session: one store for each, however often the page is visited. */
export const glancesOf = (session: Session): GlanceStore => {
  const known = stores.get(session);
  if (known) return known;
  const store = make(session);
  stores.set(session, store);
  return store;
};
