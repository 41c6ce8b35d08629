import { describe, expect, it } from 'vitest';
import { heightOf, STRIP, stripOf } from './strip.ts';

describe('stripOf', () => {
  it.each([2, 40, 80, 81, 500, 1_000])('of %i hours lies within the strip, close above far', (hours) => {
    const strip = stripOf(hours);
    expect(heightOf(strip, 100)).toBeGreaterThanOrEqual(0);
    expect(heightOf(strip, 0)).toBeGreaterThan(heightOf(strip, 100) + STRIP.height / 2);
    expect(heightOf(strip, 50)).toBe((heightOf(strip, 0) + heightOf(strip, 100)) / 2);
    for (const edge of [strip.strokes.bottom, heightOf(strip, 0)])
      expect(edge).toBeLessThanOrEqual(STRIP.height);
  });

  it('lets no crack and no seam stand in the way of either line, once there are many', () => {
    for (const hours of [81, 500, 1_000]) {
      const strip = stripOf(hours);
      expect(strip.strokes.top).toBeGreaterThan(heightOf(strip, 0));
    }
  });
});
