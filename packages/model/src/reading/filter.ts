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
export const someOf = (state: Particles | Float32Array, most: number): Float32Array => {
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

/** Share of the particles that still count, below which an hour is read again with more of them. */
const FEW = 1 / 40;
const MORE = 16;

/** How many particles the weights are worth. */
const worthOf = ({ weights, count }: Room, sum: number): number => {
  let squares = 0;
  for (let i = 0; i < count; i++) squares += (weights[i] as number) ** 2; // i < count
  return (sum * sum) / squares;
};

/**
 * Flattens weights so that at least `least` particles count: w^p with the largest such p, found by halving. An hour
 * that next to no particle can follow is then believed as far as they can, and bands are wider and never narrower.
 */
const flatten = (room: Room, least: number): number => {
  const { logs, count } = room;
  const all = Float64Array.from(logs);
  const at = (p: number) => {
    for (let i = 0; i < count; i++) logs[i] = p * (all[i] as number); // as many
    return weigh(room).sum;
  };
  let [low, high] = [0, 1];
  for (let i = 0; i < 20; i++) {
    const middle = (low + high) / 2;
    if (worthOf(room, at(middle)) >= least) low = middle;
    else high = middle;
  }
  return at(low);
};

/** The cloud before an hour, every particle so many times over: room for an hour that few of them can follow. */
const crowded = ({ count, cloud }: Room): Room => {
  const many = roomFor(count * MORE);
  for (let k = 0; k < COORDINATES; k++)
    for (let i = 0; i < many.count; i++)
      many.cloud[k * many.count + i] = cloud[k * count + Math.floor(i / MORE)] as number; // inside
  return many;
};

/** Moves on, foretells and weighs; `x` and `weights` hold what came of it. */
const follow = (room: Room, { hour, index, pass }: Hour, seed: number) => {
  const { count, cloud, x, z, chances, logs, meant } = room;
  drawNormals(z, chances, seed, index, 0);
  // What the hour told of itself is not known before it: marks are foretold without.
  advance(x, cloud, z, pass.worth === 0 ? pass : { ...pass, worth: 0 });
  const foretold = expectedMarks(x, count, meant);
  if (pass.worth !== 0) advance(x, cloud, z, pass);
  logLikelihood(logs, hour, x, meant);
  return { ...weigh(room), foretold };
};

/** Reads one hour: `room.cloud`, the cloud before it, becomes the cloud after. Of a silent hour, only time passes. */
export const readHour = (room: Room, what: Hour, seed: number): Step => {
  const { count: n, cloud } = room;
  const first = follow(room, what, seed);
  const u = new Float64Array(4);
  uniforms(u, 0, seed, 0, what.index, FIRST_STREAM - 1);
  const chance = u[0] as number; // four were just drawn
  const least = Math.min(n, Math.max(1, FEW * n));
  if (worthOf(room, first.sum) >= least) {
    resample(room, first.sum, chance);
    return { logEvidence: first.top + log(first.sum / n), foretold: first.foretold };
  }
  const many = crowded(room);
  const { sum, top } = follow(many, what, seed);
  resample(many, worthOf(many, sum) >= least ? sum : flatten(many, least), chance);
  cloud.set(someOf(many.cloud, n));
  return { logEvidence: top + log(sum / many.count), foretold: first.foretold };
};
