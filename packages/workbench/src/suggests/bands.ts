/**
 * The geometry of a band over hours: a pale nine tenths, a dark half, and never a line (J9). Pure, for a table to test.
 */
import type { Band } from '@kithe/model/reading/band';

export type Size = { readonly width: number; readonly height: number };
export type Drawn = { readonly most: string; readonly half: string };
export type Dot = { readonly x: number; readonly y: number };

/** Room at each edge, in px: for half a mark, and for a band of one hour. */
export const MARGIN = 12;
/** Half the width of a band that stands alone, in px. */
const ALONE = 7;

const round = (x: number): number => Math.round(x * 10) / 10;
const clamp = (p: number): number => Math.min(1, Math.max(0, p));

/** Where the i-th of `count` hours stands, and where a share does; the first hour at the start of the line. */
export const scaleOf = (count: number, { width, height }: Size) => ({
  x: (i: number): number => round(count < 2 ? width / 2 : MARGIN + (i / (count - 1)) * (width - 2 * MARGIN)),
  y: (p: number): number => round(MARGIN + (1 - clamp(p)) * (height - 2 * MARGIN)),
});

/** Stretches of hours that follow each other and of which something is said. */
const runsOf = (bands: readonly (Band | null)[]): readonly (readonly (readonly [number, Band])[])[] => {
  const runs: (readonly [number, Band])[][] = [];
  bands.forEach((band, i) => {
    if (band === null) return;
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.[0] === i - 1) run.push([i, band]);
    else runs.push([[i, band]]);
  });
  return runs;
};

/** Paths of the two bands, with gaps where nothing is said. @param at where each band stands, if not at its own place */
export const drawnBands = (bands: readonly (Band | null)[], size: Size, count = bands.length): Drawn => {
  const { x, y } = scaleOf(count, size);
  const runs = runsOf(bands);
  const path = (of: (band: Band) => readonly [number, number]) =>
    runs
      .map((run) => {
        const upper = run.map(([i, band]) => [x(i), y(of(band)[1])] as const);
        const lower = run.map(([i, band]) => [x(i), y(of(band)[0])] as const).reverse();
        const [only] = run;
        // One hour alone has no width of its own.
        const points =
          run.length > 1 || only === undefined
            ? [...upper, ...lower]
            : [
                [x(only[0]) - ALONE, y(of(only[1])[1])],
                [x(only[0]) + ALONE, y(of(only[1])[1])],
                [x(only[0]) + ALONE, y(of(only[1])[0])],
                [x(only[0]) - ALONE, y(of(only[1])[0])],
              ];
        return `M${points.map(([px, py]) => `${px} ${py}`).join('L')}Z`;
      })
      .join('');
  return { most: path(({ most }) => most), half: path(({ half }) => half) };
};

/** Marks that somebody made, each at its own hour; hours without one are left out. */
export const dotsOf = (marks: readonly (number | null)[], size: Size): readonly Dot[] => {
  const { x, y } = scaleOf(marks.length, size);
  return marks.flatMap((mark, i) => (mark === null ? [] : [{ x: x(i), y: y(mark) }]));
};

/** Whole hundredths, as the table says them. */
export const hundredths = ([low, high]: readonly [number, number]): readonly [number, number] => [
  Math.round(clamp(low) * 100),
  Math.round(clamp(high) * 100),
];

/** How much of two ranges lies in both, of what lies in either; 1 for the same. */
export const overlapOf = (p: readonly [number, number], q: readonly [number, number]): number => {
  const both = Math.min(p[1], q[1]) - Math.max(p[0], q[0]);
  const either = Math.max(p[1], q[1]) - Math.min(p[0], q[0]);
  return either <= 0 ? 1 : Math.max(0, both) / either;
};
