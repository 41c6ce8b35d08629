/**
 * The model by the hour: what §3 to §9 come to when only hours are seen and not moments. The filter reads with it.
 *
 *   p = .7 σ(q + .3)                                    chance to be met, and to see it, when a part is shown (§5)
 *   r ← r − .14 − .057 r + .5 V + .25 p + learned + .15 z        R = σ(r): bringing, fed by being met (§3, §4, §7)
 *   V = .04 + R (.1 + .5 p) + warmth + told + .11 z              mean felt value of the hour's moments (§8)
 *   C ← C + .4 (.93 V − C)                                       felt connection: ten moments of η_C = .05
 *   ω = 1 − σ(−.84 + 1.6 r − δ)                                  deference: would a hurt be said here? (§9)
 *
 * The numbers are least-squares fits to 16,000 hours of the full model (400 lives, 40 hours of ten moments each);
 * the spreads are wider than there, because people differ more than simulated ones. `docs/notation.md` has the table.
 *
 * No trait of a person or a pair is for ever: each returns slowly (e-fold {@link MEMORY_WEEKS}) to what people are
 * like, and is shaken as slowly. So nothing is static, the filter's target is exact and does not wear out in ten years,
 * and whoever changes can be followed.
 */
import { exp, log, logistic } from '../exact.ts';
import type { HourTold } from './told.ts';

/** Which coordinate of a particle is which. `meeting` … `warmth`: the traits, of the pair or of one of the two. */
export const AT = {
  connection: 0,
  bringing: 1,
  /** q: how well the other meets, in logits. */
  meeting: 2,
  /** δ: how much harder a hurt is to say than other things. */
  keeping: 3,
  /** Where a polite mark lies, in logits. */
  polite: 4,
  /** What is added to every mark of the client's, of the therapist's. */
  clientBias: 5,
  therapistBias: 6,
  /** How far the therapist sees behind what it looks like, in logits. */
  seeing: 7,
  /** Log rate at which disconnections are written down, at R = 1. */
  writing: 8,
  /** What this pair adds to the value of any hour. */
  warmth: 9,
  value: 10,
} as const;

/** Coordinates of a particle; all but the last, the value, which is new in every hour, are lasting. */
export const COORDINATES = 11;
export const LASTING = 10;
const FIRST_TRAIT = AT.meeting;

/**
 * What people are like before any mark: mean and spread by coordinate. Wide, above all in how hard a hurt is to say,
 * so that the bands hold for those too who are unlike most. Assumption: ours; docs/notation.md.
 */
export const BELIEFS = {
  //     C     r    q    δ  polite bias bias see  writing warmth V
  mean: [0.05, -0.5, 0.7, 0, 1.8, 0, 0, -0.2, -0.2, 0, 0.15],
  spread: [0.15, 1.2, 1, 2, 0.7, 0.06, 0.06, 0.7, 1.2, 0.12, 0.11],
} as const;

/** Weeks in which a trait loses all but 1/e of what sets it apart: half a year, and who changes is followed. Ours. */
export const MEMORY_WEEKS = 26;
/** Spread of the noise of a mark, and the chance that it says nothing at all. Assumption: ours; §9 has .055 and .07. */
export const NOISE = 0.08;
export const SLIP = 0.05;
/** Share of itself by which r is drawn back in an hour. */
export const PULL = 0.057;
const RESTLESS = 0.15;

const leftOpen = ({ ruptures, mended }: HourTold): number =>
  Math.min(3, Math.max(0, (ruptures ?? 0) - mended));
/** What an hour's telling is worth to the value of its moments. */
export const worthOf = (hour: HourTold): number =>
  -0.05 * leftOpen(hour) + 0.02 * Math.min(3, hour.mended) + (hour.reached ? 0.07 : 0);
/** What an hour's telling adds to bringing in the next. */
export const learnedFrom = (hour: HourTold): number =>
  -0.05 * leftOpen(hour) + 0.05 * Math.min(3, hour.mended) + (hour.reached ? 0.08 : 0);

/** How much of V an hour of ten moments leaves in C: .4 of .93. */
export const FELT = 0.372;
/** Values and felt connection lie in [−1, 1]. */
export const held = (x: number): number => (x > 1 ? 1 : x < -1 ? -1 : x);

/** How time passes from one hour to the next: the same for every particle. */
export type Passage = {
  /** Nothing came before: what is believed of anyone stands in its place. */
  readonly isFirst: boolean;
  /** e^(−weeks / memory). */
  readonly keep: number;
  /** Spread of what is new in r. */
  readonly restless: number;
  /** Added to r, from the hour before, and to V, from this hour. */
  readonly learned: number;
  readonly worth: number;
};

/** Dates that run backwards, and a first hour, count as a week. */
export const passage = (before: HourTold | undefined, hour: HourTold): Passage => {
  const weeks = before ? Math.min(104, Math.max(1, (hour.day - before.day) / 7)) : 1;
  return {
    isFirst: before === undefined,
    keep: exp(-weeks / MEMORY_WEEKS),
    restless: RESTLESS * Math.sqrt(Math.min(8, weeks)),
    learned: before ? learnedFrom(before) : 0,
    worth: worthOf(hour),
  };
};

/** `n` particles, one coordinate after another: coordinate k of particle i lies at k·n + i. */
export type Particles = Float64Array;
/** Particles as they are kept. */
type Kept = ArrayLike<number>;

/** σ(shift + scale x) of n numbers; a loop this small is one that engines make fast. */
const logistics = (
  out: Float64Array,
  to: number,
  x: Float64Array,
  from: number,
  n: number,
  scale: number,
  shift: number,
): void => {
  for (let i = 0; i < n; i++) out[to + i] = 1 / (1 + exp(-(shift + scale * (x[from + i] as number)))); // inside
};

let scratch = new Float64Array(0);
/** Room for six numbers a particle, which nothing keeps from one call to the next. */
const roomOf = (n: number): Float64Array => {
  if (scratch.length < 6 * n) scratch = new Float64Array(6 * n);
  return scratch;
};

/** All particles one hour on: writes `to`, from `before` and normals `z`. Before a first hour stand the beliefs. */
export const advance = (to: Particles, before: Particles, z: Particles, pass: Passage): void => {
  const n = to.length / COORDINATES; // every index below lies inside
  const { keep, isFirst } = pass;
  for (let k = 0; k < LASTING; k++) {
    const m = BELIEFS.mean[k] as number;
    const s = BELIEFS.spread[k] as number;
    const isTrait = k >= FIRST_TRAIT;
    const [stays, fresh] = isFirst
      ? [0, s]
      : isTrait
        ? [keep, s * Math.sqrt(1 - keep * keep)]
        : [1, k === AT.bringing ? pass.restless / (1 - PULL) : 0];
    for (let i = k * n; i < (k + 1) * n; i++)
      to[i] = m + stays * ((before[i] as number) - m) + fresh * (z[i] as number);
  }
  const r = AT.bringing * n;
  const V = AT.value * n;
  const warmth = AT.warmth * n;
  const met = roomOf(n);
  logistics(met, 0, to, AT.meeting * n, n, 1, 0.3);
  for (let i = 0; i < n; i++)
    to[r + i] =
      (1 - PULL) * (to[r + i] as number) -
      0.14 +
      0.5 * (isFirst ? BELIEFS.mean[AT.value] : (before[V + i] as number)) +
      0.175 * (met[i] as number) +
      pass.learned;
  logistics(met, n, to, r, n, 1, 0);
  for (let i = 0; i < n; i++) {
    const value = held(
      0.04 +
        (met[n + i] as number) * (0.1 + 0.35 * (met[i] as number)) +
        (to[warmth + i] as number) +
        pass.worth +
        BELIEFS.spread[AT.value] * (z[V + i] as number),
    );
    to[V + i] = value;
    to[i] = held(0.6 * (to[i] as number) + FELT * value);
  }
};

/** The three that are shown, in logits: of n particles, the i-th. */
export const LOGITS = {
  /** C on the scale of the marks: where a mark of it would stand with nothing held back. */
  connection: (x: Kept, _n: number, i: number): number => 0.8 + 5 * (x[i] as number),
  /** R */
  brought: (x: Kept, n: number, i: number): number => x[AT.bringing * n + i] as number,
  /** ω: the chance that a hurt would not be said. */
  unspoken: (x: Kept, n: number, i: number): number =>
    0.84 - 1.6 * (x[AT.bringing * n + i] as number) + (x[AT.keeping * n + i] as number),
} as const;
export type Shown = keyof typeof LOGITS;

/** Where the four marks of each particle lie but for noise: client close, real; therapist close, real; n of each. */
export const meantMarks = (out: Float64Array, x: Particles, n: number): void => {
  const s = roomOf(n); // every index below lies inside
  const [r, V, keeping] = [AT.bringing * n, AT.value * n, AT.keeping * n];
  const [honestAt, sayAt, politeAt, seeingAt, quality] = [n, 2 * n, 3 * n, 4 * n, 5 * n];
  logistics(s, 0, x, r, n, 1, 0);
  for (let i = 0; i < n; i++) {
    s[quality + i] = 0.5 * (x[i] as number) + 0.5 * (x[V + i] as number);
    s[sayAt + i] = 1.6 * (x[r + i] as number) - (x[keeping + i] as number);
  }
  logistics(s, honestAt, s, quality, n, 5, 0.8);
  logistics(s, sayAt, s, sayAt, n, 1, -0.84);
  logistics(s, politeAt, x, AT.polite * n, n, 1, 0);
  logistics(s, seeingAt, x, AT.seeing * n, n, 1, 0);
  const [mine, theirs] = [AT.clientBias * n, AT.therapistBias * n];
  for (let i = 0; i < n; i++) {
    const R = s[i] as number;
    const honest = s[honestAt + i] as number;
    const polite = s[politeAt + i] as number;
    const deference = 1 - (s[sayAt + i] as number);
    const bias = x[mine + i] as number;
    out[i] = honest + deference * (polite > honest ? polite - honest : 0) + bias;
    out[n + i] = R + deference * (polite > R ? polite - R : 0) + bias;
    const seeing = s[seeingAt + i] as number;
    const looks = 0.9 * (x[V + i] as number) + 0.43 * (1 - R);
    out[2 * n + i] = 2.6 * (seeing * (s[quality + i] as number) + (1 - seeing) * looks);
    out[3 * n + i] = seeing * (x[r + i] as number) + (1 - seeing) * 1.2;
  }
  logistics(out, 2 * n, out, 2 * n, n, 1, 0.5);
  logistics(out, 3 * n, out, 3 * n, n, 1, 0);
  for (let i = 0; i < n; i++) {
    const bias = x[theirs + i] as number;
    out[2 * n + i] = (out[2 * n + i] as number) + bias;
    out[3 * n + i] = (out[3 * n + i] as number) + bias;
  }
};

/** Marks this near an end of the scale are at the end: there real marks pile up (§9). */
export const END = 0.005;
/** A mark that says nothing: at either end with this chance, else anywhere between. */
export const SLIP_AT_END = 0.05;
/** Scale of a logistic distribution of spread {@link NOISE}: σ √3/π. */
export const SCALE = NOISE * 0.5513288954217921;

/** Density of what a mark says by itself, if it says nothing: in (0, 1), or the mass at an end. */
export const slipDensity = (mark: number): number =>
  mark <= END || mark >= 1 - END ? SLIP_AT_END : (1 - 2 * SLIP_AT_END) / (1 - 2 * END);

/** Multiplies `product` by the likelihood of one mark, for noise of logistic shape around what was meant. */
const weighMark = (product: Float64Array, meant: Float64Array, at: number, mark: number): void => {
  const n = product.length;
  const slip = SLIP * slipDensity(mark);
  if (mark <= END || mark >= 1 - END) {
    const [end, sign] = mark <= END ? [END, 1] : [1 - END, -1];
    for (let i = 0; i < n; i++) {
      const beyond = logistic((sign * (end - (meant[at + i] as number))) / SCALE); // inside
      product[i] = (product[i] as number) * ((1 - SLIP) * beyond + slip);
    }
    return;
  }
  for (let i = 0; i < n; i++) {
    const e = exp(-Math.abs(mark - (meant[at + i] as number)) / SCALE); // inside
    product[i] = (product[i] as number) * (((1 - SLIP) * e) / (SCALE * (1 + e) * (1 + e)) + slip);
  }
};

/** Chance of the answer that was told, where being met has this chance: one answer in twenty may say nothing. */
export const chanceOfAnswer = (met: number, wasMet: boolean): number =>
  (1 - SLIP) * (wasMet ? met : 1 - met) + SLIP / 2;

/** Log likelihood of all that an hour told, at each particle. What is missing says nothing. @param meant the marks, as {@link meantMarks} wrote them */
export const logLikelihood = (out: Float64Array, hour: HourTold, x: Particles, meant: Float64Array): void => {
  const n = out.length;
  const { client, therapist, ruptures, moments } = hour;
  out.fill(1);
  [client.close, client.real, therapist.close, therapist.real].forEach((mark, k) => {
    if (mark !== null) weighMark(out, meant, k * n, mark);
  });
  const s = roomOf(n); // every index below lies inside
  for (const { shown, answer } of moments) {
    if (shown === 0) continue;
    logistics(s, 0, x, AT.meeting * n, n, 1, shown - 0.7);
    const wasMet = answer === 'moved' || answer === 'met';
    for (let i = 0; i < n; i++) out[i] = (out[i] as number) * chanceOfAnswer(0.7 * (s[i] as number), wasMet);
  }
  for (let i = 0; i < n; i++) {
    const product = out[i] as number;
    out[i] = log(product > 1e-300 ? product : 1e-300);
  }
  if (ruptures === null) return;
  const count = Math.min(20, ruptures);
  logistics(s, 0, x, AT.bringing * n, n, 1, 0);
  for (let i = 0; i < n; i++) {
    const writing = Math.min(6, x[AT.writing * n + i] as number);
    const R = s[i] as number;
    out[i] = (out[i] as number) + (count > 0 ? count * (writing + log(R)) : 0) - exp(writing) * R; // Poisson, but for a constant
  }
};
