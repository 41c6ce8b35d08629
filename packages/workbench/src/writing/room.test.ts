import { CardTooLong, sealAccount } from '@kithe/record/account';
import type { Card } from '@kithe/record/cards';
import { newEntryId, newSpaceId } from '@kithe/record/ids';
import { describe, expect, it } from 'vitest';
import { roomLeft, roomOf } from './room.ts';

const alone = (words: string, myPart?: string): Card => ({
  kind: 'alone',
  words,
  ...(myPart !== undefined && { myPart }),
});

describe('room on a card', () => {
  it.each([
    [0, { kind: 'plenty' }],
    [1_100, { kind: 'plenty' }],
    [1_141, { kind: 'sentences', count: 3 }],
    [1_300, { kind: 'sentences', count: 2 }],
    [1_411, { kind: 'words' }],
    [1_500, { kind: 'words' }],
    [1_501, { kind: 'over', count: 1 }],
    [1_561, { kind: 'over', count: 10 }],
  ])('of %d letters', (length, expected) => {
    expect(roomOf(alone('x'.repeat(length)))).toEqual(expected);
  });

  it('is bounded by the slot where two fields share it, and by bytes where letters take two', () => {
    expect(roomLeft(alone('x'.repeat(1_000), 'y'.repeat(1_000)))).toBeLessThan(0);
    expect(roomLeft(alone('é'.repeat(1_000)))).toBeLessThan(0);
    expect(roomLeft(alone('é'.repeat(900)))).toBeGreaterThan(0);
  });

  it('runs out exactly where sealing would refuse', () => {
    const place = { space: newSpaceId(), hour: newEntryId(), account: newEntryId() };
    const full = (length: number) => alone('x'.repeat(1_400), 'y'.repeat(length));
    const fits = [...Array(600).keys()].filter((n) => roomLeft(full(n)) >= 0).at(-1) ?? 0;
    expect(() => sealAccount([full(fits)], place)).not.toThrow();
    expect(() => sealAccount([full(fits + 1)], place)).toThrow(CardTooLong);
  });
});
