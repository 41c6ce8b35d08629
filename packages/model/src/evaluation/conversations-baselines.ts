/**
 * What a rating after a conversation is predicted by without any theory (§15): least squares on the turns, and on
 * the other's rating where it is asked with; the same with how this rater rated elsewhere; two equations at rest;
 * a constant. How long a conversation was is in none of them.
 *
 * The two-equation model of a dyad (Liebovitch & Peluso) moves two people's states in time, each drawn by a function
 * of the other's that bends where it is neutral. One rating each is given here, so it is taken at rest:
 * mine = b + f(theirs), f with one slope below the middle of the scale and one above. Without the other's rating,
 * f is of the empathy that they showed.
 */
import {
  askedOf,
  CONVERSATION_QUESTIONS,
  type Conversation,
  type ConversationQuestion,
} from './conversations.ts';
import type { Case, Contender } from './held-out.ts';
import { leastSquares, linear, type Row } from './regression.ts';

export const conversationCases = (conversation: Conversation): Case[] =>
  askedOf(conversation).map(({ side, question }) => ({
    observed: conversation.ratings[side],
    weight: 1,
    question,
  }));

const FIELDS = ['emotion', 'polarity', 'empathy', 'disclosure'] as const;
const WITH_OTHER = CONVERSATION_QUESTIONS[1];
/** Ratings by which a rater's mean leans on everyone's. */
const LEANING = 2;

/** What is asked, with all that may be known of it. */
type Asked = {
  readonly question: ConversationQuestion;
  readonly rating: number;
  readonly rater: string;
  /** Means of the rater's turns, then of the other's. */
  readonly turns: readonly number[];
  readonly otherRating: number;
  readonly conversation: string;
};

const meanOf = (values: readonly number[], otherwise: number): number => {
  const known = values.filter((x) => !Number.isNaN(x));
  return known.length > 0 ? known.reduce((sum, x) => sum + x, 0) / known.length : otherwise;
};

const rowsOf = (conversation: Conversation): Asked[] =>
  askedOf(conversation).map(({ side, question }) => ({
    question,
    rating: conversation.ratings[side],
    rater: conversation.raters[side],
    turns: [side, 1 - side].flatMap((speaker) =>
      FIELDS.map((field) =>
        meanOf(
          conversation.turns.filter((turn) => turn.speaker === speaker).map((turn) => turn[field]),
          Number.NaN,
        ),
      ),
    ),
    otherRating: conversation.ratings[1 - side],
    conversation: conversation.unit,
  }));

/** Ratings by rater and conversation, of the training set. */
type Elsewhere = (asked: Asked) => number;

const elsewhereOf = (training: readonly Conversation[]): Elsewhere => {
  const byRater = new Map<string, Map<string, number>>();
  for (const { unit, raters, ratings } of training)
    raters.forEach((rater, side) => {
      if (Number.isNaN(ratings[side])) return;
      const of = byRater.get(rater) ?? new Map<string, number>();
      byRater.set(rater, of.set(unit, ratings[side]));
    });
  const mean = meanOf(
    training.flatMap(({ ratings }) => [...ratings]),
    0,
  );
  return ({ rater, conversation }) => {
    let [sum, n] = [LEANING * mean, LEANING];
    for (const [unit, rating] of byRater.get(rater) ?? [])
      if (unit !== conversation) {
        sum += rating;
        n += 1;
      }
    return sum / n;
  };
};

type Features = (asked: Asked, elsewhere: Elsewhere) => readonly number[];

/** One least-squares fit a question. */
const regression = (name: string, features: Features): Contender<Conversation> => ({
  name,
  fit: (training) => {
    const elsewhere = elsewhereOf(training);
    const rows = training.flatMap(rowsOf);
    const all = rows.map((asked) => features(asked, elsewhere));
    const filled = (all[0] ?? []).map((_, i) =>
      meanOf(
        all.map((row) => row[i] ?? Number.NaN),
        0,
      ),
    );
    const known = (asked: Asked): number[] =>
      features(asked, elsewhere).map((x, i) => (Number.isNaN(x) ? filled[i] : x));
    const fitted = new Map(
      CONVERSATION_QUESTIONS.map((question) => [
        question,
        leastSquares(
          rows
            .filter((asked) => asked.question === question)
            .map((asked): Row => ({ features: known(asked), outcome: asked.rating, weight: 1 })),
        ),
      ]),
    );
    return {
      predict: (conversation) =>
        rowsOf(conversation).map((asked) =>
          linear(fitted.get(asked.question) ?? new Float64Array(1), known(asked)),
        ),
    };
  },
});

const othersRating = ({ question, otherRating }: Asked): readonly number[] =>
  question === WITH_OTHER ? [otherRating] : [];

/** f: one slope below, one above. */
const bent = (x: number, middle: number): readonly number[] => [
  Math.min(0, x - middle),
  Math.max(0, x - middle),
];

export const CONVERSATION_BASELINES: readonly Contender<Conversation>[] = [
  regression('least squares, who rates and turns', (asked, elsewhere) => [
    elsewhere(asked),
    ...asked.turns,
    ...othersRating(asked),
  ]),
  regression('least squares, who rates', (asked, elsewhere) => [elsewhere(asked), ...othersRating(asked)]),
  regression('least squares, turns', (asked) => [...asked.turns, ...othersRating(asked)]),
  regression('two equations at rest', (asked) =>
    asked.question === WITH_OTHER
      ? bent(asked.otherRating, 4)
      : bent(asked.turns[FIELDS.length + FIELDS.indexOf('empathy')] ?? Number.NaN, 2.5),
  ),
  regression('constant', () => []),
];
