/** Where a packet stands, in the sentences that both see of it. Pure. */
import { mayGo, type Packet } from '@kithe/record/packets';

/** The client's word, or what has become of the packet. */
export type Word = 'taken-back' | 'over' | 'agreed' | 'no-more' | 'not-agreed';
/** What has gone, on which day: `file-over` and `coming-out` where it may not be used any more. */
export type Gone = {
  readonly what: 'file' | 'file-over' | 'in-record' | 'coming-out' | 'came-out';
  readonly day: string;
};

const goneOf = (packet: Packet, may: boolean): readonly Gone[] => [
  ...packet.files.map((day): Gone => ({ what: may ? 'file' : 'file-over', day })),
  ...(packet.inRecord === null
    ? []
    : [{ what: may ? ('in-record' as const) : ('coming-out' as const), day: packet.inRecord }]),
  ...(packet.recalled === null ? [] : [{ what: 'came-out' as const, day: packet.recalled }]),
];

/** @param today a calendar date, YYYY-MM-DD */
export const standingOf = (
  packet: Packet,
  today: string,
): { readonly word: Word; readonly gone: readonly Gone[] } => {
  const gone = goneOf(packet, mayGo(packet, today));
  if (packet.isTakenBack) return { word: 'taken-back', gone };
  if (packet.until < today) return { word: 'over', gone };
  // A word that was never said and one that was taken back in time look alike: nothing has gone by either.
  return { word: packet.isAgreed ? 'agreed' : gone.length > 0 ? 'no-more' : 'not-agreed', gone };
};
