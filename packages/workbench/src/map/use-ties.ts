/** What is done with a tie as a whole: kept with its links and its history, shared, taken back, taken off and put back. */
import { type EntryId, newEntryId } from '@kithe/record/ids';
import type { Tie, TieHistory, TieLink, TieWords } from '@kithe/record/life-map';
import { useRelationship } from '../relationship.ts';
import { useKeeping } from '../ui/use-keeping.ts';
import { historyBody, linkBody, placeBody, tieBody } from './bodies.ts';
import { linkedTo, type OneMap } from './whose.ts';

export type Saving = {
  readonly words: TieWords;
  /** Ids of ties that it shall be linked to, forces among them. */
  readonly linked: readonly EntryId[];
  readonly history: Pick<TieHistory, 'words' | 'stoodBy'>;
};

export const useTies = (map: OneMap) => {
  const keeping = useKeeping();
  const { remove } = useRelationship();
  const { say, keep, move, takeAway } = keeping;
  const linksOf = (tie: Tie) => linkedTo(map, tie.id);
  /** A link has nothing that the other could read before both its ends have. */
  const toOwn = (links: readonly TieLink[]) =>
    Promise.all(links.filter(({ isShared }) => isShared).map((link) => move(link, linkBody(link), 'own')));

  const save = async (tie: Tie | null, { words, linked, history }: Saving): Promise<EntryId> => {
    const id = tie?.id ?? newEntryId();
    await keep(tie, tieBody(id, words));
    const had = tie ? linksOf(tie) : [];
    for (const { link, other } of had) if (!linked.includes(other.id)) await takeAway(link);
    for (const other of linked)
      if (!had.some((one) => one.other.id === other))
        await say('own', linkBody({ id: newEntryId(), ties: [other, id], words: '' }));
    const before = tie?.history;
    if (history.words !== (before?.words ?? '') || history.stoodBy !== before?.stoodBy)
      await keep(before && { isShared: false, written: before.written }, historyBody(id, history));
    return id;
  };

  return {
    receipt: keeping.receipt,
    save,
    /** @param along links that the other may read as well */
    share: async (tie: Tie, along: ReadonlySet<EntryId>): Promise<void> => {
      await move(tie, tieBody(tie.id, tie), 'between');
      for (const { link } of linksOf(tie))
        if (along.has(link.id) && !link.isShared) await move(link, linkBody(link), 'between');
    },
    takeBack: async (tie: Tie): Promise<void> => {
      await toOwn(linksOf(tie).map(({ link }) => link));
      await move(tie, tieBody(tie.id, tie), 'own');
    },
    takeOff: async (tie: Tie): Promise<void> => {
      for (const { link } of linksOf(tie)) await takeAway(link);
      for (const id of tie.history?.written.own ?? []) await remove(id);
      await takeAway(tie);
    },
    /** As it was, where it was. */
    putBack: async (tie: Tie, links: readonly TieLink[]): Promise<void> => {
      await say(tie.isShared ? 'between' : 'own', tieBody(tie.id, tie));
      if (tie.turn !== undefined) await say('own', placeBody(tie.id, tie.turn));
      if (tie.history) await say('own', historyBody(tie.id, tie.history));
      for (const link of links) await say(link.isShared ? 'between' : 'own', linkBody(link));
    },
  };
};
