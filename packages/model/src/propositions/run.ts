/**
 * Runs propositions over seeds: as they stand, and under each ablation.
 *
 * One number names a whole run. The seeds of its runs are drawn from it by counter, the same for every proposition,
 * so that asking for one proposition alone gives what the whole table gives. Ablations use the first half of them.
 */
import { uniforms } from '../random.ts';
import type { Proposition } from './proposition.ts';
import { type Finding, findingOf } from './verdict.ts';
import { ABLATIONS, type Ablation } from './world.ts';

/** Runs of a proposition, and of each of its ablations. */
export const RUNS = 12;
export const ABLATED_RUNS = 6;
/** A stream that no run draws from. */
const SEEDS = 128;

/** The seeds of a run, 0 … 2³² − 1 each. */
export const seedsOf = (seed: number): readonly number[] =>
  Array.from({ length: RUNS }, (_, i) => {
    const u = new Float64Array(4);
    uniforms(u, 0, seed, i, 0, SEEDS);
    return Math.floor((u[0] ?? 0) * 2 ** 32);
  });

export type Outcome = {
  readonly proposition: Proposition;
  readonly finding: Finding;
  readonly ablations: Readonly<Record<Ablation, Finding>>;
};

/** Effects of a proposition, one row per seed; told after each. */
export const effectsOf = (
  proposition: Proposition,
  seeds: readonly number[],
  ablation?: Ablation,
  after: () => void = () => {},
): readonly (readonly number[])[] =>
  seeds.map((seed) => {
    const row = proposition.run(seed, ablation);
    after();
    return row;
  });

/** Runs one proposition. `after` is called RUNS + 3 · ABLATED_RUNS times, once for each run done. */
export const runProposition = (proposition: Proposition, seed: number, after?: () => void): Outcome => {
  const seeds = seedsOf(seed);
  const some = seeds.slice(0, ABLATED_RUNS);
  return {
    proposition,
    finding: findingOf(proposition, effectsOf(proposition, seeds, undefined, after)),
    ablations: Object.fromEntries(
      ABLATIONS.map((ablation) => [
        ablation,
        findingOf(proposition, effectsOf(proposition, some, ablation, after)),
      ]),
    ) as Record<Ablation, Finding>, // one of each
  };
};
