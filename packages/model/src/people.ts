/**
 * Persons and relationships: the state of §2.
 *
 * Nothing here hangs on a person alone that could hang on a relationship (J3): what a person carries from one
 * to the next is evidence, and what he feels toward another lives on the relationship. Records are mutable and
 * stored in single precision, because this is the oracle of the fast engine and both must round alike;
 * the arithmetic between two stores is in double precision.
 */
import type { Answer } from './answers.ts';
import type { Constants } from './constants.ts';
import { logit } from './exact.ts';

/** Rounds to single precision: what a store keeps. */
export const f32 = Math.fround;

/** Evidence `(a, b)`, counts ≥ 0, kept in place. */
export type Pair = { a: number; b: number };

/** How someone listens; every field in [0, 1] except where it says otherwise. */
export type Listener = {
  /** ε: chance of an empathic answer to a part half shown, by someone with little hidden. */
  readonly empathy: number;
  /** μ: chance of being moved by a part fully shown, of vulnerability 1. */
  readonly moved: number;
  /** Chance that an answer that is not empathic is harmful. */
  readonly harm: number;
  /** q: chance of recognising a rupture unasked. */
  readonly recognises: number;
  /** Chance of answering a protest well. */
  readonly repairs: number;
  /** s: chance that an empathic answer, or being moved, is seen for what it is (J77, J82). */
  readonly visible: number;
  /** Share of harm that denies rather than punishes. */
  readonly denies: number;
};

/** The listeners of §10, and one who never meets anyone. */
export const LISTENERS = {
  ordinary: {
    empathy: 0.6,
    moved: 0.25,
    harm: 0.15,
    recognises: 0.3,
    repairs: 0.6,
    visible: 0.7,
    denies: 0.5,
  },
  therapist: {
    empathy: 0.85,
    moved: 0.5,
    harm: 0.02,
    recognises: 0.6,
    repairs: 0.85,
    visible: 0.7,
    denies: 0.5,
  },
  neglectful: {
    empathy: 0.22,
    moved: 0.05,
    harm: 0.6,
    recognises: 0.05,
    repairs: 0.1,
    visible: 0.7,
    denies: 0.5,
  },
} as const satisfies Record<string, Listener>;

/** How someone does not bring a part: strategies that once were for survival (J37). */
export const MANNERS = ['plain', 'withdraw', 'please', 'attack first', 'go numb'] as const;
export type Manner = (typeof MANNERS)[number];

/** A rupture that is not yet settled: at most `episodeMoments` more moments. */
export type Episode = {
  /** Index of the part that was brought, and how it was answered. */
  part: number;
  answer: Answer;
  /** How the hurt was last answered when it was brought and refused; undefined if it never was. */
  refused: Answer | undefined;
  /** 1 while the rupture itself is open, 2 once the hurt about it has been refused. */
  depth: number;
  /** Moments since the rupture. */
  age: number;
};

/** What `from` carries about `to`. */
export type Relationship = {
  readonly to: number;
  /** Share of `from`'s contact, > 0; only ratios matter. */
  contact: number;
  /** Π ∈ [−1, 1]: power of `to` over `from`. */
  power: number;
  /** Added to the utility of bringing: how much `to` invites. */
  invite: number;
  /** α: evidence from this relationship alone, per part. */
  readonly alpha: Pair[];
  /** C ∈ [−1, 1]: felt connection. */
  C: number;
  /** Ruptures left open, and repaired. */
  open: number;
  repaired: number;
  episode: Episode | undefined;
  /** x of the last step, 0 when there was none: what `to` reads of `from` one step later. */
  shown: number;
};

export type PartState = {
  /** g: evidence about this part, with anyone. */
  readonly g: Pair;
  /** k ∈ (0, 1]: clarity. */
  k: number;
  /** H ∈ [0, 1]: hiddenness lately. */
  H: number;
};

export type Person = {
  /** Stable, 0 … 2³² − 1: the key of this person's draws; travels with the person when others are reordered. */
  readonly id: number;
  readonly group: number;
  listener: Listener;
  manner: Manner;
  /** γ: how much of self-blame is a verdict on the act (guilt) rather than the whole being (shame); [0, 1]. */
  actNotSelf: number;
  /** Does this person bring parts of their own? A therapist, for instance, mostly listens. */
  speaks: boolean;
  /** y₀ of this person. */
  yearningRest: number;
  readonly h: Pair;
  readonly m: Pair;
  readonly w: Pair;
  readonly e: Pair;
  y: number;
  z: number;
  readonly parts: PartState[];
  /** In the order of the partners' ids. */
  readonly relationships: Relationship[];
};

/** What others can see of a person, as it stood at the end of the step before. */
export type Public = { readonly hidden: number[]; shame: number };

/** A part as a society knows it: name, vulnerability v ∈ (0, 1], and how often an occasion for it arises. */
export type PartPlan = { readonly name: string; readonly vulnerability: number; readonly occasions: number };

export const mean = ({ a, b }: Readonly<Pair>): number => a / (a + b);

/** `1 − mean w`: unworthiness, the first part of shame (J99). */
export const unworthiness = (person: Person): number => 1 - mean(person.w);
/** `1 − mean h`: absence of hope, the second. */
export const hopelessness = (person: Person): number => 1 - mean(person.h);
/** Their product: the gate. The two are always shown apart. */
export const shameOf = (person: Person): number => unworthiness(person) * hopelessness(person);

/** C̄: felt connection over a person's relationships, weighted by contact; 0 for someone alone. */
export const meanConnection = ({ relationships }: Person): number => {
  let sum = 0;
  let weight = 0;
  for (const { contact, C } of relationships) {
    sum += contact * C;
    weight += contact;
  }
  return weight > 0 ? sum / weight : 0;
};

/** What a person shows lately: mean over parts of 1 − H. */
export const openness = ({ parts }: Person): number => {
  let sum = 0;
  for (const { H } of parts) sum += 1 - H;
  return sum / parts.length;
};

/** Logit of a listener's trait, held inside what single precision can tell from 0 and 1. */
export const traitLogit = (p: number): number => f32(logit(Math.min(1 - 1e-6, Math.max(1e-6, p))));

/** Adds evidence and, above `nMax`, rescales the pair, its ratio kept (§7). */
export const addEvidence = (pair: Pair, a: number, b: number, { nMax }: Pick<Constants, 'nMax'>): void => {
  let [sumA, sumB] = [pair.a + a, pair.b + b];
  const n = sumA + sumB;
  if (n > nMax) {
    const shrink = nMax / n;
    sumA *= shrink;
    sumB *= shrink;
  }
  pair.a = f32(sumA);
  pair.b = f32(sumB);
};
