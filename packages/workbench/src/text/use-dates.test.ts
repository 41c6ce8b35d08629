import { describe, expect, it } from 'vitest';
import { formatDay } from './use-dates.ts';

describe('formatDay', () => {
  it.each([
    ['2026-03-01', 'en', 'March 1, 2026'],
    ['2026-12-31', 'en-GB', '31 December 2026'],
    ['2026-03-01', 'es', '1 de marzo de 2026'],
    ['once', 'en', ''],
  ])('%s in %s', (iso, locale, words) => {
    expect(formatDay(iso, locale)).toBe(words);
  });
});
