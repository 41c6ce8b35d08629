import { describe, expect, it } from 'vitest';
import { weekdayOf } from './new-hour.ts';

describe('a new hour', () => {
  it.each([
    ['2026-03-31', 'en', 'Tuesday'],
    ['2026-03-31', 'es', 'martes'],
    ['', 'en', ''],
  ])('of %j in %s is called %j', (date, locale, name) => {
    expect(weekdayOf(date, locale)).toBe(name);
  });
});
