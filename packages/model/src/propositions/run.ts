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

/** Effects of a proposition, one row per seed. Yields after each run, so that a driver can breathe or stop. */
export function* effectsOf(
  proposition: Proposition,
  seeds: readonly number[],
  ablation?: Ablation,
): Generator<undefined, readonly (readonly number[])[]> {
  const rows: (readonly number[])[] = [];
  for (const seed of seeds) {
    rows.push(proposition.run(seed, ablation));
    yield;
  }
  return rows;
}

/** How many runs {@link runProposition} takes, and how often it yields. */
export const RUNS_EACH = RUNS + ABLATIONS.length * ABLATED_RUNS;

/** Runs one proposition and its ablations, yielding after each run. @param seed 0 … 2³² − 1 */
export function* runProposition(proposition: Proposition, seed: number): Generator<undefined, Outcome> {
  const seeds = seedsOf(seed);
  const finding = findingOf(proposition, yield* effectsOf(proposition, seeds));
  const ablations: [Ablation, Finding][] = [];
  for (const ablation of ABLATIONS) {
    const rows = yield* effectsOf(proposition, seeds.slice(0, ABLATED_RUNS), ablation);
    ablations.push([ablation, findingOf(proposition, rows)]);
  }
  return { proposition, finding, ablations: Object.fromEntries(ablations) as Record<Ablation, Finding> }; // one of each
}
