import { expect, test } from 'vitest';
import { createCounter } from './escape.ts';

const pressed = (...presses: readonly (readonly [string, number])[]) => {
  const isThird = createCounter();
  return presses.map(([key, at]) => isThird(key, at));
};

test.each([
  [
    'three in a row',
    [
      ['Escape', 0],
      ['Escape', 700],
      ['Escape', 1_900],
    ],
    [false, false, true],
  ],
  [
    'two',
    [
      ['Escape', 0],
      ['Escape', 100],
    ],
    [false, false],
  ],
  [
    'too slow',
    [
      ['Escape', 0],
      ['Escape', 1_201],
      ['Escape', 2_402],
    ],
    [false, false, false],
  ],
  [
    'slow at first',
    [
      ['Escape', 0],
      ['Escape', 5_000],
      ['Escape', 5_100],
      ['Escape', 5_200],
    ],
    [false, false, false, true],
  ],
  [
    'another key between',
    [
      ['Escape', 0],
      ['a', 10],
      ['Escape', 20],
      ['Escape', 30],
    ],
    [false, false, false, false],
  ],
] as const)('%s', (_, presses, answers) => {
  expect(pressed(...presses)).toEqual(answers);
});
