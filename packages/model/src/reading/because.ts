/** *Because*: the entries without which the last estimate would stand elsewhere, found by leaving each out. */
import type { Cloud, ReadOptions } from './read.ts';
import type { HourTold } from './told.ts';

/** Something that was told of an hour and can be left out. */
export type Told = 'client' | 'therapist' | 'disconnections' | 'moments' | 'reached';

export type Reason = {
  readonly hour: string;
  /** Whose marks, or what else of the hour. */
  readonly what: Told;
  /** What it did to the middle of the last connection band: with it minus without it. */
  readonly moved: number;
};

/** The three that moved the last estimate most, the greatest first; fewer where nothing else moved it. */
export const because = (
  _hours: readonly HourTold[],
  _options: ReadOptions,
  _clouds: readonly Cloud[],
): readonly Reason[] => [];
