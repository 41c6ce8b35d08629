/**
 * The keeper of one relationship: holds both its logs opened, folds them into views, and puts these away sealed,
 * part by part, so that the next first screen comes from there.
 *
 * It runs in the page for a short record and in a worker for a long one (`keeping.ts`): the same code. What crosses
 * over is what changed in the views, never forty thousand entries and never all views at once.
 */
import type { DeviceId, EntryId, MemberKey, SpaceId } from '@kithe/record/ids';
import type { Views } from '@kithe/record/views';
import type { Cabinet } from './cabinet.ts';
import { countEntries, idsOf, readSpace } from './entries.ts';
import type { Footing } from './footing.ts';
import { createOpenedSpace, type OpenedSpace } from './opened-space.ts';
import { changesBetween, type Part, type Parts, partsOf, viewsOf, withChanges } from './parts.ts';
import type { Lying } from './snapshot-parts.ts';

export type KeeperSpec = {
  /** Names the build whose views these are. */
  readonly build: string;
  readonly me: MemberKey;
  readonly device: DeviceId;
  readonly between: { readonly space: SpaceId; readonly keys: ReadonlyMap<number, Uint8Array> };
  readonly own: { readonly space: SpaceId; readonly keys: ReadonlyMap<number, Uint8Array> };
};

/** A fold: what has changed in the views since the one that was handed over before. */
export type Folded = Footing & { readonly changes: readonly Part[] };

export type Keeper = {
  /** What was put away last, or `null` when that cannot be used. Asked for before anything else, or not at all. */
  readonly restore: () => Promise<Folded | null>;
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

/** The parts of the snapshot, read and written: loaded when they are needed. */
export type BringParts = () => Promise<
  Pick<typeof import('./snapshot-parts.ts'), 'readParts' | 'putSnapshot'>
>;

export const createKeeper = (
  cabinet: Cabinet,
  { build, me, device, between, own }: KeeperSpec,
  bringParts: BringParts,
): Keeper => {
  const { db } = cabinet;
  const spaces = new Map<SpaceId, OpenedSpace>([
    [between.space, createOpenedSpace(between.keys, device)],
    [own.space, createOpenedSpace(own.keys, device)],
  ]);
  const spaceOf = (space: SpaceId): OpenedSpace => {
    const opened = spaces.get(space);
    if (!opened) throw new RangeError('keeper: a space of another relationship');
    return opened;
  };
  let latest: { readonly views: Views; readonly footing: Footing } | null = null;
  /** What whoever asks has by now. */
  let given: Parts = new Map();
  /** What lies in the drawers, as far as this keeper knows. */
  let lying: Lying | null = null;
  let opening: Promise<void> | null = null;

  const openAll = async (onProgress: (share: number) => void): Promise<void> => {
    const total = Math.max(1, await countEntries(db, [...spaces.keys()]));
    let done = 0;
    for (const [space, opened] of spaces)
      for await (const rows of readSpace(db, space)) {
        opened.add(rows);
        done += rows.length;
        onProgress(Math.min(1, done / total));
      }
  };
  /** Nothing is folded before all is open: a part of a record is not a record. */
  const opened = (onProgress: (share: number) => void = () => {}): Promise<void> => {
    opening ??= openAll(onProgress).catch((thrown: unknown) => {
      opening = null;
      throw thrown;
    });
    return opening;
  };

  /** What folds is brought when it is needed: the screen of a moment ago is drawn without it. */
  const fold = async (): Promise<Folded> => {
    const { foldViews } = await import('@kithe/record/views');
    const [b, o] = [spaceOf(between.space), spaceOf(own.space)];
    const views = foldViews(b.log().entries, o.log().entries, me, between.space);
    const footing: Footing = {
      troubles: [...b.log().troubles, ...o.log().troubles],
      standing: { between: b.standing(), own: o.standing() },
      counts: { between: b.size(), own: o.size() },
    };
    const changes = changesBetween(given, partsOf(views));
    given = withChanges(given, changes);
    latest = { views: viewsOf(given), footing };
    return { ...footing, changes };
  };

  const take = async (space: SpaceId, ids: readonly EntryId[]): Promise<Folded> => {
    await opened();
    const tx = db.transaction('entries');
    const rows = await Promise.all(ids.map((id) => tx.store.get([space, id])));
    spaceOf(space).add(rows.filter((row) => row !== undefined));
    return fold();
  };

  return {
    restore: async () => {
      const { readParts } = await bringParts();
      const kept = await readParts(cabinet, between.space, build);
      if (!kept) return null;
      lying = kept.lying;
      given = kept.lying.parts;
      return { ...kept.footing, changes: [...given] };
    },
    load: async (onProgress) => {
      await opened(onProgress);
      return fold();
    },
    take,
    catchUp: async () => {
      await opened();
      for (const [space, opened] of spaces) {
        const fresh = (await idsOf(db, space)).filter((id) => !opened.has(id));
        if (fresh.length > 0) await take(space, fresh);
      }
      return fold();
    },
    lineage: async (id) => {
      await opened();
      return spaceOf(own.space).lineage(id);
    },
    save: async () => {
      if (!latest) return;
      const { between: b, own: o } = latest.footing.counts;
      if (given === lying?.parts && b === lying.counts.between && o === lying.counts.own) return;
      const { putSnapshot } = await bringParts();
      lying = await putSnapshot(cabinet, between.space, { build, me, ...latest, parts: given, lying });
    },
  };
};
