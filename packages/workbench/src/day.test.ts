import { expect, test } from 'vitest';
import { dateOf, isDay } from './day.ts';

test('today is the day it is where the person is', () => {
  expect(dateOf(new Date(2026, 2, 5, 23, 59).getTime())).toBe('2026-03-05');
  expect(dateOf(new Date(2026, 11, 31, 0, 1).getTime())).toBe('2026-12-31');
});

test.each([
  ['2026-11-20', true],
  ['20261-11-20', false],
  ['120261-11-20', false],
  ['2026-11-20T00:00', false],
  ['', false],
])('%j is a day: %j', (text, is) => expect(isDay(text)).toBe(is));
