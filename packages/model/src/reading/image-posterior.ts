/**
 * The exact posterior of an image (§14.2). Counts are a function of history, so nothing here is drawn from a model of
 * people: *what these entries would support* is the Beta of the ledger, which a hand can check; *what we do not know*
 * is where its mean would stand under other beginnings and other weights. Two spreads, never mixed.
 *
 * The second is a grid, every point of the same weight: three lives before (Beta(1.5, 1), (3, 2), (2, 3)), three
 * strengths of pooling (κ 2, 4, 10, the range of §10), three scales of the weights (½, 1, 2). Assumption: ours.
 * Evidence from *then* and *outside* is evidence of the same kind, one level up.
 */
import { type Answer, isMeeting } from '../answers.ts';
import { betaQuantile } from '../beta.ts';
import {
  type Counts,
  evidenceWeight,
  HOPE_AT_FIRST,
  intervalOf,
  KAPPA_G,
  KAPPA_R,
  meanOf,
  NO_EVIDENCE,
  pooled,
} from '../images.ts';
import { type Band, quantileOf } from './band.ts';

/** One line of evidence about an image, in the ledger's columns. */
export type ImageLine = {
  readonly where: 'here' | 'outside' | 'then';
  readonly answer: Answer;
  readonly shown: number;
};

export type ImagePosterior = {
  /** Never shown here: no kindness can have disproved it. Not the same as uncertain. */
  readonly isUntested: boolean;
  readonly counts: Counts;
  readonly mean: number;
  /** What these entries would support: the Beta of the ledger. */
  readonly supported: Band;
  /** What we do not know: the mean of that Beta over other beginnings and weights. */
  readonly unknown: Band;
};

const LIVES: readonly Counts[] = [{ a: 1.5, b: 1 }, HOPE_AT_FIRST, { a: 2, b: 3 }];
const KAPPAS: readonly (readonly [here: number, part: number])[] = [
  [2, 2],
  [KAPPA_R, KAPPA_G],
  [10, 10],
];
const SCALES = [0.5, 1, 2] as const;

/** Counts of some lines, each weight times `scale`; summed in an order of its own, so that the lines' does not matter. */
const countsOf = (lines: readonly ImageLine[], scale: number): Counts => {
  const sumOf = (met: boolean): number =>
    lines
      .filter(({ answer }) => isMeeting(answer) === met)
      .map(({ answer, shown }) => scale * evidenceWeight(answer, shown))
      .sort((p, q) => p - q)
      .reduce((sum, w) => sum + w, 0);
  return lines.length === 0 ? NO_EVIDENCE : { a: sumOf(true), b: sumOf(false) };
};

/** The three equations of `images.ts`, with every number open. */
const pooledCounts = (
  lines: readonly ImageLine[],
  life: Counts,
  [kappaR, kappaG]: readonly [number, number],
  scale: number,
): Counts => {
  const here = countsOf(
    lines.filter(({ where }) => where === 'here'),
    scale,
  );
  const part = countsOf(
    lines.filter(({ where }) => where !== 'here'),
    scale,
  );
  return pooled(here, meanOf(pooled(part, meanOf(life), kappaG)), kappaR);
};

/** Reads an image. @throws {RangeError} when shown is outside [0, 1] */
export const imagePosterior = (lines: readonly ImageLine[]): ImagePosterior => {
  const counts = pooledCounts(lines, HOPE_AT_FIRST, [KAPPA_R, KAPPA_G], 1);
  const means = LIVES.flatMap((life) =>
    KAPPAS.flatMap((kappas) => SCALES.map((scale) => meanOf(pooledCounts(lines, life, kappas, scale)))),
  ).sort((p, q) => p - q);
  const q = (p: number): number => quantileOf(means, p);
  return {
    isUntested: !lines.some(({ where, shown }) => where === 'here' && shown > 0),
    counts,
    mean: meanOf(counts),
    supported: {
      middle: betaQuantile(0.5, counts.a, counts.b),
      half: intervalOf(counts, 0.5),
      most: intervalOf(counts, 0.9),
    },
    unknown: { middle: q(0.5), half: [q(0.25), q(0.75)], most: [q(0.05), q(0.95)] },
  };
};
