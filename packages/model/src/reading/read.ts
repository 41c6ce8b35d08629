/**
 * The model run backwards on a record (§14): from what two people told of their hours to bands for what neither wrote.
 *
 * The same record, seed and particles give the same numbers, bit for bit, in every engine (L10). An hour is read
 * from the cloud of the hour before, so that after an edit only what follows is read again.
 */
import type { Band } from './band.ts';
import type { HourTold } from './told.ts';

/**
 * Why nothing is said. `too-few-hours`: fewer hours with a mark than the calibration runs could do with ·
 * `too-few-marks`: hours enough, but next to nothing marked in them · `too-little-learned`: the marks leave the
 * model about as unsure as it was before it read any (noise, or a scale that never moves).
 */
export const REFUSALS = ['too-few-hours', 'too-few-marks', 'too-little-learned'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** Expected marks, each in [0, 1]; what a forecast is judged by. */
export type ExpectedMarks = {
  readonly client: { readonly close: number; readonly real: number };
  readonly therapist: { readonly close: number; readonly real: number };
};

/** What is said of one hour, from it and what came before; `null` where nothing is said. All in [0, 1]. */
export type HourRead = {
  readonly id: string;
  /** Felt connection, on the scale of the marks: where a mark of it with nothing held back would stand. */
  readonly connection: Band | null;
  /** Representation R: how much of the client came into the room. */
  readonly brought: Band | null;
  /** A person said that it is wrong here: the marks of this hour are not read, and the bands are wide. */
  readonly isHumble: boolean;
  /** The marks that were expected before this hour was read, and after. */
  readonly foretold: ExpectedMarks;
  readonly fitted: ExpectedMarks;
};

export type Reading = {
  readonly refused: Refusal | null;
  readonly hours: readonly HourRead[];
  /**
   * What may be unspoken, hour by hour: the chance that a hurt of the client's would not be said here. **For the
   * person it is about and nobody else**; it stands apart from the rest so that it can be left out whole.
   */
  readonly unspoken: readonly { readonly id: string; readonly band: Band | null }[];
  /** What the model would say of anyone, before any mark: to draw behind, and to see how little was learned. */
  readonly before: { readonly connection: Band; readonly brought: Band; readonly unspoken: Band };
  /** Log evidence of all that was told, for comparing readings of the same record. */
  readonly logEvidence: number;
};

/** The cloud after one hour: opaque, kept on the device, never sent. */
export type Cloud = {
  readonly id: string;
  /** What was told of this hour and of all before it, as one word: a cloud is used again only where it is the same. */
  readonly told: string;
  /** Particles, one coordinate after another, all of the same weight. */
  readonly state: Float32Array;
  readonly read: HourRead;
  readonly unspoken: Band;
  readonly logEvidence: number;
};

export type ReadOptions = {
  /** 0 … 2³² − 1 */
  readonly seed: number;
  /** Default {@link PARTICLES}, with which the calibration was run. */
  readonly particles?: number;
  /** Hours of which a person said *this is wrong about me*. */
  readonly humble?: readonly string[];
  /** Clouds of an earlier run with the same seed and particles; what still fits is not read again. */
  readonly from?: readonly Cloud[];
};

/** Particles of a reading, unless others are asked for. */
export const PARTICLES = 1_000;

export type Progress = { readonly done: number; readonly of: number };
export type Read = { readonly reading: Reading; readonly clouds: readonly Cloud[] };

/** {@link read} hour by hour: yields after each, so that a worker can say how far it is, or stop. */
export function* reading(hours: readonly HourTold[], options: ReadOptions): Generator<Progress, Read> {
  const nothing = { close: 0.5, real: 0.5 };
  const wide: Band = { middle: 0.5, half: [0.25, 0.75], most: [0.05, 0.95] };
  const none: ExpectedMarks = { client: nothing, therapist: nothing };
  const humble = new Set(options.humble);
  const reads: HourRead[] = [];
  for (const { id } of hours) {
    reads.push({
      id,
      connection: null,
      brought: null,
      isHumble: humble.has(id),
      foretold: none,
      fitted: none,
    });
    yield { done: reads.length, of: hours.length };
  }
  return {
    reading: {
      refused: 'too-few-hours',
      hours: reads,
      unspoken: hours.map(({ id }) => ({ id, band: null })),
      before: { connection: wide, brought: wide, unspoken: wide },
      logEvidence: 0,
    },
    clouds: [],
  };
}

/** Reads a record. @throws {RangeError} for an hour that `checkHour` refuses, or two hours of the same id */
export const read = (hours: readonly HourTold[], options: ReadOptions): Read => {
  const steps = reading(hours, options);
  let state = steps.next();
  while (!state.done) state = steps.next();
  return state.value;
};
