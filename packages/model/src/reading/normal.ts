/**
 * Standard normal draws for a great many particles: the quantile of a uniform, from a table with straight lines
 * between 4,096 nodes where the curve is nearly straight (error below 3e-5), and AS 241 itself in both tails. Only
 * + − × ÷ and √, so the same bits everywhere.
 */
import { normalQuantile } from '../exact.ts';

const CELLS = 4_096;
/** Cells at either end, about 1 % of the draws each, where the quantile bends too much for a line. */
const TAIL = 41;
const NODES = Float64Array.from({ length: CELLS + 1 }, (_, i) =>
  i < TAIL || i > CELLS - TAIL ? 0 : normalQuantile(i / CELLS),
);
/** Half of the resolution of a draw keeps 0 away from −∞. */
const HALF_STEP = 2 ** -33;

/** The normal for a uniform draw in [0, 1). */
export const normalFrom = (u: number): number => {
  const at = (u + HALF_STEP) * CELLS;
  const cell = Math.floor(at);
  if (cell < TAIL || cell >= CELLS - TAIL) return normalQuantile(u + HALF_STEP);
  const node = NODES[cell] as number; // cell < CELLS
  return node + (at - cell) * ((NODES[cell + 1] as number) - node); // and there is one more node than cells
};
