/**
 * The model run backwards on a record (§14): from what two people told of their hours to bands for what neither wrote.
 *
 * The same record, seed and particles give the same numbers, bit for bit, in every engine (L10). An hour is read
 * from the cloud of the hour before, so that after an edit only what follows is read again.
 */
import { exp, log, logistic } from '../exact.ts';
import { type Band, bandOf } from './band.ts';
import { type FourMarks, ISLANDS, islandAt, type Room, readHour, roomFor } from './filter.ts';
import { AT, BELIEFS, COORDINATES, LOGITS, type Particles, passage, type Shown } from './hour.ts';
import { refusalOf } from './refusal.ts';
import type { Cloud, Crowd, ExpectedMarks, Reading } from './said.ts';
import { checkHour, type HourTold, silentHour } from './told.ts';

export {
  type Before,
  type Cloud,
  type ExpectedMarks,
  type HourRead,
  REFUSALS,
  type Reading,
  type Refusal,
} from './said.ts';

export type ReadOptions = {
  /** 0 … 2³² − 1 */
  readonly seed: number;
  /** Default {@link PARTICLES}, with which the calibration was run. */
  readonly particles?: number;
  /** Hours of which a person said *this is wrong about me*. */
  readonly humble?: readonly string[];
  /** Clouds of an earlier run with the same seed and particles; what still fits is not read again. */
  readonly from?: readonly Cloud[];
};

/** Particles of a reading, unless others are asked for. */
export const PARTICLES = 12_000;

/** Particles are kept after one hour of so many, and after the last of a record; {@link Cloud.state}. */
export const EVERY = 16;
export const RECENT = 7;

/** A cloud with its particles. */
export type Whole = Cloud & { readonly state: Float32Array };
/** How far a reading is, and what the hour just read came to. */
export type Progress = { readonly done: number; readonly of: number; readonly cloud: Whole };
export type Read = { readonly reading: Reading; readonly clouds: readonly Cloud[] };

/**
 * What may be unspoken is widened a little about its middle: where hurts stay harder to say than is believed of anyone,
 * its bands held least in trial runs, and what is said of silence has to be the humblest of all.
 */
const UNSPOKEN_WIDER = 1.05;

const SHOWN = ['connection', 'brought', 'unspoken'] as const satisfies readonly Shown[];
const as: Readonly<Record<Shown, (logit: number, median: number) => number>> = {
  connection: logistic,
  brought: logistic,
  unspoken: (x, median) => logistic(median + UNSPOKEN_WIDER * (x - median)),
};

let scratch = new Float64Array(0);
/** What a cloud says of one thing, in logits, one number a particle; the next call writes over them. */
const logitsOf = (state: Particles | Float32Array, of: Shown): Float64Array => {
  const n = state.length / COORDINATES;
  if (scratch.length !== n) scratch = new Float64Array(n);
  const logitOf = LOGITS[of];
  for (let i = 0; i < n; i++) scratch[i] = logitOf(state, n, i); // i < n
  return scratch;
};

/** What a cloud says, as draws in [0, 1]: one number a particle. */
export const drawsOf = (state: Particles | Float32Array): Readonly<Record<Shown, Float64Array>> => {
  const draws = (of: Shown): Float64Array => {
    const logits = logitsOf(state, of);
    const { middle } = bandOf(logits);
    return logits.map((x) => as[of](x, middle));
  };
  return { connection: draws('connection'), brought: draws('brought'), unspoken: draws('unspoken') };
};

/** The band of one thing that a cloud says. */
export const bandIn = (state: Particles | Float32Array, of: Shown): Band =>
  bandOf(logitsOf(state, of), as[of]);

const bandsOf = (state: Particles | Float32Array): Readonly<Record<Shown, Band>> => ({
  connection: bandIn(state, 'connection'),
  brought: bandIn(state, 'brought'),
  unspoken: bandIn(state, 'unspoken'),
});

/** Mean and variance of each crowd, of one thing, in logits. */
const momentsOf = (logits: Float64Array, crowds: number) =>
  Array.from({ length: crowds }, (_, crowd) => {
    const [from, to] = [islandAt(logits.length, crowd, crowds), islandAt(logits.length, crowd + 1, crowds)];
    let [sum, squares] = [0, 0];
    for (let i = from; i < to; i++) {
      const x = logits[i] as number; // inside
      sum += x;
      squares += x * x;
    }
    const mean = sum / (to - from);
    return { mean, variance: squares / (to - from) - mean * mean };
  });

/** How the crowds see it. @param hour log evidence of this hour, by crowd @param before what they came to before it */
const crowdsOf = (
  state: Float32Array,
  hour: readonly number[],
  before?: readonly Crowd[],
): readonly Crowd[] => {
  const seen = SHOWN.map((of) => momentsOf(logitsOf(state, of), hour.length));
  return hour.map((logEvidence, crowd) => ({
    logEvidence: (before?.[crowd]?.logEvidence ?? 0) + logEvidence,
    means: seen.map((of) => of[crowd]?.mean ?? 0),
    variances: seen.map((of) => of[crowd]?.variance ?? 0),
  }));
};

/** Log evidence of a record: that of the crowds' mean evidence, which is right on average. */
const evidenceOf = (crowds: readonly Crowd[]): number => {
  if (crowds.length === 0) return 0;
  const top = Math.max(...crowds.map(({ logEvidence }) => logEvidence));
  return top + log(crowds.reduce((sum, { logEvidence }) => sum + exp(logEvidence - top), 0) / crowds.length);
};

/** How much wider than among all people a person's own spread is taken to be, once it was wrong about them. */
const HUMBLE = 1.5;

/**
 * A person said that it is wrong. Nobody said which way, so about every other particle becomes anyone's, and the rest
 * stay about the middle with everything around it possible.
 */
const retreat = ({ count: n, cloud, z, chances }: Room, anyone: Float32Array): void => {
  const m = anyone.length / COORDINATES;
  const middles = new Map<number, number>();
  for (const k of [AT.connection, AT.bringing, AT.keeping, AT.value]) {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += cloud[k * n + i] as number; // inside, here and below
    middles.set(k, sum / n);
  }
  for (let k = 0; k < COORDINATES; k++) {
    const middle = middles.get(k);
    for (let i = 0; i < n; i++)
      if ((chances[i] as number) < 0.5) cloud[k * n + i] = anyone[k * m + (i % m)] as number;
      else if (middle !== undefined)
        cloud[k * n + i] = middle + HUMBLE * BELIEFS.spread[k as 0] * (z[k * n + i] as number);
  }
};

/** What was told up to here as one word: a digest of what came before and of this, for comparing and nothing else. */
const toldOf = (before: string, now: unknown): string => {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (const letter of `${before}${JSON.stringify(now)}`) {
    const code = letter.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul((b + code) ^ (b >>> 13), 0x5bd1e995);
  }
  return `${(a >>> 0).toString(36)}-${(b >>> 0).toString(36)}`;
};

const marksOf = ([a, b, c, d]: FourMarks): ExpectedMarks => ({
  client: { close: a, real: b },
  therapist: { close: c, real: d },
});

/** An hour as it is read: of one about which it was wrong, only that it was. */
export const heardOf = (hour: HourTold, humble: readonly string[] = []): HourTold =>
  humble.includes(hour.id) ? silentHour(hour.id, hour.day) : hour;

/** Both rooms, with the clouds of the hour before. */
type Rooms = { readonly read: Room; readonly unread: Room };
/** Particles with which what would be said of anyone is reckoned. */
const UNREAD = 1_000;

/** Reads one hour more. @param before the hour before, and what the crowds made of it, unless it is the first */
const next = (
  { read: room, unread }: Rooms,
  before: { readonly hour: HourTold; readonly crowds: readonly Crowd[] } | undefined,
  hour: HourTold,
  index: number,
  told: string,
  { seed, humble }: ReadOptions,
): Whole => {
  const isHumble = humble?.includes(hour.id) ?? false;
  const heard = heardOf(hour, humble);
  const earlier = before && heardOf(before.hour, humble);
  const silent = (one: HourTold) => silentHour(one.id, one.day);
  const time = passage(before && silent(before.hour), silent(hour));
  readHour(unread, { hour: silent(hour), index, pass: time }, seed);
  const anyone = Float32Array.from(unread.cloud);
  unread.cloud.set(anyone);
  const step = readHour(room, { hour: heard, index, pass: passage(earlier, heard) }, seed);
  if (isHumble) retreat(room, anyone);
  const state = Float32Array.from(room.cloud);
  room.cloud.set(state); // what is kept is what is said, and what the next hour begins from
  const { connection, brought, unspoken } = bandsOf(state);
  const crowds = crowdsOf(state, step.logEvidence, before?.crowds);
  return {
    id: hour.id,
    told,
    state,
    unread: anyone,
    read: { id: hour.id, connection, brought, isHumble, foretold: marksOf(step.foretold) },
    unspoken,
    before: { id: hour.id, ...bandsOf(anyone) },
    crowds,
  };
};

/** Whether the particles after an hour are kept: of the last hours, and of one in so many before them. */
const isKept = (index: number, of: number): boolean => index >= of - RECENT || index % EVERY === EVERY - 1;

/** A cloud as a reading of so many hours keeps it: with its particles, or without. */
export const asKept = (cloud: Cloud, index: number, of: number): Cloud =>
  cloud.state === null || isKept(index, of) ? cloud : { ...cloud, state: null, unread: null };

/**
 * The last hour that need not be read again, or −1: it was told the same, as was all before it, its particles are at
 * hand, and so are those of every hour before it that a fresh reading would have kept.
 */
const resumable = (told: readonly string[], from: readonly Cloud[]): number => {
  let last = -1;
  for (const [index, word] of told.entries()) {
    const cloud = from[index];
    if (cloud?.told !== word) break;
    if (cloud.state !== null) last = index;
    else if (isKept(index, told.length)) break;
  }
  return last;
};

/** {@link read} hour by hour: yields after each, so that a worker can say how far it is, or stop. */
export function* reading(hours: readonly HourTold[], options: ReadOptions): Generator<Progress, Read> {
  const { seed, particles = PARTICLES, humble, from = [] } = options;
  if (!(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32))
    throw new RangeError(`read: expected a seed in 0 … 2³² − 1, got ${seed}`);
  if (!(Number.isInteger(particles) && particles >= ISLANDS))
    throw new RangeError(`read: expected ${ISLANDS} particles at least, got ${particles}`);
  for (const hour of hours) checkHour(hour);
  if (new Set(hours.map(({ id }) => id)).size !== hours.length)
    throw new RangeError('read: expected hours of different ids, got one twice');
  const rooms: Rooms = { read: roomFor(particles, ISLANDS), unread: roomFor(UNREAD, 1) };
  const clouds: Cloud[] = [];
  const told: string[] = [];
  for (const hour of hours)
    told.push(toldOf(told.at(-1) ?? '', [seed, particles, hour, humble?.includes(hour.id) ?? false]));
  const known = resumable(told, from);
  for (const [index, hour] of hours.entries()) {
    const [earlier, old] = [hours[index - 1], from[index]];
    if (index <= known && old) {
      clouds.push(old);
      if (index === known && old.state && old.unread) {
        rooms.read.cloud.set(old.state);
        rooms.unread.cloud.set(old.unread);
      }
      continue;
    }
    const before = earlier && { hour: earlier, crowds: clouds.at(-1)?.crowds ?? [] };
    const cloud = next(rooms, before, hour, index, told[index] ?? '', options);
    clouds.push(asKept(cloud, index, hours.length));
    yield { done: index + 1, of: hours.length, cloud };
  }
  const refused = refusalOf(hours, clouds);
  return {
    reading: {
      refused,
      hours: clouds.map(({ read: said }) =>
        refused === null ? said : { ...said, connection: null, brought: null },
      ),
      unspoken: clouds.map(({ id, unspoken }) => ({ id, band: refused === null ? unspoken : null })),
      before: clouds.map(({ before }) => before),
      logEvidence: evidenceOf(clouds.at(-1)?.crowds ?? []),
    },
    clouds: clouds.map((cloud, index) => asKept(cloud, index, hours.length)),
  };
}

/** Reads a record. @throws {RangeError} for an hour that `checkHour` refuses, or two hours of the same id */
export const read = (hours: readonly HourTold[], options: ReadOptions): Read => {
  const steps = reading(hours, options);
  let state = steps.next();
  while (!state.done) state = steps.next();
  return state.value;
};

/**
 * The particles after an hour, whether they were kept or have to be found again.
 * @param clouds of a reading of the same hours with the same options
 * @throws {RangeError} where there is no such hour
 */
export const stateAfter = (
  hours: readonly HourTold[],
  options: ReadOptions,
  clouds: readonly Cloud[],
  id: string,
): Float32Array => {
  const place = hours.findIndex((hour) => hour.id === id);
  const kept =
    clouds[place]?.state ??
    read(hours.slice(0, place + 1), { ...options, from: clouds }).clouds.at(-1)?.state;
  if (place < 0 || !kept) throw new RangeError(`stateAfter: expected an hour of the record, got ${id}`);
  return kept;
};

/** The record as a device may read it who is not the person whose silence it is about. */
export const withoutUnspoken = (said: Reading): Omit<Reading, 'unspoken'> => {
  const { unspoken: _unspoken, ...rest } = said;
  return rest;
};
