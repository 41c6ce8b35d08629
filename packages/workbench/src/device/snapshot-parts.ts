/** The parts of a snapshot, sealed (`snapshot.ts`): read after the first screen, written when there is time. */
import type { MemberKey, SpaceId } from '@kithe/record/ids';
import { type Cabinet, openText, putSealed, sealText } from './cabinet.ts';
import { keep, type Sealed } from './database.ts';
import type { Footing } from './footing.ts';
import { frontOf } from './front.ts';
import { glanceOf } from './glance.ts';
import { formatGraph, parseGraph } from './graph.ts';
import type { Parts } from './parts.ts';
import {
  type Front,
  frontDrawer,
  glanceDrawer,
  type Kept,
  nonceOf,
  openFront,
  partDrawers,
} from './snapshot.ts';

/** What lies in the drawers, as far as one keeper knows: it put it there, or read it. */
export type Lying = {
  /** The nonce of the front that names these parts; `null` for none. */
  readonly front: string | null;
  readonly counts: Footing['counts'];
  readonly parts: Parts;
  readonly nonces: ReadonlyMap<string, string>;
};
const NOTHING: Lying = { front: null, counts: { between: 0, own: 0 }, parts: new Map(), nonces: new Map() };

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
  /** `null`: nothing that this keeper knows of. */
  readonly lying: Lying | null;
};

/**
 * Puts a snapshot away, in one transaction. A part that did not change stays where it lies; when another tab has put
 * its own away meanwhile, all parts are written.
 * @returns what lies there now @throws {StorageProblem}
 */
export const putSnapshot = async (
  { db, key }: Cabinet,
  space: SpaceId,
  { lying: known, ...putting }: Putting,
): Promise<Lying> => {
  const lying = known ?? NOTHING;
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
  if (!isDone) return putSnapshot({ db, key }, space, { lying: null, ...putting });
  return { front: nonceOf(front), counts: footing.counts, parts, nonces };
};
