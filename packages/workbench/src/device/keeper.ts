/**
 * The keeper of one relationship: holds both its logs opened, folds them into views, and puts a sealed snapshot
 * of the views away, from which the next first screen comes.
 *
 * It runs in the page for a short record and in a worker for a long one (`keeping.ts`): the same code, and only
 * views cross over, never forty thousand entries.
 */
import type { DeviceId, EntryId, MemberKey, SpaceId } from '@kithe/record/ids';
import type { Trouble } from '@kithe/record/space';
import { foldViews, type Views } from '@kithe/record/views';
import { type Cabinet, openText, putSealed, sealText } from './cabinet.ts';
import { keep } from './database.ts';
import { countEntries, idsOf, readSpace } from './entries.ts';
import { glanceOf } from './glance.ts';
import { formatGraph, parseGraph } from './graph.ts';
import { createOpenedSpace, type OpenedSpace, type WriteStanding } from './opened-space.ts';

export type KeeperSpec = {
  /** Names the build whose views these are. */
  readonly build: string;
  readonly me: MemberKey;
  readonly device: DeviceId;
  readonly between: { readonly space: SpaceId; readonly keys: ReadonlyMap<number, Uint8Array> };
  readonly own: { readonly space: SpaceId; readonly keys: ReadonlyMap<number, Uint8Array> };
};

/** What a screen draws from, and where a new entry would stand. */
export type Folded = {
  readonly views: Views;
  readonly troubles: readonly Trouble[];
  readonly standing: { readonly between: WriteStanding; readonly own: WriteStanding };
};

export type Keeper = {
  /** Opens everything that is here. @param onProgress share done, in [0, 1] */
  readonly load: (onProgress?: (share: number) => void) => Promise<Folded>;
  /** Takes in what is new or was taken back. */
  readonly take: (space: SpaceId, ids: readonly EntryId[]) => Promise<Folded>;
  /** Takes in whatever another tab has kept since. */
  readonly catchUp: () => Promise<Folded>;
  readonly lineage: (id: EntryId) => Promise<readonly EntryId[]>;
  /** Puts the latest fold away for the next first screen. */
  readonly save: () => Promise<void>;
};

export const snapshotDrawer = (space: SpaceId): string => `snapshot/${space}`;
export const glanceDrawer = (space: SpaceId): string => `glance/${space}`;

export const createKeeper = (cabinet: Cabinet, { build, me, device, between, own }: KeeperSpec): Keeper => {
  const { db, key } = cabinet;
  const spaces = new Map<SpaceId, OpenedSpace>([
    [between.space, createOpenedSpace(between.keys, device)],
    [own.space, createOpenedSpace(own.keys, device)],
  ]);
  const spaceOf = (space: SpaceId): OpenedSpace => {
    const opened = spaces.get(space);
    if (!opened) throw new RangeError('keeper: a space of another relationship');
    return opened;
  };
  let latest: Folded | null = null;

  const fold = (): Folded => {
    const [b, o] = [spaceOf(between.space), spaceOf(own.space)];
    latest = {
      views: foldViews(b.log().entries, o.log().entries, me, between.space),
      troubles: [...b.log().troubles, ...o.log().troubles],
      standing: { between: b.standing(), own: o.standing() },
    };
    return latest;
  };

  const take = async (space: SpaceId, ids: readonly EntryId[]): Promise<Folded> => {
    const tx = db.transaction('entries');
    const rows = await Promise.all(ids.map((id) => tx.store.get([space, id])));
    spaceOf(space).add(rows.filter((row) => row !== undefined));
    return fold();
  };

  return {
    load: async (onProgress = () => {}) => {
      const total = Math.max(1, await countEntries(db, [...spaces.keys()]));
      let done = 0;
      for (const [space, opened] of spaces)
        for await (const rows of readSpace(db, space)) {
          opened.add(rows);
          done += rows.length;
          onProgress(Math.min(1, done / total));
        }
      return fold();
    },
    take,
    catchUp: async () => {
      for (const [space, opened] of spaces) {
        const fresh = (await idsOf(db, space)).filter((id) => !opened.has(id));
        if (fresh.length > 0) await take(space, fresh);
      }
      return fold();
    },
    lineage: async (id) => spaceOf(own.space).lineage(id),
    save: async () => {
      if (!latest) return;
      const name = snapshotDrawer(between.space);
      const glanceName = glanceDrawer(between.space);
      const sealed = await sealText(formatGraph({ build, folded: latest }), name, key);
      const glance = await sealText(JSON.stringify(glanceOf(latest.views, me)), glanceName, key);
      await keep(db, ['cabinet'], async (tx) => {
        await putSealed(tx.objectStore('cabinet'), name, sealed);
        await putSealed(tx.objectStore('cabinet'), glanceName, glance);
      });
    },
  };
};

type Snapshot = { readonly build: string; readonly folded: Folded };

/** The snapshot that was put away last by this build, or `null`; one that cannot be read is no snapshot. */
export const readSnapshot = async (
  { db, key }: Cabinet,
  space: SpaceId,
  build: string,
): Promise<Folded | null> => {
  const sealed = await db.get('cabinet', snapshotDrawer(space));
  if (!sealed) return null;
  try {
    // Written by save, of this very build or it is not used.
    const kept = parseGraph(await openText(sealed, snapshotDrawer(space), key)) as Snapshot;
    return kept.build === build ? kept.folded : null;
  } catch {
    return null;
  }
};
