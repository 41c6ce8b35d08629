/** Writing an entry from a page, and what has become of it since: on this device, or shared. */
import type { NewBody } from '@kithe/record/body';
import type { EntryId } from '@kithe/record/ids';
import { useState } from 'react';
import { useRelationship, useSnapshot } from '../relationship.ts';
import type { Kept } from './Receipt.tsx';

export type Said = {
  readonly id: EntryId | null;
  readonly receipt: Kept;
  /** Writes what both may read, or what is mine alone; the latter always says which relationship it is about. */
  readonly say: (where: 'between' | 'own', body: NewBody) => Promise<EntryId>;
};

/** The last entry that this page wrote, and its receipt; `nothing` before there was one. */
export const useSaid = (): Said => {
  const { write, space, nowMs } = useRelationship();
  const { waiting } = useSnapshot();
  const [said, setSaid] = useState<{ id: EntryId; where: 'between' | 'own' } | null>(null);
  return {
    id: said?.id ?? null,
    receipt:
      said === null ? 'nothing' : said.where === 'own' ? 'kept' : waiting.has(said.id) ? 'waiting' : 'shared',
    say: async (where, body) => {
      const dated = {
        at: new Date(nowMs()).toISOString(),
        ...body,
        ...(where === 'own' && { about: space }),
      };
      const id = await write(where, dated);
      setSaid({ id, where });
      return id;
    },
  };
};
