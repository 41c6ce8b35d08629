/**
 * The line of a crack, and of the seam that follows it: jagged, and always the same for the same disconnection.
 *
 * A crack is recognised again from page to page, so its shape comes from its id and from no clock or chance.
 */

export type Point = readonly [along: number, across: number];

/** Bends of the symbol where it is as high as a sheet, and as a line of text: there, more would close up to a coil. */
export const BENDS = { tall: 7, short: 3 } as const;

/** FNV-1a, 32 bits: a number from a name. */
const seedOf = (name: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

/** A repeatable draw in [0, 1): the i-th of a seed (mulberry32, one step). */
const draw = (seed: number, i: number): number => {
  let z = (seed + Math.imul(i + 1, 0x6d2b79f5)) >>> 0;
  z = Math.imul(z ^ (z >>> 15), z | 1);
  z ^= z + Math.imul(z ^ (z >>> 7), z | 61);
  return ((z ^ (z >>> 14)) >>> 0) / 4_294_967_296;
};

/**
 * Points of a crack, from end to end.
 * @param length of the line, in any unit; the first point is at 0, the last at `length`
 * @param sway largest distance from the middle line, in the same unit; neighbours lie on different sides
 * @param bends how many points lie between the ends
 */
export const jagged = (name: string, length: number, sway: number, bends = 5): readonly Point[] => {
  const seed = seedOf(name);
  const side = draw(seed, 0) < 0.5 ? -1 : 1;
  return Array.from({ length: bends + 2 }, (_, i): Point => {
    const isEnd = i === 0 || i === bends + 1;
    const wander = isEnd ? 0 : (draw(seed, 2 * i) - 0.5) * 0.5;
    const across =
      side * (i % 2 === 0 ? 1 : -1) * sway * (isEnd ? 0.35 : 0.45 + 0.55 * draw(seed, 2 * i + 1));
    return [((i + wander) / (bends + 1)) * length, across];
  });
};

const round = (x: number): number => Math.round(x * 10) / 10;

/** An SVG path through the points. `down`: along the y axis, around x = 0; `right`: along the x axis, around y = 0. */
export const pathOf = (points: readonly Point[], direction: 'down' | 'right'): string =>
  points
    .map(([along, across]) => (direction === 'down' ? [across, along] : [along, across]))
    .map(([x = 0, y = 0], i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`)
    .join('');
