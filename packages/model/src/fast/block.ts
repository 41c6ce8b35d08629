/**
 * What the moments of one block of persons have in hand between the phases of a step; made once, used for all.
 *
 * One entry for each moment of the block, in the order of persons. `lessons` and `evidence` are queues: what a
 * moment teaches is written down when it is known, and added at the end in the same order.
 */

/** Persons in a block: enough partners under way at once to hide the memory's latency, and all of it in the cache. */
export const BLOCK = 64;
/** Draws of one moment: three streams of four. */
export const DRAWS = 12;
/** Most lessons of one moment (an answer, then an episode left open on its part and on the hurt). */
const LESSONS = 3;
/** Most pairs that one moment adds to beside its lessons: harm, efficacy, worth twice. */
const PAIRS = 4;

export const ACT = { BRING: 0, MASK: 1, WITHHOLD: 2, UNNOTICED: 3 } as const;
/** Answers by their place in `ANSWERS`; none where nothing was shown. */
export const HEARD = { NONE: -1, MOVED: 0, MET: 1, MISSED: 2, DENIED: 3, PUNISHED: 4 } as const;

export type Block = {
  /** Moments in this block. */
  count: number;
  /** Index of the person, of the relationship, of the part that the moment is about. */
  readonly who: Int32Array;
  readonly edge: Int32Array;
  readonly part: Int32Array;
  readonly act: Int32Array;
  readonly answer: Int32Array;
  /** 1 where a rupture, if there is one, is recognised unasked. */
  readonly recognised: Int32Array;
  /** x, in the precision of a store. */
  readonly shown: Float64Array;
  /** Sum of contact over the person's relationships. */
  readonly contact: Float64Array;
  readonly draws: Float64Array;
  /** Exponents of bringing and masking, and then the exponentials. */
  readonly odds: Float64Array;
  /** What is to be learned: by which moment, about which part, met or not, and its weight. */
  lessons: number;
  readonly lessonOf: Int32Array;
  readonly lessonPart: Int32Array;
  readonly lessonMet: Int32Array;
  readonly lessonWeight: Float64Array;
  /** What is to be added beside, a and b, to the person's pair at this word. */
  pairs: number;
  readonly pairAt: Int32Array;
  readonly pairA: Float64Array;
  readonly pairB: Float64Array;
  /** Keeps reads that only fetch a line from being left out. */
  touched: number;
};

export const newBlock = (): Block => ({
  count: 0,
  who: new Int32Array(BLOCK),
  edge: new Int32Array(BLOCK),
  part: new Int32Array(BLOCK),
  act: new Int32Array(BLOCK),
  answer: new Int32Array(BLOCK),
  recognised: new Int32Array(BLOCK),
  shown: new Float64Array(BLOCK),
  contact: new Float64Array(BLOCK),
  draws: new Float64Array(BLOCK * DRAWS),
  odds: new Float64Array(BLOCK * 2),
  lessons: 0,
  lessonOf: new Int32Array(BLOCK * LESSONS),
  lessonPart: new Int32Array(BLOCK * LESSONS),
  lessonMet: new Int32Array(BLOCK * LESSONS),
  lessonWeight: new Float64Array(BLOCK * LESSONS),
  pairs: 0,
  pairAt: new Int32Array(BLOCK * PAIRS),
  pairA: new Float64Array(BLOCK * PAIRS),
  pairB: new Float64Array(BLOCK * PAIRS),
  touched: 0,
});
