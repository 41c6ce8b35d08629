/**
 * Plays a scenario of many people on the fast engine: the same steps, the same bytes (L10), the same rows.
 *
 * The readable engine sets the scene; between two steps in which something begins or ends, the fast one goes on
 * from there. Told moments it does not know, so a scenario that tells any stays with the readable engine.
 */
import { PERSON, SEEN } from '../fast/layout.ts';
import { pack, personAt, unpack } from '../fast/pack.ts';
import { simulateFast } from '../fast/run.ts';
import { type FastState, wordsOf } from '../fast/state.ts';
import { STREAM, uniforms } from '../random.ts';
import { seekChance } from '../society.ts';
import type { Watching } from './play.ts';
import { type Reader, sceneOf } from './readings.ts';
import type { Scenario } from './scenario.ts';
import { stageOf } from './stage.ts';

/** Below this many people, packing costs more than it gains. */
const MANY = 300;

export const isForFast = ({ people, told }: Scenario): boolean =>
  told.length === 0 && people.reduce((sum, { count }) => sum + count, 0) >= MANY;

/**
 * Who had a moment in the coming step, and, when it is over, how much each of them showed.
 * The state says how much was shown but not whether there was a moment; a moment that was sought can be told
 * from the energy before it and the draw that decided.
 */
const momentsOf = (state: FastState, seed: number, mayMeet: Uint8Array): ((reader: Reader) => void) => {
  const { layout, F } = wordsOf(state);
  const { rules, step } = state;
  const u = new Float64Array(4);
  const had = mayMeet.map((may, id) => {
    if (may === 0) return 0;
    if (rules.rhythm === 'steady') return 1;
    uniforms(u, 0, seed, id, step, STREAM.occasion);
    const z = F[layout.at.people + id * layout.person + PERSON.ENERGY] ?? 0;
    return (u[0] ?? 1) < seekChance(z, rules.rhythm, rules.constants) ? 1 : 0;
  });
  return (reader) => {
    const seen = layout.at.seen[state.step & 1 ? 1 : 0] + layout.open + SEEN.LEVEL;
    for (const [id, moment] of had.entries())
      if (moment === 1) reader.note(id, F[seen + id * layout.seen] ?? 0);
  };
};

/**
 * As {@link ./play.ts playReadable}: the same rows.
 */
export function* playFast(
  scenario: Scenario,
  seed: number,
  steps: number,
  readings: readonly Watching[],
): Generator<number, void> {
  const stage = stageOf(scenario, seed);
  stage.settle(stage.society);
  for (const { reader, keep } of readings) keep(reader.read(sceneOf(stage.society)));
  let state = pack(stage.society);
  let mayMeet = Uint8Array.from(stage.society.people, ({ speaks }) => (speaks ? 1 : 0));
  while (state.step < steps) {
    const moments = momentsOf(state, seed, mayMeet);
    simulateFast(state, seed, 1);
    for (const { reader } of readings) moments(reader);
    const due = readings.filter(({ at }) => at(state.step));
    if (stage.isTurn(state.step)) {
      const society = unpack(state);
      stage.settle(society);
      for (const { reader, keep } of due) keep(reader.read(sceneOf(society)));
      state = pack(society);
      mayMeet = Uint8Array.from(society.people, ({ speaks }) => (speaks ? 1 : 0));
    } else
      for (const { reader, keep } of due) {
        const words = wordsOf(state);
        const { rules, step } = state;
        keep(reader.read({ ...rules, step, personAt: (i) => personAt(words, step, i) }));
      }
    yield state.step;
  }
}
