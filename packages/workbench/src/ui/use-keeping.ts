/**
 * Keeping, changing, sharing and removing a thing that has versions in two spaces (`@kithe/record/versions`).
 *
 * Nothing can be made readable afterwards: sharing says the same words again to someone else. The new ones are written
 * before the old ones go, so that whoever is interrupted has them twice and not never.
 */
import type { NewBody } from '@kithe/record/body';
import type { EntryId } from '@kithe/record/ids';
import type { Written } from '@kithe/record/versions';
import { useRelationship } from '../relationship.ts';
import { useSaid } from './use-said.ts';

export type Thing = { readonly isShared: boolean; readonly written: Written };
type Space = 'between' | 'own';

export const useKeeping = () => {
  const { remove } = useRelationship();
  const { say, receipt } = useSaid();
  const takeFrom = {
    own: async ({ written }: Thing) => {
      for (const id of written.own) await remove(id);
    },
    between: async ({ written }: Thing) => {
      for (const of of written.between) await say('between', { type: 'withdrawn', of });
    },
  };
  return {
    receipt,
    say,
    /** Writes it anew where it stands; mine alone, where it does not stand yet. */
    keep: async (thing: Thing | null | undefined, body: NewBody): Promise<EntryId> => {
      const before = thing?.isShared ? thing.written.between.at(-1) : thing?.written.own.at(-1);
      return say(thing?.isShared ? 'between' : 'own', {
        ...body,
        ...(before !== undefined && { supersedes: before }),
      });
    },
    /** Writes it into a space and takes it out of the other. */
    move: async (thing: Thing, body: NewBody, to: Space): Promise<void> => {
      await say(to, body);
      await takeFrom[to === 'own' ? 'between' : 'own'](thing);
    },
    takeAway: async (thing: Thing): Promise<void> => {
      await takeFrom.between(thing);
      await takeFrom.own(thing);
    },
  };
};
