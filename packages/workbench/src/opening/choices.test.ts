import { CARD_KINDS, type CardKind } from '@kithe/record/cards';
import type { CardRef, MyCard } from '@kithe/record/hours';
import { describe, expect, it } from 'vitest';
import { allButKept, closedCards, inOrder, seenByOther, toggled } from './choices.ts';

const mine = (slot: number, kind: CardKind, isOpen = false): MyCard => ({
  ref: `a.${slot}` as CardRef, // a reference of a test; nothing here parses it
  slot,
  card: { kind, words: kind },
  isOpen,
});
const cards = [mine(5, 'keeping'), mine(2, 'moved'), mine(6, 'together', true), mine(0, 'alone')];

describe('choosing cards', () => {
  it('chooses and takes back, one at a time, leaving the choice before as it was', () => {
    const none = new Set<number>();
    const one = toggled(none, 2);
    expect([[...none], [...one], [...toggled(one, 2)], [...toggled(one, 0)]]).toEqual([[], [2], [], [2, 0]]);
  });

  it('in one tap chooses all that is closed but what is being kept', () => {
    expect([...allButKept(cards)].sort()).toEqual([0, 2]);
  });

  it('lists closed cards only, in the order in which they were written', () => {
    expect(closedCards(cards).map((c) => c.card.kind)).toEqual(['alone', 'moved', 'keeping']);
  });

  it('shows the other what is chosen and nothing else', () => {
    expect(seenByOther(cards, new Set([5])).map((c) => c.slot)).toEqual([5]);
    expect(seenByOther(cards, new Set())).toEqual([]);
  });

  it('puts every kind in its place', () => {
    const all = [...CARD_KINDS].reverse().map((kind, slot) => mine(slot, kind));
    expect(inOrder(all).map((c) => c.card.kind)).toEqual(CARD_KINDS);
  });
});
