/** Plays a scenario for one seed, step by step or to its end, on the readable engine. */
import { advance, type Society, type Witness } from '../society.ts';
import { type Reader, type Row, sceneOf } from './readings.ts';
import type { Scenario } from './scenario.ts';
import { type Stage, stageOf } from './stage.ts';

/** A scenario that someone is watching, or taking part in. */
export type Play = Stage & {
  readonly scenario: Scenario;
  readonly seed: number;
  /** Takes one step. May be called beyond the scenario's end: people go on. */
  readonly next: (witness?: Witness) => void;
};

/** A scenario at its first step. @param seed 0 … 2³² − 1 */
export const beginScenario = (scenario: Scenario, seed: number): Play => {
  const stage = stageOf(scenario, seed);
  const { society, script, settle } = stage;
  settle(society);
  return {
    ...stage,
    scenario,
    seed,
    next: (witness) => {
      advance(society, seed, { ...(witness && { witness }), ...(script && { script }) });
      settle(society);
    },
  };
};

/**
 * Plays a scenario to its end.
 * @param witness sees every moment
 * @param after called after every step; `society.step` says how many there have been
 * @returns the society as it is at the end
 */
export const playScenario = (
  scenario: Scenario,
  seed: number,
  witness?: Witness,
  after?: (society: Society) => void,
): Society => {
  const { society, next } = beginScenario(scenario, seed);
  while (society.step < scenario.steps) {
    next(witness);
    after?.(society);
  }
  return society;
};

/** A reader, the steps at which it reads (at step 0 all do), and where its rows go. */
export type Watching = {
  readonly reader: Reader;
  readonly at: (step: number) => boolean;
  readonly keep: (rows: readonly Row[]) => void;
};

/** Plays so many steps; after each its number is handed over, and what fell due has been read. */
export function* playReadable(
  scenario: Scenario,
  seed: number,
  steps: number,
  readings: readonly Watching[],
): Generator<number, void> {
  const { society, next } = beginScenario(scenario, seed);
  for (const { reader, keep } of readings) keep(reader.read(sceneOf(society)));
  while (society.step < steps) {
    next((...moment) => {
      for (const { reader } of readings) reader.witness(...moment);
    });
    for (const { reader, at, keep } of readings) if (at(society.step)) keep(reader.read(sceneOf(society)));
    yield society.step;
  }
}
