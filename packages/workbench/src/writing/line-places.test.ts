/** Once an account is sealed, every line *only for me* is found where it was kept. */
import { SLOTS } from '@kithe/record/account';
import { CARD_KINDS } from '@kithe/record/cards';
import { expect, test } from 'vitest';
import { linePlaces } from './line-places.ts';
import { FURTHER_KINDS, placeOfCard } from './steps.ts';

test('whatever the further cards are, each card’s line lies in one of the places, and no place is named twice', () => {
  const places = linePlaces('h').map(({ place }) => place);
  expect(new Set(places).size).toBe(places.length);
  for (const sixth of FURTHER_KINDS)
    for (const seventh of FURTHER_KINDS) {
      const kinds = [...CARD_KINDS, sixth, seventh];
      expect(kinds).toHaveLength(SLOTS);
      for (const [index, kind] of kinds.entries())
        expect(places).toContain(placeOfCard('h', 'only-me', kind, index));
    }
});
