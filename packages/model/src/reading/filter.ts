/**
 * One hour of the filter: particles move on by the model, are weighed by what was told, and are drawn again by weight
 * (Gordon, Salmond & Smith 1993; systematic resampling, Kitagawa 1996).
 *
 * The plainest filter there is, on purpose: traits that move keep it from running out of ancestors, and at equal time
 * a tempered one with Metropolis moves did worse (docs/decisions/0060-reading-a-record.md). It is done {@link ISLANDS}
 * times at once, by as many crowds that draw by chances of their own and never mix: where they come to different
 * answers, the answer was chance.
 */
import { exp, log } from '../exact.ts';
import { pcg4d, uniforms } from '../random.ts';
import { advance, COORDINATES, logLikelihood, meantMarks, type Particles, type Passage } from './hour.ts';
import { normalFrom } from './normal.ts';
import type { HourTold } from './told.ts';

/** Streams of the generator from here on belong to readings; the one before it to what all particles share. */
export const FIRST_STREAM = 4_096;
/** Crowds of particles that are read with apart from each other. */
export const ISLANDS = 4;
/** Where a crowd begins among `count` particles; that of the last and one is the end. */
export const islandAt = (count: number, island: number, of: number): number =>
  Math.floor((island * count) / of);

/** Blocks of four draws for one particle's innovations and its chance. */
const BLOCKS = 3;

/** Room to work in for so many particles; used again hour after hour. */
export type Room = {
  readonly count: number;
  readonly islands: number;
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

export const roomFor = (count: number, islands: number): Room => {
  const long = () => new Float64Array(count * COORDINATES);
  const short = () => new Float64Array(count);
  return {
    count,
    islands,
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

/** Some of the particles that lie together: from, and up to but not with. */
type Stretch = readonly [from: number, to: number];

/** Weights exp(l − top) of a stretch, into `weights`. @returns their sum, the top, and how many particles they are worth */
const weigh = (
  { logs, weights }: Room,
  [from, to]: Stretch,
): { readonly sum: number; readonly top: number; readonly worth: number } => {
  let top = -Infinity;
  for (let i = from; i < to; i++) top = Math.max(top, logs[i] as number); // inside, here and below
  let [sum, squares] = [0, 0];
  for (let i = from; i < to; i++) {
    const w = exp((logs[i] as number) - top);
    weights[i] = w;
    sum += w;
    squares += w * w;
  }
  return { sum, top, worth: (sum * sum) / squares };
};

/** Systematic resampling of a stretch: `cloud` becomes `x` drawn by weight, from one uniform draw u. */
const resample = (
  { count: n, weights, from: source, x, cloud }: Room,
  [from, to]: Stretch,
  sum: number,
  u: number,
): void => {
  let at = from;
  let reached = weights[from] as number; // one particle at least; every index below lies inside
  for (let i = from; i < to; i++) {
    const target = ((i - from + u) * sum) / (to - from);
    while (reached < target && at < to - 1) {
      at += 1;
      reached += weights[at] as number;
    }
    source[i] = at;
  }
  for (let k = 0; k < COORDINATES; k++)
    for (let i = from; i < to; i++) cloud[k * n + i] = x[k * n + (source[i] as number)] as number;
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

const heldToScale = (x: number): number => Math.min(1, Math.max(0, x));

/** Mean over the particles of where the four marks would lie, held to the scale. @param meant as `meantMarks` wrote it */
const expectedMarks = (n: number, meant: Float64Array): FourMarks => {
  const meanOf = (k: number): number => {
    let sum = 0;
    for (let i = k * n; i < (k + 1) * n; i++) sum += heldToScale(meant[i] as number); // 4 n were written
    return sum / n;
  };
  return [meanOf(0), meanOf(1), meanOf(2), meanOf(3)];
};

/** What one hour came to, beside the particles themselves, which lie in `room.cloud`. */
export type Step = {
  /** Log evidence of the hour, by each crowd. */
  readonly logEvidence: readonly number[];
  /** Expected marks, before what was told of it was read. */
  readonly foretold: FourMarks;
};

/** Share of the particles that still count, below which an hour is read again with more of them. */
const FEW = 1 / 40;
const MORE = 16;

/**
 * Flattens weights so that at least `least` particles count: w^p with the largest such p, found by halving. An hour
 * that next to no particle can follow is then believed as far as they can, and bands are wider and never narrower.
 * @returns the sum of the weights
 */
const flatten = (room: Room, least: number): number => {
  const { logs, count } = room;
  const all = Float64Array.from(logs);
  const at = (p: number) => {
    for (let i = 0; i < count; i++) logs[i] = p * (all[i] as number); // as many
    return weigh(room, [0, count]);
  };
  let [low, high] = [0, 1];
  for (let i = 0; i < 20; i++) {
    const middle = (low + high) / 2;
    if (at(middle).worth >= least) low = middle;
    else high = middle;
  }
  return at(low).sum;
};

/** A stretch of the cloud before an hour, every particle so many times over: room for an hour few of them can follow. */
const crowded = ({ count, cloud }: Room, [from, to]: Stretch): Room => {
  const many = roomFor((to - from) * MORE, 1);
  for (let k = 0; k < COORDINATES; k++)
    for (let i = 0; i < many.count; i++)
      many.cloud[k * many.count + i] = cloud[k * count + from + Math.floor(i / MORE)] as number; // inside
  return many;
};

/** Moves on, foretells, and finds the likelihood of what was told. @param turn of the draws */
const follow = (room: Room, { hour, index, pass }: Hour, seed: number, turn: number): FourMarks => {
  const { count, cloud, x, z, chances, logs, meant } = room;
  drawNormals(z, chances, seed, index, turn);
  // What the hour told of itself is not known before it: marks are foretold without.
  advance(x, cloud, z, pass.worth === 0 ? pass : { ...pass, worth: 0 });
  meantMarks(meant, x, count);
  const foretold = expectedMarks(count, meant);
  if (pass.worth !== 0) {
    advance(x, cloud, z, pass);
    meantMarks(meant, x, count);
  }
  logLikelihood(logs, hour, x, meant);
  return foretold;
};

/** Reads one hour: `room.cloud`, the cloud before it, becomes the cloud after. Of a silent hour, only time passes. */
export const readHour = (room: Room, what: Hour, seed: number): Step => {
  const { count: n, islands, cloud } = room;
  const foretold = follow(room, what, seed, 0);
  const u = new Float64Array(4);
  uniforms(u, 0, seed, 0, what.index, FIRST_STREAM - 1);
  const logEvidence = Array.from({ length: islands }, (_, island) => {
    const stretch = [islandAt(n, island, islands), islandAt(n, island + 1, islands)] as const;
    const size = stretch[1] - stretch[0];
    const chance = u[island] as number; // four were just drawn, and there are no more crowds
    const least = Math.min(size, Math.max(1, FEW * size));
    const { sum, top, worth } = weigh(room, stretch);
    if (worth >= least) {
      resample(room, stretch, sum, chance);
      return top + log(sum / size);
    }
    const many = crowded(room, stretch);
    follow(many, what, seed, 1 + island);
    const all = [0, many.count] as const;
    const again = weigh(many, all);
    const weighed = again.worth >= least ? again.sum : flatten(many, least);
    resample(many, all, weighed, chance);
    const some = someOf(many.cloud, size);
    for (let k = 0; k < COORDINATES; k++)
      cloud.set(some.subarray(k * size, (k + 1) * size), k * n + stretch[0]);
    return again.top + log(again.sum / many.count);
  });
  return { logEvidence, foretold };
};
