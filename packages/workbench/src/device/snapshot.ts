/**
 * The snapshot of a relationship, sealed: what the next first screen comes from.
 *
 *   front/⟨space⟩      the front of the views (`front.ts`), what stands beside them, and which parts there are
 *   part/⟨space⟩ ⟨name⟩  the views in parts (`parts.ts`): only what changed is written again
 *   glance/⟨space⟩     the line in the list of today
 *
 * The front names each part by the nonce it was sealed with, so that parts of different times never make one record:
 * one that is missing, changed or exchanged makes the snapshot none, and everything is opened and folded anew.
 */
import { formatBase64 } from '@kithe/record/bytes';
import type { MemberKey, SpaceId } from '@kithe/record/ids';
import type { Views } from '@kithe/record/views';
import { type Cabinet, openText, putSealed, sealText } from './cabinet.ts';
import { keep, type Sealed } from './database.ts';
import { frontOf } from './front.ts';
import { glanceOf } from './glance.ts';
import { formatGraph, parseGraph } from './graph.ts';
import type { Footing } from './keeper.ts';
import type { Parts } from './parts.ts';

export const glanceDrawer = (space: SpaceId): string => `glance/${space}`;
export const frontDrawer = (space: SpaceId): string => `front/${space}`;
/** Begins the name of every part's drawer. */
const partDrawers = (space: SpaceId): string => `part/${space} `;

/** What a first screen needs. */
export type Front = { readonly views: Views; readonly footing: Footing };
type Kept = Front & { readonly build: string; readonly parts: ReadonlyMap<string, string> };

const nonceOf = ({ iv }: Sealed): string => formatBase64(iv);

const openFront = async (
  sealed: Sealed,
  space: SpaceId,
  key: CryptoKey,
  build: string,
): Promise<Kept | null> => {
  try {
    // Written by putSnapshot, of this very build or it is not used.
    const kept = parseGraph(await openText(sealed, frontDrawer(space), key)) as Kept;
    return kept.build === build ? kept : null;
  } catch {
    return null;
  }
};

/** The front that was put away last by this build, or `null`; one that cannot be read is none. */
export const readFront = async (
  { db, key }: Cabinet,
  space: SpaceId,
  build: string,
): Promise<Front | null> => {
  const sealed = await db.get('cabinet', frontDrawer(space));
  return sealed ? openFront(sealed, space, key, build) : null;
};

/** What lies in the drawers, as far as one keeper knows: it put it there, or read it. */
export type Lying = {
  /** The nonce of the front that names these parts; `null` for none. */
  readonly front: string | null;
  readonly counts: Footing['counts'];
  readonly parts: Parts;
  readonly nonces: ReadonlyMap<string, string>;
};
export const NOTHING_LIES: Lying = {
  front: null,
  counts: { between: 0, own: 0 },
  parts: new Map(),
  nonces: new Map(),
};

/** All parts that the front names, or `null` when one of them is not what was put away with it. */
export const readParts = async (
  cabinet: Cabinet,
  space: SpaceId,
  build: string,
): Promise<{ readonly footing: Footing; readonly lying: Lying } | null> => {
  const { db, key } = cabinet;
  const prefix = partDrawers(space);
  const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
  const tx = db.transaction('cabinet');
  const [front, names, drawers] = await Promise.all([
    tx.store.get(frontDrawer(space)),
    tx.store.getAllKeys(range),
    tx.store.getAll(range),
  ]);
  const kept = front && (await openFront(front, space, key, build));
  if (!kept) return null;
  const sealedOf = new Map(names.map((name, i) => [name.slice(prefix.length), drawers[i]]));
  try {
    const parts = new Map<string, readonly unknown[]>();
    for (const [name, nonce] of kept.parts) {
      const sealed = sealedOf.get(name);
      if (!sealed || nonceOf(sealed) !== nonce) return null;
      parts.set(name, parseGraph(await openText(sealed, prefix + name, key)) as readonly unknown[]); // a part is a list
    }
    const { footing } = kept;
    const lying = { front: nonceOf(front), counts: footing.counts, parts, nonces: kept.parts };
    return { footing, lying };
  } catch {
    return null;
  }
};

/** What is put away, over what lies there. */
export type Putting = Front & {
  readonly build: string;
  readonly me: MemberKey;
  readonly parts: Parts;
  readonly lying: Lying;
};

/**
 * Puts a snapshot away, in one transaction. A part that did not change stays where it lies; when another tab has put
 * its own away meanwhile, all parts are written.
 * @returns what lies there now @throws {StorageProblem}
 */
export const putSnapshot = async (
  { db, key }: Cabinet,
  space: SpaceId,
  { lying, ...putting }: Putting,
): Promise<Lying> => {
  const { build, me, views, footing, parts } = putting;
  const prefix = partDrawers(space);
  const fresh = new Map<string, Sealed>();
  for (const [name, items] of parts)
    if (lying.parts.get(name) !== items)
      fresh.set(name, await sealText(formatGraph(items), prefix + name, key));
  const nonces = new Map(lying.nonces);
  for (const name of nonces.keys()) if (!parts.has(name)) nonces.delete(name);
  for (const [name, sealed] of fresh) nonces.set(name, nonceOf(sealed));
  const kept: Kept = { build, views: frontOf(views, me), footing, parts: nonces };
  const front = await sealText(formatGraph(kept), frontDrawer(space), key);
  const glance = await sealText(JSON.stringify(glanceOf(views, me)), glanceDrawer(space), key);
  const isDone = await keep(db, ['cabinet'], async (tx) => {
    const drawers = tx.objectStore('cabinet');
    const there = await drawers.get(frontDrawer(space));
    if (lying.front !== null && (!there || nonceOf(there) !== lying.front)) return false;
    for (const name of await drawers.getAllKeys(IDBKeyRange.bound(prefix, `${prefix}\uffff`)))
      if (!parts.has(name.slice(prefix.length))) await drawers.delete(name);
    await Promise.all([...fresh].map(([name, sealed]) => putSealed(drawers, prefix + name, sealed)));
    await putSealed(drawers, frontDrawer(space), front);
    await putSealed(drawers, glanceDrawer(space), glance);
    return true;
  });
  if (!isDone) return putSnapshot({ db, key }, space, { lying: NOTHING_LIES, ...putting });
  return { front: nonceOf(front), counts: footing.counts, parts, nonces };
};
