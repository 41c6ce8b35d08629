/**
 * Readings of records: against exact inference where that can be had, what they withstand, and that they are the same
 * every time. Whether they can be believed is another matter, and stands in docs/calibration.md.
 */
import { describe, expect, it } from 'vitest';
import { SHAPES } from '../calibration/nothing.ts';
import { simulate } from '../calibration/simulated.ts';
import { logistic } from '../exact.ts';
import { uniforms } from '../random.ts';
import { atRanks, type Band } from './band.ts';
import { because, without } from './because.ts';
import { chanceOfAnswer, LOGITS } from './hour.ts';
import { type Cloud, drawsOf, EVERY, RECENT, read, stateAfter, withoutUnspoken } from './read.ts';
import { APART_BY_CHANCE, disagreement, strangeFrom, strangeness } from './refusal.ts';
import type { Crowd } from './said.ts';
import { type HourTold, NOTHING_TOLD, type SideTold, silentHour } from './told.ts';
import { CHOICES, whatIf } from './what-if.ts';

const ONCE = { seed: 7, particles: 300 };
const TOP: SideTold = { close: 1, real: 1 };

const hoursOf = (
  count: number,
  client: (t: number) => SideTold,
  therapist: (t: number) => SideTold = () => NOTHING_TOLD,
): readonly HourTold[] =>
  Array.from({ length: count }, (_, t) => ({
    ...silentHour(`h${t}`, 7 * t),
    client: client(t),
    therapist: therapist(t),
  }));
const side = (close: number, real: number): SideTold => ({ close, real });
const { hours } = simulate(3, 1, 12);
const width = (band: Band | null | undefined): number => (band ? band.most[1] - band.most[0] : Number.NaN);
const last = (told: readonly HourTold[], options: Parameters<typeof read>[1] = ONCE) => {
  const { reading, clouds } = read(told, options);
  const cloud = clouds.at(-1);
  if (!cloud?.read.connection || !cloud.read.brought) throw new Error('nothing was read');
  return { reading, clouds, cloud, connection: cloud.read.connection, brought: cloud.read.brought };
};

describe('the same every time', () => {
  it('same seed, same bytes; another seed, others', () => {
    expect(read(hours, ONCE)).toEqual(read(hours, ONCE));
    expect(last(hours, { ...ONCE, seed: 8 }).connection).not.toEqual(last(hours).connection);
  });

  it('a first hour is these very numbers, in every engine', () => {
    const one = [{ ...silentHour('a', 0), client: side(0.7, 0.4), therapist: side(0.6, 0.55) }];
    const { connection } = last(one, { seed: 1, particles: 50 });
    expect(connection.middle).toBe(0.7425368403582521);
  });

  it('an edited, an inserted or a withdrawn hour, read again from the clouds, is what a fresh reading gives', () => {
    const { clouds } = read(hours, ONCE);
    const edited = hours.map((hour, t) => (t === 5 ? { ...hour, client: side(0.2, 0.1) } : hour));
    const inserted = [...hours.slice(0, 7), silentHour('late', 45), ...hours.slice(7)];
    const withdrawn = hours.filter((_, t) => t !== 3);
    for (const told of [edited, inserted, withdrawn, hours.slice(0, 4)])
      expect(read(told, { ...ONCE, from: clouds })).toEqual(read(told, ONCE));
  });

  it('keeps particles of a few hours, and finds those of any other again', () => {
    const long = simulate(3, 2, 40).hours;
    const { clouds } = read(long, ONCE);
    const kept = clouds.filter(({ state }) => state !== null).length;
    expect(kept).toBe(RECENT + Math.floor((40 - RECENT) / EVERY));
    for (const place of [0, 9, EVERY - 1, EVERY, 34, 39]) {
      const { clouds: then } = read(long.slice(0, place + 1), ONCE);
      expect(stateAfter(long, ONCE, clouds, String(place))).toEqual(then.at(-1)?.state);
    }
    expect(() => stateAfter(long, ONCE, clouds, 'none')).toThrow(RangeError);
    const edited = long.map((hour, t) => (t === 21 ? { ...hour, client: side(0.2, 0.1) } : hour));
    const withdrawn = long.slice(0, 30);
    for (const told of [edited, withdrawn, [...long, silentHour('more', 400)]])
      expect(read(told, { ...ONCE, from: clouds })).toEqual(read(told, ONCE));
  });

  it('clouds of another seed, of as many particles or of other hours are not used', () => {
    const { clouds } = read(hours, { ...ONCE, seed: 8 });
    expect(read(hours, { ...ONCE, from: clouds })).toEqual(read(hours, ONCE));
  });
});

describe('oracle', () => {
  it('values are found by rank as sorting finds them', () => {
    const u = new Float64Array(4);
    for (const [n, make] of [
      [1, (x: number) => x],
      [5, (x: number) => x],
      [255, (x: number) => x],
      [256, (x: number) => x],
      [3_000, (x: number) => x],
      [3_000, (x: number) => Math.floor(4 * x)],
      [3_000, () => 7],
      [3_000, (x: number) => x ** 40],
    ] as const) {
      const values = Float64Array.from({ length: n }, (_, i) => {
        uniforms(u, 0, 11, i, n, 9_002);
        return make(u[0] ?? 0);
      });
      const ranks = [0, n >> 2, n >> 1, (n >> 1) + 1, n - 1].map((rank) => Math.min(rank, n - 1));
      const sorted = values.slice().sort();
      expect(atRanks(values, ranks)).toEqual(ranks.map((rank) => sorted[rank]));
    }
  });

  it('two hours, against importance sampling of the same model by another way', () => {
    const told = hours.slice(0, 2);
    const { cloud, reading } = last(told, { seed: 5, particles: 40_000 });
    const mean = (draws: ArrayLike<number>) =>
      Array.from(draws).reduce((sum, x) => sum + x, 0) / draws.length;
    const state = cloud.state ?? new Float32Array(0);
    const { connection, brought } = drawsOf(state);
    const unspoken = Float64Array.from({ length: 40_000 }, (_, i) =>
      logistic(LOGITS.unspoken(state, 40_000, i)),
    ); // not widened
    const exact = sampled(told, 400_000);
    expect(Math.abs(mean(connection) - exact.connection)).toBeLessThan(0.004);
    expect(Math.abs(mean(brought) - exact.brought)).toBeLessThan(0.006);
    expect(Math.abs(mean(unspoken) - exact.unspoken)).toBeLessThan(0.006);
    expect(Math.abs(reading.logEvidence - exact.logEvidence)).toBeLessThan(0.12);
  });
});

describe('what it withstands', () => {
  it('nothing told, or too little: it refuses, and says nothing of any hour', () => {
    for (const told of [[], hoursOf(3, () => side(0.7, 0.5)), hoursOf(12, () => NOTHING_TOLD)]) {
      const { reading } = read(told, ONCE);
      expect(reading.refused).toBe('too-few-hours');
      expect(reading.hours.every(({ connection, brought }) => connection === null && brought === null)).toBe(
        true,
      );
      expect(reading.unspoken.every(({ band }) => band === null)).toBe(true);
    }
    expect(
      read(
        hoursOf(6, () => ({ close: 0.7, real: null })),
        ONCE,
      ).reading.refused,
    ).toBe('too-few-marks');
  });

  it('all at the top, of both: it refuses', () => {
    expect(
      read(
        hoursOf(
          20,
          () => TOP,
          () => TOP,
        ),
        ONCE,
      ).reading.refused,
    ).toBe('all-at-the-top');
  });

  it('a client who pleases: it refuses, whatever the other marks, and with every seed', () => {
    const almost: SideTold = { close: 0.96, real: 0.96 };
    for (const [client, therapist] of [
      [TOP, NOTHING_TOLD],
      [TOP, side(0.6, 0.4)],
      [TOP, side(0.8, 0.8)],
      [almost, side(0.8, 0.8)],
      [almost, almost],
    ] as const)
      for (const seed of [1, 2, 2_001]) {
        const told = hoursOf(
          20,
          () => client,
          () => therapist,
        );
        expect(read(told, { ...ONCE, seed }).reading.refused).toBe('all-at-the-top');
      }
  });

  it('an hour that next to no particle can follow: the band is as wide as before it, and not a single point', () => {
    const quiet = simulate(4, 1, 24).hours;
    const before = last(quiet, { seed: 3, particles: 2_000 });
    for (const ruptures of [8, 20]) {
      const stormy: HourTold = {
        ...silentHour('storm', 7 * 30),
        ruptures,
        moments: Array.from({ length: ruptures }, () => ({
          part: 'hurt',
          shown: 1,
          answer: 'missed' as const,
        })),
      };
      const after = last([...quiet, stormy], { seed: 3, particles: 2_000 });
      expect(new Set(after.cloud.state).size).toBeGreaterThan(50);
      expect(width(after.connection)).toBeGreaterThan(0.5 * width(before.connection));
      expect(width(after.brought)).toBeGreaterThan(0.05);
    }
  });

  it('an hour of which nobody told anything says nothing, and one without any disconnection says something', () => {
    const known = simulate(4, 2, 12).hours;
    const then = (ruptures: number | null) =>
      last([...known, { ...silentHour('more', 7 * 40), ruptures }], { seed: 3, particles: 2_000 });
    const passed = last([...known, silentHour('more', 7 * 40)], { seed: 3, particles: 2_000 });
    expect(then(null).connection).toEqual(passed.connection);
    expect(then(0).reading.logEvidence).not.toBe(passed.reading.logEvidence);
    expect(passed.reading.logEvidence).toBeCloseTo(
      last(known, { seed: 3, particles: 2_000 }).reading.logEvidence,
      9,
    );
  });

  it('accounts that lie far apart hour after hour: it refuses', () => {
    const told = hoursOf(
      20,
      () => side(0.9, 0.9),
      () => side(0.3, 0.3),
    );
    expect(read(told, ONCE).reading.refused).toBe('unlike-the-model');
  });

  it('noise, and two accounts of different things: it refuses', () => {
    const u = new Float64Array(4);
    const noise = hoursOf(20, () => NOTHING_TOLD).map((hour, t): HourTold => {
      uniforms(u, 0, 5, 0, t, 9_000);
      const [a = 0, b = 0, c = 0, d = 0] = u;
      return { ...hour, client: side(a, b), therapist: side(c, d) };
    });
    expect(read(noise, ONCE).reading.refused).toBe('unlike-the-model');
    const apart = hoursOf(
      20,
      () => side(0.05, 0.1),
      () => side(0.95, 0.95),
    );
    expect(read(apart, ONCE).reading.refused).toBe('unlike-the-model');
  });

  it('marks that hardly move, at any height: it refuses, with every seed', () => {
    const still = [0.5, 0.7, 0.8].map((mark) =>
      hoursOf(
        20,
        () => side(mark, mark),
        () => side(mark, mark),
      ),
    );
    for (const told of [...still, SHAPES['near the top, hardly moving'](5, 2)])
      for (const seed of [1, 2, 2_001])
        expect(read(told, { ...ONCE, seed }).reading.refused).toBe('hardly-moving');
    const moving = hoursOf(
      20,
      (t) => side(0.5 + 0.1 * (t % 2), 0.5 + 0.1 * (t % 3)),
      () => side(0.6, 0.6),
    );
    expect(read(moving, ONCE).reading.refused).not.toBe('hardly-moving'); // the therapist's may
  });

  it('a hundred hours hide nothing of what came after them', () => {
    const told = SHAPES['a hundred hours of two people, then twenty of noise'](4, 4);
    const { reading, clouds } = read(told, ONCE);
    expect(reading.refused).toBe('unlike-the-model');
    expect(strangeness(told, clouds)).toBeLessThan(strangeFrom(told.length));
  });

  it('what comes out differently for crowds that never mix is left to chance, and not said', () => {
    const told = SHAPES['a steady rise'](4, 3);
    const { reading, clouds } = read(told, { seed: 2, particles: 2_000 });
    expect(reading.refused).toBe('left-to-chance');
    expect(reading.hours.every(({ connection }) => connection === null)).toBe(true);
    const cloud = clouds.at(-1) as Cloud; // forty hours
    const [first] = cloud.crowds;
    const alike = { ...cloud, crowds: cloud.crowds.map(() => first as Crowd) }; // there are four
    expect(disagreement(cloud)).toBeGreaterThan(APART_BY_CHANCE);
    expect(disagreement(alike)).toBe(0);
    const known = read(hours, { seed: 2, particles: 2_000 }).clouds.at(-1) as Cloud;
    expect(disagreement(known)).toBeLessThan(APART_BY_CHANCE);
  });

  it('an answer against all that was told is not impossible: one in twenty may say nothing', () => {
    expect(chanceOfAnswer(0, true)).toBeCloseTo(0.025, 12);
    expect(chanceOfAnswer(0.7, true) + chanceOfAnswer(0.7, false)).toBeCloseTo(1, 12);
  });

  it('constant marks do not narrow the band without end', () => {
    const { connection, brought } = last(
      hoursOf(
        60,
        () => side(0.7, 0.7),
        () => side(0.7, 0.7),
      ),
    );
    expect(width(connection)).toBeGreaterThan(0.08);
    expect(width(brought)).toBeGreaterThan(0.1);
  });

  it('one side missing for a year: the bands are wider than with both', () => {
    const both = last(
      hoursOf(
        60,
        () => side(0.7, 0.5),
        () => side(0.65, 0.6),
      ),
    );
    const one = last(
      hoursOf(
        60,
        (t) => (t < 8 ? side(0.7, 0.5) : NOTHING_TOLD),
        () => side(0.65, 0.6),
      ),
    );
    expect(width(one.brought)).toBeGreaterThan(width(both.brought));
  });

  it('ends of the scale, many disconnections, days that run backwards: no NaN anywhere', () => {
    const edge = hoursOf(
      12,
      (t) => side(t % 2, (t + 1) % 2),
      (t) => side(t % 3 ? 0 : 1, 1e-300),
    ).map(
      (hour, t): HourTold => ({
        ...hour,
        day: t % 2 ? -1e9 : 1e9,
        ruptures: t * 9,
        mended: 100 - t,
        reached: t % 2 === 0,
        moments: Array.from({ length: 30 }, () => ({ part: 'hurt', shown: 1, answer: 'punished' as const })),
      }),
    );
    const { clouds, reading } = read(edge, ONCE);
    expect(clouds.every(({ state }) => state === null || state.every(Number.isFinite))).toBe(true);
    expect(Number.isFinite(reading.logEvidence)).toBe(true);
  });

  it('a thousand hours', () => {
    const { clouds } = read(
      hoursOf(1_000, (t) => (t % 3 ? side(0.6, 0.5) : NOTHING_TOLD)),
      { seed: 2, particles: 40 },
    );
    expect(clouds).toHaveLength(1_000);
    expect(clouds.every(({ state }) => state === null || state.every(Number.isFinite))).toBe(true);
  });

  it('refuses what is no hour', () => {
    expect(() => read([{ ...silentHour('a', 0), client: side(1.2, 0) }], ONCE)).toThrow(RangeError);
    expect(() => read([silentHour('a', 0), silentHour('a', 7)], ONCE)).toThrow(RangeError);
    expect(() => read([silentHour('a', Number.NaN)], ONCE)).toThrow(RangeError);
  });
});

describe('what a person may do with it', () => {
  it('this is wrong about me: half of it becomes anyone, and the rest is wide about where it was', () => {
    const options = { ...ONCE, particles: 4_000 };
    const high = hoursOf(
      14,
      (t) => side(0.93 - 0.06 * (t % 2), 0.9 - 0.06 * (t % 3)),
      (t) => side(0.88 + 0.04 * (t % 2), 0.9),
    );
    for (const told of [hours, high]) {
      const id = told.at(-1)?.id ?? '';
      const { cloud } = last(told, { ...options, humble: [id] });
      const plain = last(told.slice(0, -1), options);
      expect(cloud.read.isHumble).toBe(true);
      for (const of of ['connection', 'brought'] as const) {
        const [was, anyone] = [plain.cloud.read[of], cloud.before[of]];
        expect(width(cloud.read[of])).toBeGreaterThan(0.8 * width(anyone));
        expect(width(cloud.read[of])).toBeGreaterThan(width(was));
        const [low, high] = [was?.middle ?? 0, anyone.middle].sort((p, q) => p - q);
        expect(cloud.read[of]?.middle).toBeGreaterThan((low ?? 0) - 0.03);
        expect(cloud.read[of]?.middle).toBeLessThan((high ?? 0) + 0.03);
      }
    }
  });

  it('an hour about which it was wrong is not read, nor what it would have taught the next', () => {
    const loud = hours.map((hour, t) =>
      t === 6 ? { ...hour, ruptures: 3, mended: 0, reached: true } : hour,
    );
    const options = { ...ONCE, humble: [hours[6]?.id ?? ''] };
    expect(last(loud, options).connection).toEqual(last(hours, options).connection);
  });

  it('what would be said of anyone passes with time and knows nothing of this record', () => {
    const { reading } = last(hours);
    const silent = hours.map(({ id, day }) => silentHour(id, day));
    const of = (told: readonly HourTold[]) =>
      read(told, ONCE).reading.before.map(({ connection }) => connection);
    expect(reading.before.map(({ connection }) => connection)).toEqual(of(silent));
    expect(reading.before.at(-1)?.brought.middle).toBeGreaterThan(reading.before[0]?.brought.middle ?? 1);
  });

  it('because: three at most, the greatest first, and none where nothing was told', () => {
    const told = simulate(5, 3, 20).hours;
    const options = { seed: 1, particles: 1_000 };
    const { clouds } = read(told, options);
    const reasons = because(told, options, clouds);
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.length).toBeLessThanOrEqual(3);
    const sizes = reasons.map(({ moved }) => Math.abs(moved));
    expect(sizes).toEqual([...sizes].sort((p, q) => q - p));
    const [first] = reasons;
    const left = told.map((hour) => (hour.id === first?.hour ? (without(hour, first.what) ?? hour) : hour));
    expect(left).not.toEqual(told);
    const [full, less] = [last(told, options), last(left, options)];
    expect(full.connection.middle - less.connection.middle).toBe(first?.moved);
    expect(because([], ONCE, [])).toEqual([]);
    const none = { ...silentHour('none', 0), ruptures: 0 };
    expect(without(none, 'disconnections')).toEqual({ ...none, ruptures: null }); // told of none is told
    expect(without(silentHour('silent', 0), 'disconnections')).toBeNull();
  });

  it('what if: a fan for each choice, the same draws; something true is not worse than what is asked', () => {
    const state = last(hours).cloud.state as Float32Array; // the last hour's is always kept
    const after = hours.at(-1) as HourTold; // of twelve
    const fans = whatIf(state, after, CHOICES, 3, 9);
    expect(fans.map(({ choice }) => choice)).toEqual([...CHOICES]);
    const middle = (choice: string) =>
      fans.find((fan) => fan.choice === choice)?.connection[0]?.middle ?? Number.NaN;
    expect(middle('one true thing')).toBeGreaterThanOrEqual(middle('keep to what is asked'));
    expect(middle('let it rest')).toBeLessThanOrEqual(middle('keep to what is asked'));
    expect(whatIf(state, after, CHOICES, 3, 9)).toEqual(fans);
    expect(() => whatIf(state, after, CHOICES, 0, 9)).toThrow(RangeError);
  });

  it('what if: what the last hour taught comes into the next', () => {
    const state = last(hours).cloud.state as Float32Array; // the last hour's is always kept
    const after = (told: Partial<HourTold>) =>
      whatIf(state, { ...silentHour('now', 84), ...told }, ['keep to what is asked'], 1, 9)[0]?.brought[0]
        ?.middle;
    expect(after({ mended: 2 })).toBeGreaterThan(after({}) ?? 1);
    expect(after({ ruptures: 2 })).toBeLessThan(after({}) ?? 0);
  });

  it('what may be unspoken can be left out whole', () => {
    const { reading } = read(simulate(5, 3, 20).hours, { ...ONCE, particles: 4_000 });
    expect(reading.unspoken.some(({ band }) => band !== null)).toBe(true);
    expect(JSON.stringify(withoutUnspoken(reading))).not.toContain('unspoken":[');
    expect('unspoken' in withoutUnspoken(reading)).toBe(false);
  });
});

/**
 * Two hours by plain importance sampling, written apart from the filter: innovations by the sum of twelve uniforms
 * would not do in the tails, so they are drawn by Box and Muller, from a stream of their own.
 */
function sampled(told: readonly HourTold[], count: number) {
  const { sin, cos, sqrt, log, exp, PI, max, min, abs } = Math;
  const sigma = (x: number) => 1 / (1 + exp(-x));
  const u = new Float64Array(4);
  let [weights, C1, R1, W1] = [0, 0, 0, 0];
  for (let i = 0; i < count; i++) {
    let block = 0;
    let spare: number[] = [];
    const normal = (): number => {
      if (spare.length === 0) {
        uniforms(u, 0, 99, i, block++, 9_001);
        const [a = 0, b = 0, c = 0, d = 0] = u;
        const [p, q] = [sqrt(-2 * log(1 - a)), sqrt(-2 * log(1 - c))];
        spare = [p * cos(2 * PI * b), p * sin(2 * PI * b), q * cos(2 * PI * d), q * sin(2 * PI * d)];
      }
      return spare.pop() ?? 0;
    };
    const mean = [0.7, 0, 1.8, 0, 0, -0.2, -0.2, 0];
    const spread = [1, 2, 0.7, 0.06, 0.06, 0.7, 1.2, 0.12];
    let traits = mean.map((m, k) => m + (spread[k] ?? 0) * normal());
    let [C, r, V] = [0.05 + 0.15 * normal(), -0.5 + 1.2 * normal(), 0.15];
    let weight = 1;
    told.forEach((hour, t) => {
      const weeks = t === 0 ? 1 : max(1, (hour.day - (told[t - 1]?.day ?? 0)) / 7);
      const keep = t === 0 ? 1 : exp(-weeks / 26);
      const fresh = sqrt(1 - keep * keep);
      traits = traits.map(
        (x, k) => (mean[k] ?? 0) + keep * (x - (mean[k] ?? 0)) + fresh * (spread[k] ?? 0) * normal(),
      );
      const [q = 0, keeping = 0, polite = 0, mine = 0, theirs = 0, seeing = 0, writing = 0, warmth = 0] =
        traits;
      const met = 0.7 * sigma(q + 0.3);
      const open = (one: HourTold | undefined) =>
        one ? min(3, max(0, (one.ruptures ?? 0) - one.mended)) : 0;
      const before = told[t - 1];
      const learned =
        -0.05 * open(before) + 0.05 * min(3, before?.mended ?? 0) + (before?.reached ? 0.08 : 0);
      const restless = t === 0 ? 0 : 0.15 * sqrt(min(8, weeks)) * normal();
      r = r - 0.057 * r - 0.14 + 0.5 * V + 0.25 * met + learned + restless;
      const R = sigma(r);
      const worth = -0.05 * open(hour) + 0.02 * min(3, hour.mended) + (hour.reached ? 0.07 : 0);
      V = max(-1, min(1, 0.04 + R * (0.1 + 0.5 * met) + warmth + worth + 0.11 * normal()));
      C = C + 0.4 * (0.93 * V - C);
      const Q = (C + V) / 2;
      const silent = 1 - sigma(-0.84 + 1.6 * r - keeping);
      const honest = sigma(0.8 + 5 * Q);
      const looks = 0.9 * V + 0.43 * (1 - R);
      const s = sigma(seeing);
      const meant = [
        (1 - silent) * honest + silent * max(honest, sigma(polite)) + mine,
        (1 - silent) * R + silent * max(R, sigma(polite)) + mine,
        sigma(0.5 + 2.6 * (s * Q + (1 - s) * looks)) + theirs,
        sigma(s * r + (1 - s) * 1.2) + theirs,
      ];
      const scale = (0.08 * sqrt(3)) / PI;
      [hour.client.close, hour.client.real, hour.therapist.close, hour.therapist.real].forEach((mark, k) => {
        if (mark === null) return;
        const m = meant[k] ?? 0;
        const e = exp(-abs(mark - m) / scale);
        weight *=
          mark <= 0.005
            ? 0.95 * sigma((0.005 - m) / scale) + 0.05 * 0.05
            : mark >= 0.995
              ? 0.95 * sigma((m - 0.995) / scale) + 0.05 * 0.05
              : (0.95 * e) / (scale * (1 + e) ** 2) + (0.05 * 0.9) / 0.99;
      });
      for (const { shown, answer } of hour.moments) {
        const chance = 0.7 * sigma(q + shown - 0.7);
        const wasMet = answer === 'met' || answer === 'moved';
        if (shown > 0) weight *= 0.95 * (wasMet ? chance : 1 - chance) + 0.025;
      }
      const rate = exp(writing) * R;
      weight *= rate ** (hour.ruptures ?? 0) * exp(-rate);
    });
    weights += weight;
    C1 += weight * sigma(0.8 + 5 * C);
    R1 += weight * sigma(r);
    W1 += weight * (1 - sigma(-0.84 + 1.6 * r - (traits[1] ?? 0)));
  }
  return {
    connection: C1 / weights,
    brought: R1 / weights,
    unspoken: W1 / weights,
    logEvidence: Math.log(weights / count),
  };
}
