import { describe, expect, it } from 'vitest';
import { titleFrom } from './title-from.ts';

describe('titleFrom', () => {
  it.each([
    ['', ''],
    ['  You looked at the clock. Twice.', 'You looked at the clock'],
    ['the bus\nand what came after', 'the bus'],
    [
      'When I said I had nearly not come, you asked about the bus, and I laughed and said it was fine',
      'When I said I had nearly not come, you asked about the bus …',
    ],
    ['x'.repeat(70), `${'x'.repeat(60)} …`],
  ])('of %j', (words, title) => {
    expect(titleFrom(words)).toBe(title);
  });
});
