import { describe, expect, test } from 'vitest';
import { ANSWERS, isOpenedBy, keptOf, LASTS_DAYS } from './asked.ts';

const NOW = Date.parse('2031-05-17T21:13:00Z');
const DAY_MS = 86_400_000;

describe('what is kept of an answer', () => {
  test('fear and doubt leave nothing, as if nobody had asked', () => {
    for (const answer of ANSWERS.filter((one) => one !== 'no')) expect(keptOf(answer, NOW)).toBe('');
    expect(isOpenedBy('', NOW)).toBe(false);
  });

  test('no leaves a day, and no moment', () => {
    expect(keptOf('no', NOW)).toBe('2031-05-17');
    expect(isOpenedBy(keptOf('no', NOW), NOW)).toBe(true);
  });

  test('it lasts a month, and not for ever', () => {
    const kept = keptOf('no', NOW);
    expect(isOpenedBy(kept, NOW + LASTS_DAYS * DAY_MS)).toBe(true);
    expect(isOpenedBy(kept, NOW + (LASTS_DAYS + 1) * DAY_MS)).toBe(false);
  });

  test.each(['true', 'yes', '2031-99-99', '2031-05-19', '{}'])('%s opens nothing', (kept) => {
    expect(isOpenedBy(kept, NOW)).toBe(false);
  });
});
