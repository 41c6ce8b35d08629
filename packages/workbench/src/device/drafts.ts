/**
 * Drafts: words that are not sealed yet, kept as they are typed. They lie in the cabinet of this device and
 * nowhere else, so a lost device loses them, and the pages say so.
 */
import type { Card } from '@kithe/record/cards';
import type { EntryId, SpaceId } from '@kithe/record/ids';
import type { Drafts } from '../relationship.ts';
import { type Cabinet, lookUp, putAway } from './cabinet.ts';

export const accountDrawer = (space: SpaceId, hour: EntryId): string => `draft/${space}/account/${hour}`;
const textDrawer = (space: SpaceId, place: string): string => `draft/${space}/text/${place}`;

/** Drafts, and a way to wait until those of one drawer are written. */
export type DraftsHere = Drafts & { readonly settled: (drawer: string) => Promise<void> };

export const createDrafts = (cabinet: Cabinet, space: SpaceId): DraftsHere => {
  // One after the other for each drawer: sealing takes a moment, and the last letter typed must be the last one kept.
  const turns = new Map<string, Promise<void>>();
  const keepIn = (drawer: string, value: unknown): Promise<void> => {
    const before = turns.get(drawer) ?? Promise.resolve();
    const turn = before.catch(() => {}).then(() => putAway(cabinet, drawer, value));
    turns.set(drawer, turn);
    const done = () => turns.get(drawer) === turn && turns.delete(drawer);
    turn.then(done, done);
    return turn;
  };
  const settled = (drawer: string): Promise<void> => (turns.get(drawer) ?? Promise.resolve()).catch(() => {});
  return {
    settled,
    readAccount: async (hour) => {
      await settled(accountDrawer(space, hour));
      return lookUp<readonly Card[]>(cabinet, accountDrawer(space, hour));
    },
    keepAccount: (hour, cards) => keepIn(accountDrawer(space, hour), cards),
    readText: async (place) => {
      await settled(textDrawer(space, place));
      return (await lookUp<string>(cabinet, textDrawer(space, place))) ?? '';
    },
    keepText: (place, text) => keepIn(textDrawer(space, place), text === '' ? null : text),
  };
};
