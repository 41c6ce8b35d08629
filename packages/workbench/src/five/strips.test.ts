import { describe, expect, test } from 'vitest';
import { pairOf, sayingOf, stripsOf, type Told } from './strips.ts';

const weeks: readonly Told[] = [
  { week: '2025-10-06', said: { zest: { words: 'a walk', amount: 'hardly' }, self: 'little' } },
  { week: '2026-03-30', said: { zest: { words: 'in words' }, action: { words: '', amount: 'some' } } },
  { week: '2026-07-06', said: { zest: { words: '', amount: 'plenty' }, self: 'some', others: 'some' } },
];

describe('strips', () => {
  test('stand in their places, in their order, and are never added up', () => {
    const strips = stripsOf(weeks);
    expect(strips.map(({ name, dots }) => [name, dots.map(({ x, y }) => [x * 6, y])])).toEqual([
      [
        'zest',
        [
          [1, 0.125],
          [3, null],
          [5, 0.875],
        ],
      ],
      ['clarity', []],
      ['worth', []],
      ['action', [[3, 0.625]]],
      ['more', []],
    ]);
    expect(pairOf(weeks).map(({ name, dots }) => [name, dots.map(({ y }) => y)])).toEqual([
      ['self', [0.375, 0.625]],
      ['others', [0.625]],
    ]);
  });

  test.each([
    [0, 'from'],
    [1, 'none'],
    [3, 'one'],
  ] as const)('strip %i is said as %s', (place, saying) => {
    const strip = stripsOf(weeks)[place];
    expect(strip && sayingOf(strip)).toBe(saying);
  });

  test('the same mark twice is level; nothing at all is nothing', () => {
    const twice = [weeks[0], { week: '2026-01-05', said: weeks[0]?.said }] as readonly Told[]; // there is a first
    expect(stripsOf(twice).map(sayingOf)[0]).toBe('level');
    expect(stripsOf([]).every(({ dots }) => dots.length === 0)).toBe(true);
    expect(pairOf([])).toEqual([]);
    expect(pairOf([{ week: '2026-01-05', said: { zest: { words: 'x' } } }])).toEqual([]);
  });
});
