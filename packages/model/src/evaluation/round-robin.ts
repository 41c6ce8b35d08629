/**
 * A round robin read by the model: how much do I think that each of you likes me (tripler_metaperception)?
 *
 * From columns to moments. `metaliking` is the relational image itself, p̂_ij = (a + b) / 10 of its two items 0–5.
 * The other is each of the others; the part is *myself*. What an image rests on (§3):
 *
 *   general    ĝ_i, unknown; what my earlier images say of it is summed over
 *   specific   n_ij = n ((1 − δ) + δ x²) moments with you, a share s met and 1 − s missed, weights of §7,
 *              met counts × (1 − D (1 − ĝ_i)), hopelessness being half of shame: "they are only being polite"
 *   pooled     p̂_ij = (a + κ_R ĝ_i) / (a + b + κ_R),     κ_R = 4 as in §10
 *
 * A round robin shows no moments, only what they left behind. In the model the same answers that move an image
 * move felt connection (§8), and how much I like you is its nearest trace: s = (1 − λ) · my liking + λ · your liking
 * of me, both as shares of 5. My liking is also x, how much I brought: δ asks whether images of people I bring
 * little to rest more on the general one, the evidence trap at its simplest.
 *
 * Images are asked all at once; they are read one after another in an order given by ids, each predicted from the
 * ones before, from my own likings, and from what the others said: never from an image that comes later.
 */
import { DEFAULTS } from '../constants.ts';
import { log, logistic, logit } from '../exact.ts';
import { normalNodes } from './beginnings.ts';
import { type Fitted, fitParameters, type Parameter, type Values } from './fitting.ts';
import type { Case, Contender, Subject } from './held-out.ts';
import { leastSquares, linear, type Row } from './regression.ts';
import { meanScore, newScoring, TOP } from './scores.ts';

/** What one person thinks and is thought of, by target in the order in which they are read; NaN where unanswered. */
export type Perceiver = Subject & {
  /** Sum of the two metaliking items, 0 … 10: *you like me*. */
  readonly images: Float64Array;
  /** Mean of the two liking items, 0 … 5: I like you, you like me. */
  readonly liking: Float64Array;
  readonly liked: Float64Array;
  /** Mean image, 0 … 10, that everybody else has of being liked by this target. */
  readonly others: Float64Array;
};

export const ROUND_ROBIN_PARAMETERS = [
  { name: 'general', scale: 'share', start: 0.1, meaning: 'ĝ: general image, mean over persons' },
  {
    name: 'generalSpread',
    scale: 'positive',
    start: -1,
    meaning: 'its standard deviation over persons, in logits',
  },
  { name: 'moments', scale: 'positive', start: 1.4, meaning: 'n: moments with each of the others' },
  { name: 'gate', scale: 'share', start: -1, meaning: 'δ: how far evidence hangs on what was brought' },
  {
    name: 'discount',
    scale: 'share',
    start: 0,
    meaning: 'D: how much of being met is not believed without any hope',
  },
  {
    name: 'accuracy',
    scale: 'share',
    start: -2,
    meaning: 'λ: how far evidence follows the other’s own liking',
  },
  { name: 'noise', scale: 'positive', start: -0.5, meaning: 'scale of the logistic noise, in points of 10' },
  { name: 'noiseSpread', scale: 'positive', start: -1, meaning: 'how far log noise differs between persons' },
] as const satisfies readonly Parameter[];

export type RoundRobinValues = Values<(typeof ROUND_ROBIN_PARAMETERS)[number]['name']>;

const GENERAL = normalNodes(11);
const NO_BIAS = normalNodes(1);
const NOISES = normalNodes(3, 1.4);
const N = GENERAL.z.length;
const MOST = 5; // of one item

/** Called for every target before the image of it is used. */
export type BeforeImage = (target: number, chances: () => Float64Array) => void;

/** Reads a person's images one after another, and sums their log likelihood, in nats. */
export const readPerceiver = (
  { images, liking, liked }: Pick<Perceiver, 'images' | 'liking' | 'liked'>,
  v: RoundRobinValues,
  before?: BeforeImage,
): number => {
  const middle = logit(Math.min(1 - 1e-9, Math.max(1e-9, v.general)));
  const general = GENERAL.z.map((z) => logistic(middle + v.generalSpread * z));
  const scoring = newScoring(GENERAL.weight, NO_BIAS, NOISES, {
    biasSd: 0,
    noise: v.noise,
    noiseSpread: v.noiseSpread,
  });
  const location = new Float64Array(N);
  let sum = 0;
  for (let j = 0; j < images.length; j++) {
    const [mine, yours] = [liking[j] / MOST, liked[j] / MOST];
    const met = Number.isNaN(mine) ? yours : Number.isNaN(yours) ? mine : mine + v.accuracy * (yours - mine);
    const known = Number.isNaN(met) ? 0 : 1;
    const shown = Number.isNaN(mine) ? 1 : mine;
    const n = known * v.moments * (1 - v.gate + v.gate * shown ** 2);
    const full = n * (known ? met : 0) * DEFAULTS.weight.met;
    const b = n * (1 - (known ? met : 0)) * DEFAULTS.weight.missed;
    for (let i = 0; i < N; i++) {
      const a = full * (1 - v.discount * (1 - general[i]));
      location[i] = (TOP * (a + DEFAULTS.kappaR * general[i])) / (a + b + DEFAULTS.kappaR);
    }
    before?.(j, () => scoring.chances(location));
    if (!Number.isNaN(images[j])) sum += log(scoring.take(location, images[j]));
  }
  return sum;
};

/** Images that are predicted: all but the first that was given. */
const predicted = ({ images }: Pick<Perceiver, 'images'>): number[] =>
  [...images.keys()].filter((j) => !Number.isNaN(images[j])).slice(1);

/** One case an image, as the mean of its two items, 0 … 5. */
export const roundRobinCases = (perceiver: Perceiver): Case[] =>
  predicted(perceiver).map((j) => ({ observed: perceiver.images[j] / 2, weight: 1, question: 'image' }));

/** Expected images, as means of two items, each from the ones before. */
export const expectPerceiver = (perceiver: Perceiver, v: RoundRobinValues): number[] => {
  const wanted = new Set(predicted(perceiver));
  const means: number[] = [];
  readPerceiver(perceiver, v, (j, chances) => {
    if (wanted.has(j)) means.push(meanScore(chances()) / 2);
  });
  return means;
};

export const fitPerceivers = (perceivers: readonly Perceiver[]): Fitted<keyof RoundRobinValues> =>
  fitParameters(ROUND_ROBIN_PARAMETERS, perceivers, readPerceiver, { thin: 1 });

/** What every baseline may use for one image: the past of this person, and what the others said. */
const featuresOf = (perceiver: Perceiver, mean: { image: number; liking: number }) => {
  const { images, liking, liked, others } = perceiver;
  let [sum, sumLiking, n] = [mean.image, mean.liking, 1];
  const features = new Map<number, readonly number[]>();
  const wanted = new Set(predicted(perceiver));
  for (let j = 0; j < images.length; j++) {
    const own = Number.isNaN(liking[j]) ? sumLiking / n : liking[j];
    const yours = Number.isNaN(liked[j]) ? mean.liking : liked[j];
    const target = Number.isNaN(others[j]) ? mean.image : others[j] / 2;
    if (wanted.has(j)) features.set(j, [sum / n, target, own, sumLiking / n, yours]);
    if (Number.isNaN(images[j])) continue;
    sum += images[j] / 2;
    sumLiking += own;
    n += 1;
  }
  return features;
};

const averageOf = (rows: readonly Float64Array[]): number => {
  let [sum, n] = [0, 0];
  for (const row of rows)
    for (const x of row)
      if (!Number.isNaN(x)) {
        sum += x;
        n += 1;
      }
  return n > 0 ? sum / n : 0;
};

/** A regression on some of the five features. */
const regression = (name: string, columns: readonly number[]): Contender<Perceiver> => ({
  name,
  fit: (training) => {
    const mean = {
      image: averageOf(training.map(({ images }) => images)) / 2,
      liking: averageOf(training.map(({ liking }) => liking)),
    };
    const chosen = (all: readonly number[]) => columns.map((c) => all[c]);
    const rows: Row[] = training.flatMap((perceiver) =>
      [...featuresOf(perceiver, mean)].map(([j, all]) => ({
        features: chosen(all),
        outcome: perceiver.images[j] / 2,
        weight: 1,
      })),
    );
    const coefficients = leastSquares(rows);
    return {
      predict: (perceiver) =>
        [...featuresOf(perceiver, mean).values()].map((all) => linear(coefficients, chosen(all))),
    };
  },
});

/** Social relations model: person and target effects, alone and with what the two feel for each other; means. */
export const ROUND_ROBIN_BASELINES: readonly Contender<Perceiver>[] = [
  regression('person, target and both likings', [0, 1, 2, 3, 4]),
  regression('social relations model: person and target', [0, 1]),
  regression('person’s mean so far', [0]),
  regression('constant', []),
];
