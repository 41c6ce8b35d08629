/** Bands and what they say: never a line, gaps where nothing is said, words that do not claim more than the band. */
import { describe, expect, test } from 'vitest';
import { dotsOf, drawnBands, hundredths, overlapOf } from './bands.ts';
import { bandSaid, isParted, placeOf } from './saying.ts';

const band = (low: number, high: number) => ({
  middle: (low + high) / 2,
  half: [low + (high - low) / 4, high - (high - low) / 4] as const,
  most: [low, high] as const,
});
const size = { width: 124, height: 124 };

describe('what is drawn', () => {
  test('one closed shape for each stretch, with a gap where nothing is said', () => {
    const { most, half } = drawnBands([band(0, 1), band(0, 1), null, band(0.2, 0.6), band(0.2, 0.6)], size);
    expect(most).toBe('M12 12L37 12L37 112L12 112ZM87 52L112 52L112 92L87 92Z');
    expect(half.match(/Z/g)).toHaveLength(2);
  });

  test('what would be said of anyone goes with the hours, and is not flat where it is not', () => {
    const { most } = drawnBands([band(0, 1), band(0.2, 0.8), band(0.4, 0.6)], size);
    expect(most).toBe('M12 12L62 32L112 52L112 72L62 92L12 112Z');
  });

  test('an hour that stands alone still has a width', () => {
    expect(drawnBands([null, band(0, 1), null], size).most).toBe('M55 12L69 12L69 112L55 112Z');
  });

  test.each([
    [[], ''],
    [[null, null], ''],
  ])('nothing of %j', (bands, path) => expect(drawnBands(bands, size).most).toBe(path));

  test('marks at their hours, and none for an hour without one', () => {
    expect(dotsOf([0, null, 1], size)).toEqual([
      { x: 12, y: 112 },
      { x: 112, y: 12 },
    ]);
  });

  test('the table says whole hundredths, and nothing outside the scale', () => {
    expect(hundredths([-0.1, 0.456])).toEqual([0, 46]);
  });
});

describe('what is said', () => {
  test.each([
    [0, 'least'],
    [0.2, 'little'],
    [0.5, 'middle'],
    [0.79, 'much'],
    [1, 'most'],
  ] as const)('%d is in the fifth called %s', (p, place) => expect(placeOf(p)).toBe(place));

  test.each([
    [null, { kind: 'none' }],
    [band(0.1, 0.9), { kind: 'wide' }],
    [band(0.62, 0.78), { kind: 'same', low: 'much' }],
    [band(0.3, 0.7), { kind: 'band', low: 'little', high: 'much' }],
  ] as const)('%j', (of, said) => expect(bandSaid(of)).toEqual(said));

  test('futures that lie over each other, and some that do not', () => {
    expect(overlapOf([0, 1], [0, 1])).toBe(1);
    expect(overlapOf([0, 0.4], [0.6, 1])).toBe(0);
    expect(overlapOf([0, 0.6], [0.4, 1])).toBeCloseTo(0.2);
  });
});

describe('a band yields to the person’s own marks', () => {
  const bands = Array.from({ length: 8 }, () => band(0.1, 0.4));
  test.each([
    ['three of the last five outside', [0.2, 0.2, 0.2, 0.2, 0.2, 0.9, 0.9, 0.9], true],
    ['two of them', [0.9, 0.9, 0.9, 0.2, 0.2, 0.2, 0.9, 0.9], false],
    ['hours without a mark are not counted', [0.9, 0.9, 0.9, null, null, null, null, null], true],
    ['a hand’s breadth outside', [0.5, 0.5, 0.5, 0.5, 0.5], false],
    ['no marks', bands.map(() => null), false],
  ] as const)('%s', (_, marks, is) => expect(isParted(marks, bands)).toBe(is));

  test('where nothing is said there is nothing to part from', () => {
    expect(isParted([0.9, 0.9, 0.9], [null, null, null])).toBe(false);
  });
});
