/**
 * Whether an invitation stands here now: by lot for the last hour, asked once, and by this device alone.
 *
 * Answering *no*, *not now*, and just leaving are one and the same: the device remembers that it has asked, and nothing is
 * written anywhere else. So neither the invitation nor its answer can be seen by anybody, the relay included.
 */
import type { EntryId } from '@kithe/record/ids';
import { isInvited, newInvitationSeed } from '@kithe/record/invitations';
import { useEffect, useRef, useState } from 'react';
import { useRelationship } from '../relationship.ts';

/** Of this device. */
const SEED = 'invitations/seed';
/** Where the example is shown, an invitation is a part of what there is to see: the first seed that has one. */
const seedOfExample = (hour: EntryId): string => {
  let n = 1;
  while (!isInvited(`after thirty years, ${n}`, hour)) n++;
  return `after thirty years, ${n}`;
};
const askedOf = (hour: EntryId): string => `invitations/${hour}`;

export const useInvitation = (hour: EntryId | undefined) => {
  const { drafts, role, kind } = useRelationship();
  const [invited, setInvited] = useState<EntryId | null>(null);
  const asked = useRef<EntryId | null>(null);
  useEffect(() => {
    // In development React runs this twice: what has been asked here just now is not asked anew.
    if (hour === undefined || role !== 'client' || asked.current === hour) return;
    asked.current = hour;
    const ask = async () => {
      const known = kind === 'example' ? seedOfExample(hour) : await drafts.readText(SEED);
      const seed = known || newInvitationSeed();
      if (known === '') await drafts.keepText(SEED, seed);
      if (!isInvited(seed, hour) || (await drafts.readText(askedOf(hour))) !== '') return;
      await drafts.keepText(askedOf(hour), 'asked');
      setInvited(hour);
    };
    void ask().catch(() => undefined); // without a place to remember it, nobody is asked
  }, [hour, role, kind, drafts]);
  return { isInvited: invited !== null && invited === hour, answer: () => setInvited(null) };
};
