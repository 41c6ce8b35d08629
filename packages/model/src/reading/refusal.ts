/**
 * When nothing is said. The levels come from the calibration runs (`docs/calibration.md`), where they stand with what
 * they cost: how many records of people whom the model describes are refused, and how many of noise are not.
 */
import type { Cloud, ExpectedMarks, Reading, Refusal } from './said.ts';
import { type HourTold, marksIn } from './told.ts';

/** Hours with a mark, and marks, without which the bands are hardly narrower than before. */
export const HOURS_NEEDED = 4;
export const MARKS_NEEDED = 8;
/** Mean distance of marks from what was foretold, beyond which the model is not about them. */
export const STRANGE = 0.2;
/** Share of the width before any mark that a band of connection or of bringing has to fall below. */
export const LEARNED = 0.85;

/** A mark this high is at the top; with more than this share of all marks there, perfect marks are not perfect news. */
const TOP = 0.97;
const AT_THE_TOP = 0.75;

const marksOf = ({ client, therapist }: HourTold): readonly number[] =>
  [client.close, client.real, therapist.close, therapist.real].filter((mark) => mark !== null);

const distances = ({ client, therapist }: HourTold, foretold: ExpectedMarks): readonly number[] =>
  (
    [
      [client.close, foretold.client.close],
      [client.real, foretold.client.real],
      [therapist.close, foretold.therapist.close],
      [therapist.real, foretold.therapist.real],
    ] as const
  ).flatMap(([mark, expected]) => (mark === null ? [] : [Math.abs(mark - expected)]));

/** How far marks fell from what the hours before them foretold, on average. */
export const strangeness = (hours: readonly HourTold[], clouds: readonly Cloud[]): number => {
  const all = hours.flatMap((hour, i) => {
    const cloud = clouds[i];
    return cloud && !cloud.read.isHumble ? distances(hour, cloud.read.foretold) : [];
  });
  return all.reduce((sum, d) => sum + d, 0) / Math.max(1, all.length);
};

const widthOf = ([low, high]: readonly [number, number]): number => high - low;

/** Why nothing is said of this record; `null` where something is. */
export const refusalOf = (
  hours: readonly HourTold[],
  clouds: readonly Cloud[],
  before: Reading['before'],
): Refusal | null => {
  const read = hours.filter((_, i) => clouds[i]?.read.isHumble === false);
  if (read.filter((hour) => marksIn(hour) > 0).length < HOURS_NEEDED) return 'too-few-hours';
  if (read.reduce((sum, hour) => sum + marksIn(hour), 0) < MARKS_NEEDED) return 'too-few-marks';
  const marks = read.flatMap(marksOf);
  if (marks.filter((mark) => mark >= TOP).length > AT_THE_TOP * marks.length) return 'all-at-the-top';
  if (strangeness(hours, clouds) > STRANGE) return 'unlike-the-model';
  const last = clouds.findLast((cloud) => !cloud.read.isHumble)?.read;
  const share = Math.min(
    widthOf(last?.connection?.most ?? [0, 1]) / widthOf(before.connection.most),
    widthOf(last?.brought?.most ?? [0, 1]) / widthOf(before.brought.most),
  );
  return share > LEARNED ? 'too-little-learned' : null;
};
