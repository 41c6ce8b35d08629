/**
 * An engine: a state's words, its rules as tables, and a block to work in. One for each thread.
 */
import { ANSWERS } from '../answers.ts';
import type { Constants } from '../constants.ts';
import { maskFactor } from '../decision.ts';
import { f32, MANNERS } from '../people.ts';
import { type Block, newBlock } from './block.ts';
import { layoutOf } from './layout.ts';
import { bufferOf } from './memory.ts';
import type { FastState } from './state.ts';

/** A table twice: its words as numbers, and the same words as integers. */
type Table = { readonly F: Float32Array; readonly I: Int32Array };

export type Engine = {
  readonly listeners: Table;
  readonly people: Table;
  readonly bonds: Table;
  readonly ties: Table;
  /** What is seen, in even steps and in odd ones. */
  readonly seen: readonly [Table, Table];
  /** Words of one record. */
  readonly person: number;
  readonly tie: number;
  readonly record: number;
  readonly block: Block;
  readonly k: Constants;
  readonly parts: number;
  readonly hurt: number;
  readonly sought: boolean;
  /** v by part, in the precision of a store. */
  readonly vulnerability: Float64Array;
  /** Occasions by part, cumulated as `pick` cumulates them; the last is the total. */
  readonly occasions: Float64Array;
  /** By the listener's group, then the speaker's; 0 outside. */
  readonly prejudice: Float64Array;
  readonly groups: number;
  /** Constants by answer and by manner. */
  readonly weight: Float64Array;
  readonly felt: Float64Array;
  readonly matters: Float64Array;
  readonly maskFactor: Float64Array;
  /** x of a mask, in the precision of a store. */
  readonly maskShows: number;
  /** How often each act, then each answer, then a rupture, a repair, an episode left open came about. */
  readonly tally: Float64Array;
  readonly watches: readonly Watch[];
};

/**
 * Who is looking on: by person, the sum of what they showed and how many moments they had, until both are set to
 * zero. Shared where several threads work; each adds to its own persons alone.
 */
export type Watch = { readonly shown: Float64Array; readonly moments: Uint32Array };

/** A watch that has seen nothing. */
export const newWatch = (people: number, shared = false): Watch => {
  const memory = (bytes: number) => (shared ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes));
  return { shown: new Float64Array(memory(people * 8)), moments: new Uint32Array(memory(people * 4)) };
};

/** Places in an engine's tally. Whole numbers, so that no order of adding can matter. */
export const TALLY = { ACTS: 0, ANSWERS: 4, RUPTURES: 9, REPAIRED: 10, LEFT_OPEN: 11, LENGTH: 12 } as const;

const cumulated = (weights: readonly number[]): Float64Array => {
  let sum = 0;
  return Float64Array.from(weights, (weight) => {
    sum += weight;
    return sum;
  });
};

/** An engine for a state, which it works on in place, and for who is looking on. */
export const engineOf = (state: FastState, watches: readonly Watch[] = []): Engine => {
  const layout = layoutOf(state.size);
  const { at } = layout;
  const buffer = bufferOf(state.memory);
  const table = (from: number, to: number): Table => ({
    F: new Float32Array(buffer, from * 4, to - from),
    I: new Int32Array(buffer, from * 4, to - from),
  });
  const { parts, hurt, rhythm, prejudice, constants } = state.rules;
  const groups = Math.max(prejudice.length, ...prejudice.map((row) => row.length), 0);
  const logits = new Float64Array(groups * groups);
  for (const [of, row] of prejudice.entries())
    for (const [against, value] of row.entries()) logits[of * groups + against] = f32(value ?? 0);
  return {
    listeners: table(at.listeners, at.people),
    people: table(at.people, at.bonds),
    bonds: table(at.bonds, at.ties),
    ties: table(at.ties, at.seen[0]),
    seen: [table(at.seen[0], at.seen[1]), table(at.seen[1], layout.words)],
    person: layout.person,
    tie: layout.tie,
    record: layout.seen,
    block: newBlock(),
    k: constants,
    parts: parts.length,
    hurt,
    sought: rhythm === 'sought',
    vulnerability: Float64Array.from(parts, ({ vulnerability }) => f32(vulnerability)),
    occasions: cumulated(parts.map(({ occasions }) => occasions)),
    prejudice: logits,
    groups,
    weight: Float64Array.from(ANSWERS, (answer) => constants.weight[answer]),
    felt: Float64Array.from(ANSWERS, (answer) => constants.felt[answer]),
    matters: Float64Array.from(ANSWERS, (answer) => constants.matters[answer]),
    maskFactor: Float64Array.from(MANNERS, maskFactor),
    maskShows: f32(constants.maskShows),
    tally: new Float64Array(TALLY.LENGTH),
    watches,
  };
};
