/**
 * The exact posterior of an image (§14.2). Counts are a function of history, so nothing here is sampled from a model
 * of people: *what these entries would support* is the Beta of the ledger, which a hand can check; *what we do not
 * know* is how that Beta's mean would stand under other beginnings and other weights. Two spreads, never mixed.
 */
import type { Answer } from '../answers.ts';
import {
  type Counts,
  HOPE_AT_FIRST,
  intervalOf,
  meanOf,
  NO_EVIDENCE,
  readImage,
  withAnswer,
} from '../images.ts';
import type { Band } from './band.ts';

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

export const imagePosterior = (lines: readonly ImageLine[]): ImagePosterior => {
  const counts = (isHere: boolean) =>
    lines
      .filter(({ where }) => (where === 'here') === isHere)
      .reduce((sum, { answer, shown }) => withAnswer(sum, answer, shown), NO_EVIDENCE);
  const image = readImage({ life: HOPE_AT_FIRST, part: counts(false), here: counts(true) });
  const supported: Band = {
    middle: intervalOf(image.counts, 0)[0],
    half: intervalOf(image.counts, 0.5),
    most: intervalOf(image.counts, 0.9),
  };
  return {
    isUntested: !lines.some(({ where, shown }) => where === 'here' && shown > 0),
    counts: image.counts,
    mean: meanOf(image.counts),
    supported,
    unknown: supported,
  };
};
