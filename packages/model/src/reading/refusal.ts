/**
 * When nothing is said. The levels come from the calibration runs (`docs/calibration.md`), where they stand with what
 * they cost: how many records of people whom the model describes are refused, and how many of noise are not.
 */
import { quantileOf } from './band.ts';
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
/** Share of the width before any mark that a band of connection or of bringing has to fall below, over the last hours. */
export const LEARNED = 0.85;

/**
 * A mark this high is at the top: hands do not stop exactly at the end. With more than this share of the client's marks
 * there, or of both sides', perfect marks are not perfect news.
 */
export const TOP = 0.95;
export const AT_THE_TOP = 0.75;

/** Hours at the end of a record that are also looked at by themselves, so that a long history hides nothing new. */
export const LATE = 12;
/** Hours with a mark of the client's, the last ones, in which their marks have to have moved. */
export const STILL_FOR = 20;
/**
 * Mean distance of the client's marks from their own middle, up to which they hardly move: about one record in a
 * hundred of people as the model believes is as still. A steady closeness and a habit of marking then look the same.
 * Near the top there is less room to move, so more is asked.
 */
export const STILL = 0.02;
export const STILL_NEAR_TOP = 0.03;
export const NEAR_TOP = 0.85;
/**
 * When it is chance that speaks: crowds of particles that see the middle further apart than this share of the spread
 * within them, or to whom the last {@link WEIGHED_FOR} hours were more or less likely by more than so much (in logs).
 * Of two hundred trial records four lay beyond the first, and none beyond the second.
 */
export const APART_BY_CHANCE = 0.6;
export const EVIDENCE_APART = 5;
export const WEIGHED_FOR = 20;

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

const meanOf = (xs: readonly number[]): number => xs.reduce((sum, x) => sum + x, 0) / Math.max(1, xs.length);
const movedIn = (marks: readonly number[]): number => {
  const middle = quantileOf(
    [...marks].sort((p, q) => p - q),
    0.5,
  );
  return meanOf(marks.map((mark) => Math.abs(mark - middle)));
};

/** Whether the client's marks hardly move from hour to hour. */
export const isStill = (hours: readonly HourTold[]): boolean => {
  const lately = hours.filter(({ client }) => marksOf(client).length > 0).slice(-STILL_FOR);
  const scales = (['close', 'real'] as const)
    .map((which) => lately.flatMap(({ client }) => client[which] ?? []))
    .filter(({ length }) => length >= HOURS_NEEDED);
  if (scales.length === 0) return false;
  return meanOf(scales.map(movedIn)) < (meanOf(scales.flat()) > NEAR_TOP ? STILL_NEAR_TOP : STILL);
};

/**
 * How far the crowds of particles lie from each other: the spread of their means over the spread within them, for
 * whichever of the three things they agree on least (in logits, as √(B/W) of Gelman & Rubin 1992).
 */
export const disagreement = ({ crowds }: Cloud): number => {
  const things = crowds[0]?.means.length ?? 0;
  const ratios = Array.from({ length: things }, (_, k) => {
    const means = crowds.map((crowd) => crowd.means[k] ?? 0);
    const middle = meanOf(means);
    const between = means.reduce((sum, mean) => sum + (mean - middle) ** 2, 0) / (crowds.length - 1);
    return Math.sqrt(between / meanOf(crowds.map((crowd) => crowd.variances[k] ?? 0)));
  });
  return Math.max(...ratios);
};

const widthOf = ([low, high]: readonly [number, number]): number => high - low;

/** Whether the bands of late are narrower than those of anyone, of connection or of what is brought. */
const hasLearned = (clouds: readonly Cloud[]): boolean => {
  const late = clouds.filter(({ read }) => !read.isHumble).slice(-LATE);
  const share = (of: 'connection' | 'brought'): number =>
    meanOf(late.map(({ read, before }) => widthOf(read[of]?.most ?? [0, 1]) / widthOf(before[of].most)));
  return Math.min(share('connection'), share('brought')) <= LEARNED;
};

const isLeftToChance = (clouds: readonly Cloud[]): boolean => {
  const [now, then] = [clouds.at(-1), clouds.at(-1 - WEIGHED_FOR)];
  if (!now) return false;
  const evidence = now.crowds.map(
    ({ logEvidence }, crowd) => logEvidence - (then?.crowds[crowd]?.logEvidence ?? 0),
  );
  return (
    disagreement(now) > APART_BY_CHANCE || Math.max(...evidence) - Math.min(...evidence) > EVIDENCE_APART
  );
};

/** Whether marks fall too far from what was foretold, or from each other: in the whole record, or of late. */
const isUnlikeTheModel = (hours: readonly HourTold[], clouds: readonly Cloud[]): boolean => {
  const marked = hours.flatMap((hour, i) => {
    const cloud = clouds[i];
    return cloud && !cloud.read.isHumble && marksIn(hour) > 0 ? [{ hour, cloud }] : [];
  });
  return [marked, marked.slice(-LATE)].some((some) => {
    const told = some.map(({ hour }) => hour);
    const read = some.map(({ cloud }) => cloud);
    return strangeness(told, read) > strangeFrom(some.length) || apartness(told) > apartFrom(some.length);
  });
};

/** Why nothing is said of this record; `null` where something is. */
export const refusalOf = (hours: readonly HourTold[], clouds: readonly Cloud[]): Refusal | null => {
  const read = hours.filter((_, i) => clouds[i]?.read.isHumble === false);
  const marked = read.filter((hour) => marksIn(hour) > 0).length;
  if (marked < HOURS_NEEDED) return 'too-few-hours';
  const client = read.flatMap((hour) => marksOf(hour.client));
  const all = [...client, ...read.flatMap((hour) => marksOf(hour.therapist))];
  if (all.length < MARKS_NEEDED) return 'too-few-marks';
  if (isAtTheTop(client) || isAtTheTop(all)) return 'all-at-the-top';
  if (isUnlikeTheModel(hours, clouds)) return 'unlike-the-model';
  if (isStill(read)) return 'hardly-moving';
  if (isLeftToChance(clouds)) return 'left-to-chance';
  return hasLearned(clouds) ? null : 'too-little-learned';
};
