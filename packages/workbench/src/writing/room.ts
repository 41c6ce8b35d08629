/**
 * How much more a card can hold, in words. A sealed slot has one fixed size, whatever is in it (`account.ts`), so
 * a card that grows too long says so while it is being written, and nothing is ever cut off in silence.
 */
import { CARD_BYTES, cardLength } from '@kithe/record/account';
import type { Card } from '@kithe/record/cards';

/** Longest text of one field, in UTF-16 units, as `cards.ts` parses it. */
const FIELD_LENGTH = 1_500;
/** A plain sentence, as people write them on cards. Ours, untested. */
const SENTENCE = 90;

export type Room =
  | { readonly kind: 'plenty' }
  | { readonly kind: 'sentences'; readonly count: number }
  | { readonly kind: 'words' }
  /** Too long to be sealed, by about so many words. */
  | { readonly kind: 'over'; readonly count: number };

/** What is left of a card, in characters of plain text; negative when it cannot be sealed. */
export const roomLeft = (card: Card): number =>
  Math.min(
    CARD_BYTES - cardLength(card),
    ...[card.words, card.heard ?? '', card.myPart ?? ''].map((text) => FIELD_LENGTH - text.length),
  );

/** What there is to say about the room on a card; nothing while there is plenty. */
export const roomOf = (card: Card): Room => {
  const left = roomLeft(card);
  if (left < 0) return { kind: 'over', count: Math.max(1, Math.round(-left / 6)) };
  if (left < SENTENCE) return { kind: 'words' };
  return left < 4 * SENTENCE ? { kind: 'sentences', count: Math.floor(left / SENTENCE) } : { kind: 'plenty' };
};
