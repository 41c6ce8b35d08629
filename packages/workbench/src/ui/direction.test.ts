import { expect, it } from 'vitest';
import { alongOf } from './direction.ts';

const box = { left: 17, width: 200 };
it.each([
  ['ltr', 17, 0],
  ['ltr', 67, 0.25],
  ['ltr', 217, 1],
  ['rtl', 17, 1],
  ['rtl', 67, 0.75],
  ['rtl', 217, 0],
] as const)('%s: a pointer at %d is at %d', (direction, x, along) => {
  expect(alongOf(box, x, direction)).toBe(along);
});
