/**
 * A supervision packet's text: pieces that both can read, told by role and by week, with the names on the list left out
 * (J65). The very text that is proposed, agreed to and handed over; nothing is added to it later.
 */
import { deidentify, type Rule, weekOf } from '@kithe/record/deidentify';
import type { Piece } from '../take/pieces.ts';

/** Longest text that one packet holds, in UTF-16 units (`bodies/fields.ts`, longWords). */
export const PACKET_LENGTH = 20_000;

export type PacketWords = {
  readonly role: Readonly<Record<'me' | 'them', string>>;
  readonly week: (n: number) => string;
  readonly undated: string;
};

/** The text as it is before any name is left out: oldest first, weeks counted from the first that is told. */
export const packetWhole = (pieces: readonly Piece[], words: PacketWords): string => {
  const dates = pieces.flatMap(({ date }) => date ?? []).toSorted();
  const first = dates[0];
  return pieces
    .toSorted((p, q) => ((p.date ?? '') < (q.date ?? '') ? -1 : (p.date ?? '') > (q.date ?? '') ? 1 : 0))
    .map(({ date, title, lines }) =>
      [
        `${date && first ? words.week(weekOf(date, first)) : words.undated} · ${title}`,
        ...lines.map(({ said, words: text }) => (said ? `${words.role[said]}: ${text}` : text)),
      ].join('\n'),
    )
    .join('\n\n');
};

/** What goes: the whole with everything on the list replaced. */
export const packetText = (pieces: readonly Piece[], words: PacketWords, rules: readonly Rule[]): string =>
  deidentify(packetWhole(pieces, words), rules);
