/**
 * A space: an append-only log of entries, put in the one order in which every device folds them.
 *
 * Order is (causal depth, id): arrival order, clocks and the relay's numbering have no say (record.md).
 * An entry whose ancestors have not arrived waits; a device that told two histories is shown as a fork.
 */
import { type Body, isUnknown, type UnknownBody } from './body.ts';
import { type Entry, NO_PREV, type Refusal } from './entry.ts';
import type { DeviceId, EntryId, MemberKey, SpaceId } from './ids.ts';

/** A verified, opened entry as folds read it. */
export type Opened<B = Body> = {
  readonly id: EntryId;
  readonly author: MemberKey;
  readonly device: DeviceId;
  readonly body: B;
};

/** One entry of a log before ordering: its chain, and its body or the fact that it was deleted. */
export type Link = {
  readonly id: EntryId;
  readonly hash: string;
  readonly prev: string;
  readonly author: MemberKey;
  readonly device: DeviceId;
  /** `null` for an entry whose ciphertext its author deleted: id and hash remain. */
  readonly body: Body | UnknownBody | null;
};

/** Something about a log that a person should be shown. */
export type Trouble =
  /** Entries were named by others and have not arrived. */
  | { readonly kind: 'missing'; readonly count: number }
  /** One device told two different histories. */
  | { readonly kind: 'fork'; readonly device: DeviceId; readonly author: MemberKey }
  /** An entry was refused, and why. */
  | { readonly kind: 'refused'; readonly id: EntryId | null; readonly reason: Refusal | 'bad-depth' }
  /** Entries from a newer Kithe are carried here without being understood. */
  | { readonly kind: 'newer'; readonly count: number }
  /** An entry of mine stays on this device: the relay will not take it, for instance after I left the space. */
  | { readonly kind: 'unsent'; readonly id: EntryId }
  /** Entries of mine wait on this device, since the relay has no room: for this person, or for anybody. */
  | { readonly kind: 'no-room'; readonly whose: 'mine' | 'all'; readonly count: number };

export type SpaceLog = {
  /** In folding order; what waits or is unknown is not among them. */
  readonly entries: readonly Opened[];
  readonly troubles: readonly Trouble[];
  /** Entries that no other names: what a new entry puts in its `heads`. */
  readonly heads: readonly EntryId[];
  /** Depth of the next entry. */
  readonly nextDepth: number;
};

export const linkOf = (entry: Entry, body: Body | UnknownBody | null): Link => ({
  id: entry.id,
  hash: entry.hash,
  prev: entry.prev,
  author: entry.author,
  device: entry.device,
  body,
});

/**
 * Which of two links with one id counts, whichever came first: the smaller hash. Of one entry with its words and
 * without them, the words: that they were deleted is said by an entry of its own.
 */
const isRather = (link: Link, before: Link): boolean =>
  link.hash < before.hash || (link.hash === before.hash && before.body === null && link.body !== null);

/** Puts the links of one space in order. Pure; the same for any arrival order; O(n log n) in the sort, linear beside it. */
export const orderSpace = (links: Iterable<Link>): SpaceLog => {
  const byId = new Map<EntryId, Link>();
  const twice = new Set<EntryId>();
  for (const link of links) {
    const before = byId.get(link.id);
    if (before && before.hash !== link.hash) twice.add(link.id);
    if (!before || isRather(link, before)) byId.set(link.id, link);
  }
  const hashes = new Set([...byId.values()].map((l) => `${l.device} ${l.hash}`));
  const troubles: Trouble[] = [...twice].sort().map((id) => ({ kind: 'refused', id, reason: 'malformed' }));

  const nextOf = new Map<string, EntryId>();
  const forks = new Map<string, Trouble>();
  for (const { id, device, author, prev } of byId.values()) {
    const place = `${author} ${device} ${prev}`;
    if (nextOf.has(place) && nextOf.get(place) !== id)
      forks.set(`${author} ${device}`, { kind: 'fork', device, author });
    nextOf.set(place, id);
  }
  for (const name of [...forks.keys()].sort()) troubles.push(forks.get(name) as Trouble); // its own keys

  const depthOf = new Map<EntryId, number>();
  const standing = [...byId.values()]
    .filter((link): link is Link & { body: Body | UnknownBody } => link.body !== null)
    .sort((p, q) => p.body.depth - q.body.depth || (p.id < q.id ? -1 : 1));
  const entries: Opened[] = [];
  const missing = new Set<string>();
  const waiting = new Set<EntryId>();
  const named = new Set<EntryId>();
  let newer = 0;
  let deepest = -1;
  for (const { id, author, device, prev, body } of standing) {
    let waits = false;
    if (prev !== NO_PREV && !hashes.has(`${device} ${prev}`)) {
      missing.add(prev);
      waits = true;
    }
    let ancestors = -1;
    let deleted = false;
    for (const head of body.heads) {
      if (!byId.has(head)) {
        missing.add(head);
        waits = true;
      } else if (waiting.has(head)) waits = true;
      else if (byId.get(head)?.body === null) deleted = true;
      else ancestors = Math.max(ancestors, depthOf.get(head) ?? Number.POSITIVE_INFINITY);
    }
    if (waits) {
      waiting.add(id);
      continue;
    }
    // Below a deleted entry the depth can only be believed; elsewhere it is what its ancestors make it.
    if (deleted ? body.depth <= ancestors : body.depth !== ancestors + 1) {
      troubles.push({ kind: 'refused', id, reason: 'bad-depth' });
      waiting.add(id);
      continue;
    }
    depthOf.set(id, body.depth);
    deepest = Math.max(deepest, body.depth);
    for (const head of body.heads) named.add(head);
    if (isUnknown(body)) newer++;
    else entries.push({ id, author, device, body });
  }
  if (missing.size > 0) troubles.push({ kind: 'missing', count: missing.size });
  if (newer > 0) troubles.push({ kind: 'newer', count: newer });
  const heads = [...depthOf.keys()].filter((id) => !named.has(id)).slice(-64);
  return { entries, troubles, heads, nextDepth: deepest + 1 };
};

/**
 * True when a later word of the same author may take an earlier one away. Never a sealed account: later words are a
 * new card. Never who the two are, nor that something was taken along or that one left, nor a packet that was agreed to as it stands
 * (`packets.ts` shows that its author took it back). An hour only for an hour: the other's account of it stands or
 * falls with it.
 */
const mayGo = (before: Body, by: Body): boolean =>
  !STAYING.has(before.type) && (before.type !== 'hour' || by.type === 'hour');
const STAYING: ReadonlySet<Body['type']> = new Set(['account', 'founded', 'packet', 'taken-along', 'left']);

/**
 * What stands of a log: without what was superseded by its own author, and without what its author withdrew.
 * Folds read this; someone else's `supersedes` or `withdrawn` changes nothing.
 */
export const standing = (entries: readonly Opened[]): readonly Opened[] => {
  const author = new Map(entries.map((e) => [e.id, e]));
  const gone = new Set<EntryId>();
  for (const { author: by, body } of entries) {
    const target = body.supersedes ?? (body.type === 'withdrawn' ? body.of : undefined);
    const before = target && author.get(target);
    if (before?.author === by && mayGo(before.body, body)) gone.add(before.id);
  }
  return entries.filter((e) => !gone.has(e.id) && e.body.type !== 'withdrawn');
};

/** Identifies the log a fold was made from; equal logs have equal marks. */
export const markOf = (space: SpaceId, { entries, heads }: SpaceLog): string =>
  `${space} ${entries.length} ${[...heads].sort().join(' ')}`;
