/**
 * Two people talk in writing and each then rates how empathic the other was (wassa): a rating from the turns, and
 * from the turns and the other's rating.
 *
 * From columns to moments. Each turn of mine brings something, x = (self-disclosure − 1) / 3; the other's next turn
 * answers, and the share met is its empathy / 5: val = x (.7 met + .1 (1 − met)), as §8 has it. Felt connection C is
 * the mean of val that leans on what came last, and begins at the first: how long they wrote enters nowhere. By μ
 * what I answered to the other counts beside what I received, since empathy that is mutual moves both (J77).
 *
 *   h = 10 σ( a + 5 Q + u ),  Q = ½ C + ½ mean val        u: what the two of this conversation share and no turn tells
 *   rating = (1 − ω) h + ω max(h, 8.6) + bias_i + logistic noise, to the nearest of seven, held at both ends  (§9)
 *
 * u is why the other's rating says something of mine. bias_i is known as far as this rater's ratings of other
 * conversations tell it; after each conversation it keeps its own margin, which is all that is approximate here.
 */
import { DEFAULTS } from '../constants.ts';
import { log, logistic } from '../exact.ts';
import { normalNodes } from './beginnings.ts';
import { type Fitted, fitParameters, type Parameter, type Values } from './fitting.ts';
import type { Subject } from './held-out.ts';

/** A turn as its annotators saw it; NaN where they said nothing. */
export type Turn = {
  readonly speaker: 0 | 1;
  readonly emotion: number;
  readonly polarity: number;
  /** 0 … 5 */
  readonly empathy: number;
  /** 1 … 4 */
  readonly disclosure: number;
};

export type Conversation = Subject & {
  readonly turns: readonly Turn[];
  readonly raters: readonly [string, string];
  /** 1 … 7, of the other; NaN where there is none. */
  readonly ratings: readonly [number, number];
};

export const CONVERSATION_PARAMETERS = [
  {
    name: 'offset',
    scale: 'real',
    start: 0.8,
    meaning: 'a: a rating where nothing was felt, in logits; §9 has .8',
  },
  { name: 'feltRate', scale: 'share', start: -2, meaning: 'η_C of an answer' },
  { name: 'mutual', scale: 'share', start: 0, meaning: 'μ: what I answered, beside what I received' },
  { name: 'shared', scale: 'positive', start: -0.5, meaning: 'standard deviation of u' },
  { name: 'deference', scale: 'share', start: -1.5, meaning: 'ω: how much of a rating is polite' },
  { name: 'bias', scale: 'positive', start: 0, meaning: 'standard deviation of bias_i, in points of ten' },
  { name: 'noise', scale: 'positive', start: 0, meaning: 'scale of the logistic noise, in points of ten' },
] as const satisfies readonly Parameter[];

export type ConversationValues = Values<(typeof CONVERSATION_PARAMETERS)[number]['name']>;

const POLITE = 8.6; // §9
const [STEPS, TOP] = [7, 10];
/** Half a step of seven, in points of ten. */
const HALF = TOP / (STEPS - 1) / 2;
const SHARED = normalNodes(7);
const BIASES = normalNodes(7);
const [U, B] = [SHARED.z.length, BIASES.z.length];
const SIDES = [0, 1] as const;
type Side = (typeof SIDES)[number];
const otherOf = (side: Side): Side => (side === 0 ? 1 : 0);

/** Quality of what one side received: half of it what came last, half the mean. */
const received = (turns: readonly Turn[], side: Side, rate: number): number => {
  let [felt, sum, n] = [0, 0, 0];
  let shown = Number.NaN;
  for (const { speaker, empathy, disclosure } of turns) {
    if (speaker === side) {
      if (!Number.isNaN(disclosure)) shown = Math.min(1, Math.max(0, (disclosure - 1) / 3));
      continue;
    }
    if (Number.isNaN(shown) || Number.isNaN(empathy)) continue;
    const met = empathy / 5;
    const val = shown * (DEFAULTS.felt.met * met + DEFAULTS.felt.missed * (1 - met));
    felt = n === 0 ? val : felt + rate * (val - felt);
    sum += val;
    n += 1;
  }
  return n === 0 ? 0 : 0.5 * felt + 0.5 * (sum / n);
};

/** Chances of 1 … 7 at a place, given the noise. */
const chanceOf = (rating: number, place: number, noise: number): number => {
  const middle = ((rating - 1) * TOP) / (STEPS - 1);
  const below = (edge: number): number => logistic((edge - place) / noise);
  return Math.max(
    1e-12,
    (rating >= STEPS ? 1 : below(middle + HALF)) - (rating <= 1 ? 0 : below(middle - HALF)),
  );
};

/** What is known of how raters use the scale: weights of the nodes of bias, by rater. */
type Known = Map<string, Float64Array>;
const biasOf = (known: Known, rater: string): Float64Array => known.get(rater) ?? BIASES.weight;

/** Places of both sides' ratings by node of u, before bias and noise. */
const placesOf = ({ turns }: Conversation, v: ConversationValues): readonly [Float64Array, Float64Array] => {
  const got = SIDES.map((side) => received(turns, side, v.feltRate));
  const place = (side: Side): Float64Array => {
    const quality = (got[side] + v.mutual * got[otherOf(side)]) / (1 + v.mutual);
    return SHARED.z.map((z) => {
      const honest = TOP * logistic(v.offset + 5 * quality + v.shared * z);
      return (1 - v.deference) * honest + v.deference * Math.max(honest, POLITE);
    });
  };
  return [place(0), place(1)];
};

/** Chance of one side's rating by node of u and of bias; ones where there is none. */
const chancesOf = (rating: number, places: Float64Array, v: ConversationValues): Float64Array => {
  const noise = Math.max(0.1, v.noise); // held away from 0, where one rating could be infinitely certain
  const chances = new Float64Array(U * B).fill(1);
  if (!Number.isNaN(rating))
    for (let u = 0; u < U; u++)
      for (let b = 0; b < B; b++)
        chances[u * B + b] = chanceOf(rating, places[u] + v.bias * BIASES.z[b], noise);
  return chances;
};

/** Chances by node of u, bias summed over. */
const overBias = (chances: Float64Array, weight: Float64Array): Float64Array =>
  Float64Array.from({ length: U }, (_, u) => {
    let sum = 0;
    for (let b = 0; b < B; b++) sum += weight[b] * chances[u * B + b];
    return sum;
  });

/** Reads one conversation's ratings; gives their log likelihood in nats, and adds what they tell of the raters. */
const take = (conversation: Conversation, v: ConversationValues, known: Known): number => {
  const { raters, ratings } = conversation;
  const places = placesOf(conversation, v);
  const chances = SIDES.map((side) => chancesOf(ratings[side], places[side], v));
  const weights = SIDES.map((side) => biasOf(known, raters[side]));
  const margins = SIDES.map((side) => overBias(chances[side], weights[side]));
  let total = 0;
  for (let u = 0; u < U; u++) total += SHARED.weight[u] * margins[0][u] * margins[1][u];
  for (const side of SIDES) {
    const after = weights[side].map((weight, b) => {
      let sum = 0;
      for (let u = 0; u < U; u++)
        sum += SHARED.weight[u] * margins[otherOf(side)][u] * chances[side][u * B + b];
      return (weight * sum) / total;
    });
    known.set(raters[side], after);
  }
  return log(total);
};

/** Log likelihood of conversations in their order, each rater known from the ones before. */
export const readConversations = (all: readonly Conversation[], v: ConversationValues): number => {
  const known: Known = new Map();
  return all.reduce((sum, conversation) => sum + take(conversation, v, known), 0);
};

export const CONVERSATION_QUESTIONS = ['from the turns', 'and the other’s rating'] as const;
export type ConversationQuestion = (typeof CONVERSATION_QUESTIONS)[number];

/** What is asked of a conversation: each rating that was given; by the second question where the other's is known. */
export const askedOf = ({
  ratings,
}: Pick<Conversation, 'ratings'>): readonly {
  readonly side: Side;
  readonly question: ConversationQuestion;
}[] =>
  SIDES.filter((side) => !Number.isNaN(ratings[side])).flatMap((side) =>
    CONVERSATION_QUESTIONS.filter(
      (question) => question === CONVERSATION_QUESTIONS[0] || !Number.isNaN(ratings[otherOf(side)]),
    ).map((question) => ({ side, question })),
  );

/** Mean ratings in the order of what is asked. @param known of the raters, from other conversations */
const expect = (conversation: Conversation, v: ConversationValues, known: Known): number[] => {
  const { raters, ratings } = conversation;
  const places = placesOf(conversation, v);
  return askedOf(conversation).map(({ side, question }) => {
    const other = otherOf(side);
    const told =
      question === CONVERSATION_QUESTIONS[0]
        ? new Float64Array(U).fill(1)
        : overBias(chancesOf(ratings[other], places[other], v), biasOf(known, raters[other]));
    let [total, mean] = [0, 0];
    for (let rating = 1; rating <= STEPS; rating++) {
      const chances = overBias(chancesOf(rating, places[side], v), biasOf(known, raters[side]));
      for (let u = 0; u < U; u++) {
        const w = SHARED.weight[u] * told[u] * chances[u];
        total += w;
        mean += w * rating;
      }
    }
    return mean / total;
  });
};

/** Fits all parameters to training conversations, and keeps what they tell of their raters. */
export const fitConversations = (
  training: readonly Conversation[],
): Fitted<keyof ConversationValues> & { readonly predict: (conversation: Conversation) => number[] } => {
  const fitted = fitParameters(CONVERSATION_PARAMETERS, [training], readConversations, {
    thin: 1,
    rounds: 60,
  });
  const known: Known = new Map();
  for (const conversation of training) take(conversation, fitted.values, known);
  return { ...fitted, predict: (conversation) => expect(conversation, fitted.values, known) };
};
