/**
 * One space, opened: links in memory, put in order on demand, and where a new entry of this device would stand.
 * An entry that cannot be opened keeps its place in the chains, as a deleted one does, so it harms no other. That one
 * was deleted is the relay's word, which nobody signed: without its author's, it counts as missing.
 */
import { EntryRefused, NO_PREV, openEntry, readLayout } from '@kithe/record/entry';
import type { DeviceId, EntryId, SpaceId } from '@kithe/record/ids';
import { type Link, orderSpace, type SpaceLog, type Trouble } from '@kithe/record/space';
import type { StoredEntry } from './database.ts';

/** Where this device's next entry goes: after `tip`, having seen `heads`. */
export type WriteStanding = {
  readonly heads: readonly EntryId[];
  readonly nextDepth: number;
  /** Hash of this device's last entry that these heads take into account. */
  readonly tip: string;
};

export type OpenedSpace = {
  readonly has: (id: EntryId) => boolean;
  /** How many entries are in it, deleted ones included. */
  readonly size: () => number;
  readonly add: (rows: readonly StoredEntry[]) => void;
  /** Ordered anew when something was added since. */
  readonly log: () => SpaceLog;
  readonly standing: () => WriteStanding;
  /** An entry with everything that it supersedes and that supersedes it. */
  readonly lineage: (id: EntryId) => readonly EntryId[];
};

type Keys = ReadonlyMap<number, Uint8Array>;

const bodyOf = ({ bytes }: StoredEntry, keys: Keys): Link['body'] => {
  if (bytes === null) return null;
  const entry = readLayout(bytes);
  const key = keys.get(entry.epoch);
  if (!key) throw new EntryRefused('unreadable');
  return openEntry(entry, key);
};

export const createOpenedSpace = (keys: Keys, device: DeviceId): OpenedSpace => {
  const links = new Map<EntryId, Link>();
  const refused = new Map<EntryId, Trouble>();
  // Of this device's chain: hashes that no later entry names yet; one, unless an entry between is still unread.
  const ends = new Set<string>();
  const named = new Set<string>();
  let ordered: SpaceLog | null = null;

  const add = (row: StoredEntry): void => {
    const { id, hash, prev, author } = row;
    refused.delete(id);
    let body: Link['body'] = null;
    try {
      body = bodyOf(row, keys);
    } catch (thrown) {
      if (!(thrown instanceof EntryRefused)) throw thrown;
      refused.set(id, { kind: 'refused', id, reason: thrown.code });
    }
    links.set(id, { id, hash, prev, author, device: row.device, body });
    if (row.device !== device) return;
    named.add(prev);
    ends.delete(prev);
    if (!named.has(hash)) ends.add(hash);
  };

  /** Entries that are said to be deleted, and that their author never took back: they are withheld. */
  const withheldIn = ({ entries }: SpaceLog): number => {
    const takenBack = new Set(entries.flatMap(({ body }) => (body.type === 'withdrawn' ? [body.of] : [])));
    return [...links.values()].filter(
      ({ id, body }) => body === null && !takenBack.has(id) && !refused.has(id),
    ).length;
  };

  const log = (): SpaceLog => {
    if (ordered) return ordered;
    const fresh = orderSpace(links.values());
    const others = fresh.troubles.filter(({ kind }) => kind !== 'missing');
    const named = fresh.troubles.find((trouble) => trouble.kind === 'missing')?.count ?? 0;
    const count = named + withheldIn(fresh);
    const missing: readonly Trouble[] = count > 0 ? [{ kind: 'missing', count }] : [];
    ordered = { ...fresh, troubles: [...missing, ...others, ...refused.values()] };
    return ordered;
  };

  return {
    has: (id) => links.has(id),
    size: () => links.size,
    add: (rows) => {
      for (const row of rows) add(row);
      if (rows.length > 0) ordered = null;
    },
    log,
    standing: () => {
      const { heads, nextDepth } = log();
      return { heads, nextDepth, tip: ends.values().next().value ?? NO_PREV };
    },
    lineage: (id) => {
      const family = new Set<EntryId>([id]);
      const { entries } = log();
      // Newest first, up to the first version; then oldest first, down to every later one.
      for (const { id: later, body } of entries.toReversed())
        if (body.supersedes !== undefined && family.has(later)) family.add(body.supersedes);
      for (const { id: later, body } of entries)
        if (body.supersedes !== undefined && family.has(body.supersedes)) family.add(later);
      return [...family];
    },
  };
};

/** Opens a whole space at once. */
export const openSpaceFrom = async (
  rows: AsyncIterable<readonly StoredEntry[]>,
  keys: Keys,
  device: DeviceId,
): Promise<OpenedSpace> => {
  const space = createOpenedSpace(keys, device);
  for await (const batch of rows) space.add(batch);
  return space;
};

/** A space's id with its rows, when one list holds several. */
export type Change = { readonly space: SpaceId; readonly ids: readonly EntryId[] };
