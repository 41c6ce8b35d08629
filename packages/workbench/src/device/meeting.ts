/**
 * Opening one hour together: this person's side of the table.
 *
 * *Ready* holds only while the page is open and in view: it is renewed every ten seconds and lapses at the relay
 * after thirty. A bundle is written as a chain of its own (docs/decisions/0003), so that one that is taken back
 * leaves no trace, and handed to the relay directly: it must not wait in an outbox for a day on which nobody
 * means it any more.
 */
import type { NewBody } from '@kithe/record/body';
import { formatBase64 } from '@kithe/record/bytes';
import { NO_PREV, writeEntry } from '@kithe/record/entry';
import { type EntryId, type MemberKey, newDeviceId } from '@kithe/record/ids';
import type { Meeting, MeetingState } from '../relationship.ts';
import type { Access } from './memberships.ts';
import type { WriteStanding } from './opened-space.ts';
import { RelayProblem, Unreachable } from './relay-client.ts';
import type { Session } from './session.ts';

const RENEW_MS = 10_000;
const LOOK_MS = 4_000;
export const SITTING_MS = 15 * 60_000;

type Seen = Awaited<ReturnType<Session['relay']['meeting']>>;

/** Everything that decides where I stand. */
export type Table = {
  readonly seen: Seen | null;
  readonly me: MemberKey;
  /** When I sat down, in milliseconds since 1970; `null` when I am not at the table. */
  readonly sinceMs: number | null;
  readonly isOpened: boolean;
  readonly isReachable: boolean;
};

/** Where I stand. Pure; what was opened stays open whatever the connection does. */
export const stateOf = ({ seen, me, sinceMs, isOpened, isReachable }: Table): MeetingState => {
  if (isOpened) return { phase: 'opened' };
  if (!isReachable) return { phase: 'offline' };
  const isOtherReady = seen?.ready.some((key) => key !== me) ?? false;
  if (sinceMs === null) return { phase: 'away', isOtherReady };
  const endsAtMs = sinceMs + SITTING_MS;
  if (seen?.held) return { phase: 'handed', endsAtMs };
  return isOtherReady ? { phase: 'choosing', endsAtMs } : { phase: 'waiting', endsAtMs };
};

export type MeetingPort = {
  readonly session: Session;
  readonly access: Access;
  readonly hour: EntryId;
  readonly nowMs: () => number;
  readonly standing: () => WriteStanding;
  /** Both have opened something of this hour, as the log says. */
  readonly isOpened: () => boolean;
  /** What opens these cards of mine. @throws {RangeError} for a slot that holds no card */
  readonly openingOf: (chosen: ReadonlySet<number>) => NewBody<'opening'>;
  /** The log was folded anew. */
  readonly subscribe: (onChange: () => void) => () => void;
  readonly isVisible?: () => boolean;
};

const visible = () => globalThis.document?.visibilityState !== 'hidden';

export const createMeeting = (port: MeetingPort): Meeting => {
  const { session, access, hour, nowMs, isVisible = visible } = port;
  const { relay, vault } = session;
  const { space } = access;
  const subscribers = new Set<() => void>();
  let seen: Seen | null = null;
  let sinceMs: number | null = null;
  let isReachable = true;
  let stop: (() => void) | null = null;
  let state: MeetingState = { phase: 'away', isOtherReady: false };

  const update = () => {
    const isOpened = port.isOpened() || (seen?.opened ?? false);
    const next = stateOf({ seen, me: vault.keybag.identity.key, sinceMs, isOpened, isReachable });
    if (JSON.stringify(next) === JSON.stringify(state)) return;
    state = next;
    for (const onChange of subscribers) onChange();
  };

  /** Asks the relay, and notes whether it answers. */
  const ask = async (work: () => Promise<Seen>): Promise<void> => {
    try {
      seen = await work();
      isReachable = true;
      // What was released lies in the log: the page reads it from there.
      if (seen.opened && !port.isOpened()) await session.pull(access);
    } catch (thrown) {
      if (thrown instanceof Unreachable) isReachable = false;
      else if (!(thrown instanceof RelayProblem)) throw thrown;
      else if (thrown.code === 'not-signed-in') isReachable = false;
    }
    update();
  };
  const look = () => ask(() => relay.meeting(space, hour));
  const renew = () => ask(() => relay.ready(space, hour));

  const leave = async () => {
    if (sinceMs === null) return;
    sinceMs = null;
    await relay.notReady(space, hour).catch(() => {});
    await look();
  };

  /** While someone watches: looks every few seconds, renews while I sit, and gets up when the time is over. */
  const watch = (): (() => void) => {
    const beat = () => {
      if (sinceMs !== null && nowMs() >= sinceMs + SITTING_MS) void leave();
      else if (isVisible()) void (sinceMs === null || state.phase === 'opened' ? look() : renewIfDue());
    };
    let renewedMs = 0;
    const renewIfDue = () => {
      if (nowMs() - renewedMs < RENEW_MS) return look();
      renewedMs = nowMs();
      return renew();
    };
    const timer = setInterval(beat, LOOK_MS);
    const offSignal = session.onSignal((signal) => {
      if ('meeting' in signal && signal.meeting === hour) void look();
    });
    const offLog = port.subscribe(update);
    const onHide = () => void leave();
    globalThis.window?.addEventListener('pagehide', onHide);
    void look();
    return () => {
      clearInterval(timer);
      offSignal();
      offLog();
      globalThis.window?.removeEventListener('pagehide', onHide);
      void leave();
    };
  };

  return {
    state: () => state,
    subscribe: (onChange) => {
      subscribers.add(onChange);
      stop ??= watch();
      return () => {
        subscribers.delete(onChange);
        // A page that only draws itself anew subscribes again at once: presence ends when it does not.
        setTimeout(() => {
          if (subscribers.size > 0) return;
          stop?.();
          stop = null;
        }, 200);
      };
    },
    arrive: async () => {
      sinceMs = nowMs();
      await renew();
    },
    leave,
    hand: async (chosen) => {
      const body = port.openingOf(chosen);
      // What the bundle stands on should be there before it: otherwise it would wait on the other device.
      await session.outbox.flush().catch(() => {});
      const { heads, nextDepth: depth } = port.standing();
      const spaceKey = access.keys.get(access.epoch);
      if (!spaceKey) throw new RangeError('meeting: no key');
      const place = {
        space,
        epoch: access.epoch,
        spaceKey,
        device: newDeviceId(),
        prev: NO_PREV,
        heads: heads.slice(-8),
        depth,
      };
      const { bytes } = await writeEntry(body, place, vault.keybag.identity);
      await ask(() => relay.bundle(space, hour, { entry: formatBase64(bytes) }));
    },
  };
};
