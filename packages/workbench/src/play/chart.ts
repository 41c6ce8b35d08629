/**
 * The geometry of a chart: lines over moments, a band of uncertainty, a crack or a seam where something happened.
 *
 * Pure, so that a table can test it; drawn by `Curves.tsx`. Values run from `range[0]` at the bottom to `range[1]` at
 * the top; what lies outside is drawn at the edge.
 */

/** `mira`: what this chart is about · the others are what it is held against, each with its own dash. */
export type Look = 'mira' | 'other' | 'third' | 'fourth' | 'guess';
export type Line = {
  readonly id: string;
  readonly look: Look;
  readonly name: string;
  readonly values: readonly number[];
  /** Which of the chart's points each value belongs to; without it, the first, the second and so on. */
  readonly at?: readonly number[];
  /** Two edges around `values`, of the same length. */
  readonly band?: readonly [low: readonly number[], high: readonly number[]];
};
export type Break = { readonly kind: 'crack' | 'seam'; readonly at: number };

export type ChartSpec = {
  readonly lines: readonly Line[];
  /** Number of points along the chart, at least 2. */
  readonly points: number;
  readonly range: readonly [number, number];
  readonly breaks?: readonly Break[];
};
export type Size = { readonly width: number; readonly height: number };

export type DrawnLine = {
  readonly id: string;
  readonly look: Look;
  readonly path: string;
  readonly band: string | null;
  /** Where the line ends, so that its end can be marked. */
  readonly end: readonly [number, number];
};
export type Drawn = {
  readonly lines: readonly DrawnLine[];
  readonly breaks: readonly (Break & { readonly x: number })[];
};

/** Room for a line's own width, in px. */
const MARGIN = 8;
const round = (x: number): number => Math.round(x * 10) / 10;

export const drawn = ({ lines, points, range, breaks = [] }: ChartSpec, { width, height }: Size): Drawn => {
  const [least, most] = range;
  const x = (i: number) => round(MARGIN + (i / Math.max(1, points - 1)) * (width - 2 * MARGIN));
  const y = (value: number) => {
    const share = Math.min(1, Math.max(0, (value - least) / (most - least)));
    return round(MARGIN + (1 - share) * (height - 2 * MARGIN));
  };
  const along = (values: readonly number[], at?: readonly number[]) =>
    values.map((value, i) => `${x(at?.[i] ?? i)} ${y(value)}`);
  return {
    lines: lines.map(({ id, look, values, at, band }) => {
      const last = values.length - 1;
      return {
        id,
        look,
        path: `M${along(values, at).join('L')}`,
        band: band ? `M${along(band[1], at).join('L')}L${along(band[0], at).reverse().join('L')}Z` : null,
        end: [x(at?.[last] ?? last), y(values[last] ?? least)],
      };
    }),
    breaks: breaks.map((one) => ({ ...one, x: x(one.at) })),
  };
};

/** Rows of the table behind a chart: at most `most` points, the first and the last among them. */
export const rowsOf = (points: number, most = 11): readonly number[] => {
  if (points < 2) return [0];
  const every = Math.max(1, Math.ceil((points - 1) / (most - 1)));
  const rows = Array.from({ length: Math.ceil((points - 1) / every) }, (_, i) => i * every);
  return [...rows, points - 1];
};

/** In 100, whole: how shares are said. */
export const inHundred = (share: number): number => Math.round(share * 100);

/** Where a pointer is over a field of marks: at which of them, and how high, in [0, 1]. */
export type Pen = { readonly column: number; readonly height: number };

/** Marks after a stroke from one place to another: those it passed over lie on it, however fast it was. */
export const drawnFromTo = (heights: readonly number[], from: Pen, to: Pen): readonly number[] =>
  heights.map((height, column) => {
    const isPassed = column >= Math.min(from.column, to.column) && column <= Math.max(from.column, to.column);
    if (!isPassed) return height;
    if (from.column === to.column) return to.height;
    const share = (column - from.column) / (to.column - from.column);
    return Math.round((from.height + share * (to.height - from.height)) * 100) / 100;
  });
