/**
 * Records drawn from the model by the hour, with what was true in each: what the filter is right about if it is right
 * at all. The kinds of misspecification change the truth and leave the reading as it is.
 */
import { exp, log, logistic } from '../exact.ts';
import { uniforms } from '../random.ts';
import { type Choice, chanceToMend, SEEN } from '../reading/fans.ts';
import {
  AT,
  advance,
  BELIEFS,
  COORDINATES,
  chanceOfAnswer,
  END,
  LOGITS,
  meantMarks,
  passage,
  SCALE,
  SLIP,
  SLIP_AT_END,
} from '../reading/hour.ts';
import { normalFrom } from '../reading/normal.ts';
import type { HourTold, MomentTold } from '../reading/told.ts';

export type Truth = { readonly connection: number; readonly brought: number; readonly unspoken: number };
export type Simulated = {
  readonly hours: readonly HourTold[];
  readonly truth: readonly Truth[];
  /** All coordinates after each hour, where the record comes from the filter's own model. */
  readonly hidden?: readonly Float64Array[];
};
/** Something that the therapist does in one hour, by its place, instead of what would have come about. */
export type Acted = { readonly at: number; readonly choice: Choice };

/** What is otherwise than the filter believes: a lasting shift of a trait of every pair, from an hour on. */
export type Otherwise = { readonly at: keyof typeof AT; readonly by: number; readonly from: number };

const STREAM = 3_000;

/** Inverse of the logistic, for noise of that shape; u is kept away from 0 and 1. */
const noise = (u: number): number => {
  const p = Math.min(1 - 2 ** -33, Math.max(2 ** -33, u));
  return log(p / (1 - p));
};

/** A mark as someone writes it: noise, the ends of the scale, and now and then one that says nothing. */
const markFor = (meant: number, scale: number, slip: number, u: number, v: number, w: number): number => {
  if (u < slip) return v < SLIP_AT_END ? 0 : v < 2 * SLIP_AT_END ? 1 : END + (1 - 2 * END) * w;
  const mark = meant + scale * noise(v);
  return mark <= END ? 0 : mark >= 1 - END ? 1 : mark;
};

/** Poisson by counting down; rates here are below e⁶. */
const poisson = (rate: number, u: number): number => {
  let [n, p, left] = [0, exp(-rate), u];
  while (left >= p && n < 20) {
    left -= p;
    n += 1;
    p *= rate / n;
  }
  return n;
};

type Disconnections = Pick<HourTold, 'ruptures' | 'mended'>;

/** Disconnections as they come about and are written down at a rate; every other one is mended, of four at most. */
const cameAbout = (rate: number, draw: (i: number) => number): Disconnections => {
  const ruptures = poisson(rate, draw(2));
  const landed = Array.from({ length: Math.min(4, ruptures) }, (_, i) => draw(20 + i)).filter((v) => v < 0.5);
  return { ruptures, mended: landed.length };
};

/** The one disconnection that a choice is about, where it is about one. */
const done = (choice: Choice, x: Float64Array, u: number): Disconnections => {
  if (choice === 'let it rest') return { ruptures: 1, mended: 0 };
  if (choice !== 'name it') return { ruptures: 0, mended: 0 };
  return { ruptures: 1, mended: u < chanceToMend(x[AT.meeting] as number) ? 1 : 0 }; // a coordinate
};

/** Share of marks that are missing, and of hours after a gap; moments written down per hour at R = 1. */
const MISSING = 0.1;
const GAPS = 0.05;

/**
 * One pair's record.
 * @param pair its place among the records of the seed
 * @param acted the same pair, with the same draws, in which the therapist did this: what a fan foretells
 */
export const simulate = (
  seed: number,
  pair: number,
  count: number,
  otherwise: readonly Otherwise[] = [],
  acted?: Acted,
): Simulated => {
  const hours: HourTold[] = [];
  const truth: Truth[] = [];
  const hidden: Float64Array[] = [];
  const z = new Float64Array(12);
  const u = new Float64Array(28);
  let x: Float64Array = new Float64Array(COORDINATES);
  const meant = new Float64Array(4);
  let before: HourTold | undefined;
  for (let t = 0; t < count; t++) {
    for (let b = 0; b < 3; b++) uniforms(z, 4 * b, seed, pair, t, STREAM + b);
    for (let b = 0; b < 7; b++) uniforms(u, 4 * b, seed, pair, t, STREAM + 4 + b);
    for (let k = 0; k < COORDINATES; k++) z[k] = normalFrom(z[k] as number);
    const draw = (i: number): number => u[i] as number; // 28 were drawn
    const choice = acted?.at === t ? acted.choice : undefined;
    const reached = choice === undefined ? draw(0) < 0.1 : choice === 'one true thing' && draw(26) < SEEN;
    const day = (before?.day ?? 0) + (draw(1) < GAPS ? 42 : 7);
    let hour: HourTold = {
      id: String(t),
      day,
      reached,
      ruptures: 0,
      mended: 0,
      moments: [],
      client: { close: null, real: null },
      therapist: { close: null, real: null },
    };
    // disconnections are written down by what came before the hour's own value, which they then move
    const rate = (y: Float64Array) =>
      exp((y[AT.writing] as number) + log(logistic(y[AT.bringing] as number)));
    const step = (h: HourTold): Float64Array => {
      const y = new Float64Array(COORDINATES);
      advance(y, x, z, passage(before, h));
      return y;
    };
    // A shift stays: what an hour takes back of it is added before.
    const { keep } = passage(before, hour);
    for (const { at, by, from } of otherwise)
      if (t > 0 && t >= from)
        x[AT[at]] = (x[AT[at]] as number) + (t === from ? by / keep : (by * (1 - keep)) / keep);
    for (const { at, by, from } of otherwise)
      if (t === 0 && from === 0) z[AT[at]] = (z[AT[at]] as number) + by / (BELIEFS.spread[AT[at]] as number);
    const { ruptures, mended } =
      choice === undefined ? cameAbout(rate(step(hour)), draw) : done(choice, step(hour), draw(26));
    hour = { ...hour, ruptures, mended };
    x = step(hour);
    meantMarks(meant, x, 1);
    const marks = [0, 1, 2, 3].map((k) => {
      if (draw(3 + 4 * k) < MISSING) return null;
      return markFor(meant[k] as number, SCALE, SLIP, draw(4 + 4 * k), draw(5 + 4 * k), draw(6 + 4 * k));
    });
    const moments: MomentTold[] = [];
    if (draw(19) < 0.5) {
      const shown = draw(24);
      const met = chanceOfAnswer(0.7 * logistic((x[AT.meeting] as number) + shown - 0.7), true);
      moments.push({ part: 'hurt', shown, answer: draw(25) < met ? 'met' : 'missed' });
    }
    hour = {
      ...hour,
      moments,
      client: { close: marks[0] ?? null, real: marks[1] ?? null },
      therapist: { close: marks[2] ?? null, real: marks[3] ?? null },
    };
    hours.push(hour);
    truth.push({
      connection: logistic(LOGITS.connection(x, 1, 0)),
      brought: logistic(LOGITS.brought(x, 1, 0)),
      unspoken: logistic(LOGITS.unspoken(x, 1, 0)),
    });
    hidden.push(x);
    before = hour;
  }
  return { hours, truth, hidden };
};
