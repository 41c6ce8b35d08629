/**
 * What we do not know of a person before the first entry (§14.2): a standard normal, cut into a grid of nodes.
 *
 * Counts are a deterministic function of a history once its beginning is given. So a person is run from every
 * node at once, and what the person then does weighs the nodes: the sum over nodes is the exact likelihood of
 * the grid, and the weights before an entry are all that its prediction may use.
 */
import { exp } from '../exact.ts';

export type Nodes = { readonly z: Float64Array; readonly weight: Float64Array };

/**
 * A standard normal on `count` equally spaced nodes in [−reach, reach], rescaled to variance 1.
 * @param reach in standard deviations
 */
export const normalNodes = (count: number, reach = 2.4): Nodes => {
  if (count === 1) return { z: Float64Array.of(0), weight: Float64Array.of(1) };
  const z = Float64Array.from({ length: count }, (_, i) => -reach + (2 * reach * i) / (count - 1));
  const density = z.map((x) => exp((-x * x) / 2));
  const total = density.reduce((sum, d) => sum + d, 0);
  const weight = density.map((d) => d / total);
  const spread = Math.sqrt(weight.reduce((sum, w, i) => sum + w * z[i] ** 2, 0));
  return { z: z.map((x) => x / spread), weight };
};
