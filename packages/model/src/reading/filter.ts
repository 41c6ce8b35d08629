/**
 * One hour of the filter: particles move on by the model, are weighed by what was told, and are drawn again by weight
 * (Gordon, Salmond & Smith 1993; systematic resampling, Kitagawa 1996).
 *
 * The plainest filter there is, on purpose: traits that move keep it from running out of ancestors, and at equal time
 * a tempered one with Metropolis moves did worse (docs/decisions/0060-reading-a-record.md).
 */
import { exp, log } from '../exact.ts';
import { pcg4d, uniforms } from '../random.ts';
import { advance, COORDINATES, logLikelihood, meantMarks, type Particles, type Passage } from './hour.ts';
import { normalFrom } from './normal.ts';
import type { HourTold } from './told.ts';

/** Streams of the generator from here on belong to readings; the one before it to what all particles share. */
export const FIRST_STREAM = 4_096;
/** Blocks of four draws for one particle's innovations and its chance. */
const BLOCKS = 3;

/** Room to work in for so many particles; used again hour after hour. */
export type Room = {
  readonly count: number;
  /** The cloud before the hour, and after it. */
  readonly cloud: Particles;
  /** The cloud after the hour, before it is drawn again by weight. */
  readonly x: Particles;
  readonly z: Particles;
  readonly logs: Float64Array;
  readonly weights: Float64Array;
  readonly chances: Float64Array;
  readonly meant: Float64Array;
  readonly from: Int32Array;
};

export const roomFor = (count: number): Room => {
  const long = () => new Float64Array(count * COORDINATES);
  const short = () => new Float64Array(count);
  return {
    count,
    cloud: long(),
    x: long(),
    z: long(),
    logs: short(),
    weights: short(),
    chances: short(),
    meant: new Float64Array(4 * count),
    from: new Int32Array(count),
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

/** Weights exp(l − top), into `weights`. @returns their sum, and the top */
const weigh = ({ logs, weights, count }: Room): { readonly sum: number; readonly top: number } => {
  let top = -Infinity;
  for (let i = 0; i < count; i++) top = Math.max(top, logs[i] as number); // i < count, here and below
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const w = exp((logs[i] as number) - top);
    weights[i] = w;
    sum += w;
  }
  return { sum, top };
};

/** Systematic resampling: `cloud` becomes `x` drawn by weight, from one uniform draw u. */
const resample = ({ count: n, weights, from, x, cloud }: Room, sum: number, u: number): void => {
  let source = 0;
  let reached = weights[0] as number; // one particle at least; every index below lies inside
  for (let i = 0; i < n; i++) {
    const target = ((i + u) * sum) / n;
    while (reached < target && source < n - 1) {
      source += 1;
      reached += weights[source] as number;
    }
    from[i] = source;
  }
  for (let k = 0; k < COORDINATES; k++)
    for (let i = 0; i < n; i++) cloud[k * n + i] = x[k * n + (from[i] as number)] as number;
};

/** At most so many of a cloud's particles, evenly from all: having been drawn by weight they lie by their parents. */
export const someOf = (state: Float32Array, most: number): Float32Array => {
  const all = state.length / COORDINATES;
  const n = Math.min(most, all);
  const some = new Float32Array(n * COORDINATES);
  for (let k = 0; k < COORDINATES; k++)
    for (let i = 0; i < n; i++) some[k * n + i] = state[k * all + Math.floor((i * all) / n)] as number; // inside
  return some;
};

/** An hour to be read. */
export type Hour = {
  readonly hour: HourTold;
  /** Place in the record, from 0: the key of its draws. */
  readonly index: number;
  readonly pass: Passage;
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

/** What one hour came to, beside the particles themselves, which lie in `room.cloud`. */
export type Step = { readonly logEvidence: number; readonly foretold: FourMarks };

/** Reads one hour: `room.cloud`, the cloud before it, becomes the cloud after. @param isRead false: it only passes */
export const readHour = (room: Room, { hour, index, pass }: Hour, seed: number, isRead = true): Step => {
  const { count: n, cloud, x, z, chances, logs, meant } = room;
  drawNormals(z, chances, seed, index, 0);
  advance(x, cloud, z, pass);
  const foretold = expectedMarks(x, n, meant);
  if (!isRead) {
    cloud.set(x);
    return { logEvidence: 0, foretold };
  }
  logLikelihood(logs, hour, x, meant);
  const { sum, top } = weigh(room);
  const u = new Float64Array(4);
  uniforms(u, 0, seed, 0, index, FIRST_STREAM - 1);
  resample(room, sum, u[0] as number); // four were just drawn
  return { logEvidence: top + log(sum / n), foretold };
};
