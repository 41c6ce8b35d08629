/**
 * One hour of the filter: particles move on by the model, and are weighed by what was told.
 *
 * Tempered: the likelihood is let in by degrees, each so small that half of the particles would still count; after
 * each, particles are drawn again and moved by Metropolis steps that keep the target exactly. A step proposes another
 * parent, or none, and new innovations by preconditioned Crank–Nicolson, z′ = √(1 − β²) z + β ξ (Cotter et al. 2013):
 * parents weigh the same and the innovations are standard normal, so both cancel and only the likelihood is asked.
 */
import { exp, log } from '../exact.ts';
import { pcg4d, uniforms } from '../random.ts';
import {
  advance,
  COORDINATES,
  freshness,
  type Kernel,
  LASTING,
  logLikelihood,
  meantMarks,
  type Particles,
  type Passage,
} from './hour.ts';
import { normalFrom } from './normal.ts';
import type { HourTold } from './told.ts';

/** Streams of the generator from here on belong to readings; the one before it to what all particles share. */
export const FIRST_STREAM = 4_096;
/** Blocks of four draws for one particle's innovations and its chance to be moved. */
const BLOCKS = 3;
/** Metropolis steps after each degree: size β, and whether another parent is proposed. */
const STEPS = [
  { size: 0.7, another: true },
  { size: 0.3, another: false },
] as const;

/**
 * The width of the kernel, in spreads of the cloud (Liu & West 2001): drawn toward the centre by √(1 − h²) and
 * shaken by h, a cloud keeps its mean and covariance, and traits that move slowly do not run out of ancestors.
 * 0 is the plain filter. Chosen by calibration: docs/decisions/0060-reading-a-record.md.
 */
export const WIDTH = 0.3;

/** The kernel for a cloud of n, with what is new in the hour to come. */
export const kernelOf = (cloud: Particles, n: number, pass: Passage, width = WIDTH): Kernel => {
  const centre = new Float64Array(LASTING); // every index below lies inside
  const L = new Float64Array(LASTING * LASTING);
  for (let k = 0; k < LASTING; k++) {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += cloud[k * n + i] as number;
    centre[k] = sum / n;
  }
  for (let k = 0; k < LASTING; k++)
    for (let j = 0; j <= k; j++) {
      const [ck, cj] = [centre[k] as number, centre[j] as number];
      let sum = 0;
      if (width > 0)
        for (let i = 0; i < n; i++)
          sum += ((cloud[k * n + i] as number) - ck) * ((cloud[j * n + i] as number) - cj);
      L[k * LASTING + j] = (width * width * sum) / n + (j === k ? freshness(k, pass) : 0);
    }
  for (let k = 0; k < LASTING; k++)
    for (let j = 0; j <= k; j++) {
      let sum = L[k * LASTING + j] as number;
      for (let i = 0; i < j; i++) sum -= (L[k * LASTING + i] as number) * (L[j * LASTING + i] as number);
      const d = L[j * LASTING + j] as number;
      L[k * LASTING + j] = j === k ? Math.sqrt(sum > 0 ? sum : 0) : d > 0 ? sum / d : 0;
    }
  return { centre, share: Math.sqrt(1 - width * width), L };
};

/** Room to work in for so many particles; used again hour after hour. */
export type Room = {
  readonly count: number;
  /** The cloud before the hour. */
  readonly cloud: Particles;
  from: Int32Array;
  z: Particles;
  x: Particles;
  logs: Float64Array;
  other: { from: Int32Array; z: Particles; x: Particles; logs: Float64Array };
  readonly tried: { from: Int32Array; z: Particles; x: Particles; logs: Float64Array };
  readonly weights: Float64Array;
  readonly chances: Float64Array;
  readonly meant: Float64Array;
};

export const roomFor = (count: number): Room => {
  const long = () => new Float64Array(count * COORDINATES);
  const short = () => new Float64Array(count);
  const all = () => ({ from: new Int32Array(count), z: long(), x: long(), logs: short() });
  return {
    count,
    cloud: long(),
    ...all(),
    other: all(),
    tried: all(),
    weights: short(),
    chances: short(),
    meant: new Float64Array(4 * count),
  };
};

const words = new Uint32Array(4);
const UNIT = 2 ** -32;

/** Fills `z` with normals, and `chances` with one uniform draw each, for block `turn` of an hour. */
export const drawNormals = (
  z: Particles,
  chances: Float64Array,
  seed: number,
  index: number,
  turn: number,
): void => {
  const n = chances.length;
  for (let b = 0; b < BLOCKS; b++) {
    const stream = FIRST_STREAM + turn * BLOCKS + b;
    const at = 4 * b * n;
    for (let i = 0; i < n; i++) {
      pcg4d(words, seed, i, index, stream);
      z[at + i] = normalFrom((words[0] as number) * UNIT); // four words were written
      z[at + n + i] = normalFrom((words[1] as number) * UNIT);
      z[at + 2 * n + i] = normalFrom((words[2] as number) * UNIT);
      if (b < BLOCKS - 1) z[at + 3 * n + i] = normalFrom((words[3] as number) * UNIT);
      else chances[i] = (words[3] as number) * UNIT;
    }
  }
};

/** Weights exp(step·(l − top)), into `weights`: their sum, and how many particles they are worth. */
const weigh = (
  logs: Float64Array,
  top: number,
  step: number,
  weights: Float64Array,
): { readonly sum: number; readonly size: number } => {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < logs.length; i++) {
    const w = exp(step * ((logs[i] as number) - top)); // i < length
    weights[i] = w;
    sum += w;
    squares += w * w;
  }
  return { sum, size: (sum * sum) / squares };
};

/** The largest degree of what is left that leaves half of the particles; twelve halvings are near enough. */
const degreeOf = ({ logs, weights, count }: Room, top: number, left: number): number => {
  if (weigh(logs, top, left, weights).size >= 0.5 * count) return left;
  let [low, high] = [0, left];
  for (let i = 0; i < 12; i++) {
    const middle = (low + high) / 2;
    if (weigh(logs, top, middle, weights).size >= 0.5 * count) low = middle;
    else high = middle;
  }
  return Math.max(low, left / 4096);
};

/** Systematic resampling by the weights, into the other half of the room, which then is this half. */
const resample = (room: Room, sum: number, u: number): void => {
  const { count: n, weights, from, z, x, logs, other } = room;
  let source = 0;
  let reached = weights[0] as number; // one particle at least; every index below lies inside
  for (let i = 0; i < n; i++) {
    const target = ((i + u) * sum) / n;
    while (reached < target && source < n - 1) {
      source += 1;
      reached += weights[source] as number;
    }
    other.from[i] = from[source] as number;
    other.logs[i] = logs[source] as number;
    for (let k = 0; k < COORDINATES; k++) {
      other.z[k * n + i] = z[k * n + source] as number;
      other.x[k * n + i] = x[k * n + source] as number;
    }
  }
  [room.from, room.z, room.x, room.logs, room.other] = [
    other.from,
    other.z,
    other.x,
    other.logs,
    { from, z, x, logs },
  ];
};

/** An hour to be read. */
export type Hour = {
  readonly hour: HourTold;
  /** Place in the record, from 0: the key of its draws. */
  readonly index: number;
  readonly pass: Passage;
  readonly kernel: Kernel;
};

/** One Metropolis step of every particle toward prior × likelihood^degree. @returns the share that moved */
const move = (
  room: Room,
  { hour, index, pass, kernel }: Hour,
  degree: number,
  size: number,
  shift: number,
  seed: number,
  turn: number,
): void => {
  const { count: n, cloud, from, z, x, logs, tried, chances, meant } = room;
  drawNormals(tried.z, chances, seed, index, turn);
  const keep = Math.sqrt(1 - size * size);
  const all = COORDINATES * n; // every index below lies inside
  for (let i = 0; i < all; i++) tried.z[i] = keep * (z[i] as number) + size * (tried.z[i] as number);
  for (let i = 0; i < n; i++) tried.from[i] = shift < 0 ? (from[i] as number) : (i + shift) % n;
  advance(tried.x, cloud, tried.from, tried.z, pass, kernel);
  logLikelihood(tried.logs, hour, tried.x, meant);
  for (let i = 0; i < n; i++) {
    const rise = degree * ((tried.logs[i] as number) - (logs[i] as number));
    if (!(rise >= 0 || (chances[i] as number) < exp(rise))) continue;
    logs[i] = tried.logs[i] as number;
    from[i] = tried.from[i] as number;
    for (let k = i; k < all; k += n) {
      z[k] = tried.z[k] as number;
      x[k] = tried.x[k] as number;
    }
  }
};

export type FourMarks = readonly [number, number, number, number];

/** Mean over the particles of where the four marks would lie, held to the scale. */
export const expectedMarks = (x: Particles, n: number, meant: Float64Array): FourMarks => {
  meantMarks(meant, x, n);
  const meanOf = (k: number): number => {
    let sum = 0;
    for (let i = k * n; i < (k + 1) * n; i++) sum += Math.min(1, Math.max(0, meant[i] as number)); // 4 n were written
    return sum / n;
  };
  return [meanOf(0), meanOf(1), meanOf(2), meanOf(3)];
};

/** What one hour came to, beside the particles themselves, which lie in `room.x`. */
export type Step = { readonly logEvidence: number; readonly foretold: FourMarks; readonly degrees: number };

/** Reads one hour: `room.cloud` is the cloud before it; `room.x` becomes the cloud after. */
export const readHour = (room: Room, what: Hour, seed: number, isRead = true): Step => {
  const { count: n, cloud, meant } = room;
  const { hour, index, pass, kernel } = what;
  for (let i = 0; i < n; i++) room.from[i] = i;
  drawNormals(room.z, room.chances, seed, index, 0);
  advance(room.x, cloud, room.from, room.z, pass, kernel);
  const foretold = expectedMarks(room.x, n, meant);
  if (!isRead) return { logEvidence: 0, foretold, degrees: 0 };
  logLikelihood(room.logs, hour, room.x, meant);
  const u = new Float64Array(4);
  let [logEvidence, done, degrees] = [0, 0, 0];
  while (done < 1) {
    let top = -Infinity;
    for (let i = 0; i < n; i++) top = Math.max(top, room.logs[i] as number); // i < n
    const degree = degreeOf(room, top, 1 - done);
    const { sum } = weigh(room.logs, top, degree, room.weights);
    logEvidence += degree * top + log(sum / n);
    done = degree === 1 - done ? 1 : done + degree;
    uniforms(u, 0, seed, degrees, index, FIRST_STREAM - 1);
    resample(room, sum, u[0] as number); // four were just drawn
    for (const [s, { size, another }] of STEPS.entries()) {
      const shift = another ? Math.floor((u[1 + s] as number) * n) : -1;
      move(room, what, done, size, shift, seed, 1 + STEPS.length * degrees + s);
    }
    degrees += 1;
  }
  return { logEvidence, foretold, degrees };
};
