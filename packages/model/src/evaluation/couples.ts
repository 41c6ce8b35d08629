/**
 * A couple's eight minutes read by the model: in each ten seconds, does she speak of her stress, and does he show
 * that he is with her in it (couplescope)?
 *
 * From columns to moments. The part is *her stress*; `IKCB` is whether it was brought (x = 1), `DCCB` whether it was
 * answered with support: brought and answered is met, brought and not answered is missed. She brings by §4, as far
 * as the part is at her mind (k, which moves as §8 says), and what he has just shown pulls (φ). He answers by §5,
 *
 *   P(support) = σ( logit ε_i + ξ (x − .7) − χ (H − .3) ),      H ← H + η_H (1 − support − H)
 *
 * where x is not yet known when the interval is predicted, so that both of its values are weighed by her chance.
 * Whether a mask was shown is not to be seen in a film; it counts as not speaking of it.
 *
 * Of each couple unknown: her yearning at rest and his ε. Their spreads are fitted, their values summed over.
 */
import { DEFAULTS } from '../constants.ts';
import { log, logistic } from '../exact.ts';
import { normalNodes } from './beginnings.ts';
import { type Fitted, fitParameters, type Parameter, type Values } from './fitting.ts';
import {
  beginLife,
  bringAt,
  clarityAfter,
  feelAt,
  feltOf,
  learnAt,
  newLives,
  utilityAt,
  yearnAt,
  yearningOf,
} from './lives.ts';

/** One couple; 0 or 1 for each interval, NaN where it was not coded. */
export type Couple = {
  readonly talk: Float64Array;
  readonly coping: Float64Array;
};

export const COUPLE_PARAMETERS = [
  {
    name: 'yearningRest',
    scale: 'positive',
    start: 0,
    meaning: 'y₀: her yearning at rest, mean over couples',
  },
  { name: 'yearningSpread', scale: 'positive', start: -1, meaning: 'its standard deviation over couples' },
  {
    name: 'yearningGain',
    scale: 'positive',
    start: 0,
    meaning: 'y_G: how far felt connection sates yearning',
  },
  { name: 'yearningRate', scale: 'share', start: -2.5, meaning: 'η_y of ten seconds' },
  { name: 'moments', scale: 'positive', start: -1, meaning: 'moments of evidence in ten seconds' },
  { name: 'vulnerability', scale: 'share', start: 0, meaning: 'v of her stress' },
  { name: 'reciprocity', scale: 'positive', start: -1, meaning: 'φ: pull of the support he has just shown' },
  { name: 'clarityRate', scale: 'share', start: 0, meaning: 'η_k of ten seconds' },
  { name: 'feltRate', scale: 'share', start: -2.5, meaning: 'η_C of ten seconds' },
  { name: 'empathy', scale: 'real', start: 0.5, meaning: 'logit ε, mean over couples' },
  { name: 'empathySpread', scale: 'positive', start: -1, meaning: 'its standard deviation over couples' },
  {
    name: 'shownWeight',
    scale: 'real',
    start: 2,
    meaning: 'ξ: how much more is answered when something is shown',
  },
  {
    name: 'hiddenDulls',
    scale: 'real',
    start: 2,
    meaning: 'χ: what his own hiddenness takes from answering',
  },
  { name: 'hiddenRate', scale: 'share', start: -0.5, meaning: 'η_H of ten seconds' },
] as const satisfies readonly Parameter[];

export type CoupleValues = Values<(typeof COUPLE_PARAMETERS)[number]['name']>;

const HER = normalNodes(7);
const HIS = normalNodes(5, 2);
const [N, M] = [HER.z.length, HIS.z.length];

/** What is expected of one interval: the chances of talk and of coping, each from the past alone. */
export type ExpectedInterval = { readonly talk: number; readonly coping: number };

const missing = (x: number): boolean => Number.isNaN(x);

/** Reads a couple interval by interval, and sums the log likelihood of both codes, in nats. */
export const readCouple = (
  { talk, coping }: Couple,
  v: CoupleValues,
  before?: (interval: number, expected: ExpectedInterval) => void,
): number => {
  const lives = newLives(N);
  const clarity = new Float64Array(N).fill(1);
  const rest = HER.z.map((z) => v.yearningRest + v.yearningSpread * z);
  for (let n = 0; n < N; n++) beginLife(lives, n, 0.6, rest[n] + v.yearningGain * DEFAULTS.yearningSated);
  const weight = new Float64Array(N * M);
  for (let n = 0; n < N; n++) for (let m = 0; m < M; m++) weight[n * M + m] = HER.weight[n] * HIS.weight[m];
  const empathy = HIS.z.map((z) => v.empathy + v.empathySpread * z);

  let hidden = DEFAULTS.hiddenNeutral;
  let support = 0;
  let sum = 0;
  const bring = new Float64Array(N);
  const answer = [new Float64Array(M), new Float64Array(M)] as const;
  for (let t = 0; t < talk.length; t++) {
    for (let n = 0; n < N; n++)
      bring[n] =
        clarity[n] *
        bringAt(utilityAt(lives, n, v.vulnerability, v.reciprocity * support), yearningOf(lives, n));
    for (let m = 0; m < M; m++)
      for (const x of [0, 1] as const)
        answer[x][m] = logistic(
          empathy[m] +
            v.shownWeight * (x - DEFAULTS.shownOffset) -
            v.hiddenDulls * (hidden - DEFAULTS.hiddenNeutral),
        );
    if (before) {
      let [chanceOfTalk, chanceOfCoping] = [0, 0];
      for (let n = 0; n < N; n++)
        for (let m = 0; m < M; m++) {
          const w = weight[n * M + m];
          const b = bring[n];
          chanceOfTalk += w * b;
          chanceOfCoping += w * (b * answer[1][m] + (1 - b) * answer[0][m]);
        }
      before(t, { talk: chanceOfTalk, coping: chanceOfCoping });
    }

    const [s, d] = [talk[t], coping[t]];
    let total = 0;
    for (let n = 0; n < N; n++)
      for (let m = 0; m < M; m++) {
        const b = bring[n];
        const answered = (x: 0 | 1): number => (missing(d) ? 1 : d === 1 ? answer[x][m] : 1 - answer[x][m]);
        const chance = missing(s)
          ? b * answered(1) + (1 - b) * answered(0)
          : s === 1
            ? b * answered(1)
            : (1 - b) * answered(0);
        const w = weight[n * M + m] * Math.max(1e-12, chance);
        weight[n * M + m] = w;
        total += w;
      }
    for (let i = 0; i < weight.length; i++) weight[i] /= total;
    sum += log(total);

    for (let n = 0; n < N; n++) {
      const shown = missing(s) ? bring[n] : s;
      const met = missing(d) ? 0.5 : d;
      if (!missing(d)) learnAt(lives, n, shown, met, v.moments);
      feelAt(lives, n, shown, met, v.feltRate);
      clarity[n] = clarityAfter(clarity[n], shown, met, v.clarityRate);
      yearnAt(lives, n, rest[n], v.yearningGain, feltOf(lives, n), v.yearningRate);
    }
    if (!missing(d)) {
      support = d;
      hidden += v.hiddenRate * (1 - d - hidden);
    }
  }
  return sum;
};

/** Chances of talk and of coping by interval, from the intervals before alone. */
export const expectCouple = (couple: Couple, v: CoupleValues): ExpectedInterval[] => {
  const all: ExpectedInterval[] = [];
  readCouple(couple, v, (_, expected) => void all.push(expected));
  return all;
};

/** Fits all parameters to training couples. */
export const fitCouples = (couples: readonly Couple[]): Fitted<keyof CoupleValues> =>
  fitParameters(COUPLE_PARAMETERS, couples, readCouple, { thin: 1, rounds: 80 });
