/**
 * How a theory is judged here: fitted to some persons, it predicts others, each step from that person's past
 * alone; every contender on the same persons, the same cases, with the same metric.
 *
 * Without a directory of its own to be judged on, the data are cut into folds by a hash of the person's id, and
 * everyone is predicted by a fit that never saw them. Intervals are over persons, because a person's days are
 * not independent: percentile bootstrap of the metric and of the paired difference.
 */
import { log } from '../exact.ts';
import { uniforms } from '../random.ts';
import type { Values } from './fitting.ts';

/** One thing that happened and was predicted. */
export type Case = {
  /** Number, or 0 / 1 where the metric is the log loss. */
  readonly observed: number;
  /** How often it happened. */
  readonly weight: number;
  /** Which of several questions of one data set this answers. */
  readonly question: string;
};

/** Someone, or some group, whose cases belong together. */
export type Subject = {
  /** Who is held out together. */
  readonly unit: string;
  /** Who is drawn together for the interval; mostly the same. */
  readonly cluster: string;
};

/** A fitted contender: predictions in the order of the subject's cases; a mean, or the chance of a 1. */
export type Predictor<S> = {
  readonly predict: (subject: S) => readonly number[];
  /** What was fitted, where that means something to a reader. */
  readonly values?: Values;
  readonly settled?: boolean;
};

export type Contender<S> = { readonly name: string; readonly fit: (training: readonly S[]) => Predictor<S> };

export const METRICS = ['RMSE', 'log-loss'] as const;
export type Metric = (typeof METRICS)[number];

/** FNV-1a with a final mix, 0 … 2³² − 1. */
export const hashOf = (text: string): number => {
  let x = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) x = Math.imul(x ^ text.charCodeAt(i), 0x01000193);
  x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d);
  x = Math.imul(x ^ (x >>> 12), 0x297a2d39);
  return (x ^ (x >>> 15)) >>> 0;
};

export const FOLDS = 5;

/** The fold of a unit: a function of its id and nothing else. */
export const foldOf = (unit: string): number => hashOf(unit) % FOLDS;

/** Loss of one prediction: squared error, or −log of the chance of what happened, in nats. */
export const lossOf = (metric: Metric, predicted: number, observed: number): number => {
  if (metric === 'RMSE') return (predicted - observed) ** 2;
  const chance = observed === 1 ? predicted : 1 - predicted;
  return -log(Math.max(1e-9, chance)); // no one is certain
};

/** Summed loss and weight of one contender, by cluster. */
type Sums = { readonly loss: Float64Array; readonly weight: Float64Array };

const metricOf = (metric: Metric, loss: number, weight: number): number =>
  metric === 'RMSE' ? Math.sqrt(loss / weight) : loss / weight;

/** Both NaN where it is unknown. */
export type Interval = readonly [low: number, high: number];

/** One contender's figure, and the paired difference `ours − this one`: negative where ours predicts better. */
export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly interval: Interval;
  readonly difference: number;
  readonly differenceInterval: Interval;
};

/** The answer to one question of a data set, or to all of them together. */
export type Answered = {
  /** Cases predicted, and clusters they belong to. */
  readonly n: number;
  readonly clusters: number;
  readonly ours: number;
  readonly interval: Interval;
  readonly baselines: readonly Figure[];
};

const RESAMPLES = 2_000;
const SEED = 20010;

/** Of one cluster nothing can be drawn but itself: how far the figure would vary is unknown. */
const UNKNOWN: Interval = [Number.NaN, Number.NaN];

const percentiles = (sample: Float64Array, clusters: number): Interval => {
  if (clusters < 2) return UNKNOWN;
  const sorted = Float64Array.from(sample).sort();
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))];
  return [at(0.025), at(0.975)];
};

/**
 * Figures with 95 % intervals from summed losses; the first contender is ours.
 * Clusters are drawn with replacement, the same draws for every contender.
 */
const figuresOf = (metric: Metric, names: readonly string[], sums: readonly Sums[], n: number): Answered => {
  const clusters = sums[0]?.weight.length ?? 0;
  const values = sums.map(({ loss, weight }) =>
    metricOf(
      metric,
      loss.reduce((s, x) => s + x, 0),
      weight.reduce((s, x) => s + x, 0),
    ),
  );
  const samples = names.map(() => new Float64Array(RESAMPLES));
  const u = new Float64Array(4);
  for (let round = 0; round < RESAMPLES; round++) {
    const drawn = Array.from({ length: clusters }, (_, i) => {
      if (i % 4 === 0) uniforms(u, 0, SEED, round, i / 4, 0);
      return Math.floor(u[i % 4] * clusters); // four draws a block
    });
    sums.forEach(({ loss, weight }, c) => {
      let [sumLoss, sumWeight] = [0, 0];
      for (const i of drawn) {
        sumLoss += loss[i];
        sumWeight += weight[i];
      }
      samples[c][round] = metricOf(metric, sumLoss, sumWeight);
    });
  }
  const [ours = Number.NaN] = values;
  const [ourSample = new Float64Array(0)] = samples;
  return {
    n,
    clusters,
    ours,
    interval: percentiles(ourSample, clusters),
    baselines: names.slice(1).map((name, b) => {
      const sample = samples[b + 1];
      const value = values[b + 1];
      return {
        name,
        value,
        interval: percentiles(sample, clusters),
        difference: ours - value,
        differenceInterval: percentiles(
          ourSample.map((x, i) => x - sample[i]),
          clusters,
        ),
      };
    }),
  };
};

/** How a whole comparison came out. */
export type Comparison = Answered & {
  readonly metric: Metric;
  /** By question, where a data set asks more than one. */
  readonly questions: Readonly<Record<string, Answered>>;
  /** Subjects fitted on, in each fit. */
  readonly fits: readonly {
    readonly training: number;
    readonly judged: number;
    readonly values: Values;
    readonly settled: boolean;
  }[];
};

/**
 * Fits every contender and predicts subjects that the fit has not seen.
 * @param contenders ours first
 * @param judged other subjects to be judged on; without them, each fold of `subjects` by a fit to the others
 * @throws {RangeError} when nobody is left to fit to, or nothing to predict
 */
export const compare = <S extends Subject>(
  metric: Metric,
  casesOf: (subject: S) => readonly Case[],
  contenders: readonly Contender<S>[],
  subjects: readonly S[],
  judged?: readonly S[],
  onFit: (done: number, all: number) => void = () => {},
): Comparison => {
  const rounds = judged
    ? [{ training: subjects, judged }]
    : Array.from({ length: FOLDS }, (_, fold) => ({
        training: subjects.filter(({ unit }) => foldOf(unit) !== fold),
        judged: subjects.filter(({ unit }) => foldOf(unit) === fold),
      })).filter((round) => round.judged.length > 0);
  if (rounds.length === 0 || rounds.some(({ training }) => training.length === 0))
    throw new RangeError('compare: expected enough different persons to fit to some and judge on others');

  const names = contenders.map(({ name }) => name);
  const clusterAt = new Map<string, number>();
  for (const subject of rounds.flatMap((round) => round.judged))
    if (!clusterAt.has(subject.cluster) && casesOf(subject).length > 0)
      clusterAt.set(subject.cluster, clusterAt.size);
  const empty = (): Sums[] =>
    names.map(() => ({
      loss: new Float64Array(clusterAt.size),
      weight: new Float64Array(clusterAt.size),
    }));
  const byQuestion = new Map<string, { readonly sums: Sums[]; n: number }>();

  const fits = rounds.map((round, done) => {
    onFit(done, rounds.length);
    const fitted = contenders.map(({ fit }) => fit(round.training));
    for (const subject of round.judged) {
      const cases = casesOf(subject);
      if (cases.length === 0) continue;
      const at = clusterAt.get(subject.cluster) ?? 0;
      const predictions = fitted.map(({ predict }, c) => {
        const predicted = predict(subject);
        if (predicted.length !== cases.length || !predicted.every(Number.isFinite))
          throw new RangeError(`compare: ${names[c]} did not predict every case of ${subject.unit}`);
        return predicted;
      });
      cases.forEach(({ observed, weight, question }, i) => {
        const place = byQuestion.get(question) ?? { sums: empty(), n: 0 };
        byQuestion.set(question, place);
        place.n += weight;
        predictions.forEach((predicted, c) => {
          const { loss, weight: weights } = place.sums[c];
          loss[at] += weight * lossOf(metric, predicted[i], observed);
          weights[at] += weight;
        });
      });
    }
    return {
      training: round.training.length,
      judged: round.judged.length,
      values: fitted[0]?.values ?? {},
      settled: fitted[0]?.settled ?? true,
    };
  });
  onFit(rounds.length, rounds.length);

  if (byQuestion.size === 0) throw new RangeError('compare: nothing to predict');
  const all = empty();
  let n = 0;
  for (const place of byQuestion.values()) {
    n += place.n;
    place.sums.forEach(({ loss, weight }, c) => {
      const total = all[c];
      loss.forEach((x, i) => {
        total.loss[i] += x;
        total.weight[i] += weight[i];
      });
    });
  }
  const questions =
    byQuestion.size > 1
      ? Object.fromEntries(
          [...byQuestion].map(([question, place]) => [
            question,
            figuresOf(metric, names, place.sums, place.n),
          ]),
        )
      : {};
  return { metric, ...figuresOf(metric, names, all, n), questions, fits };
};
