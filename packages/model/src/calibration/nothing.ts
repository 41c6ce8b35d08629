/**
 * Records that are none: marks drawn by themselves, drawn by a rule, or of different people. Nothing is true in them, so
 * all that can be asked is whether the reading says nothing, and whether it says the same whatever its draws.
 */
import { uniforms } from '../random.ts';
import { normalFrom } from '../reading/normal.ts';
import { PARTICLES, read } from '../reading/read.ts';
import { type HourTold, silentHour } from '../reading/told.ts';
import { heldToScale } from './forward.ts';
import { simulate } from './simulated.ts';

/** Kinds of noise: how a mark is made of a draw from [0, 1). */
export const NOISES = {
  'anywhere on the scale': (u: number) => u,
  'evenly from .2 to .8': (u: number) => 0.2 + 0.6 * u,
  'evenly from .4 to 1': (u: number) => 0.4 + 0.6 * u,
  'around .7, spread .15': (u: number) => heldToScale(0.7 + 0.15 * normalFrom(u)),
  'around .6, spread .2': (u: number) => heldToScale(0.6 + 0.2 * normalFrom(u)),
} as const;
export type Noise = keyof typeof NOISES;

const STREAM = 3_201;
type FourDraws = readonly [number, number, number, number];

/** Four draws from [0, 1) for hour t of a record. */
const drawsFor = (seed: number, pair: number, t: number): FourDraws => {
  const u = new Float64Array(4);
  uniforms(u, 0, seed, pair, t, STREAM);
  const [a = 0, b = 0, c = 0, d = 0] = u;
  return [a, b, c, d];
};

/** An hour of which nothing but four marks was told. */
const markedHour = (t: number, marks: FourDraws): HourTold => {
  const [close, real, theirClose, theirReal] = marks;
  return {
    ...silentHour(String(t), 7 * t),
    client: { close, real },
    therapist: { close: theirClose, real: theirReal },
  };
};

const each = (four: FourDraws, mark: (u: number, which: number) => number): FourDraws => {
  const [a, b, c, d] = four;
  return [mark(a, 0), mark(b, 1), mark(c, 2), mark(d, 3)];
};

const noisy = (kind: Noise, seed: number, pair: number, from: number, to: number): HourTold[] =>
  Array.from({ length: to - from }, (_, i) =>
    markedHour(from + i, each(drawsFor(seed, pair, from + i), NOISES[kind])),
  );

/** Records of nothing: every mark drawn by itself, twenty hours long. @returns the share that is refused */
export const noiseRefused = (kind: Noise, seed: number, count: number, particles = PARTICLES): number => {
  let refused = 0;
  for (let pair = 0; pair < count; pair++)
    if (read(noisy(kind, seed, pair, 0, 20), { seed, particles }).reading.refused !== null) refused += 1;
  return refused / count;
};

/** Two accounts of different things: one pair's client with another's therapist. @returns the share that is refused */
export const strangersRefused = (seed: number, count: number, particles = PARTICLES): number => {
  const records = Array.from({ length: count + 1 }, (_, pair) => simulate(seed, pair, 20).hours);
  let refused = 0;
  for (let pair = 0; pair < count; pair++) {
    const others = records[pair + 1] ?? [];
    const hours = (records[pair] ?? []).map((hour, t) => ({
      ...hour,
      therapist: others[t]?.therapist ?? hour.therapist,
    }));
    if (read(hours, { seed, particles }).reading.refused !== null) refused += 1;
  }
  return refused / count;
};

const LONG = 40;
/** Marks that follow a course, the same for all four, and tremble about it by up to so much. */
const along =
  (course: (t: number, own: FourDraws) => number, tremble: number) =>
  (seed: number, pair: number): readonly HourTold[] => {
    const own = drawsFor(seed, pair, 1_000);
    return Array.from({ length: LONG }, (_, t) =>
      markedHour(
        t,
        each(drawsFor(seed, pair, t), (u) => heldToScale(course(t, own) + tremble * (2 * u - 1))),
      ),
    );
  };

/** Marks as nobody may ever make them, by a rule; forty hours and a little more. */
export const SHAPES = {
  'the same four marks hour after hour': (seed: number, pair: number): readonly HourTold[] => {
    const own = each(drawsFor(seed, pair, 1_000), (u) => 0.1 + 0.84 * u);
    return Array.from({ length: LONG }, (_, t) => markedHour(t, own));
  },
  'near the top, hardly moving': along(() => 0.92, 0.04),
  'a steady rise': along((t, [a, b]) => 0.1 + 0.2 * a + (0.6 + 0.1 * b) * (t / LONG), 0.03),
  'a sudden fall after twenty hours': along(
    (t, [a, b]) => (t < LONG / 2 ? 0.65 + 0.15 * a : 0.2 + 0.15 * b),
    0.05,
  ),
  'slow waves': along((t, [a]) => 0.5 + 0.3 * Math.sin(t / 8 + 6 * a), 0.03),
  'a hundred hours of two people, then twenty of noise': (
    seed: number,
    pair: number,
  ): readonly HourTold[] => {
    const people = simulate(seed, pair, 100).hours;
    const after = (people.at(-1)?.day ?? 0) - 7 * (people.length - 1);
    const noise = noisy('anywhere on the scale', seed, pair, people.length, people.length + 20);
    return [...people, ...noise.map((hour) => ({ ...hour, day: hour.day + after }))];
  },
} as const;
export type Shape = keyof typeof SHAPES;

export type ShapeFound = {
  readonly kind: Shape;
  /** Shares of records: refused with each of two seeds, and with one of them alone. */
  readonly refused: number;
  readonly refusedByOne: number;
  /** The furthest that two readings which spoke lay apart, middle from middle, as a share of the wider band. */
  readonly furthest: number;
};

/** Reads records of one shape twice, by two seeds. */
export const shapeFound = (kind: Shape, seed: number, count: number, particles = PARTICLES): ShapeFound => {
  let [both, one, furthest] = [0, 0, 0];
  for (let pair = 0; pair < count; pair++) {
    const hours = SHAPES[kind](seed, pair);
    const [first, second] = [seed, (seed + 1) >>> 0].map((own) => read(hours, { seed: own, particles }));
    if (!first || !second) continue;
    const refusals = [first, second].filter(({ reading }) => reading.refused !== null).length;
    if (refusals === 2) both += 1;
    if (refusals === 1) one += 1;
    const [p, q] = [first.clouds.at(-1), second.clouds.at(-1)];
    if (refusals > 0 || !p || !q) continue;
    const widthOf = ([low, high]: readonly [number, number]): number => high - low;
    for (const [a, b] of [
      [p.read.connection, q.read.connection],
      [p.read.brought, q.read.brought],
      [p.unspoken, q.unspoken],
    ])
      if (a && b)
        furthest = Math.max(
          furthest,
          Math.abs(a.middle - b.middle) / Math.max(widthOf(a.most), widthOf(b.most)),
        );
  }
  return { kind, refused: both / count, refusedByOne: one / count, furthest };
};
