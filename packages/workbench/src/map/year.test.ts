import { expect, test } from 'vitest';
import { yearIn } from './year.ts';

test.each([
  ['2019', '2019'],
  [' 2019 ', '2019'],
  ['٢٠١٩', '2019'],
  ['۱۳۷۰', '1370'],
  ['', ''],
  [' ', ''],
  ['19', null],
  ['20190', null],
  ['spring', null],
])('%j is the year %j', (text, year) => expect(yearIn(text)).toBe(year));
