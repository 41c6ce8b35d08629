/**
 * Contrast of two colours as WCAG 2.2 defines it (1.4.3, 1.4.11), and which of our colours stand on which.
 *
 * The table below is what the design language promises; `contrast.test.ts` holds `tokens.css` to it, in light and in
 * dark, so that a colour cannot be changed there without anybody noticing what it does to reading.
 */

/** `#rrggbb`, each channel linear in [0, 1]. @throws {RangeError} for anything else */
const linear = (hex: string): readonly [number, number, number] => {
  const [, r, g, b] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex) ?? [];
  if (r === undefined || g === undefined || b === undefined)
    throw new RangeError(`contrast: expected #rrggbb, got ${hex}`);
  const channel = (two: string): number => {
    const c = Number.parseInt(two, 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(r), channel(g), channel(b)];
};

/** Relative luminance in [0, 1]. */
export const luminance = (hex: string): number => {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast ratio in [1, 21], the same whichever colour comes first. */
export const contrast = (one: string, other: string): number => {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]; // two in, two out
  return (lighter + 0.05) / (darker + 0.05);
};

/** `text` needs 4.5 to 1; `drawing`, a line or an edge that has to be seen, needs 3 to 1. */
export const LEAST = { text: 4.5, drawing: 3 } as const;
export type Use = keyof typeof LEAST;

/** Every colour that stands on another, and what for. */
export const PAIRS: readonly { readonly on: string; readonly colour: string; readonly use: Use }[] = [
  ...['paper', 'sheet', 'sunk', 'chosen'].flatMap((on) => [
    { on, colour: 'ink', use: 'text' as const },
    { on, colour: 'soft', use: 'text' as const },
  ]),
  ...['paper', 'sheet'].flatMap((on) => [
    { on, colour: 'gold', use: 'text' as const },
    { on, colour: 'therapist', use: 'text' as const },
    { on, colour: 'client', use: 'text' as const },
    { on, colour: 'edge', use: 'drawing' as const },
    { on, colour: 'crack', use: 'drawing' as const },
    { on, colour: 'gold-deep', use: 'drawing' as const },
    { on, colour: 'focus', use: 'drawing' as const },
  ]),
  { on: 'ink', colour: 'on-ink', use: 'text' },
];

export type Scheme = 'light' | 'dark';

/** The colours that a sheet of tokens defines with `light-dark()`, by name. */
export const coloursIn = (css: string): ReadonlyMap<string, Readonly<Record<Scheme, string>>> =>
  new Map(
    [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/gi)].map(
      ([, name = '', light = '', dark = '']) => [name, { light, dark }],
    ),
  );
