/**
 * A diary read by the model: what someone expresses today, from what they expressed, how it was received and how
 * lonely they were on the days before (kuczynski_daily).
 *
 * From columns to moments. The part is *true feelings*, the other is *others*. A day's `vulnerability` (0–10) is
 * how much of the part was brought over the day, x = e / 10; `perceived_responsiveness` is the share of it that was
 * met, and on the next day it is also what the others have brought (φ); `loneliness` is a second reading of felt
 * connection, 1 − l / 5. Clarity is at its place: what is not noticed cannot be brought, so
 *
 *   E(x) = k · (P(bring) + x_M P(mask)),      e = 10 E(x) + bias_i + logistic noise, to the nearest of 0 … 10.
 *
 * A day without an answer to a question changes what that answer would have changed by what was expected (x), by
 * the day before (how it was met), or, evidence, not at all. Time alone changes nothing.
 *
 * Of each person unknown: y₀ (yearning at rest), how the scale is used (bias_i, §9), how much the days differ.
 * Their spreads are fitted, the person's own values are not: they are summed over, weighted by the past alone.
 */
import { DEFAULTS } from '../constants.ts';
import { log } from '../exact.ts';
import { normalNodes } from './beginnings.ts';
import { type Fitted, fitParameters, type Parameter, type Values } from './fitting.ts';
import {
  beginLife,
  clarityAfter,
  feelAt,
  feltOf,
  HOPE_AT_FIRST,
  learnAt,
  newLives,
  shownAt,
  utilityAt,
  yearnAt,
  yearningOf,
} from './lives.ts';
import { meanScore, newScoring, TOP } from './scores.ts';

/** One person's days in order; NaN where a question was not answered. */
export type Diary = {
  /** 0 … 10 each; what was expressed in whole numbers. */
  readonly expressed: Float64Array;
  readonly understood: Float64Array;
  readonly lonely: Float64Array;
};

/** The search begins near where a first fit to the development data had ended: a start chooses the hill, no more. */
export const DIARY_PARAMETERS = [
  { name: 'yearningRest', scale: 'positive', start: 0.1, meaning: 'y₀: yearning at rest, mean over persons' },
  { name: 'yearningSpread', scale: 'positive', start: -0.5, meaning: 'its standard deviation over persons' },
  {
    name: 'yearningGain',
    scale: 'positive',
    start: 0.8,
    meaning: 'y_G: how far felt connection sates yearning',
  },
  { name: 'yearningRate', scale: 'share', start: -2, meaning: 'η_y of a day' },
  { name: 'momentsPerDay', scale: 'positive', start: -4, meaning: 'moments of evidence in a day' },
  { name: 'vulnerability', scale: 'share', start: 0.4, meaning: 'v of true feelings' },
  {
    name: 'reciprocity',
    scale: 'positive',
    start: -1.7,
    meaning: 'φ: pull of having been understood the day before',
  },
  { name: 'clarityRate', scale: 'share', start: -1.6, meaning: 'η_k of a day' },
  { name: 'clarityFirst', scale: 'share', start: 3.5, meaning: 'k before the first day' },
  { name: 'feltRate', scale: 'share', start: -0.8, meaning: 'η_C of a day' },
  {
    name: 'feltFirst',
    scale: 'share',
    start: 0.6,
    meaning: 'C before the first day: a diary begins in mid-life',
  },
  { name: 'feltFromLoneliness', scale: 'share', start: -3.5, meaning: 'share of C read from loneliness' },
  { name: 'bias', scale: 'positive', start: -0.2, meaning: 'standard deviation of bias_i, in points' },
  { name: 'noise', scale: 'positive', start: -0.1, meaning: 'scale of the logistic noise, in points' },
  {
    name: 'noiseSpread',
    scale: 'positive',
    start: -0.9,
    meaning: 'how far log noise differs between persons',
  },
] as const satisfies readonly Parameter[];

export type DiaryValues = Values<(typeof DIARY_PARAMETERS)[number]['name']>;

const YEARNINGS = normalNodes(9);
const BIASES = normalNodes(5, 2);
const NOISES = normalNodes(3, 1.4);
const N = YEARNINGS.z.length;
const MET_AT_FIRST = 0.5; // before any day has told how it was met

/** Called for every day before anything of it is used; the chances are those of the scores 0 … 10. */
export type BeforeDay = (day: number, chances: () => Float64Array) => void;

/** Reads a diary day by day, and sums the log likelihood of what was expressed, in nats. */
export const readDiary = (
  { expressed, understood, lonely }: Diary,
  v: DiaryValues,
  before?: BeforeDay,
): number => {
  const lives = newLives(N);
  const clarity = new Float64Array(N).fill(v.clarityFirst);
  const rest = YEARNINGS.z.map((z) => v.yearningRest + v.yearningSpread * z);
  for (let n = 0; n < N; n++) {
    const yearning = rest[n] + v.yearningGain * (DEFAULTS.yearningSated - v.feltFirst);
    beginLife(lives, n, HOPE_AT_FIRST, yearning, v.feltFirst);
  }
  const scoring = newScoring(YEARNINGS.weight, BIASES, NOISES, {
    biasSd: v.bias,
    noise: v.noise,
    noiseSpread: v.noiseSpread,
  });

  const location = new Float64Array(N);
  let met = MET_AT_FIRST;
  let sum = 0;
  for (let day = 0; day < expressed.length; day++) {
    for (let n = 0; n < N; n++) {
      const utility = utilityAt(lives, n, v.vulnerability, v.reciprocity * met);
      location[n] = TOP * clarity[n] * shownAt(utility, yearningOf(lives, n));
    }
    before?.(day, () => scoring.chances(location));

    const [e, r, l] = [expressed[day], understood[day], lonely[day]];
    if (!Number.isNaN(e)) sum += log(scoring.take(location, e));
    if (!Number.isNaN(r)) met = r / TOP;
    for (let n = 0; n < N; n++) {
      const shown = (Number.isNaN(e) ? location[n] : e) / TOP;
      if (!Number.isNaN(r)) learnAt(lives, n, shown, met, v.momentsPerDay);
      feelAt(lives, n, shown, met, v.feltRate);
      clarity[n] = clarityAfter(clarity[n], shown, met, v.clarityRate);
      const own = feltOf(lives, n);
      const felt = Number.isNaN(l) ? own : own + v.feltFromLoneliness * (1 - l / 5 - own);
      yearnAt(lives, n, rest[n], v.yearningGain, felt, v.yearningRate);
    }
  }
  return sum;
};

/** Days that are predicted: something was expressed, and there is a day before. */
export const predictedDays = ({ expressed }: Diary): number[] =>
  [...expressed.keys()].filter((day) => day > 0 && !Number.isNaN(expressed[day]));

/** Mean score on each predicted day, from the days before it alone. */
export const expectDiary = (diary: Diary, v: DiaryValues): number[] => {
  const wanted = new Set(predictedDays(diary));
  const means: number[] = [];
  readDiary(diary, v, (day, chances) => {
    if (wanted.has(day)) means.push(meanScore(chances()));
  });
  return means;
};

/** Fits all parameters to the diaries of training persons, by maximum prequential likelihood. */
export const fitDiaries = (diaries: readonly Diary[]): Fitted<keyof DiaryValues> =>
  fitParameters(DIARY_PARAMETERS, diaries, readDiary);
