import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, estimateWidth, LABEL, placeLabels, shorten, wrap } from './labels.ts';

const intersect = (p: Box, q: Box) =>
  p.x < q.x + q.width && q.x < p.x + p.width && p.y < q.y + q.height && q.y < p.y + p.height;

const text = fc.oneof(
  fc.string({ maxLength: 120 }),
  fc
    .array(
      fc.constantFrom('the', 'bus', 'WWWWWWWW', 'you looked', '鐘を見た', '★', 'ιδού', 'شمس الضحى', 'بيت'),
      {
        maxLength: 30,
      },
    )
    .map((w) => w.join(' ')),
);

describe('placeLabels', () => {
  it('no two boxes meet, all lie in the frame, and no leader runs through another label', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 280, max: 1_400 }).chain((width) =>
          fc.record({
            width: fc.constant(width),
            lanes: fc.integer({ min: 1, max: 9 }),
            wishes: fc.array(fc.record({ x: fc.double({ min: 0, max: width, noNaN: true }), text }), {
              maxLength: 90,
            }),
          }),
        ),
        ({ width, lanes, wishes }) => {
          const placed = placeLabels(
            wishes.map(({ x, text }, i) => ({ x, id: String(i), parts: [{ text, voice: 'a' }] })),
            width,
            lanes,
          );
          placed.forEach((p, i) => {
            expect(p.box.x).toBeGreaterThanOrEqual(0);
            expect(p.box.x + p.box.width).toBeLessThanOrEqual(width);
            expect(p.box.y + p.box.height).toBeLessThanOrEqual(lanes * LABEL.lane);
            for (const line of p.lines)
              expect(estimateWidth(line.text, LABEL.fontSize)).toBeLessThanOrEqual(p.box.width + 1e-6);
            // A leader ends at its own label and at no place beside it.
            expect(p.x).toBeGreaterThanOrEqual(p.box.x - 1e-6);
            expect(p.x).toBeLessThanOrEqual(p.box.x + p.box.width + 5);
            placed.slice(i + 1).forEach((q) => {
              expect(intersect(p.box, q.box)).toBe(false);
              for (const [a, b] of [
                [p, q],
                [q, p],
              ] as const)
                expect(a.x > b.box.x && a.x < b.box.x + b.box.width && b.box.y < a.box.y).toBe(false);
            });
          });
        },
      ),
      { numRuns: 100 },
    );
  });

  it('leaves out what does not fit, and shows a crowd as stairs', () => {
    const wishes = Array.from({ length: 40 }, (_, i) => ({
      id: `${i}`,
      x: 200 + i,
      parts: [{ text: 'a label of some length', voice: 'a' }],
    }));
    const placed = placeLabels(wishes, 400, 3);
    expect(placed.length).toBeGreaterThanOrEqual(2);
    expect(placed.length).toBeLessThan(7);
    const crowd = [100, 122, 144, 166].map((x, i) => ({
      id: `${i}`,
      x,
      parts: [{ text: 'the locked door · mended', voice: 'a' }],
    }));
    expect(placeLabels(crowd, 500, 3).length).toBeLessThan(4);
    expect(placeLabels(crowd, 500, 8)).toHaveLength(4);
    const far = [
      { id: 'first', x: 200, parts: [{ text: 'the bus', voice: 'a' }] },
      { id: 'second', x: 200.5, parts: [{ text: 'the clock', voice: 'a' }] },
    ];
    expect(placeLabels(far, 400, 1).map(({ id }) => id)).toEqual(['first']);
  });

  it('stands a lone label in the middle under its place, and to one side at an edge', () => {
    const [lone] = placeLabels([{ id: 'a', x: 300, parts: [{ text: 'the bus', voice: 'a' }] }], 600, 2);
    expect(lone).toMatchObject({ align: 'middle', box: { y: 0 } });
    expect(placeLabels([{ id: 'a', x: 4, parts: [{ text: 'the bus', voice: 'a' }] }], 600, 2)[0]?.align).toBe(
      'start',
    );
    expect(
      placeLabels([{ id: 'a', x: 596, parts: [{ text: 'the bus', voice: 'a' }] }], 600, 2)[0]?.align,
    ).toBe('end');
  });
});

describe('wrap and shorten', () => {
  it.each([
    ['the bus', 200, ['the bus']],
    ['she saw that I was crying and stayed', 120, ['she saw that I', 'was crying an…']],
    ['', 100, ['']],
  ])('%j in %d px', (words, width, lines) => {
    expect(wrap(words, width, 13, 2)).toEqual(lines);
  });

  it('never more lines than asked, never wider than asked, and nothing lost that fits', () => {
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 40, max: 400 }),
        fc.integer({ min: 1, max: 3 }),
        (words, width, most) => {
          const lines = wrap(words, width, 13, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(estimateWidth(line, 13)).toBeLessThanOrEqual(width + 1e-6);
          if (!lines.some((line) => line.endsWith('…')))
            expect(lines.join(' ')).toBe(words.trim().split(/\s+/).join(' '));
        },
      ),
    );
    expect(shorten('abcdef', 20, 13).endsWith('…')).toBe(true);
  });

  it('an Arabic name has room for itself, and is not cut where there is as much again', () => {
    // In em, drawn by Chromium in the wider of our two hands, at its heaviest.
    const drawn: readonly (readonly [string, number])[] = [
      ['ورشة الدراجات', 6.18],
      ['أختي الكبرى', 4.95],
      ['شمس الضحى', 6.08],
      ['نادي الخياطة', 5.3],
      ['السيدة صفاء', 5.37],
      ['بيت الجدة', 4.27],
      ['ناس الحافلة', 5.01],
      ['شخص', 2.94],
      ['باص', 1.98],
      ['شيء', 2.11],
    ];
    for (const [name, width] of drawn) {
      expect(estimateWidth(name, 1), name).toBeGreaterThanOrEqual(width);
      expect(shorten(name, width * 1.5, 1)).toBe(name);
    }
  });
});
