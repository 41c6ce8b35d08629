/**
 * Repeated games read by the model: does someone go on cooperating, forgive, withdraw (nv_pd_games)?
 *
 * From columns to moments. To cooperate is to bring (x = 1), to defect is to withhold (x = 0; a choice between two
 * buttons knows no mask). The other's cooperation in the same round is how it was met, their defection how it was
 * not; where moves are carried out wrongly by chance (`error`), not being met weighs less, by a fitted share: that
 * is leniency. The other's last move is also what they brought (φ). How much a treatment invites is
 *
 *   invite = ι (δ − r2),   being met is worth 1 − ψ + ψ δ
 *
 * with δ the chance that there is a next round (0 in a last round that is known) and r2 the δ from which
 * cooperation bears less risk than defection: both are columns of the data, none is estimated by treatment.
 *
 * The rows carry no person, but each carries up to nine rounds of its own history. So histories form a tree, and
 * every distinct one is read once, however many people went through it. A history longer than nine rounds is read
 * from where the row begins. Of each player unknown: hope at the first round (a spread of yearning as well was tried,
 * and fitted away to nothing).
 */
import { DEFAULTS } from '../constants.ts';
import { log, logistic, logit } from '../exact.ts';
import { normalNodes } from './beginnings.ts';
import { type Fitted, fitParameters, type Parameter, type Values } from './fitting.ts';
import { type Case, hashOf, type Subject } from './held-out.ts';
import {
  beginLife,
  clarityAfter,
  copyLives,
  feelAt,
  feltOf,
  type Lives,
  learnAt,
  newLives,
  utilityAt,
  yearnAt,
} from './lives.ts';

/** Choices made after one history, at one δ. */
export type Choices = { readonly delta: number; readonly cooperated: number; readonly all: number };

/** A history and what followed it. */
export type History = {
  readonly choices: readonly Choices[];
  /** What the next round was, and the history that it makes. */
  readonly next: readonly { readonly mine: 0 | 1; readonly theirs: 0 | 1; readonly history: History }[];
};

/** One treatment. The unit held out is its study, as far as the columns tell who could have been in two. */
export type Treatment = Subject & {
  readonly delta: number;
  readonly r2: number;
  readonly error: number;
  readonly first: History;
};

/** The search begins near where a first fit to the development data had ended: a start chooses the hill, no more. */
export const GAME_PARAMETERS = [
  { name: 'yearningRest', scale: 'positive', start: -2, meaning: 'y₀: yearning at rest' },
  { name: 'hope', scale: 'share', start: -0.5, meaning: 'mean of h₀ before the first round' },
  {
    name: 'hopeSpread',
    scale: 'positive',
    start: 0,
    meaning: 'its standard deviation over players, in logits',
  },
  { name: 'moments', scale: 'positive', start: -2, meaning: 'moments of evidence in a round' },
  {
    name: 'leniency',
    scale: 'share',
    start: 1,
    meaning: 'share of a defection that is excused where an eighth of moves is carried out wrongly',
  },
  { name: 'vulnerability', scale: 'share', start: 1.5, meaning: 'v of cooperating' },
  { name: 'reciprocity', scale: 'positive', start: -0.2, meaning: 'φ: pull of the other’s last move' },
  {
    name: 'invitation',
    scale: 'positive',
    start: -3,
    meaning: 'ι: how much more a treatment invites as δ passes r2',
  },
  {
    name: 'future',
    scale: 'share',
    start: -1,
    meaning: 'ψ: how much of being met is worth it for the rounds to come',
  },
  { name: 'clarityRate', scale: 'share', start: 0.9, meaning: 'η_k of a round' },
  { name: 'slowRate', scale: 'share', start: -2.2, meaning: 'η_C and η_y of a round' },
  {
    name: 'yearningGain',
    scale: 'positive',
    start: 1.2,
    meaning: 'y_G: how far felt connection sates yearning',
  },
] as const satisfies readonly Parameter[];

export type GameValues = Values<(typeof GAME_PARAMETERS)[number]['name']>;

const HOPES = normalNodes(7);
const NODES = HOPES.z.length;
const DEPTH = 10; // nine rounds of history, and the root

/** Everything that a history needs to be read on from here. */
type Place = { readonly lives: Lives; readonly clarity: Float64Array; readonly weight: Float64Array };

const newPlace = (): Place => ({
  lives: newLives(NODES),
  clarity: new Float64Array(NODES),
  weight: new Float64Array(NODES),
});

/** Chance of cooperating after a history, with the choices that were made there. */
export type SeeChoice = (chance: number, choices: Choices, rounds: number) => void;

/**
 * Reads all histories of a treatment, and sums the log likelihood of every choice that has a past, in nats. A first
 * choice weighs the beginnings as any other does, and is not itself predicted: nor is it by the baselines.
 * @throws {RangeError} for a history longer than nine rounds
 */
export const readTreatment = (
  { delta, r2, error, first }: Treatment,
  v: GameValues,
  see?: SeeChoice,
): number => {
  const excused = 1 - v.leniency * Math.min(1, error * 8);
  const places = Array.from({ length: DEPTH }, newPlace);
  const root = places[0];
  const middle = logit(Math.min(1 - 1e-9, Math.max(1e-9, v.hope)));
  const yearning = v.yearningRest + v.yearningGain * DEFAULTS.yearningSated;
  for (let i = 0; i < NODES; i++) {
    root.weight[i] = HOPES.weight[i];
    root.clarity[i] = 1;
    const hope = logistic(middle + v.hopeSpread * HOPES.z[i]);
    beginLife(root.lives, i, Math.min(0.99, Math.max(0.01, hope)), yearning);
  }

  const chanceAt = ({ lives, clarity }: Place, i: number, theirs: number, future: number): number => {
    const pull = v.reciprocity * theirs + v.invitation * (future - r2);
    const utility = utilityAt(lives, i, v.vulnerability, pull, 1 - v.future + v.future * future);
    return clarity[i] * logistic(utility / DEFAULTS.temperature);
  };

  let sum = 0;
  const visit = (history: History, rounds: number, theirs: number): void => {
    const place = places[rounds];
    if (!place) throw new RangeError(`games: expected at most ${DEPTH - 1} rounds of history`);
    const usual = Float64Array.from({ length: NODES }, (_, i) => chanceAt(place, i, theirs, delta));
    for (const choices of history.choices) {
      let chance = 0;
      for (let i = 0; i < NODES; i++) {
        const own = choices.delta === delta ? usual[i] : chanceAt(place, i, theirs, choices.delta);
        chance += place.weight[i] * own;
      }
      const held = Math.min(1 - 1e-9, Math.max(1e-9, chance));
      if (rounds > 0)
        sum += choices.cooperated * log(held) + (choices.all - choices.cooperated) * log(1 - held);
      see?.(chance, choices, rounds);
    }
    for (const { mine, theirs: answer, history: then } of history.next) {
      const child = places[rounds + 1];
      if (!child) throw new RangeError(`games: expected at most ${DEPTH - 1} rounds of history`);
      copyLives(place.lives, child.lives);
      let total = 0;
      for (let i = 0; i < NODES; i++) {
        const p = usual[i];
        const w = place.weight[i] * Math.max(1e-9, mine === 1 ? p : 1 - p);
        child.weight[i] = w;
        total += w;
        learnAt(child.lives, i, mine, answer, answer === 1 ? v.moments : v.moments * excused);
        feelAt(child.lives, i, mine, answer, v.slowRate);
        child.clarity[i] = clarityAfter(place.clarity[i], mine, answer, v.clarityRate);
        yearnAt(child.lives, i, v.yearningRest, v.yearningGain, feltOf(child.lives, i), v.slowRate);
      }
      for (let i = 0; i < NODES; i++) child.weight[i] /= total;
      visit(then, rounds + 1, answer);
    }
  };
  visit(first, 0, 0);
  return sum;
};

/** Visits the choices that are predicted, those after at least one round, in the order of {@link gameCases}. */
export const eachChoice = (
  treatment: Treatment,
  see: (choices: Choices, past: readonly { mine: 0 | 1; theirs: 0 | 1 }[]) => void,
): void => {
  const visit = (history: History, past: readonly { mine: 0 | 1; theirs: 0 | 1 }[]): void => {
    if (past.length > 0) for (const choices of history.choices) see(choices, past);
    for (const { mine, theirs, history: then } of history.next) visit(then, [...past, { mine, theirs }]);
  };
  visit(treatment.first, []);
};

/** Two cases for each history and δ: those who cooperated, and those who did not. */
export const gameCases = (treatment: Treatment): Case[] => {
  const cases: Case[] = [];
  eachChoice(treatment, ({ cooperated, all }) => {
    cases.push(
      { observed: 1, weight: cooperated, question: 'choice' },
      { observed: 0, weight: all - cooperated, question: 'choice' },
    );
  });
  return cases;
};

/** Chances in the order of the cases. */
export const expectTreatment = (treatment: Treatment, v: GameValues): number[] => {
  const chances: number[] = [];
  readTreatment(treatment, v, (chance, _, rounds) => {
    if (rounds > 0) chances.push(chance, chance);
  });
  return chances;
};

/** Choices below which a branch is rare, and how many of such branches stand for all. */
const RARE = 5;
const ONE_IN = 4;

const sizeOf = ({ choices, next }: History): number =>
  choices.reduce((sum, { all }) => sum + all, 0) +
  next.reduce((sum, round) => sum + sizeOf(round.history), 0);

/**
 * Every fourth of the rare branches, counted four times: two thirds of all histories were seen in a handful of
 * players each. Which ones is a function of the history alone; sums over the tree stay what they are on average.
 */
const thinned = (history: History, path: string, times: number): History => ({
  choices: history.choices.map(({ delta, cooperated, all }) => ({
    delta,
    cooperated: cooperated * times,
    all: all * times,
  })),
  next: history.next.flatMap((round) => {
    const to = `${path}${round.mine}${round.theirs}`;
    if (times > 1 || sizeOf(round.history) >= RARE)
      return [{ ...round, history: thinned(round.history, to, times) }];
    return hashOf(to) % ONE_IN === 0 ? [{ ...round, history: thinned(round.history, to, ONE_IN) }] : [];
  }),
});

/** Fits all parameters to training treatments. */
export const fitTreatments = (treatments: readonly Treatment[]): Fitted<keyof GameValues> =>
  fitParameters(
    GAME_PARAMETERS,
    treatments.map((treatment) => ({ ...treatment, first: thinned(treatment.first, treatment.cluster, 1) })),
    readTreatment,
    { thin: 1, rounds: 80 },
  );
