import { CARD_KINDS, type Card } from '@kithe/record/cards';
import { expect, it } from 'vitest';
import { carryLines } from './carry-lines.ts';
import { blankCard } from './steps.ts';

const five = CARD_KINDS.map(blankCard);
const sixth: Card = { kind: 'together', words: 'the sixth' };
const seventh: Card = { kind: 'together', words: 'the seventh' };
const placeOf = (cards: readonly Card[], i: number) => `${cards[i]?.kind}-${i + 1}`;

it('a card that goes takes its line along, the next keeps its own, and both are as they were when it comes back', async () => {
  const texts = new Map([
    ['together-6', 'under the sixth'],
    ['together-7', 'under the seventh'],
    ['together-1', 'under the first'],
  ]);
  const drafts = {
    readText: async (place: string) => texts.get(place) ?? '',
    keepText: async (place: string, text: string) => {
      if (text === '') texts.delete(place);
      else texts.set(place, text);
    },
  };
  const all = [...five, sixth, seventh];
  const without = [...five, seventh];
  const lines = await carryLines(drafts, placeOf, all, without);
  expect(Object.fromEntries(texts)).toEqual({
    'together-1': 'under the first',
    'together-6': 'under the seventh',
  });
  await carryLines(drafts, placeOf, without, all, lines);
  expect(Object.fromEntries(texts)).toEqual({
    'together-1': 'under the first',
    'together-6': 'under the sixth',
    'together-7': 'under the seventh',
  });
});
