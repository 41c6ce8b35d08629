/**
 * What the next session's alliance is predicted by without any theory (§15): the last session, the client's mean so
 * far, a local level under a Kalman filter, autoregressions with one fit for all, and a constant.
 *
 * The two-equation model of a dyad (Liebovitch & Peluso) needs both partners' ratings; here only the client rated.
 */
import { exp, log } from '../exact.ts';
import { predictedSessions, type Therapy } from './alliance.ts';
import { minimise } from './fitting.ts';
import type { Contender, Subject } from './held-out.ts';
import { leastSquares, linear, type Row } from './regression.ts';

export type AllianceSubject = Subject & Therapy;

const rated = ({ scores }: Therapy): readonly (readonly [session: number, score: number])[] =>
  [...scores.entries()].filter(([, score]) => !Number.isNaN(score));

const average = (values: readonly number[]): number =>
  values.length > 0 ? values.reduce((sum, x) => sum + x, 0) / values.length : 0;

/** Last score, mean so far, and the number of the session, for each predicted session. */
const featuresOf = (therapy: Therapy): (readonly number[])[] => {
  const all = rated(therapy);
  return predictedSessions(therapy).map((session, i) => {
    const past = all.slice(0, i + 1).map(([, score]) => score);
    return [past[i], average(past), session];
  });
};

const regression = (name: string, columns: readonly number[]): Contender<AllianceSubject> => ({
  name,
  fit: (training) => {
    const chosen = (all: readonly number[]) => columns.map((c) => all[c]);
    const rows: Row[] = training.flatMap((therapy) => {
      const sessions = predictedSessions(therapy);
      return featuresOf(therapy).map((all, i) => ({
        features: chosen(all),
        outcome: therapy.scores[sessions[i]],
        weight: 1,
      }));
    });
    const coefficients = leastSquares(rows);
    return { predict: (therapy) => featuresOf(therapy).map((all) => linear(coefficients, chosen(all))) };
  },
});

const taken = (name: string, column: number): Contender<AllianceSubject> => ({
  name,
  fit: () => ({ predict: (therapy) => featuresOf(therapy).map((all) => all[column]) }),
});

/** A level that wanders, seen with noise; a session that nobody rated lets it wander on. */
export type LocalLevel = {
  readonly first: number;
  readonly firstVariance: number;
  readonly wander: number;
  readonly noise: number;
};

/** Means before each rated session, and the log likelihood of all of them. @param scores NaN where not rated */
export const filterLevel = (
  scores: Float64Array,
  { first, firstVariance, wander, noise }: LocalLevel,
): { readonly means: readonly number[]; readonly logLikelihood: number } => {
  let [level, variance, logLikelihood] = [first, firstVariance, 0];
  const means: number[] = [];
  scores.forEach((score, t) => {
    if (t > 0) variance += wander;
    if (Number.isNaN(score)) return;
    means.push(level);
    const total = variance + noise;
    logLikelihood -= 0.5 * (log(2 * Math.PI * total) + (score - level) ** 2 / total);
    const gain = variance / total;
    level += gain * (score - level);
    variance *= 1 - gain;
  });
  return { means, logLikelihood };
};

const kalman: Contender<AllianceSubject> = {
  name: 'local level (Kalman filter)',
  fit: (training) => {
    const firsts = training.flatMap((therapy) =>
      rated(therapy)
        .slice(0, 1)
        .map(([, score]) => score),
    );
    const first = average(firsts);
    const model = ([a = 0, b = 0, c = 0]: ArrayLike<number> & Iterable<number>): LocalLevel => ({
      first,
      firstVariance: exp(Math.max(-20, Math.min(20, a))),
      wander: exp(Math.max(-20, Math.min(20, b))),
      noise: exp(Math.max(-20, Math.min(20, c))),
    });
    const { point, settled } = minimise(
      (at) => -training.reduce((sum, { scores }) => sum + filterLevel(scores, model(at)).logLikelihood, 0),
      [-2, -3, -3],
    );
    return { settled, predict: ({ scores }) => filterLevel(scores, model(point)).means.slice(1) };
  },
};

export const ALLIANCE_BASELINES: readonly Contender<AllianceSubject>[] = [
  regression('autoregression, mean so far and session, pooled', [0, 1, 2]),
  kalman,
  regression('autoregression, pooled', [0]),
  taken('mean so far', 1),
  taken('last session', 0),
  regression('constant', []),
];
