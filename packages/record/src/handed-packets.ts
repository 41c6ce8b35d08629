/**
 * Packets in a record of supervision: handed over by the supervisee, read by the supervisor, until they may not be.
 *
 * What lies there is what a client agreed to, by itself: nothing in it says of whom it is, or in which record the client
 * said yes. Whoever handed it over takes it out again, and their devices do when the client's word is taken back
 * (`packet-trail` tells them where it lies). Their leaving takes it out too, since afterwards nobody could.
 */
import type { NewBody } from './body.ts';
import type { EntryId, MemberKey, SpaceId } from './ids.ts';
import type { Packet } from './packets.ts';
import type { Opened } from './space.ts';

export type HandedPacket = {
  readonly id: EntryId;
  readonly by: MemberKey;
  /** Empty, like `words` and `text`, once it was taken out. */
  readonly title: string;
  readonly words: string;
  readonly text: string;
  /** The last day on which it may be used, as a calendar date. */
  readonly until: string;
  readonly at?: string;
  readonly isTakenOut: boolean;
};

/** What of a packet is handed over, and nothing else of it. */
export const handedBody = ({ title, words, text, until }: Packet): NewBody<'packet-handed'> => ({
  type: 'packet-handed',
  title,
  words,
  text,
  until,
});

/** True on a day on which it may be read. `today`: a calendar date, YYYY-MM-DD. */
export const mayRead = ({ isTakenOut, until }: HandedPacket, today: string): boolean =>
  !isTakenOut && today <= until;

/** Folds the log into packets handed over, in its order. @param supervisees who may hand one over; nobody elsewhere */
export const foldHandedPackets = (
  between: readonly Opened[],
  supervisees: readonly MemberKey[],
): readonly HandedPacket[] => {
  const out = new Set<string>();
  for (const { author, body } of between) {
    if (body.type === 'withdrawn') out.add(`${author} ${body.of}`);
    if (body.type === 'left') out.add(author);
  }
  return between.flatMap(({ id, author: by, body }): HandedPacket[] => {
    if (body.type !== 'packet-handed' || !supervisees.includes(by)) return [];
    const isTakenOut = out.has(by) || out.has(`${by} ${id}`);
    const { title, words, text, until, at } = body;
    const said = isTakenOut ? { title: '', words: '', text: '' } : { title, words, text };
    return [{ id, by, ...said, until, ...(at !== undefined && { at }), isTakenOut }];
  });
};

/** Where a packet of mine lies, as my own space has it. */
export type PacketTrail = {
  readonly id: EntryId;
  readonly packet: EntryId;
  readonly in: SpaceId;
  readonly as: EntryId;
};

/** @param own what stands in my own space about this record */
export const foldPacketTrails = (own: readonly Opened[]): readonly PacketTrail[] =>
  own.flatMap(({ id, body }) =>
    body.type === 'packet-trail' ? [{ id, packet: body.packet, in: body.in, as: body.as }] : [],
  );
