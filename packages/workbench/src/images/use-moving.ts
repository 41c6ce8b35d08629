/** Moves and removals of an image, in the order that loses nothing when it is interrupted; see `copy.ts`. */
import type { EntryId } from '@kithe/record/ids';
import type { LedgerImage } from '@kithe/record/ledger';
import { useRelationship } from '../relationship.ts';
import type { Said } from '../ui/use-said.ts';
import { evidenceBody, imageBody } from './copy.ts';

export const useMoving = (image: LedgerImage, say: Said['say']) => {
  const { remove } = useRelationship();
  const takeAway = async () => {
    for (const { id, isShared } of [...image.evidence, { id: image.id, isShared: image.isShared }])
      if (isShared) await say('between', { type: 'withdrawn', of: id });
      else await remove(id);
  };
  /**
   * Writes it anew where it shall stand, in other words if need be, and takes away what was there.
   * @param stays evidence that is mine alone, wherever the image stands
   * @returns the id under which it stands now
   */
  const moveTo = async (
    where: 'between' | 'own',
    stays: ReadonlySet<EntryId>,
    as: LedgerImage = image,
  ): Promise<EntryId> => {
    const id = await say(where, imageBody(as));
    for (const evidence of image.evidence)
      await say(stays.has(evidence.id) ? 'own' : where, evidenceBody(evidence, id));
    await takeAway();
    return id;
  };
  return { takeAway, moveTo };
};
