import { describe, expect, it } from 'vitest';
import { dateOf, weekdayOf } from './new-hour.ts';

describe('a new hour', () => {
  it('is of the day it is where the person is', () => {
    expect(dateOf(new Date(2026, 2, 5, 23, 59).getTime())).toBe('2026-03-05');
    expect(dateOf(new Date(2026, 11, 31, 0, 1).getTime())).toBe('2026-12-31');
  });

  it.each([
    ['2026-03-31', 'en', 'Tuesday'],
    ['2026-03-31', 'es', 'martes'],
    ['', 'en', ''],
  ])('of %j in %s is called %j', (date, locale, name) => {
    expect(weekdayOf(date, locale)).toBe(name);
  });
});
