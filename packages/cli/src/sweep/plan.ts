/**
 * What a sweep is going to do: every combination of the numbers that are varied, each with the same seeds, cut
 * into shards. A pure function of the scenario and the flags: no shard needs to know of another, and one that
 * was lost is made again exactly as it was.
 */
import { createHash } from 'node:crypto';
import type { Scenario } from '@kithe/model/scenario/scenario';
import { Failure, USAGE } from '../failure.ts';
import { digestOfScenario } from '../simulate/order.ts';
import type { Changes } from '../simulate/scenario-file.ts';

export type Vary = { readonly name: string; readonly values: readonly number[] };

export type Plan = {
  readonly scenario: string;
  readonly vary: readonly Vary[];
  readonly seed: number;
  readonly runs: number;
  readonly steps: number;
  /** Steps between two readings; undefined: the end alone. */
  readonly every: number | undefined;
};

/** One combination, once: `point` counts combinations, the last named varying fastest. */
export type Job = { readonly point: number; readonly run: number };

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const POINTS_MOST = 100_000;

/** @throws {Failure} usage, for anything but NAME=NUMBER,NUMBER… */
export const parseVary = (texts: readonly string[]): readonly Vary[] => {
  const vary = texts.map((text): Vary => {
    const at = text.indexOf('=');
    const values = text.slice(at + 1).split(',');
    if (at < 1 || !values.every((value) => NUMBER.test(value.trim())))
      throw new Failure(
        `--vary ${text}: expected a name, =, and numbers with commas between.`,
        ['For instance: --vary hiddenDulls=0,2,4'],
        USAGE,
      );
    return { name: text.slice(0, at).trim(), values: values.map(Number) };
  });
  if (new Set(vary.map(({ name }) => name)).size !== vary.length)
    throw new Failure('--vary: each name once.', [], USAGE);
  if (pointsOf(vary) > POINTS_MOST)
    throw new Failure(`--vary: at most ${POINTS_MOST} combinations; got ${pointsOf(vary)}.`, [], USAGE);
  return vary;
};

export const pointsOf = (vary: readonly Vary[]): number =>
  vary.reduce((product, { values }) => product * values.length, 1);

/** What is changed at a point. */
export const changesAt = (vary: readonly Vary[], point: number): Changes => {
  let left = point;
  const found = [...vary].reverse().map(({ name, values }) => {
    const value = values[left % values.length] ?? 0;
    left = Math.floor(left / values.length);
    return [name, value] as const;
  });
  return Object.fromEntries(found.reverse());
};

/** The jobs of a shard: every so-many-th, so that slow combinations are spread. */
export const jobsOf = ({ vary, runs }: Plan, shards: number, index: number): readonly Job[] => {
  const jobs: Job[] = [];
  for (let job = index; job < pointsOf(vary) * runs; job += shards)
    jobs.push({ point: Math.floor(job / runs), run: job % runs });
  return jobs;
};

/** Digest of all that decides what comes out: the scenario as it is understood, the flags, and the code. */
export const digestOf = (plan: Plan, scenario: Scenario, code: string): string =>
  createHash('sha256')
    .update(JSON.stringify([code, plan.vary, plan.seed, plan.runs, plan.steps, plan.every ?? null]))
    .update(digestOfScenario(scenario))
    .digest('hex');
