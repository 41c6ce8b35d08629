/**
 * The strip of all hours, small: where on it both lines run, and where cracks and seams stand. Heights of 0 … 60.
 *
 * A few hours have room for strokes from edge to edge behind the lines. After years of hours those would be one wall
 * of gold in which nobody's line is seen, so they stand on the ground, as they do on the picture (`geometry.ts`).
 */
export const STRIP = { width: 1_000, height: 60 } as const;

/** More hours than this, and the strokes stand on the ground. */
const DENSE_FROM = 80;

export type Strip = {
  /** Where a mark of 100 and one of 0 lie. */
  readonly lines: { readonly top: number; readonly bottom: number };
  readonly strokes: { readonly top: number; readonly bottom: number };
  readonly isDense: boolean;
};

export const stripOf = (hours: number): Strip =>
  hours > DENSE_FROM
    ? { lines: { top: 4, bottom: 42 }, strokes: { top: 48, bottom: 58 }, isDense: true }
    : { lines: { top: 6, bottom: 54 }, strokes: { top: 4, bottom: 56 }, isDense: false };

/** @param mark 0 … 100 */
export const heightOf = ({ lines: { top, bottom } }: Strip, mark: number): number =>
  bottom - ((bottom - top) * mark) / 100;
