/**
 * What the next ten seconds of a couple are predicted by without any theory (§15): logistic regressions on the
 * codes of the last one and the last three intervals, the share so far, and a constant.
 */
import type { Couple } from './couples.ts';
import type { Case, Contender, Subject } from './held-out.ts';
import { chanceOf, logisticRegression, type Row } from './regression.ts';

export type CoupleSubject = Subject & Couple;

export const QUESTIONS = ['talk', 'coping'] as const;
type Question = (typeof QUESTIONS)[number];

/** Coded intervals after the first, talk before coping in each. */
const asked = (couple: Couple): { readonly t: number; readonly question: Question }[] =>
  [...couple.talk.keys()].flatMap((t) =>
    t === 0
      ? []
      : QUESTIONS.filter((question) => !Number.isNaN(couple[question][t])).map((question) => ({
          t,
          question,
        })),
  );

export const coupleCases = (couple: Couple): Case[] =>
  asked(couple).map(({ t, question }) => ({
    observed: couple[question][t],
    weight: 1,
    question,
  }));

/** Predictions in the order of the cases, from a function of interval and question. */
export const predictAsked = (couple: Couple, chance: (t: number, question: Question) => number): number[] =>
  asked(couple).map(({ t, question }) => chance(t, question));

/** Codes `back` intervals ago: talk, coping, both; zeros where there is none. */
const lagged = ({ talk, coping }: Couple, t: number, back: number): number[] => {
  const [s, d] = [talk[t - back], coping[t - back]];
  if (s === undefined || d === undefined || Number.isNaN(s) || Number.isNaN(d)) return [0, 0, 0];
  return [s, d, s * d];
};

/** Share of ones before t, leaning on one half with the weight of two intervals. */
const shareBefore = (codes: Float64Array, t: number): number => {
  let [sum, n] = [1, 2];
  for (const code of codes.subarray(0, t))
    if (!Number.isNaN(code)) {
      sum += code;
      n += 1;
    }
  return sum / n;
};

const regression = (
  name: string,
  features: (couple: Couple, t: number, question: Question) => number[],
): Contender<CoupleSubject> => ({
  name,
  fit: (training) => {
    const fitted = Object.fromEntries(
      QUESTIONS.map((question) => {
        const rows: Row[] = training.flatMap((couple) =>
          asked(couple)
            .filter((a) => a.question === question)
            .map(({ t }) => ({
              features: features(couple, t, question),
              outcome: couple[question][t],
              weight: 1,
            })),
        );
        return [question, logisticRegression(rows)];
      }),
    ) as Record<Question, Float64Array>; // one entry per question
    return {
      predict: (couple) =>
        predictAsked(couple, (t, question) => chanceOf(fitted[question], features(couple, t, question))),
    };
  },
});

export const COUPLE_BASELINES: readonly Contender<CoupleSubject>[] = [
  regression('logistic, last interval', (couple, t) => lagged(couple, t, 1)),
  regression('logistic, last three and shares so far', (couple, t) => [
    ...lagged(couple, t, 1),
    ...lagged(couple, t, 2),
    ...lagged(couple, t, 3),
    shareBefore(couple.talk, t),
    shareBefore(couple.coping, t),
  ]),
  regression('share so far', (couple, t, question) => [shareBefore(couple[question], t)]),
  regression('constant', () => []),
];
