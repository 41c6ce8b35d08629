/**
 * What two people agree to: a purpose, one supervision packet; and the line that says that something was taken along.
 *
 * All of these are `between`: an agreement, and what leaves the record of both, is for both to see. That one read
 * something, and that one took one's own pages, is written nowhere (docs/decisions/0046).
 */
import * as v from 'valibot';
import { date, id, longWords, title, words } from './fields.ts';

export const PURPOSES = ['shared-record', 'reading', 'supervision', 'research'] as const;
/** What a consent is for. `shared-record` is what joining means; each of the others is asked for by itself. */
export type Purpose = (typeof PURPOSES)[number];

/** Ways in which the shared record leaves the two: a file to read, a sealed file, paper, a packet, data for a program. */
export const TAKINGS = ['readable', 'sealed', 'printed', 'packet', 'data'] as const;
export type Taking = (typeof TAKINGS)[number];

/** For whom a packet is, by role: a name would be one more thing to keep. */
export const PACKET_READERS = ['supervisor', 'group', 'colleague', 'training'] as const;
export type PacketReader = (typeof PACKET_READERS)[number];

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
  packet: v.object({
    /** What it is about, in a line. */
    title,
    /** What it is to help with, in the proposer's words. */
    words: v.optional(words, ''),
    /** Its whole text, names already left out. */
    text: v.pipe(longWords, v.minLength(1)),
    to: v.picklist(PACKET_READERS),
    /** The last day on which it may be used. */
    until: date,
  }),
  /** The other's word on one packet: given, or taken back. Silence is no, and a no need not be said. */
  'packet-agreed': v.object({ packet: id, given: v.boolean() }),
  /** Its author leaves this record, with words for the other, or with none. What was shared stays with both. */
  left: v.object({ words: v.optional(words, '') }),
  /** Its author took something of the shared record along, on this day. Own pages taken alone write nothing. */
  'taken-along': v.object({ what: v.picklist(TAKINGS), day: date, packet: v.optional(id) }),
} as const;
