/** What a reading says of a record, hour by hour, and what it keeps to go on from. */
import type { Band } from './band.ts';

/**
 * Why nothing is said. `too-few-hours`: fewer hours with a mark than the calibration runs could do with ·
 * `too-few-marks`: hours enough, but next to nothing marked in them · `unlike-the-model`: the marks fall so far from
 * what the model would have expected that it does not speak about them (noise, two accounts of different things) ·
 * `all-at-the-top`: nearly every mark is the highest there is, which both may mean and neither can have tested ·
 * `hardly-moving`: the client's marks stay where they are, which closeness and habit both may do ·
 * `left-to-chance`: reckoned several times over from the same marks, it came out differently ·
 * `too-little-learned`: the marks leave the model about as unsure as it was before it read any.
 */
export const REFUSALS = [
  'too-few-hours',
  'too-few-marks',
  'unlike-the-model',
  'all-at-the-top',
  'hardly-moving',
  'left-to-chance',
  'too-little-learned',
] as const;
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
  /** The marks that were expected before this hour was read. */
  readonly foretold: ExpectedMarks;
};

/** What would be said of anyone in an hour, before a word was read. */
export type Before = {
  readonly id: string;
  readonly connection: Band;
  readonly brought: Band;
  /** `null` where it was left out, for anybody but the person it is about. */
  readonly unspoken: Band | null;
};

export type Reading = {
  readonly refused: Refusal | null;
  readonly hours: readonly HourRead[];
  /**
   * What may be unspoken, hour by hour: the chance that a hurt of the client's would not be said here. **For the
   * person it is about and nobody else**; it stands apart from the rest so that it can be left out whole.
   */
  readonly unspoken: readonly { readonly id: string; readonly band: Band | null }[];
  /**
   * What the model would say of anyone in each of these hours, had nothing been told of any: to draw behind, and to see
   * how much of a course is the passing of time and how much was learned.
   */
  readonly before: readonly Before[];
  /** Log evidence of all that was told, for comparing readings of the same record. */
  readonly logEvidence: number;
};

/** What one crowd of particles, which never mixed with the others, came to. */
export type Crowd = {
  /** Log evidence of all that was told up to here. */
  readonly logEvidence: number;
  /** Of connection, of what is brought and of what may be unspoken, in logits. */
  readonly means: readonly number[];
  readonly variances: readonly number[];
};

/** The cloud after one hour: opaque, kept on the device, never sent. */
export type Cloud = {
  readonly id: string;
  /** What was told of this hour and of all before it, as one word: a cloud is used again only where it is the same. */
  readonly told: string;
  /**
   * Particles, one coordinate after another, all of the same weight; `null` where they were not kept, since those of a
   * few hours are enough to find the others again.
   */
  readonly state: Float32Array | null;
  /** As many particles as are needed to say what would be said of anyone; kept where {@link Cloud.state} is. */
  readonly unread: Float32Array | null;
  readonly read: HourRead;
  readonly unspoken: Band;
  readonly before: Before;
  /** Each crowd of particles by itself: where they differ, what is said hangs on chance. */
  readonly crowds: readonly Crowd[];
};
