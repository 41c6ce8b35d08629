import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pointOf, scaleOf } from './paint.ts';
import { parseSettings, RANGES, type Settings, STARTS, searchOf, TOWN_BETS } from './settings.ts';
import { beginTown, heapsOf, layoutOf, meanOf, TIE } from './town.ts';

const settingsOf = (search: object): Settings => {
  const parsed = parseSettings(search);
  if (!parsed.isFit) throw new RangeError(JSON.stringify(parsed.misfits));
  return parsed.settings;
};
const afterDays = (search: object, days: number) => {
  const town = beginTown(settingsOf(search));
  for (let day = 0; day < days; day++) town.next();
  return town.read();
};

describe('a town’s address', () => {
  const whole = (name: keyof typeof RANGES) =>
    fc.integer({ min: RANGES[name].least, max: RANGES[name].most });
  const settings = fc.record({
    people: whole('people'),
    ties: whole('ties'),
    power: whole('power'),
    seed: whole('seed'),
    start: fc.constantFrom(...STARTS),
    listeners: fc.constantFrom('gentle', 'ordinary', 'rough'),
    dulls: fc.constantFrom('yes', 'no'),
  }) as fc.Arbitrary<Settings>;
  test('parse undoes searchOf, bet included (seed 59)', () => {
    fc.assert(
      fc.property(settings, fc.option(fc.constantFrom(...TOWN_BETS), { nil: undefined }), (some, bet) => {
        expect(parseSettings(searchOf(some, bet))).toEqual({ isFit: true, settings: some, bet });
      }),
      { seed: 59 },
    );
  });
  test('anything at all is read or refused with a reason (seed 61)', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (search) => {
        const parsed = parseSettings(search);
        if (!parsed.isFit) expect(parsed.misfits.length).toBeGreaterThan(0);
      }),
      { seed: 61 },
    );
  });
  test('an ordinary town needs no words', () => {
    expect(searchOf(settingsOf({}))).toEqual({});
  });
  test.each([
    [{ people: 501 }, 'people', 'number'],
    [{ people: 1 }, 'people', 'number'],
    [{ people: 12.5 }, 'people', 'number'],
    [{ people: 'many' }, 'people', 'number'],
    [{ start: 'odd' }, 'start', 'one of'],
    [{ bet: 'maybe' }, 'bet', 'one of'],
    [{ colour: 'red' }, 'colour', 'unknown'],
  ])('%j does not fit', (search, word, kind) => {
    expect(parseSettings(search)).toMatchObject({ isFit: false, misfits: [{ word, expected: { kind } }] });
  });
  test('every word that does not fit is named, and what is long is cut', () => {
    const parsed = parseSettings({ people: 0, start: 'x'.repeat(90) });
    if (parsed.isFit) throw new Error('expected a refusal');
    expect(parsed.misfits.map(({ word }) => word).sort()).toEqual(['people', 'start']);
    expect(parsed.misfits.every(({ got }) => got.length <= 41)).toBe(true);
  });
});

describe('a town', () => {
  test('ties lead from the lower to the higher, once, and to nobody’s self', () => {
    for (const people of [2, 3, 37, 500]) {
      const { ties, places } = layoutOf({ people, ties: 6, seed: 7, power: 0 });
      expect(places).toHaveLength(people);
      expect(new Set(ties.map(String)).size).toBe(ties.length);
      for (const [i, j] of ties) expect(i).toBeLessThan(j);
      // Everyone knows somebody.
      expect(new Set(ties.flat()).size).toBe(people);
    }
  });
  test('most people know those who live nearby, and a few someone far away', () => {
    const { places, ties } = layoutOf({ people: 500, ties: 6, seed: 5, power: 0 });
    const far = ties.filter(([i, j]) => {
      const [a, b] = [places[i], places[j]];
      return a && b && Math.hypot(a.x - b.x, a.y - b.y) > 0.3; // a town is 2 across
    });
    expect(far.length / ties.length).toBeGreaterThan(0.01);
    expect(far.length / ties.length).toBeLessThan(0.12);
  });
  test('nobody stands on anybody, nor beyond the edge', () => {
    for (const [width, height] of [
      [330, 297],
      [700, 560],
    ] as const)
      for (const people of [2, 120, 500]) {
        const scale = scaleOf(people, width, height);
        const points = layoutOf({ people, ties: 2, seed: 3, power: 0 }).places.map((place) =>
          pointOf(place, scale),
        );
        const nearest = points.map((a, i) =>
          Math.min(Infinity, ...points.slice(0, i).map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
        );
        expect(Math.min(...nearest)).toBeGreaterThan(2 * scale.radius);
        const inside = points.filter(
          ({ x, y }) =>
            x >= scale.radius && x <= width - scale.radius && y >= scale.radius && y <= height - scale.radius,
        );
        expect(inside).toHaveLength(people);
      }
  });
  test('the same settings live the same days; another number is another town', () => {
    expect(afterDays({ people: 30 }, 13)).toEqual(afterDays({ people: 30 }, 13));
    expect(afterDays({ people: 30, seed: 2 }, 13).brings).not.toEqual(afterDays({ people: 30 }, 13).brings);
  });
  test('two towns of the same people stay apart, the silent one with fewer hurts open (J43)', () => {
    const [silent, open] = [afterDays({ people: 60 }, 200), afterDays({ people: 60, start: 'open' }, 200)];
    expect(meanOf(silent.brings)).toBeLessThan(0.4);
    expect(meanOf(open.brings)).toBeGreaterThan(0.7);
    const between = (reading: typeof silent) =>
      reading.ties.reduce((sum, tie) => sum + Number(tie !== TIE.quiet), 0);
    expect(between(silent)).toBeLessThan(between(open));
  });
  test('heaps count everyone once', () => {
    expect(heapsOf([0, 0.19, 0.2, 0.5, 0.79, 0.8, 1])).toEqual([2, 1, 1, 1, 2]);
    expect(meanOf([])).toBe(0);
  });
});
