/**
 * The arithmetic of one image, line by line, so that it can be redone by hand from the page alone (product.md, 6).
 *
 *   w = w_r x² · ḣ = a_h / (a_h + b_h) · ĝ = (a_g + κ_G ḣ) / (a_g + b_g + κ_G) · p̂ = (a + κ_R ĝ) / (a + b + κ_R)
 *
 * The numbers are those of `@kithe/model/images`; this only lays them out. Lines are rounded when written and not
 * before, so that the sums are those of the ledger.
 */
import { type Answer, isMeeting, WEIGHT } from '@kithe/model/answers';
import { type Counts, HOPE_AT_FIRST, KAPPA_G, KAPPA_R, meanOf } from '@kithe/model/images';
import type { Where } from '@kithe/record/body';
import type { EntryId } from '@kithe/record/ids';
import type { Evidence, LedgerImage } from '@kithe/record/ledger';

export type Line = {
  readonly id: EntryId;
  readonly where: Where;
  readonly answer: Answer;
  readonly words: string;
  /** w_r, in counts. */
  readonly weight: number;
  /** x ∈ [0, 1] */
  readonly shown: number;
  /** w = w_r x², in counts. */
  readonly counts: number;
  /** Whether it counts for being met or for not being met. */
  readonly isMet: boolean;
};

export type Arithmetic = {
  /** Lines and sums of what happened elsewhere and then: what the page calls *before*. */
  readonly elsewhere: { readonly lines: readonly Line[]; readonly sum: Counts };
  readonly here: { readonly lines: readonly Line[]; readonly sum: Counts };
  /** ḣ, with the counts it comes from. */
  readonly life: { readonly counts: Counts; readonly mean: number };
  readonly kappa: { readonly part: number; readonly relationship: number };
  /** ĝ and p̂. */
  readonly before: number;
  readonly now: number;
  readonly band: readonly [number, number];
};

const lineOf = ({ id, where, answer, shown, weight, words }: Evidence): Line => ({
  id,
  where,
  answer,
  words,
  weight: WEIGHT[answer],
  shown,
  counts: weight,
  isMet: isMeeting(answer),
});

const linesWith = (evidence: readonly Evidence[]) => {
  const lines = evidence.map(lineOf);
  const total = (isMet: boolean) =>
    lines.filter((line) => line.isMet === isMet).reduce((sum, line) => sum + line.counts, 0);
  return { lines, sum: { a: total(true), b: total(false) } };
};

export const arithmeticOf = ({ evidence, reading, band }: LedgerImage): Arithmetic => ({
  elsewhere: linesWith(evidence.filter(({ where }) => where !== 'here')),
  here: linesWith(evidence.filter(({ where }) => where === 'here')),
  life: { counts: HOPE_AT_FIRST, mean: meanOf(HOPE_AT_FIRST) },
  kappa: { part: KAPPA_G, relationship: KAPPA_R },
  before: reading.before,
  now: reading.now,
  band,
});
