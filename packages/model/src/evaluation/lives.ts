/**
 * One part, one other, from many possible beginnings at once: the state of §2 that a data set can speak of.
 *
 * A diary, a couple's film, a repeated game and a round robin each know one part (what is brought) and one other
 * (who answers), so the state is sixteen numbers a node, in one typed array: a fit runs it millions of times.
 * The equations are those of `images.ts`, `decision.ts`, `learning.ts` and `slow.ts`, and a test holds them
 * together; the rounding to single precision is left out, because no fast engine has to follow.
 *
 * Evidence may be fractional here: a day, or ten seconds, holds more or less than one moment.
 */
import { DEFAULTS } from '../constants.ts';
import { exp } from '../exact.ts';

const WIDTH = 12;
/** Where each number of a life stands: counts of h, g, α, m, w (a before b), then C and y. */
const H = 0;
const G = 2;
const ALPHA = 4;
const HARM = 6;
const WORTH = 8;
const FELT = 10;
const YEARNING = 11;

const K = DEFAULTS;
/** γ of §10 and f of someone without power over the other. */
const ACT_NOT_SELF = 0.6;
const HERE = 1 - K.selfShare;
const PART = K.selfShare * ACT_NOT_SELF;
const LIFE = K.selfShare * (1 - ACT_NOT_SELF);

/** Lives by node; numbers are read with the functions below. */
export type Lives = Float64Array;

export const newLives = (nodes: number): Lives => new Float64Array(nodes * WIDTH);

/** Mean of h₀ = Beta(3, 2). */
export const HOPE_AT_FIRST = 0.6;

/** How a life begins: h₀ by its mean (concentration 5, that of Beta(3, 2)), everything else as in §10. */
export const beginLife = (lives: Lives, node: number, hope: number, yearning: number, felt = 0): void => {
  const o = node * WIDTH;
  lives.fill(0, o, o + WIDTH);
  lives[o + H] = 5 * hope;
  lives[o + H + 1] = 5 * (1 - hope);
  lives[o + HARM] = 1;
  lives[o + HARM + 1] = 2;
  lives[o + WORTH] = 3;
  lives[o + WORTH + 1] = 2;
  lives[o + FELT] = felt;
  lives[o + YEARNING] = Math.max(K.yearningFloor, yearning);
};

/** Copies all lives, for histories that share their beginning. */
export const copyLives = (from: Lives, to: Lives): void => to.set(from);

/** p̂ of a node. */
export const imageOfNode = (lives: Lives, node: number): number => {
  const o = node * WIDTH;
  const [ha, hb] = [lives[o + H], lives[o + H + 1]];
  const [ga, gb] = [lives[o + G], lives[o + G + 1]];
  const [aa, ab] = [lives[o + ALPHA], lives[o + ALPHA + 1]];
  const general = (ga + (K.kappaG * ha) / (ha + hb)) / (ga + gb + K.kappaG);
  return (aa + K.kappaR * general) / (aa + ab + K.kappaR);
};

/** y of a node. */
export const yearningOf = (lives: Lives, node: number): number => lives[node * WIDTH + YEARNING];
/** C of a node. */
export const feltOf = (lives: Lives, node: number): number => lives[node * WIDTH + FELT];

/** Shame of a node: unworthiness × hopelessness. */
export const shameOfNode = (lives: Lives, node: number): number => {
  const o = node * WIDTH;
  const hopeless = lives[o + H + 1] / (lives[o + H] + lives[o + H + 1]);
  return (hopeless * lives[o + WORTH + 1]) / (lives[o + WORTH] + lives[o + WORTH + 1]);
};

/** m̂ of a node. */
const harmOf = (lives: Lives, o: number): number => lives[o + HARM] / (lives[o + HARM] + lives[o + HARM + 1]);

/**
 * U_bring of §4 without power.
 * @param value what being met is worth here, in multiples of b_E
 * @param pull φ x′ + invite
 */
export const utilityAt = (
  lives: Lives,
  node: number,
  vulnerability: number,
  pull: number,
  value = 1,
): number => {
  const p = imageOfNode(lives, node);
  return (
    yearningOf(lives, node) * K.bringValue * value * p -
    vulnerability * (1 - p) * (K.missCost + harmOf(lives, node * WIDTH) * K.harmCost) -
    K.shameCost * shameOfNode(lives, node) * vulnerability +
    pull
  );
};

const FAR = 700; // e⁷⁰⁰ is finite

/** Chance of bringing where a mask cannot be told from withholding: softmax of §4, bring against the rest. */
export const bringAt = (utility: number, yearning: number): number => {
  const bring = exp(Math.min(FAR, utility / K.temperature));
  const mask = exp(Math.min(FAR, (yearning * K.maskValue) / K.temperature));
  return bring / (bring + mask + 1);
};

/** Mean x of a noticed occasion: bring shows 1, mask shows x_M. */
export const shownAt = (utility: number, yearning: number): number => {
  const bring = exp(Math.min(FAR, utility / K.temperature));
  const mask = exp(Math.min(FAR, (yearning * K.maskValue) / K.temperature));
  return (bring + K.maskShows * mask) / (bring + mask + 1);
};

const add = (lives: Lives, i: number, a: number, b: number): void => {
  const [sumA, sumB] = [lives[i] + a, lives[i + 1] + b];
  const shrink = sumA + sumB > K.nMax ? K.nMax / (sumA + sumB) : 1;
  lives[i] = sumA * shrink;
  lives[i + 1] = sumB * shrink;
};

/**
 * Learns from `moments` moments in which x was shown, a share of them met and the rest missed (§7). None of the
 * data tells denial and punishment from being missed, so m̂ only falls where something was not met.
 */
export const learnAt = (lives: Lives, node: number, shown: number, met: number, moments: number): void => {
  const o = node * WIDTH;
  const n = moments * shown * shown;
  const a = n * met * K.weight.met * (1 - K.discount * shameOfNode(lives, node));
  const b = n * (1 - met) * K.weight.missed;
  add(lives, o + ALPHA, HERE * a, HERE * b);
  add(lives, o + G, PART * a, PART * b);
  add(lives, o + H, LIFE * a, LIFE * b);
  add(lives, o + WORTH, n * met * K.matters.met, n * (1 - met) * K.matters.missed);
  add(lives, o + HARM, 0, n * (1 - met));
};

/** Felt connection after what was shown and how it was met, at `rate`: upward only where something was met (L8). */
export const feelAt = (lives: Lives, node: number, shown: number, met: number, rate: number): void => {
  const o = node * WIDTH + FELT;
  const value = shown * (met * K.felt.met + (1 - met) * K.felt.missed);
  const step = rate * (value - lives[o]);
  lives[o] = lives[o] + (met * shown > 0 ? step : Math.min(0, step));
};

/** Yearning drawn at `rate` to y₀ + y_G (.7 − C̄), never below y_min (J13). */
export const yearnAt = (
  lives: Lives,
  node: number,
  rest: number,
  gain: number,
  felt: number,
  rate: number,
): void => {
  const o = node * WIDTH + YEARNING;
  const y = lives[o] + rate * (rest + gain * (K.yearningSated - felt) - lives[o]);
  lives[o] = Math.max(K.yearningFloor, y);
};

/** Clarity after a stretch in which x was shown, a share of it met (§8), at `rate`. */
export const clarityAfter = (clarity: number, shown: number, met: number, rate: number): number => {
  const brought = met * K.clarityMet + (1 - met) * K.clarityBrought;
  return clarity + rate * (shown * brought + (1 - shown) * K.clarityHidden - clarity);
};
