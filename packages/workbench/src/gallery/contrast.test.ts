/** Colours held to what WCAG 2.2 asks of them, in light and in dark; and the page that says so, to the colours. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coloursIn, contrast, LEAST, luminance, PAIRS } from './contrast.ts';

const colours = coloursIn(readFileSync(new URL('../tokens.css', import.meta.url), 'utf8'));
const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

describe('the ratio', () => {
  // Published examples: WCAG 2.2 gives 21 for black on white; #767676 is the well-known last grey that passes on white.
  test('black on white is 21, a colour on itself 1, and #767676 just passes on white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 12);
    expect(contrast('#3f5a6b', '#3f5a6b')).toBe(1);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5);
    expect(luminance('#ff0000')).toBeCloseTo(0.2126, 12);
  });
  test('lies in [1, 21] and does not ask which comes first (seed 43)', () => {
    fc.assert(
      fc.property(hex, hex, (one, other) => {
        const ratio = contrast(one, other);
        expect(ratio).toBe(contrast(other, one));
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21.000_001);
      }),
      { seed: 43 },
    );
  });
  test.each(['red', '#fff', '#12345g', ''])('%s is no colour here', (text) => {
    expect(() => luminance(text)).toThrow(RangeError);
  });
});

describe('our colours', () => {
  test('are all found', () => {
    for (const { on, colour } of PAIRS)
      for (const name of [on, colour]) expect(colours.has(name), name).toBe(true);
  });
  for (const scheme of ['light', 'dark'] as const)
    test.each(PAIRS)(`${scheme}: $colour on $on can be seen`, ({ on, colour, use }) => {
      const ratio = contrast(colours.get(colour)?.[scheme] ?? '', colours.get(on)?.[scheme] ?? '');
      expect(ratio).toBeGreaterThanOrEqual(LEAST[use]);
    });
});

test('the design language says the ratios that the colours have', () => {
  const page = readFileSync(new URL('../../../../docs/design-language.md', import.meta.url), 'utf8');
  for (const { on, colour } of PAIRS) {
    const ratios = (['light', 'dark'] as const).map((scheme) =>
      contrast(colours.get(colour)?.[scheme] ?? '', colours.get(on)?.[scheme] ?? '').toFixed(1),
    );
    expect(page).toContain(`| ${colour} on ${on} | ${ratios.join(' | ')} |`);
  }
});
