/**
 * A run of the fast engine on the thread that asks for it.
 *
 * For several threads see `team.ts`: the same state, the same bytes.
 */
import { advanceOf, type Code } from './compiled.ts';
import type { Watch } from './engine.ts';
import type { FastState } from './state.ts';

/**
 * Advances a state by so many supersteps, in place; the same bytes as {@link ../society.ts advance} makes.
 * @param seed 0 … 2³² − 1
 * @param onStep called after every step, when the state is whole: to read it, to report, to keep it; what it
 *   throws ends the run there
 * @param watches who is told of every moment
 * @param code compiled, where there is some; without it the same bytes come later
 */
export const simulateFast = (
  state: FastState,
  seed: number,
  steps: number,
  onStep?: (state: FastState) => void,
  watches: readonly Watch[] = [],
  code?: Code,
): void => {
  const advance = advanceOf(state, watches, code);
  for (let i = 0; i < steps; i++) {
    advance(seed, state.step, 0, state.size.people);
    state.step += 1;
    onStep?.(state);
  }
};
