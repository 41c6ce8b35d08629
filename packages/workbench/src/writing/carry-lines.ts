/**
 * Lines *only for me* lie by the place of their card. When one of the further cards goes, or comes back, the lines
 * move with the cards that they belong to: none is left behind, and none comes to stand under another card.
 */
import { CARD_KINDS, type Card } from '@kithe/record/cards';
import type { Drafts } from '../relationship.ts';

/**
 * Resolves when every line lies where its card is in `to`. What is new is written before what is old goes.
 * @param placeOf where the line of the i-th of some cards lies
 * @param kept lines of cards that are in `to` again and were not in `from`
 * @returns the line of every further card that there was, for a second thought
 */
export const carryLines = async (
  drafts: Pick<Drafts, 'readText' | 'keepText'>,
  placeOf: (cards: readonly Card[], index: number) => string,
  from: readonly Card[],
  to: readonly Card[],
  kept: ReadonlyMap<Card, string> = new Map(),
): Promise<ReadonlyMap<Card, string>> => {
  const lines = new Map(kept);
  const before = new Set<string>();
  for (let i = CARD_KINDS.length; i < from.length; i++) {
    const place = placeOf(from, i);
    before.add(place);
    lines.set(from[i] as Card, await drafts.readText(place)); // i is below the length
  }
  for (let i = CARD_KINDS.length; i < to.length; i++) {
    const place = placeOf(to, i);
    before.delete(place);
    await drafts.keepText(place, lines.get(to[i] as Card) ?? ''); // i is below the length
  }
  for (const place of before) await drafts.keepText(place, '');
  return lines;
};
