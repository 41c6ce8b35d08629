/**
 * Opening together: who is at the table of an hour, and the bundles that are released both or neither.
 *
 * All of it is in memory, on purpose: presence ends with the page, and a bundle that is held has been promised to
 * nobody. After a restart the table is empty, `opened` is false again, and what was opened is in the log.
 *
 * A seat holds for 30 s after its last renewal and 15 minutes after its first. Renewals that go on beyond that
 * do not bring it back; leaving and coming again does. An opening ends both seats. A renewal that was under way
 * meanwhile must not begin a new sitting, so for 30 s after an opening `ready` answers that it has opened,
 * unless the table was left first.
 */
import { ENTRY_SIZES, type Entry } from '@kithe/record/entry';
import { ApiError } from '../errors.ts';
import type { Append } from '../spaces/append.ts';

const RENEW_MS = 30_000;
const SITTING_MS = 15 * 60_000;
/** Tables at which one member can sit at once. */
const MOST_SEATS = 8;

export type Bundle = { readonly entry: Entry; readonly bytes: Uint8Array };
type Seat = { session: string; since: number; renewed: number; bundle: Bundle | null };
type Table = {
  readonly space: string;
  readonly hour: string;
  readonly seats: Map<string, Seat>;
  /** Who hears of it: the members of the space when one of them last came. */
  members: readonly string[];
  /** The last opening, and who has left it behind. */
  opened: { readonly at: number; readonly left: Set<string> } | null;
  /** Bundles are on their way to the disk: too late to withdraw. */
  releasing: boolean;
};

/** What one member sees; the other's bundle is not in it. */
export type Seen = { ready: string[]; held: boolean; opened: boolean };
/** Who asks, about which hour of which space; `members` are those of the space now. */
export type Asking = {
  readonly space: string;
  readonly hour: string;
  readonly key: string;
  readonly session: string;
  readonly members: readonly string[];
};

export type Meetings = {
  readonly look: (asking: Asking) => Seen;
  /** Sits down, or renews. @throws {ApiError} not-allowed, at too many tables */
  readonly ready: (asking: Asking) => Seen;
  readonly leave: (asking: Omit<Asking, 'members' | 'session'>) => void;
  /**
   * Takes a bundle, and when it is the second, releases both.
   * @throws {ApiError} invalid (another size than the smallest); conflict, unless both are ready
   */
  readonly hold: (asking: Asking, bundle: Bundle) => Promise<Seen>;
  readonly leaveSpace: (space: string, key: string) => void;
  readonly endSessions: (sessions: readonly string[]) => void;
  /** Drops seats that have lapsed; call about once a second. */
  readonly sweep: () => void;
};

export type Events = {
  /** Someone came, went or lapsed. */
  readonly changed: (space: string, hour: string, keys: readonly string[]) => void;
  readonly opened: (space: string, last: number, members: readonly string[]) => void;
};

export const createMeetings = (now: () => number, append: Append, events: Events): Meetings => {
  const tables = new Map<string, Table>();
  const nameOf = (space: string, hour: string) => `${space} ${hour}`;

  const tableOf = ({ space, hour }: Pick<Asking, 'space' | 'hour'>): Table => {
    const name = nameOf(space, hour);
    const known = tables.get(name);
    if (known) return known;
    const table: Table = { space, hour, seats: new Map(), members: [], opened: null, releasing: false };
    tables.set(name, table);
    return table;
  };

  const isRenewing = ({ renewed }: Seat): boolean => now() < renewed + RENEW_MS;
  const isReady = (seat: Seat | undefined): boolean =>
    seat !== undefined && isRenewing(seat) && now() < seat.since + SITTING_MS;

  const see = (table: Table | undefined, key: string): Seen => {
    if (!table) return { ready: [], held: false, opened: false };
    const mine = table.seats.get(key);
    const { opened } = table;
    return {
      ready: [...table.seats].filter(([, seat]) => isReady(seat)).map(([k]) => k),
      held: mine !== undefined && isReady(mine) && mine.bundle !== null,
      opened: opened !== null && !mine && !opened.left.has(key) && now() < opened.at + SITTING_MS,
    };
  };

  const tell = ({ space, hour, members }: Table) => events.changed(space, hour, members);

  const drop = (table: Table, key: string): void => {
    if (table.releasing || !table.seats.delete(key)) return;
    tell(table);
  };

  const release = async (table: Table): Promise<void> => {
    const bundles = [...table.seats.values()].flatMap(({ bundle }) => bundle ?? []);
    table.releasing = true;
    try {
      const { last } = await append({ space: table.space, entries: bundles, isOpening: true });
      table.opened = { at: now(), left: new Set() };
      table.seats.clear();
      events.opened(table.space, last, table.members);
    } catch (thrown) {
      for (const seat of table.seats.values()) seat.bundle = null; // neither: both may try again
      throw thrown;
    } finally {
      table.releasing = false;
      tell(table);
    }
  };

  const seatsOf = (key: string): number =>
    [...tables.values()].filter(({ seats }) => isReady(seats.get(key))).length;

  return {
    look: ({ space, hour, key }) => see(tables.get(nameOf(space, hour)), key),

    ready: (asking) => {
      const { key, session, members } = asking;
      const table = tableOf(asking);
      table.members = members;
      const late = table.opened && !table.opened.left.has(key) && now() < table.opened.at + RENEW_MS;
      if (late || table.releasing) return see(table, key);
      const seat = table.seats.get(key);
      const before = isReady(seat);
      if (seat && isRenewing(seat)) seat.renewed = now();
      else {
        if (seatsOf(key) >= MOST_SEATS) throw new ApiError('not-allowed');
        table.seats.set(key, { session, since: now(), renewed: now(), bundle: null });
      }
      if (!before && isReady(table.seats.get(key))) tell(table);
      return see(table, key);
    },

    leave: ({ space, hour, key }) => {
      const table = tables.get(nameOf(space, hour));
      if (!table) return;
      drop(table, key);
      if (!table.releasing) table.opened?.left.add(key);
    },

    hold: async (asking, bundle) => {
      const { key, members } = asking;
      if (bundle.bytes.length !== ENTRY_SIZES[0]) throw new ApiError('invalid');
      const table = tables.get(nameOf(asking.space, asking.hour));
      const mine = table?.seats.get(key);
      const others = members.filter((member) => member !== key);
      const bothReady =
        isReady(mine) && others.length === 1 && others.every((k) => isReady(table?.seats.get(k)));
      if (!table || !mine || !bothReady || table.releasing) throw new ApiError('conflict');
      mine.bundle = bundle;
      if (others.every((k) => table.seats.get(k)?.bundle)) await release(table);
      return see(table, key);
    },

    leaveSpace: (space, key) => {
      for (const table of tables.values()) {
        if (table.space !== space) continue;
        drop(table, key);
        table.members = table.members.filter((member) => member !== key);
      }
    },

    endSessions: (sessions) => {
      for (const table of tables.values())
        for (const [key, { session }] of table.seats) if (sessions.includes(session)) drop(table, key);
    },

    sweep: () => {
      for (const [name, table] of tables) {
        for (const [key, seat] of table.seats) {
          if (!isReady(seat)) seat.bundle = null;
          if (!isRenewing(seat)) drop(table, key);
        }
        const remembered = table.opened !== null && now() < table.opened.at + SITTING_MS;
        if (table.seats.size === 0 && !remembered && !table.releasing) tables.delete(name);
      }
    },
  };
};
