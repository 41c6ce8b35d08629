/**
 * A therapy read from one side's ratings alone: the alliance of the next session, from the sessions before it
 * (flueckiger_alliance). What §14.3 is where
 * nothing but ratings is known: felt connection is never seen.
 *
 * From columns to moments. An alliance score is the mean of nine items of five steps, each centred; its top is the
 * sum of what anybody fitted to ever gave, so it becomes a rating of 0 … 10 by distance from the top. A session is
 * one step: how it went is `val`, drawn around how this therapist answers this client (v_i, between the −.6 of
 * punished and the 1 of moved) times how much is brought by then; that grows as the image does, from hope by n
 * moments of evidence a session, pooled by κ_R (§3), and
 *
 *   val = v_i (κ_R ĥ + n t) / (κ_R + n t) + unsteadiness
 *   C ← C + η_C (val − C),     Q = ½ C + ½ val,     h = 10 σ(.8 + 5 Q)                            (§8, §9)
 *   rating = (1 − ω) h + ω max(h, 8.6) + bias_i + logistic noise, in steps, held at the top
 *
 * Of each client unknown: v_i and bias_i, summed over with the weights that their past gives. C is a distribution
 * on a grid, moved and weighed session by session; a session that nobody rated moves it and weighs nothing.
 */
import { DEFAULTS } from '../constants.ts';
import { exp, log, logistic } from '../exact.ts';
import { normalNodes } from './beginnings.ts';
import { type Fitted, fitParameters, type Parameter, type Values } from './fitting.ts';
import { HOPE_AT_FIRST } from './lives.ts';

/** One client's sessions in order, the first at 0; NaN where nothing was rated. */
export type Therapy = {
  /** Means of the items, as the file has them. */
  readonly scores: Float64Array;
  /** The highest that this client gave, by item; −∞ where none. */
  readonly highest: Float64Array;
};

export const ALLIANCE_PARAMETERS = [
  {
    name: 'answered',
    scale: 'share',
    start: 0.8,
    meaning: 'v: how sessions go, 0 punished … 1 moved, in the middle',
  },
  {
    name: 'answeredSpread',
    scale: 'positive',
    start: -0.5,
    meaning: 'how far logit v differs between clients',
  },
  { name: 'feltFirst', scale: 'share', start: 0, meaning: 'C before the first session' },
  { name: 'feltRate', scale: 'share', start: -1.5, meaning: 'η_C of a session' },
  { name: 'unsteady', scale: 'positive', start: -1.2, meaning: 'standard deviation of val around v_i' },
  { name: 'moments', scale: 'positive', start: -1.2, meaning: 'moments of evidence in a session' },
  { name: 'deference', scale: 'share', start: -1.5, meaning: 'ω: how much of a rating is polite' },
  { name: 'bias', scale: 'positive', start: -0.5, meaning: 'standard deviation of bias_i, in points of ten' },
  { name: 'noise', scale: 'positive', start: -1, meaning: 'scale of the logistic noise, in points of ten' },
] as const satisfies readonly Parameter[];

export type AllianceValues = Values<(typeof ALLIANCE_PARAMETERS)[number]['name']>;

const POLITE = 8.6; // §9
const [LEAST, MOST] = [DEFAULTS.felt.punished, DEFAULTS.felt.moved];
const ANSWERED = normalNodes(7);
const SESSIONS = normalNodes(5, 2);
const BIASES = normalNodes(5, 2);
const [V, E, B] = [ANSWERED.z.length, SESSIONS.z.length, BIASES.z.length];
const GRID = 33;
const BETWEEN = (MOST - LEAST) / (GRID - 1);
const TOP = 10;
/** Five steps of an item are four apart. */
const SPAN = 4;
const ITEMS = 9;
/** Half a step of the mean of nine items, in points of ten. */
const HALF = (0.5 * TOP) / (SPAN * ITEMS);
const NEGLIGIBLE = 1e-15;

const softplus = (x: number): number => (x > 30 ? x : log(1 + exp(x)));

/** Mean of logistic noise around a place, held at the top. */
const heldMean = (place: number, scale: number): number => place - scale * softplus((place - TOP) / scale);

/** The top of the questionnaire, as far as these clients show it. */
export const topOf = (therapies: readonly Pick<Therapy, 'highest'>[]): number => {
  let sum = 0;
  let items = 0;
  for (let item = 0; item < ITEMS; item++) {
    const top = therapies.reduce((most, { highest }) => Math.max(most, highest[item]), -Infinity);
    if (top === -Infinity) continue;
    sum += top;
    items += 1;
  }
  return items > 0 ? sum / items : 0;
};

/** A score as a rating of 0 … 10, and back. */
export const asRating = (score: number, top: number): number =>
  Math.max(0, Math.min(TOP, TOP - (TOP / SPAN) * (top - score)));
export const asScore = (rating: number, top: number): number => top - (SPAN / TOP) * (TOP - rating);

/** Where C goes in a session and what would be rated without bias and noise, from every node. */
type Session = { readonly to: Int32Array; readonly part: Float64Array; readonly place: Float64Array };

const gridAt = (felt: number): number => Math.min(GRID - 1 - 1e-9, Math.max(0, (felt - LEAST) / BETWEEN));

const sessionOf = (answered: Float64Array, brought: number, v: AllianceValues): Session => {
  const size = V * GRID * E;
  const session = {
    to: new Int32Array(size),
    part: new Float64Array(size),
    place: new Float64Array(size),
  };
  for (let n = 0, i = 0; n < V; n++)
    for (let c = 0; c < GRID; c++)
      for (let e = 0; e < E; e++, i++) {
        const felt = LEAST + c * BETWEEN;
        const val = Math.max(LEAST, Math.min(MOST, brought * answered[n] + v.unsteady * SESSIONS.z[e]));
        const after = felt + v.feltRate * (val - felt);
        const at = gridAt(after);
        session.to[i] = Math.floor(at);
        session.part[i] = at - Math.floor(at);
        const honest = TOP * logistic(0.8 + 5 * (0.5 * after + 0.5 * val));
        session.place[i] = (1 - v.deference) * honest + v.deference * Math.max(honest, POLITE);
      }
  return session;
};

/** Reads ratings of 0 … 10 session by session, and sums the log likelihood in nats; `before` may ask for a mean. */
export const readRatings = (
  ratings: Float64Array,
  v: AllianceValues,
  before?: (session: number, mean: () => number) => void,
): number => {
  const middle = log(v.answered / (1 - v.answered));
  const answered = ANSWERED.z.map(
    (z) => LEAST + (MOST - LEAST) * logistic(Math.max(-30, Math.min(30, middle + v.answeredSpread * z))),
  );
  const noise = Math.max(0.08, v.noise); // held away from 0, where one session could be infinitely certain
  const shift = BIASES.z.map((z) => v.bias * z);
  const factor = shift.map((by) => exp(by / noise));
  const wider = exp((-2 * HALF) / noise);

  let weight = new Float64Array(V * B * GRID);
  const first = gridAt(v.feltFirst);
  for (let n = 0; n < V; n++)
    for (let b = 0; b < B; b++) {
      const w = ANSWERED.weight[n] * BIASES.weight[b];
      const at = (n * B + b) * GRID + Math.floor(first);
      weight[at] = w * (1 - (first % 1));
      weight[at + 1] = w * (first % 1);
    }

  const meanOf = ({ place }: Session): number => {
    let sum = 0;
    for (let n = 0, i = 0; n < V; n++)
      for (let c = 0; c < GRID; c++)
        for (let e = 0; e < E; e++, i++)
          for (let b = 0; b < B; b++) {
            const w = weight[(n * B + b) * GRID + c];
            if (w > NEGLIGIBLE) sum += w * SESSIONS.weight[e] * heldMean(place[i] + shift[b], noise);
          }
    return sum;
  };

  let sum = 0;
  for (let t = 0; t < ratings.length; t++) {
    const evidence = v.moments * t;
    const brought = (DEFAULTS.kappaR * HOPE_AT_FIRST + evidence) / (DEFAULTS.kappaR + evidence);
    const session = sessionOf(answered, brought, v);
    before?.(t, () => meanOf(session));
    const { to, part, place } = session;
    const rating = ratings[t];
    const rated = !Number.isNaN(rating);
    const [atTop, atBottom] = [rating >= TOP - HALF, rating <= HALF];
    const next = new Float64Array(weight.length);
    let total = 0;
    for (let n = 0, i = 0; n < V; n++)
      for (let c = 0; c < GRID; c++)
        for (let e = 0; e < E; e++, i++) {
          const odds = rated ? exp((place[i] - rating + HALF) / noise) : 0;
          for (let b = 0; b < B; b++) {
            const from = (n * B + b) * GRID;
            const w = weight[from + c];
            if (w < NEGLIGIBLE) continue;
            let chance = SESSIONS.weight[e];
            if (rated) {
              const u = odds * factor[b];
              chance *= Math.max(1e-12, (atTop ? 1 : 1 / (1 + u * wider)) - (atBottom ? 0 : 1 / (1 + u)));
            }
            const moved = w * chance;
            total += moved;
            const k = from + to[i];
            next[k] += moved * (1 - part[i]);
            next[k + 1] += moved * part[i];
          }
        }
    for (let k = 0; k < next.length; k++) next[k] /= total;
    weight = next;
    if (rated) sum += log(total);
  }
  return sum;
};

/** Sessions that are predicted: rated, and another was rated before. */
export const predictedSessions = ({ scores }: Pick<Therapy, 'scores'>): number[] =>
  [...scores.keys()].filter((t) => !Number.isNaN(scores[t])).slice(1);

/** What was fitted, and the top that scores are measured from. */
export type FittedAlliance = Fitted<keyof AllianceValues> & { readonly top: number };

const ratingsOf = ({ scores }: Therapy, top: number): Float64Array => scores.map((x) => asRating(x, top));

/** Expected scores of the predicted sessions, each from the sessions before it. */
export const expectTherapy = (therapy: Therapy, v: AllianceValues, top: number): number[] => {
  const wanted = new Set(predictedSessions(therapy));
  const means: number[] = [];
  readRatings(ratingsOf(therapy, top), v, (t, mean) => {
    if (wanted.has(t)) means.push(asScore(mean(), top));
  });
  return means;
};

/** Fits all parameters to the therapies of training clients, by maximum prequential likelihood. */
export const fitTherapies = (therapies: readonly Therapy[]): FittedAlliance => {
  const top = topOf(therapies);
  const ratings = therapies.map((therapy) => ratingsOf(therapy, top));
  return { ...fitParameters(ALLIANCE_PARAMETERS, ratings, readRatings, { thin: 1, rounds: 60 }), top };
};
