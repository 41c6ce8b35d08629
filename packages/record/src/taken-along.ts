/**
 * What was taken along of the shared record: what kind, by whom, on which day. Both see it (requirement 9: a readable
 * access log for both), and its author cannot unsay it. Nobody sees when the other read: no entry says so.
 */
import type { HANDED_INTO, Taking } from './bodies/consent.ts';
import type { EntryId, MemberKey } from './ids.ts';
import type { Opened } from './space.ts';

export type TakenAlong = {
  readonly id: EntryId;
  readonly by: MemberKey;
  readonly what: Taking;
  /** A calendar date. */
  readonly day: string;
  /** The packet that it was, where it is one that was proposed here. */
  readonly packet: EntryId | null;
  /** How a packet went. */
  readonly into: (typeof HANDED_INTO)[number];
};

/** Folds the log into what was taken, in its order. */
export const foldTakenAlong = (
  between: readonly Opened[],
  members: readonly MemberKey[],
): readonly TakenAlong[] => {
  const packets = new Set(between.filter(({ body }) => body.type === 'packet').map(({ id }) => id));
  return between.flatMap(({ id, author: by, body }): TakenAlong[] => {
    if (body.type !== 'taken-along' || !members.includes(by)) return [];
    const { what, day, packet, into = 'file' } = body;
    return [{ id, by, what, day, packet: packet !== undefined && packets.has(packet) ? packet : null, into }];
  });
};
