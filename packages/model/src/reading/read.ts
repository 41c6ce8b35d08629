/**
 * The model run backwards on a record (§14): from what two people told of their hours to bands for what neither wrote.
 *
 * The same record, seed and particles give the same numbers, bit for bit, in every engine (L10). An hour is read
 * from the cloud of the hour before, so that after an edit only what follows is read again.
 */
import { log, logistic } from '../exact.ts';
import { bandOf, quantileOf } from './band.ts';
import { expectedMarks, type FourMarks, type Room, readHour, roomFor } from './filter.ts';
import {
  AT,
  BELIEFS,
  broughtOf,
  COORDINATES,
  connectionOf,
  type Particles,
  passage,
  unspokenOf,
} from './hour.ts';
import { refusalOf } from './refusal.ts';
import type { Cloud, ExpectedMarks, Reading } from './said.ts';
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
export const PARTICLES = 8_000;

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

const widened = (values: Float64Array): Float64Array => {
  const logit = (p: number): number => log(p / (1 - p));
  const middle = logit(quantileOf(values.slice().sort(), 0.5));
  for (let i = 0; i < values.length; i++)
    values[i] = logistic(middle + UNSPOKEN_WIDER * (logit(values[i] as number) - middle)); // i < length
  return values;
};

/** What a cloud says, as draws: one number a particle. */
export const drawsOf = (
  state: Particles | Float32Array,
): { readonly connection: Float64Array; readonly brought: Float64Array; readonly unspoken: Float64Array } => {
  const n = state.length / COORDINATES;
  const draws = (of: typeof connectionOf): Float64Array => {
    const out = new Float64Array(n);
    for (let i = 0; i < n; i++) out[i] = of(state, n, i);
    return out;
  };
  return {
    connection: draws(connectionOf),
    brought: draws(broughtOf),
    unspoken: widened(draws(unspokenOf)),
  };
};

const bandsOf = (state: Particles | Float32Array) => {
  const { connection, brought, unspoken } = drawsOf(state);
  return { connection: bandOf(connection), brought: bandOf(brought), unspoken: bandOf(unspoken) };
};

/** How much wider than among all people a person's own spread is taken to be, once it was wrong about them. */
const HUMBLE = 1.5;

/**
 * A person said that it is wrong: the middle is left where it was, since nobody said which way it was wrong, and
 * everything around it becomes possible.
 */
const retreat = ({ count: n, cloud, z }: Room): void => {
  for (const k of [AT.connection, AT.bringing, AT.keeping, AT.value]) {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += cloud[k * n + i] as number; // inside, here and below
    for (let i = 0; i < n; i++)
      cloud[k * n + i] = sum / n + HUMBLE * BELIEFS.spread[k] * (z[k * n + i] as number);
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

/** The hour as it is read: of one about which it was wrong, only that it was. */
const heardOf = (hour: HourTold, humble: readonly string[] = []): HourTold =>
  humble.includes(hour.id) ? silentHour(hour.id, hour.day) : hour;

/** Both rooms, with the clouds of the hour before. */
type Rooms = { readonly read: Room; readonly unread: Room };
/** Particles with which what would be said of anyone is reckoned. */
const UNREAD = 1_000;

/** Reads one hour more. @param before the hour before, and the log evidence up to it, unless it is the first */
const next = (
  { read: room, unread }: Rooms,
  before: { readonly hour: HourTold; readonly logEvidence: number } | undefined,
  hour: HourTold,
  index: number,
  told: string,
  { seed, humble }: ReadOptions,
): Whole => {
  const { count, cloud: after } = room;
  const isHumble = humble?.includes(hour.id) ?? false;
  const heard = heardOf(hour, humble);
  const earlier = before && heardOf(before.hour, humble);
  const { logEvidence, foretold } = readHour(
    room,
    { hour: heard, index, pass: passage(earlier, heard) },
    seed,
  );
  if (isHumble) retreat(room);
  const silent = (one: HourTold) => silentHour(one.id, one.day);
  const time = passage(before && silent(before.hour), silent(hour));
  readHour(unread, { hour: silent(hour), index, pass: time }, seed);
  const state = Float32Array.from(after);
  after.set(state); // what is kept is what is said, and what the next hour begins from
  const anyone = Float32Array.from(unread.cloud);
  unread.cloud.set(anyone);
  const { connection, brought, unspoken } = bandsOf(state);
  const fitted = marksOf(expectedMarks(after, count, room.meant));
  return {
    id: hour.id,
    told,
    state,
    unread: anyone,
    read: { id: hour.id, connection, brought, isHumble, foretold: marksOf(foretold), fitted },
    unspoken,
    before: { id: hour.id, ...bandsOf(anyone) },
    logEvidence: (before?.logEvidence ?? 0) + logEvidence,
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
  if (!(Number.isInteger(particles) && particles >= 2))
    throw new RangeError(`read: expected two particles at least, got ${particles}`);
  for (const hour of hours) checkHour(hour);
  if (new Set(hours.map(({ id }) => id)).size !== hours.length)
    throw new RangeError('read: expected hours of different ids, got one twice');
  const rooms: Rooms = { read: roomFor(particles), unread: roomFor(UNREAD) };
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
    const before = earlier && { hour: earlier, logEvidence: clouds.at(-1)?.logEvidence ?? 0 };
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
      logEvidence: clouds.at(-1)?.logEvidence ?? 0,
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
