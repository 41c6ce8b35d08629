/**
 * When nothing is said. The levels come from the calibration runs (`docs/calibration.md`), where they stand with what
 * they cost: how many records of people whom the model describes are refused, and how many of noise are not.
 */
import type { Cloud, ExpectedMarks, Refusal } from './said.ts';
import { type HourTold, marksIn, type SideTold } from './told.ts';

/** Hours with a mark, and marks, without which the bands are hardly narrower than before. */
export const HOURS_NEEDED = 4;
export const MARKS_NEEDED = 8;
/**
 * Mean distance of marks from what was foretold, beyond which the model is not about them: after fewer hours chance
 * takes them further. Some three tenths above what one record in a hundred of trial runs exceeds, since people are not
 * drawn from a model: the example in Kithe, which somebody thought up, lies between the two. @param hours with a mark
 */
export const strangeFrom = (hours: number): number => 0.11 + 0.2 / Math.sqrt(hours);
/** Mean distance between the two marks of how close it was, beyond which they may be about different things. */
export const apartFrom = (hours: number): number => 0.22 + 0.33 / Math.sqrt(hours);
/** Share of the width before any mark that a band of connection or of bringing has to fall below. */
export const LEARNED = 0.85;

/**
 * A mark this high is at the top: hands do not stop exactly at the end. With more than this share of the client's marks
 * there, or of both sides', perfect marks are not perfect news.
 */
export const TOP = 0.95;
export const AT_THE_TOP = 0.75;

const marksOf = ({ close, real }: SideTold): readonly number[] =>
  [close, real].filter((mark) => mark !== null);
const isAtTheTop = (marks: readonly number[]): boolean =>
  marks.filter((mark) => mark >= TOP).length > AT_THE_TOP * marks.length;

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

/** How far the two sides' marks of how close it was lie from each other, on average; 0 where there are no two. */
export const apartness = (hours: readonly HourTold[]): number => {
  const all = hours.flatMap(({ client, therapist }) =>
    client.close === null || therapist.close === null ? [] : [Math.abs(client.close - therapist.close)],
  );
  return all.reduce((sum, d) => sum + d, 0) / Math.max(1, all.length);
};

const widthOf = ([low, high]: readonly [number, number]): number => high - low;

/** Why nothing is said of this record; `null` where something is. */
export const refusalOf = (hours: readonly HourTold[], clouds: readonly Cloud[]): Refusal | null => {
  const read = hours.filter((_, i) => clouds[i]?.read.isHumble === false);
  const marked = read.filter((hour) => marksIn(hour) > 0).length;
  if (marked < HOURS_NEEDED) return 'too-few-hours';
  const client = read.flatMap((hour) => marksOf(hour.client));
  const all = [...client, ...read.flatMap((hour) => marksOf(hour.therapist))];
  if (all.length < MARKS_NEEDED) return 'too-few-marks';
  if (isAtTheTop(client) || isAtTheTop(all)) return 'all-at-the-top';
  if (strangeness(hours, clouds) > strangeFrom(marked) || apartness(read) > apartFrom(marked))
    return 'unlike-the-model';
  const last = clouds.findLast((cloud) => !cloud.read.isHumble);
  const share = (of: 'connection' | 'brought'): number =>
    last ? widthOf(last.read[of]?.most ?? [0, 1]) / widthOf(last.before[of].most) : 1;
  return Math.min(share('connection'), share('brought')) > LEARNED ? 'too-little-learned' : null;
};
