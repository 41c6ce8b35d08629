/**
 * Plays a scenario of many people on the fast engine, on one thread: the same steps, the same bytes (L10), the same
 * rows. Told moments it does not know, so a scenario that tells any stays with the readable engine.
 */
import { newWatch } from '../fast/engine.ts';
import { simulateFast } from '../fast/run.ts';
import { newCrowdReader } from './crowd-reader.ts';
import { crowdStageOf } from './crowd-stage.ts';
import type { Row } from './readings.ts';
import { peopleIn } from './rows.ts';
import type { Scenario } from './scenario.ts';

/** Below this many people, a step is over before it is worth a thought. */
const MANY = 300;

export const isForFast = ({ people, told }: Scenario): boolean =>
  told.length === 0 && peopleIn(people) >= MANY;

/** The steps at which someone reads (at step 0 all do), whether each person by themselves, and where rows go. */
export type CrowdWatching = {
  readonly each: boolean;
  readonly at: (step: number) => boolean;
  readonly keep: (rows: Iterable<Row>) => void;
};

/** As {@link ./play.ts playReadable}: the same rows. */
export function* playFast(
  scenario: Scenario,
  seed: number,
  steps: number,
  readings: readonly CrowdWatching[],
): Generator<number, void> {
  const { state, settle } = crowdStageOf(scenario, seed);
  const readers = readings.map(({ each }) =>
    newCrowdReader(scenario.people, newWatch(state.size.people), each),
  );
  const watches = readers.map(({ watch }) => watch);
  settle();
  for (const [i, { keep }] of readings.entries()) keep(readers[i]?.read(state) ?? []);
  while (state.step < steps) {
    simulateFast(state, seed, 1, undefined, watches);
    settle();
    for (const [i, { at, keep }] of readings.entries())
      if (at(state.step)) keep(readers[i]?.read(state) ?? []);
    yield state.step;
  }
}
