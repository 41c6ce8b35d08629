/**
 * The engine of `step.ts` as compiled code (assembly/engine.ts) over the same words: the same bytes, some times as
 * fast. Where it cannot be had, `step.ts` computes, and nobody has to know.
 *
 * Whoever has the bytes of the code brings them, from a file or over a network: this package knows neither.
 */
import { ANSWERS } from '../answers.ts';
import { BLOCK } from './block.ts';
import { type Engine, engineOf, type Watch } from './engine.ts';
import { layoutOf } from './layout.ts';
import { isPages, MOST_THREADS, type Pages, placeOf } from './memory.ts';
import type { FastState } from './state.ts';
import { advanceRange, tell } from './step.ts';

/** A module for memory of one's own, and one for memory that is shared; can be handed to threads. */
export type Code = { readonly own: object; readonly shared: object };

type Exports = {
  readonly begin: (at: number) => void;
  /** Answers how many moments there were among the last 64 persons. */
  readonly advance: (seed: number, step: number, from: number, to: number) => number;
} & Readonly<
  Record<'VULNERABILITY' | 'OCCASIONS' | 'PREJUDICE' | 'WHO' | 'SHOWN', { readonly value: number }>
>;
type WebAssembly = {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: { readonly env: { readonly memory: Pages } },
  ) => { readonly exports: unknown };
};
const { WebAssembly } = globalThis as unknown as { readonly WebAssembly?: WebAssembly }; // see memory.ts

/** Code from the bytes of its two modules; undefined where this machine cannot run it. */
export const codeFrom = (own: Uint8Array, shared: Uint8Array): Code | undefined => {
  if (!WebAssembly) return undefined;
  try {
    return { own: new WebAssembly.Module(own), shared: new WebAssembly.Module(shared) };
  } catch {
    return undefined; // of another age, or without vectors
  }
};

/** Groups for whose prejudice there is a place. */
const MOST_GROUPS = 32;

/** The numbers of a run in the order of `Of` in assembly/layout.ts. */
const numbersOf = (state: FastState, e: Engine): readonly number[] => {
  const { at } = layoutOf(state.size);
  const { k } = e;
  return [
    ...[at.listeners, at.people, at.bonds, at.ties, ...at.seen, e.person, e.tie, e.record].map((n) => n * 4),
    ...[e.parts, e.hurt, e.sought ? 1 : 0, e.groups, e.maskShows, k.kappaR, k.kappaG, k.nMax, k.selfShare],
    ...[k.selfSharePower, k.selfShareMax, k.discount, k.bringValue, k.maskValue, k.temperature, k.missCost],
    ...[k.harmCost, k.shameCost, k.powerHarm, k.reciprocity, k.hiddenDulls, k.hiddenNeutral, k.powerDulls],
    ...[k.shownOffset, k.guiltMends, k.shameBlocks, k.episodeMoments, k.episodeDepth, k.repairWeight],
    ...[k.feltRepaired, k.mattersRepaired, k.mattersOpen, k.efficacyStep, k.rateC, k.rateY, k.rateK, k.rateH],
    ...[k.rateZ, k.yearningGain, k.yearningFloor, k.yearningSated, k.clarityMet, k.clarityBrought],
    ...[k.clarityMasked, k.clarityHidden, k.clarityMoved, k.zest, k.seekFloor],
    ...[k.weight, k.felt, k.matters].flatMap((by) => ANSWERS.map((answer) => by[answer])),
    ...e.maskFactor,
  ];
};

/** Takes the persons `from` … `to − 1` through one step, and tells the watches; see `advanceRange`. */
export type Advance = (seed: number, step: number, from: number, to: number) => void;

const compiled = (
  state: FastState,
  watches: readonly Watch[],
  code: Code,
  thread: number,
): Advance | undefined => {
  const { memory } = state;
  if (!WebAssembly || !isPages(memory)) return undefined;
  const e = engineOf(state);
  const isShared = memory.buffer instanceof SharedArrayBuffer;
  if (e.groups > MOST_GROUPS || thread >= (isShared ? MOST_THREADS : 1)) return undefined;
  const instance = new WebAssembly.Instance(isShared ? code.shared : code.own, { env: { memory } });
  const x = instance.exports as Exports; // assembly/engine.ts is what was compiled
  const place = placeOf(layoutOf(state.size).words * 4, thread);
  const numbers = (from: number, length: number) => new Float64Array(memory.buffer, place + from, length);
  const put = (from: number, values: ArrayLike<number>) => numbers(from, values.length).set(values);
  put(0, numbersOf(state, e));
  put(x.VULNERABILITY.value, e.vulnerability);
  put(x.OCCASIONS.value, e.occasions);
  put(x.PREJUDICE.value, e.prejudice);
  x.begin(place);
  if (watches.length === 0)
    return (seed, step, from, to) => {
      x.advance(seed | 0, step, from, to);
    };
  const who = new Int32Array(memory.buffer, place + x.WHO.value, BLOCK);
  const shown = numbers(x.SHOWN.value, BLOCK);
  return (seed, step, from, to) => {
    for (let first = from; first < to; first += BLOCK)
      tell(watches, who, shown, x.advance(seed | 0, step, first, Math.min(to, first + BLOCK)));
  };
};

/**
 * The way in which one thread advances a state: by compiled code where there is some and it can, else by `step.ts`.
 * @param thread its place among the threads, from 0 on; no two may have the same at once
 */
export const advanceOf = (state: FastState, watches: readonly Watch[], code?: Code, thread = 0): Advance => {
  const fast = code && compiled(state, watches, code, thread);
  if (fast) return fast;
  const engine = engineOf(state, watches);
  return (seed, step, from, to) => advanceRange(engine, seed, step, from, to);
};
