/** Removing something of the quiet page, earlier versions first, and putting it back as it was. */
import type { EntryId } from '@kithe/record/ids';
import { useState } from 'react';
import { useRelationship } from '../relationship.ts';

export type TakeAway = (ids: readonly EntryId[], back: () => Promise<unknown>) => Promise<void>;

export const useTakingAway = (): {
  readonly takeAway: TakeAway;
  /** Puts back what was taken away last; `null` where nothing was. */
  readonly back: (() => void) | null;
} => {
  const { remove } = useRelationship();
  const [back, setBack] = useState<(() => void) | null>(null);
  return {
    back,
    takeAway: async (ids, again) => {
      setBack(() => () => {
        setBack(null);
        void again();
      });
      for (const id of ids) await remove(id);
    },
  };
};
