/**
 * The snapshot of a relationship, sealed: what the next first screen comes from.
 *
 *   front/⟨space⟩      the front of the views (`front.ts`), what stands beside them, and which parts there are
 *   part/⟨space⟩ ⟨name⟩  the views in parts (`parts.ts`): only what changed is written again
 *   glance/⟨space⟩     the line in the list of today
 *
 * The front names each part by the nonce it was sealed with, so that parts of different times never make one record:
 * one that is missing, changed or exchanged makes the snapshot none, and everything is opened and folded anew.
 * Here the front, which a first screen waits for; reading and writing the rest is `snapshot-parts.ts`.
 */
import { formatBase64 } from '@kithe/record/bytes';
import type { SpaceId } from '@kithe/record/ids';
import type { Views } from '@kithe/record/views';
import { type Cabinet, openText } from './cabinet.ts';
import type { Sealed } from './database.ts';
import type { Footing } from './footing.ts';
import { parseGraph } from './graph.ts';

export const glanceDrawer = (space: SpaceId): string => `glance/${space}`;
export const frontDrawer = (space: SpaceId): string => `front/${space}`;
/** Begins the name of every part's drawer. */
export const partDrawers = (space: SpaceId): string => `part/${space} `;

/** What a first screen needs. */
export type Front = { readonly views: Views; readonly footing: Footing };
/** What is in the drawer of the front; `parts`: the nonce of each. */
export type Kept = Front & { readonly build: string; readonly parts: ReadonlyMap<string, string> };

export const nonceOf = ({ iv }: Sealed): string => formatBase64(iv);

/** `null` when it cannot be read, or is another build's. */
export const openFront = async (
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
