/**
 * What two people agree to: a purpose, one supervision packet; and the lines that say that something was taken along.
 *
 * All of these are `between`, but for where a packet was handed over (`packet-trail`): an agreement, and what leaves the record of both, is for both to see. That one read
 * something, and that one took one's own pages, is written nowhere (docs/decisions/0046).
 */
import * as v from 'valibot';
import { date, id, longWords, spaceId, title, words } from './fields.ts';

export const PURPOSES = ['shared-record', 'reading', 'supervision', 'research'] as const;
/** What a consent is for. `shared-record` is what joining means; each of the others is asked for by itself. */
export type Purpose = (typeof PURPOSES)[number];

/** Ways in which the shared record leaves the two: a file to read, a sealed file, paper, a packet, data for a program. */
export const TAKINGS = ['readable', 'sealed', 'printed', 'packet', 'data'] as const;
export type Taking = (typeof TAKINGS)[number];

/** For whom a packet is, by role: a name would be one more thing to keep. */
export const PACKET_READERS = ['supervisor', 'group', 'colleague', 'training'] as const;
export type PacketReader = (typeof PACKET_READERS)[number];

/** How a packet went: as a file of its own, or into the record that the proposer keeps with a supervisor. */
export const HANDED_INTO = ['file', 'record'] as const;

/** What of a packet goes to whoever it is for: read by the client before, word for word. */
const gone = {
  /** What it is about, in a line. */
  title,
  /** What it is to help with, in the proposer's words. */
  words: v.optional(words, ''),
  /** Its whole text, names already left out. */
  text: v.pipe(longWords, v.minLength(1)),
  /** The last day on which it may be used. */
  until: date,
};

export const CONSENT_BODIES = {
  /**
   * Consent to one purpose, given or taken back; undated absence says nothing. `version`: of what the purpose says,
   * as its giver read it. Where the words have changed since, it is asked again (`consent.ts`).
   */
  consent: v.object({
    purpose: v.picklist(PURPOSES),
    given: v.boolean(),
    version: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000))),
  }),
  /**
   * A supervision packet, proposed by the one in the therapist's part: its id is the packet's. Whoever is asked
   * reads the very text that would go. Taken back by `withdrawn`.
   */
  packet: v.object({ ...gone, to: v.picklist(PACKET_READERS) }),
  /** The other's word on one packet: given, or taken back. Silence is no, and a no need not be said. */
  'packet-agreed': v.object({ packet: id, given: v.boolean() }),
  /** Its author leaves this record, with words for the other, or with none. What was shared stays with both. */
  left: v.object({ words: v.optional(words, '') }),
  /** Its author took something of the shared record along, on this day. Own pages taken alone write nothing. */
  'taken-along': v.object({
    what: v.picklist(TAKINGS),
    day: date,
    packet: v.optional(id),
    /** Of a packet; without it, a file. */
    into: v.optional(v.picklist(HANDED_INTO)),
  }),
  /** A packet that lay in a record of supervision was taken out of it again, on this day. */
  'packet-recalled': v.object({ packet: id, day: date }),
  /**
   * In a record of supervision: a packet, handed over by the supervisee. What was agreed to and nothing else: no id of
   * where it comes from, since whoever runs the relay could tell from one whose record that is. Taken out by `withdrawn`.
   */
  'packet-handed': v.object(gone),
  /** Own space only: which entry of which record a packet of mine lies in, so that it can be taken out of it. */
  'packet-trail': v.object({ packet: id, in: spaceId, as: id }),
} as const;
