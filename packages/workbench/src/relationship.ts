/**
 * One relationship, as a screen sees it: the port between pages and whatever keeps the record.
 *
 * Pages know nothing of ciphers, relays or databases. The live record (`device/`) and the example in memory
 * (`example/`) both stand behind this one shape, so the example is walked through on the very same screens.
 */
import type { Member, NewBody, Role } from '@kithe/record/body';
import type { Card } from '@kithe/record/cards';
import type { EntryId, MemberKey, SpaceId } from '@kithe/record/ids';
import type { Kind } from '@kithe/record/kinds';
import type { Packet } from '@kithe/record/packets';
import type { Trouble } from '@kithe/record/space';
import type { Views } from '@kithe/record/views';
import { createContext, use, useSyncExternalStore } from 'react';
import { dateOf } from './day.ts';

/** How far an entry has come: on this device, or durable at the relay for the other to read. */
export type Receipt = 'kept' | 'shared';

/** What a screen draws from; replaced as a whole whenever anything changes. */
export type Snapshot = {
  readonly views: Views;
  /** False while `views` hold only what the first page shows. */
  readonly isWhole: boolean;
  readonly troubles: readonly Trouble[];
  /** Entries kept on this device that have not reached the relay yet. */
  readonly waiting: ReadonlySet<EntryId>;
  readonly isOnline: boolean;
  /** Share of a full refold that is done, in [0, 1]; `null` when the views are current. */
  readonly progress: number | null;
};

/** Where two people stand who are about to open one hour together. */
export type MeetingState =
  /** I am not at the table. */
  | { readonly phase: 'away'; readonly isOtherReady: boolean }
  /** I am; the other is not. Holds until `endsAtMs` at most. */
  | { readonly phase: 'waiting'; readonly endsAtMs: number }
  /** Both are: each chooses. */
  | { readonly phase: 'choosing'; readonly endsAtMs: number }
  /** I have handed over my choice; nothing is released before the other has too. */
  | { readonly phase: 'handed'; readonly endsAtMs: number }
  | { readonly phase: 'opened' }
  /** The relay cannot be reached: opening together needs both at the same time. */
  | { readonly phase: 'offline' };

export type Meeting = {
  readonly subscribe: (onChange: () => void) => () => void;
  readonly state: () => MeetingState;
  /** I am here and ready; withdrawn by `leave`, by closing the page, or after fifteen minutes. */
  readonly arrive: () => Promise<void>;
  readonly leave: () => Promise<void>;
  /** Confirms my choice of slots. @throws {RangeError} for a slot that holds no card */
  readonly hand: (chosen: ReadonlySet<number>) => Promise<void>;
};

/** Words that are not sealed yet. They stay on this device, and a lost device loses them. */
export type Drafts = {
  /** The draft of my account of an hour; `null` when nothing was written. */
  readonly readAccount: (hour: EntryId) => Promise<readonly Card[] | null>;
  /** Resolves once the words are durably on this device. */
  readonly keepAccount: (hour: EntryId, cards: readonly Card[]) => Promise<void>;
  /** Any other place to write, by a name that is stable for that place; empty text forgets it. */
  readonly readText: (place: string) => Promise<string>;
  readonly keepText: (place: string, text: string) => Promise<void>;
};

/** A record in which I am supervised, and who my supervisor is. */
export type Supervision = { readonly space: SpaceId; readonly name: string };
export type Supervisions = {
  readonly list: () => Promise<readonly Supervision[]>;
  /** Rejects for a packet that may not go, and where it could not be kept: nothing has happened then. */
  readonly handOver: (packet: Packet, into: SpaceId) => Promise<void>;
};

export type Relationship = {
  readonly space: SpaceId;
  readonly kind: 'live' | 'example';
  readonly me: MemberKey;
  /** The part I have here, by the kind of relationship: of equals, both have a client's. My seat, and with it my voice, is my member's `role`. */
  readonly role: Role;
  readonly subscribe: (onChange: () => void) => () => void;
  readonly snapshot: () => Snapshot;
  /** Resolves once the snapshot is whole; `null` when it was from the beginning. Whoever reads it makes it come at once. */
  readonly whole: Promise<void> | null;
  /** Writes an entry. Resolves once it is durably on this device; sending follows by itself. */
  readonly write: (where: 'between' | 'own', body: NewBody) => Promise<EntryId>;
  /** Deletes an entry of my own space: the words go, here and at the relay. */
  readonly remove: (id: EntryId) => Promise<void>;
  /** Seals my account of an hour: one entry between us, one of my own. */
  readonly seal: (hour: EntryId, cards: readonly Card[]) => Promise<void>;
  /** Opens further cards of an account that has been opened before. */
  readonly openLater: (hour: EntryId, chosen: ReadonlySet<number>) => Promise<void>;
  readonly meeting: (hour: EntryId) => Meeting;
  /** Leaves this record, with words for the other or none; `null` where it cannot be left. Rejects when the relay is away: nothing has happened then. */
  readonly leave: ((words: string) => Promise<void>) | null;
  /** Where a packet of this record can be handed over; `null` where nothing leaves it. It comes out again by itself. */
  readonly supervisions: Supervisions | null;
  /** The keys that the record has had, by epoch: one for each change of who may read. */
  readonly epochs: readonly number[];
  readonly drafts: Drafts;
  /** Now, in milliseconds since 1970; the example has a now of its own. */
  readonly nowMs: () => number;
};

export const RelationshipContext = createContext<Relationship | null>(null);

/** The relationship that this page is about. */
export const useRelationship = (): Relationship => {
  const relationship = use(RelationshipContext);
  if (!relationship) throw new Error('useRelationship: outside a relationship');
  return relationship;
};

export const useSnapshot = (): Snapshot => {
  const { subscribe, snapshot } = useRelationship();
  return useSyncExternalStore(subscribe, snapshot);
};

/** What the first page draws: there at once, and perhaps cut to what that page shows (`device/front.ts`). */
export const useFirstViews = (): Views => {
  const { subscribe, snapshot } = useRelationship();
  return useSyncExternalStore(subscribe, () => snapshot().views);
};

/** Everything that the record says; suspends until all of it is here. */
export const useViews = (): Views => {
  const { whole } = useRelationship();
  // The same at every render: one that is taken up again must meet the same `use`.
  if (whole) use(whole);
  return useFirstViews();
};

/** What the two are to each other: words and places follow it. */
export const useKind = (): Kind => useFirstViews().kind;

/** True where one person keeps this record alone: what needs the other is neither offered nor missed (J8). */
export const useIsAlone = (): boolean => useKind() === 'alone';

/** Me and the other, with the names that each has chosen. */
export const usePeople = (): { readonly me: Member; readonly them: Member } => {
  const { me } = useRelationship();
  const { members } = useFirstViews();
  const mine = members.find((member) => member.key === me);
  const them = members.find((member) => member.key !== me);
  if (!mine || !them) throw new Error('usePeople: a relationship has two members');
  return { me: mine, them };
};

/** Today, where the person is, as a calendar date, YYYY-MM-DD; the example has a today of its own. */
export const useToday = (): string => {
  const { nowMs } = useRelationship();
  return dateOf(nowMs());
};
