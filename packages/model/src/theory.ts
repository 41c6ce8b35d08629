/**
 * What a theory over moments is, and how two of them are compared on the same history (§13).
 *
 * A theory says, before a moment, how likely each act is, and once something has been shown, how likely each answer
 * is; then it hears what happened and learns. Its score is the sum of the logarithms of what it gave to what then
 * happened (the prequential log score, Dawid 1984): nothing is fitted to what is being predicted, so a theory with
 * more freedom pays for it by itself.
 *
 * Which part an occasion is for, who is there, and whether a rupture was recognised are told and not scored: no
 * theory here claims to know them.
 */
import type { Answer } from './answers.ts';
import { exp, log } from './exact.ts';

/** What an observer sees of a choice; whether something was withheld or never noticed cannot be seen. */
export const DEEDS = ['brought', 'masked', 'kept'] as const;
export type Deed = (typeof DEEDS)[number];

/** One row of a history: one person's moment with a partner. */
export type HistoryMoment = {
  /** Runs are separate worlds: the same person in two runs is two people. */
  readonly run: string;
  readonly person: string;
  readonly partner: string;
  /** Whole, ≥ 0, in order of time; at most one moment per run, person and step. */
  readonly step: number;
  readonly part: string;
  /** v ∈ (0, 1] of the part. */
  readonly vulnerability: number;
  readonly deed: Deed;
  /** As perceived; undefined exactly when the part was kept. */
  readonly answer: Answer | undefined;
  /** Was a rupture recognised unasked, in the moment in which it happened? */
  readonly recognised: boolean;
  /** Π ∈ [−1, 1]: power of the partner over the person. */
  readonly power: number;
  /** Given from outside, by a story or an experimenter: learned from, and not scored. */
  readonly told: boolean;
};

/** What is known of a moment before the person acts. */
export type Occasion = Omit<HistoryMoment, 'deed' | 'answer' | 'recognised' | 'told'>;

/** A theory in the middle of one run. */
export type Predictor = {
  /** Chances of the three deeds, > 0, summing to 1. */
  readonly deed: (occasion: Occasion) => Readonly<Record<Deed, number>>;
  /** Chances of the five answers, given that the part was brought or masked. */
  readonly answer: (occasion: Occasion, deed: Exclude<Deed, 'kept'>) => Readonly<Record<Answer, number>>;
  /** Hears all moments of one step at once, after all of them were predicted. */
  readonly learn: (moments: readonly HistoryMoment[]) => void;
};

/** Who and what a run is about. */
export type Cast = {
  readonly people: readonly string[];
  /** Every direction in which someone may speak. */
  readonly bonds: readonly { readonly from: string; readonly to: string; readonly power: number }[];
  readonly parts: readonly { readonly name: string; readonly vulnerability: number }[];
};

export type Theory = {
  readonly name: string;
  /** How many kinds of person, and of listener, it reckons with before it has seen anything. */
  readonly hypotheses: { readonly people: number; readonly listeners: number };
  readonly begin: (cast: Cast) => Predictor;
};

/** Chances of hypotheses, learned by Bayes's rule; uniform at first. */
export type Belief = {
  readonly weights: () => readonly number[];
  readonly update: (likelihoods: readonly number[]) => void;
};

/** A belief over `count` hypotheses. Kept as logarithms, so that a long history cannot underflow it. */
export const newBelief = (count: number): Belief => {
  let logs = Array.from({ length: count }, () => 0);
  return {
    weights: () => {
      const top = Math.max(...logs);
      const raw = logs.map((value) => exp(value - top));
      const sum = raw.reduce((a, b) => a + b, 0);
      return raw.map((value) => value / sum);
    },
    update: (likelihoods) => {
      logs = logs.map((value, i) => value + log(likelihoods[i] ?? 0));
      const top = Math.max(...logs);
      logs = logs.map((value) => value - top);
    },
  };
};

/** A mixture of distributions over the same keys. */
export const mixed = <K extends string>(
  keys: readonly K[],
  weights: readonly number[],
  chances: readonly Readonly<Record<K, number>>[],
): Record<K, number> =>
  Object.fromEntries(
    keys.map((key) => [key, weights.reduce((sum, weight, i) => sum + weight * (chances[i]?.[key] ?? 0), 0)]),
  ) as Record<K, number>; // every key was given

/** Everyone, every direction and every part of a run, in order of their names. */
export const castOf = (moments: readonly HistoryMoment[]): Cast => {
  const sorted = <T>(map: ReadonlyMap<string, T>): T[] =>
    [...map].sort(([p], [q]) => (p < q ? -1 : 1)).map(([, value]) => value);
  const people = new Map(moments.flatMap((m) => [m.person, m.partner]).map((name) => [name, name]));
  const bonds = new Map(
    moments.map(({ person: from, partner: to, power }) => [JSON.stringify([from, to]), { from, to, power }]),
  );
  const parts = new Map(moments.map(({ part: name, vulnerability }) => [name, { name, vulnerability }]));
  return { people: sorted(people), bonds: sorted(bonds), parts: sorted(parts) };
};

/** Moments of a run by step, in order. */
export const byStep = (moments: readonly HistoryMoment[]): (readonly HistoryMoment[])[] => {
  const steps = new Map<number, HistoryMoment[]>();
  for (const moment of moments) {
    const list = steps.get(moment.step);
    if (list) list.push(moment);
    else steps.set(moment.step, [moment]);
  }
  return [...steps].sort(([p], [q]) => p - q).map(([, list]) => list);
};

/** Log score of one moment, in nats, ≤ 0. */
export type Scored = { readonly moment: HistoryMoment; readonly deed: number; readonly answer: number };

/** Scores one run under one theory, moment by moment, each predicted from what came before it. */
export const scoreRun = (theory: Theory, moments: readonly HistoryMoment[]): Scored[] => {
  const predictor = theory.begin(castOf(moments));
  return byStep(moments).flatMap((list) => {
    const scored = list.map((moment): Scored => {
      const { deed, answer } = moment;
      return {
        moment,
        deed: moment.told ? 0 : log(predictor.deed(moment)[deed]),
        answer: deed === 'kept' || !answer || moment.told ? 0 : log(predictor.answer(moment, deed)[answer]),
      };
    });
    predictor.learn(list);
    return scored;
  });
};
