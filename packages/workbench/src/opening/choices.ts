/**
 * Which of my cards I open. Nothing is chosen beforehand; a blank slot holds no card and so can never be chosen;
 * choosing none is a choice, and from outside it has the same size as any other (record.md, Sealed accounts).
 */
import { CARD_KINDS } from '@kithe/record/cards';
import type { MyCard } from '@kithe/record/hours';

export type Chosen = ReadonlySet<number>;

export const toggled = (chosen: Chosen, slot: number): Chosen => {
  const next = new Set(chosen);
  if (!next.delete(slot)) next.add(slot);
  return next;
};

/** My cards in the order in which they were written: their slots were drawn by lot and mean nothing. */
export const inOrder = (cards: readonly MyCard[]): readonly MyCard[] =>
  [...cards].sort((p, q) => CARD_KINDS.indexOf(p.card.kind) - CARD_KINDS.indexOf(q.card.kind));

/** Cards of mine that are still closed. */
export const closedCards = (cards: readonly MyCard[]): readonly MyCard[] =>
  inOrder(cards).filter((card) => !card.isOpen);

/** Everything but what I called *something I am keeping*. */
export const allButKept = (cards: readonly MyCard[]): Chosen =>
  new Set(closedCards(cards).flatMap(({ slot, card }) => (card.kind === 'keeping' ? [] : [slot])));

/** What the other would see, of what I have chosen. */
export const seenByOther = (cards: readonly MyCard[], chosen: Chosen): readonly MyCard[] =>
  inOrder(cards).filter(({ slot }) => chosen.has(slot));
