import { describe, expect, test } from 'vitest';
import { drawn, drawnFromTo, inHundred, rowsOf } from './chart.ts';

const SIZE = { width: 116, height: 66 }; // a field of 100 × 50 within margins of 8

describe('the geometry', () => {
  test('a line, its band and its end; higher is more', () => {
    const {
      lines: [line],
    } = drawn(
      {
        points: 3,
        range: [0, 1],
        lines: [
          {
            id: 'a',
            look: 'mira',
            name: 'a',
            values: [0, 0.5, 1],
            band: [
              [0, 0.4, 0.8],
              [0.2, 0.6, 1],
            ],
          },
        ],
      },
      SIZE,
    );
    expect(line?.path).toBe('M8 58L58 33L108 8');
    expect(line?.band).toBe('M8 48L58 28L108 8L108 18L58 38L8 58Z');
    expect(line?.end).toEqual([108, 8]);
  });
  test('a line with points of its own, another range, and what lies outside it', () => {
    const { lines, breaks } = drawn(
      {
        points: 5,
        range: [0.5, 1.5],
        breaks: [{ kind: 'seam', at: 2 }],
        lines: [{ id: 'a', look: 'guess', name: 'a', values: [1, 2, 0], at: [1, 3, 4] }],
      },
      SIZE,
    );
    expect(lines[0]?.path).toBe('M33 33L83 8L108 58');
    expect(breaks).toEqual([{ kind: 'seam', at: 2, x: 58 }]);
  });
});

test.each([
  [1, 11, [0]],
  [2, 11, [0, 1]],
  [11, 11, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
  [53, 5, [0, 13, 26, 39, 52]],
  [54, 5, [0, 14, 28, 42, 53]],
])('rows of a table over %i points, at most %i', (points, most, rows) => {
  expect(rowsOf(points, most)).toEqual(rows);
});

test('in a hundred', () => {
  expect(inHundred(0.436)).toBe(44);
});

test.each([
  ['a press sets one mark', [2, 0.3], [2, 0.3], [0.5, 0.5, 0.3, 0.5, 0.5]],
  ['a slow stroke leaves the last it came from', [1, 0.7], [2, 0.3], [0.5, 0.7, 0.3, 0.5, 0.5]],
  ['a fast stroke to the right sets what it passed', [0, 0.1], [4, 0.9], [0.1, 0.3, 0.5, 0.7, 0.9]],
  ['and to the left', [4, 0.9], [1, 0.3], [0.5, 0.3, 0.5, 0.7, 0.9]],
  ['from before the first', [-1, 0], [1, 1], [0.5, 1, 0.5, 0.5, 0.5]],
] as const)('%s', (_, from, to, expected) => {
  const pen = ([column, height]: readonly [number, number]) => ({ column, height });
  expect(drawnFromTo([0.5, 0.5, 0.5, 0.5, 0.5], pen(from), pen(to))).toEqual(expected);
});
