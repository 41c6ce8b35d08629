/**
 * Whether a reading can be believed: records whose truth is known are read, and what was said is held against it.
 *
 * The first world is the one that the filter believes in: there its bands have to hold what they say, and the rank of
 * the truth among the particles has to be uniform (simulation-based calibration, Talts et al. 2018). In the others
 * something is otherwise than it believes, and what comes out is published as it is. One number names a whole run.
 */

import { uniforms } from '../random.ts';
import { type Band, quantileOf } from '../reading/band.ts';
import { CHOICES, type Choice, fansFrom } from '../reading/fans.ts';
import { AT, COORDINATES } from '../reading/hour.ts';
import { drawsOf, PARTICLES, reading } from '../reading/read.ts';
import { refusalOf, strangeness } from '../reading/refusal.ts';
import type { Refusal } from '../reading/said.ts';
import type { HourTold } from '../reading/told.ts';
import { type Baseline, dyad, lastValue, localLevel } from './baselines.ts';
import { forward } from './forward.ts';
import { type Acted, type Otherwise, type Simulated, simulate } from './simulated.ts';

/** Hours after which a record is looked at; the last is how long records are. */
export const LOOKS = [5, 10, 20, 40] as const;
/** Looks that show how much has to be told before anything is said. */
export const EARLY = [1, 2, 3, 4] as const;
const LONG = 40;
/** Hours after which fans begin, and hours ahead at which they are held against what came. */
export const STARTS = [10, 28] as const;
export const AHEAD = [1, 3, 6, 12] as const;
const FARTHEST = 12;
/** Bins of a histogram of ranks, and the value of χ² with one degree less that chance exceeds once in a hundred. */
export const BINS = 10;
export const CHI_1_PERCENT = 21.67;

export const STATES = ['connection', 'brought', 'unspoken'] as const;
export type State = (typeof STATES)[number];
/** What is reckoned with inside the filter and never shown. */
export const TRAITS = [
  'meeting',
  'keeping',
  'polite',
  'clientBias',
  'therapistBias',
  'seeing',
  'writing',
  'warmth',
] as const satisfies readonly (keyof typeof AT)[];
export type Trait = (typeof TRAITS)[number];

export type World = {
  readonly name: string;
  /** Share of the records asked for that are drawn from it. */
  readonly share: number;
  readonly records: (seed: number, count: number) => readonly Simulated[];
  /** The same pair once more, in which the therapist did this; where a world can tell. */
  readonly again?: (seed: number, pair: number, acted: Acted) => Simulated;
};

const drawn =
  (...otherwise: readonly Otherwise[]) =>
  (seed: number, count: number): readonly Simulated[] =>
    Array.from({ length: count }, (_, pair) => simulate(seed, pair, LONG, otherwise));

/** Shifts in logits, for *everyone* in the world: a chance of 60 % becomes 27 %, one of 51 % becomes 25 %. */
export const WORLDS: readonly World[] = [
  {
    name: 'as the model believes',
    share: 1,
    records: drawn(),
    again: (seed, pair, acted) => simulate(seed, pair, LONG, [], acted),
  },
  { name: 'hurts are harder to say', share: 0.3, records: drawn({ at: 'keeping', by: 1.4, from: 0 }) },
  { name: 'the other meets less', share: 0.3, records: drawn({ at: 'meeting', by: -1.6, from: 0 }) },
  {
    name: 'both shift after twenty hours',
    share: 0.3,
    records: drawn({ at: 'keeping', by: 1.4, from: 20 }, { at: 'meeting', by: -1.6, from: 20 }),
  },
  {
    name: 'the full model, moment by moment',
    share: 0.5,
    records: (seed, count) => forward(seed, count, LONG),
  },
];

/** What was found of one state after so many hours. */
export type Found = {
  readonly state: State;
  readonly hours: number;
  readonly count: number;
  /** Shares of records whose truth lay in the band. */
  readonly in50: number;
  readonly in90: number;
  /** Mean width of the 90 % band. */
  readonly width: number;
  /** Correlation of the middle with the truth. */
  readonly r: number;
  readonly ranks: readonly number[];
  readonly chi: number;
};

/** How often fans were wrong: for a choice, after so many hours, so many hours ahead. */
export type FanWrong = {
  readonly choice: Choice;
  readonly after: number;
  readonly ahead: number;
  readonly of100: number;
};

export type WorldFound = {
  readonly name: string;
  readonly count: number;
  readonly found: readonly Found[];
  /** What little is known after each of {@link EARLY}. */
  readonly early: readonly Found[];
  /** Correlation of the middle of each trait with the truth, after each of {@link LOOKS}; of the first world only. */
  readonly traits: readonly { readonly trait: Trait; readonly r: readonly number[] }[];
  /** Shares of records refused, by why, after each of {@link LOOKS}. */
  readonly refused: readonly Readonly<Partial<Record<Refusal, number>>>[];
  /** Of a hundred 90 % bands of connection, how many did not hold what came. */
  readonly fansWrong: readonly FanWrong[];
  /** Root mean square error of the next mark of closeness, by who foretold it. */
  readonly foretelling: Readonly<Record<string, number>>;
  /** Median and 99th percentile of how far marks fell from what was foretold. */
  readonly strange: readonly [number, number];
};

/** What one look at one record saw. */
type Seen = { readonly band: Band; readonly truth: number; readonly rank: number };

const correlationOf = (pairs: readonly (readonly [number, number])[]): number => {
  const n = pairs.length;
  const [mx, my] = [0, 1].map((k) => pairs.reduce((sum, pair) => sum + (pair[k] ?? 0), 0) / n) as [
    number,
    number,
  ]; // two
  let [xx, yy, xy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
    xy += (x - mx) * (y - my);
  }
  return xy / Math.sqrt(xx * yy);
};

const foundOf = (state: State, hours: number, seen: readonly Seen[]): Found => {
  const count = seen.length;
  const share = (holds: (one: Seen) => boolean): number => seen.filter(holds).length / count;
  const within = ([low, high]: readonly [number, number], x: number): boolean => low <= x && x <= high;
  const ranks = Array.from(
    { length: BINS },
    (_, bin) => seen.filter(({ rank }) => Math.min(BINS - 1, Math.floor(rank * BINS)) === bin).length,
  );
  return {
    state,
    hours,
    count,
    in50: share(({ band, truth }) => within(band.half, truth)),
    in90: share(({ band, truth }) => within(band.most, truth)),
    width: seen.reduce((sum, { band }) => sum + band.most[1] - band.most[0], 0) / count,
    r: correlationOf(seen.map(({ band, truth }) => [band.middle, truth])),
    ranks,
    chi: ranks.reduce((sum, n) => sum + (n - count / BINS) ** 2 / (count / BINS), 0),
  };
};

/** Share of draws below the truth. */
const rankOf = (draws: Float64Array, truth: number): number => {
  let below = 0;
  for (const draw of draws) if (draw < truth) below += 1;
  return below / draws.length;
};

const errorOf = (
  records: readonly Simulated[],
  foretell: (i: number) => readonly (readonly [number, number])[],
): number => {
  let [sum, count] = [0, 0];
  for (const [i, { hours }] of records.entries())
    for (const [t, said] of foretell(i).entries()) {
      if (t < 2) continue; // nobody knows anything yet
      const hour = hours[t];
      for (const [mark, expected] of [
        [hour?.client.close, said[0]],
        [hour?.therapist.close, said[1]],
      ] as const)
        if (mark != null) {
          sum += (mark - expected) ** 2;
          count += 1;
        }
    }
  return Math.sqrt(sum / count);
};

const put = <T>(lists: Map<string, T[]>, name: string, one: T): void => {
  const list = lists.get(name);
  if (list) list.push(one);
  else lists.set(name, [one]);
};

/** Mean of one coordinate of a cloud. */
const meanOf = (state: Float32Array, at: number): number => {
  const n = state.length / COORDINATES;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += state[at * n + i] as number; // inside
  return sum / n;
};

/** Where nothing can be done again, only what came without doing anything can be foretold. */
const PLAIN: readonly Choice[] = ['keep to what is asked'];

const seedFor = (seed: number, world: number): number => {
  const u = new Float64Array(4);
  uniforms(u, 0, seed, world, 0, 3_200);
  return Math.floor((u[0] ?? 0) * 2 ** 32);
};

/** How many records {@link runWorld} reads, and how often it yields. */
export const recordsOf = ({ share }: World, records: number): number =>
  Math.max(2, Math.round(share * records));

/** Reads the records of one world, yielding after each. @param place of the world among {@link WORLDS} */
export function* runWorld(
  place: number,
  seed: number,
  records: number,
  particles = PARTICLES,
): Generator<undefined, WorldFound> {
  const world = WORLDS[place];
  if (!world) throw new RangeError(`runWorld: expected a world 0 … ${WORLDS.length - 1}, got ${place}`);
  const count = recordsOf(world, records);
  const worldSeed = seedFor(seed, place);
  const all = world.records(worldSeed, count);
  const training = world.records(seedFor(seed, place + 100), 60).map(({ hours }) => hours);
  const seen = new Map<string, Seen[]>();
  const traits = new Map<string, (readonly [number, number])[]>();
  const expected: (readonly [number, number])[][] = [];
  const refused = LOOKS.map(() => new Map<Refusal, number>());
  const strange: number[] = [];
  const wrong = new Map<string, number>();
  for (const [i, { hours, truth, hidden }] of all.entries()) {
    const steps = reading(hours, { seed: (seed + i) >>> 0, particles });
    const states = new Map<number, Float32Array>();
    let step = steps.next();
    for (; !step.done; step = steps.next()) states.set(step.value.done, step.value.cloud.state);
    const { clouds } = step.value;
    for (const look of [...EARLY, ...LOOKS]) {
      const [cloud, true_, state] = [clouds[look - 1], truth[look - 1], states.get(look)];
      if (!cloud || !true_ || !state) continue;
      const draws = drawsOf(state);
      const bands = { ...cloud.read, unspoken: cloud.unspoken };
      for (const name of STATES) {
        const band = bands[name];
        if (!band) continue;
        const one = { band, truth: true_[name], rank: rankOf(draws[name], true_[name]) };
        put(seen, `${name} ${look}`, one);
      }
      const x = hidden?.[look - 1];
      if (x)
        for (const trait of TRAITS)
          put(traits, `${trait} ${look}`, [meanOf(state, AT[trait]), x[AT[trait]] ?? 0]);
    }
    for (const [k, look] of LOOKS.entries()) {
      const why = refusalOf(hours.slice(0, look), clouds.slice(0, look));
      if (why !== null) refused[k]?.set(why, (refused[k]?.get(why) ?? 0) + 1);
    }
    const choices = world.again ? CHOICES : PLAIN;
    for (const after of STARTS) {
      const fans = fansFrom(
        states.get(after) as Float32Array,
        hours[after - 1] as HourTold,
        choices,
        FARTHEST,
        seed,
      ); // records are longer
      for (const { choice, connection } of fans) {
        const { truth: then } = world.again?.(worldSeed, i, { at: after, choice }) ?? { truth };
        for (const ahead of AHEAD) {
          const came = then[after + ahead - 1]?.connection ?? Number.NaN;
          const [low, high] = connection[ahead - 1]?.most ?? [0, 1];
          const name = `${choice}|${after}|${ahead}`;
          wrong.set(name, (wrong.get(name) ?? 0) + (low <= came && came <= high ? 0 : 1));
        }
      }
    }
    strange.push(strangeness(hours, clouds));
    expected.push(clouds.map(({ read: { foretold } }) => [foretold.client.close, foretold.therapist.close]));
    yield;
  }
  const baselines = baselinesOf(training);
  strange.sort((p, q) => p - q);
  const foundAfter = (looks: readonly number[]): readonly Found[] =>
    looks.flatMap((hours) =>
      STATES.map((state) => foundOf(state, hours, seen.get(`${state} ${hours}`) ?? [])),
    );
  return {
    name: world.name,
    count,
    found: foundAfter(LOOKS),
    early: foundAfter(EARLY),
    traits: TRAITS.flatMap((trait) =>
      traits.size === 0
        ? []
        : [{ trait, r: LOOKS.map((look) => correlationOf(traits.get(`${trait} ${look}`) ?? [])) }],
    ),
    refused: refused.map((whys) => Object.fromEntries([...whys].map(([why, n]) => [why, n / count]))),
    fansWrong: [...wrong].map(([name, n]) => {
      const [choice, after, ahead] = name.split('|');
      return {
        choice: choice as Choice,
        after: Number(after),
        ahead: Number(ahead),
        of100: (100 * n) / count,
      };
    }),
    foretelling: {
      'this reading': errorOf(all, (i) => expected[i] ?? []),
      ...Object.fromEntries(
        Object.entries(baselines).map(([name, baseline]) => [
          name,
          errorOf(all, (i) => baseline(all[i]?.hours ?? [])),
        ]),
      ),
    },
    strange: [quantileOf(strange, 0.5), quantileOf(strange, 0.99)],
  };
}

/** The baselines, fitted on records that are not judged: the local level by a small grid. */
const baselinesOf = (training: readonly (readonly HourTold[])[]): Readonly<Record<string, Baseline>> => {
  const meanOf = (side: 'client' | 'therapist'): number => {
    const marks = training.flatMap((hours) => hours.flatMap((hour) => hour[side].close ?? []));
    return marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
  };
  const middle = [meanOf('client'), meanOf('therapist')] as const;
  const records = training.map((hours) => ({ hours, truth: [] }));
  let best = { error: Infinity, baseline: lastValue(middle) };
  for (const drift of [0.0003, 0.001, 0.003, 0.01])
    for (const spread of [0.005, 0.02]) {
      const baseline = localLevel(middle, drift, 0.012, spread);
      const error = errorOf(records, (i) => baseline(training[i] ?? []));
      if (error < best.error) best = { error, baseline };
    }
  return {
    'the last value carried forward': lastValue(middle),
    'a Kalman filter (local level)': best.baseline,
    'two equations (Liebovitch and Peluso)': dyad(training),
  };
};
