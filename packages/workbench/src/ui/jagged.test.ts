import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jagged, pathOf } from './jagged.ts';

const names = fc.string({ minLength: 1, maxLength: 22 });

describe('a jagged line', () => {
  it('is the same for the same name and another for another (seed 37)', () => {
    fc.assert(
      fc.property(names, names, (p, q) => {
        expect(jagged(p, 100, 7)).toEqual(jagged(p, 100, 7));
        if (p !== q) expect(jagged(p, 100, 7)).not.toEqual(jagged(q, 100, 7));
      }),
      { seed: 37 },
    );
  });

  it('runs from end to end without turning back, within its sway, from side to side (seed 41)', () => {
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 13 }), (name, bends) => {
        const points = jagged(name, 113, 7, bends);
        expect(points[0]?.[0]).toBe(0);
        expect(points.at(-1)?.[0]).toBe(113);
        points.forEach(([along, across], i) => {
          expect(Math.abs(across)).toBeLessThanOrEqual(7);
          const before = points[i - 1];
          if (!before) return;
          expect(along).toBeGreaterThan(before[0]);
          expect(Math.sign(across)).toBe(-Math.sign(before[1]));
        });
      }),
      { seed: 41 },
    );
  });

  it.each([
    ['down', 'M-2 0L3 5.1'],
    ['right', 'M0 -2L5.1 3'],
  ] as const)('is drawn %s', (direction, d) => {
    expect(
      pathOf(
        [
          [0, -2],
          [5.09, 3],
        ],
        direction,
      ),
    ).toBe(d);
  });
});
