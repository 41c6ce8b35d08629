import { CARD_KINDS, type Card } from '@kithe/record/cards';
import { describe, expect, it } from 'vitest';
import { addressOf, blankCard, canAdd, cardsOf, nextStep, stepBefore, stepOf } from './steps.ts';

const card = (kind: Card['kind'], words: string): Card => ({ kind, words });

describe('cardsOf', () => {
  it('begins with the five, blank, in their order', () => {
    expect(cardsOf(null)).toEqual(CARD_KINDS.map(blankCard));
  });

  it('puts what was drafted in its place, further moments last', () => {
    const cards = cardsOf([
      card('keeping', 'k'),
      card('alone', 'first'),
      card('alone', 'second'),
      card('together', 't'),
    ]);
    expect(cards.map((c) => c.words)).toEqual(['t', 'first', '', '', 'k', 'second']);
  });

  it('has room for two further moments, and for nothing else twice', () => {
    const cards = cardsOf([...'abcd'].map((words) => card('together', words)).concat(card('moved', 'm')));
    expect(cards.map((c) => c.words)).toEqual(['a', '', '', 'm', '', 'b', 'c']);
    expect(canAdd(cards)).toBe(false);
    expect(canAdd(cards.slice(0, 6))).toBe(true);
    expect(cardsOf([card('here', '1'), card('here', '2')])).toHaveLength(5);
  });
});

describe('the way through', () => {
  it('leads from the first card to reading back, and back again', () => {
    const count = 6;
    const there = [stepOf(undefined, count)];
    for (let i = 0; i < count; i++) there.push(nextStep(there[i] ?? { kind: 'read' }, count));
    expect(there.map(addressOf)).toEqual([1, 2, 3, 4, 5, 6, 'read']);
    const back = [...there].reverse().map((step) => stepBefore(step, count));
    expect(back.map((step) => step && addressOf(step))).toEqual([6, 5, 4, 3, 2, 1, null]);
  });

  it.each([
    [2, 1],
    ['3', 2],
    [0, 0],
    [6, 0],
    [1.5, 0],
    ['elsewhere', 0],
    [null, 0],
  ])('reads the address %j as card index %d of five', (address, index) => {
    expect(stepOf(address, 5)).toEqual({ kind: 'card', index });
  });

  it('knows reading back', () => {
    expect(stepOf('read', 5)).toEqual({ kind: 'read' });
  });
});
