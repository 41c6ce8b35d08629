import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDrawn, formatMoves, parseBet, parseDrawn, parseMoves } from './moves.ts';

const moves = fc.array(
  fc.constantFrom('moved', 'met', 'missed', 'denied', 'punished', 'go on') as fc.Arbitrary<
    ReturnType<typeof parseMoves>[number]
  >,
  { maxLength: 11 },
);

describe('moves in an address', () => {
  test('parse undoes format (seed 43)', () => {
    fc.assert(
      fc.property(moves, (some) => {
        expect(parseMoves(formatMoves(some), 11)).toEqual(some);
      }),
      { seed: 43 },
    );
  });
  test.each([
    ['omsdpg', 6, ['moved', 'met', 'missed', 'denied', 'punished', 'go on']],
    ['omsdpg', 2, ['moved', 'met']],
    ['mx m', 7, ['met']],
    [7, 7, []],
    [undefined, 7, []],
    ['constructor', 7, []],
  ])('%s, at most %i', (text, most, expected) => {
    expect(parseMoves(text, most)).toEqual(expected);
  });
});

describe('a drawn guess', () => {
  test('parse undoes format (seed 47)', () => {
    const heights = fc.array(
      fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
      { minLength: 1, maxLength: 7 },
    );
    fc.assert(
      fc.property(heights, (some) => {
        expect(parseDrawn(formatDrawn(some), some.length)).toEqual(some);
      }),
      { seed: 47 },
    );
  });
  test.each(['d40-35', 'd40-35-101', '40-35-30', 'd40-35-30-20', 'd-1-2-3', 40, null])(
    '%s is none of three',
    (text) => {
      expect(parseDrawn(text, 3)).toBeUndefined();
    },
  );
});

test('a bet is one of those there are', () => {
  expect(parseBet('less', ['more', 'less'])).toBe('less');
  expect(parseBet('toString', ['more', 'less'])).toBeUndefined();
});
