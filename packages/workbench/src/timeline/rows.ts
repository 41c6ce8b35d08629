/**
 * The timeline running down, for a narrow screen: one row an hour, each drawing its own piece of both lines.
 *
 * A row is as high as its words need, so nothing has to be measured and nothing can overlap. Within a row, heights
 * go from 0 to 100 and the mark stands at 50; the curve between two marks is drawn by both rows, each its own half.
 */
import { curveBumpY, line as lineOf } from 'd3-shape';
import type { Marks } from './telling.ts';

/** Where a mark stands across the band of 0 … 100. */
export const acrossOf = (mark: number): number => 6 + mark * 0.88;

/** The three marks that a row's piece of line depends on. */
const around = (marks: Marks, i: number): readonly (number | null)[] => [
  marks[i - 1] ?? null,
  marks[i] ?? null,
  marks[i + 1] ?? null,
];

/** SVG path of one person's line through row `i`; empty where nothing was told, or nothing leads here. */
export const pieceOf = (marks: Marks, i: number): string => {
  const [before, here, after] = around(marks, i);
  if (here == null) return '';
  // Marks above and below count only as ends of a curve: each half is the same curve in both rows that draw it.
  const curve = lineOf<readonly [number, number]>()
    .x(([x]) => x)
    .y(([, y]) => y)
    .curve(curveBumpY);
  const halves = [
    before == null
      ? null
      : curve([
          [acrossOf(before), -50],
          [acrossOf(here), 50],
        ]),
    after == null
      ? null
      : curve([
          [acrossOf(here), 50],
          [acrossOf(after), 150],
        ]),
  ];
  return halves.filter((half) => half !== null).join('');
};
