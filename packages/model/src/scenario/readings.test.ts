/** Readings against their equations, written out a second time with other means. */
import { describe, expect, it } from 'vitest';
import { begin } from '../birth.ts';
import { DEFAULTS } from '../constants.ts';
import { newWatch } from '../fast/engine.ts';
import { parseScenario } from './parse.ts';
import { newReader, safeAndReal, sceneOf, stateOf } from './readings.ts';

const VULNERABILITY = [0.25, 0.75];
const society = begin({
  parts: [
    { name: 'ease', vulnerability: 0.25, occasions: 1 },
    { name: 'hurt', vulnerability: 0.75, occasions: 1 },
  ],
  people: [
    {
      id: 0,
      life: [5, 3],
      worth: [7, 2],
      harm: [3, 8],
      clarity: 0.5,
      yearning: 1.25,
      general: { ease: [2, 1] },
    },
    { id: 1 },
    { id: 2 },
  ],
  relationships: [
    { from: 0, to: 1, contact: 3, power: 0.5 },
    { from: 0, to: 2, contact: 1, invite: 0.25 },
  ],
});
const [person] = society.people;
if (!person) throw new Error('somebody was begun');

/** §3 and §4 by hand, with Math.exp: near enough to compare. */
const byHand = () => {
  const hope = 5 / 8;
  const shame = (1 - 7 / 9) * (1 - hope);
  const general = [(2 + 4 * hope) / (3 + 4), hope];
  const harm = 3 / 11;
  let [real, risk] = [0, 0];
  for (const [contact, power, invite] of [
    [3, 0.5, 0],
    [1, 0, 0.25],
  ] as const)
    for (const part of [0, 1]) {
      const p = general[part] ?? 0; // with no evidence here, κ_R of the level above
      const v = VULNERABILITY[part] ?? 0;
      const bring = 1.25 * p - v * (1 - p) * (1 + harm * 1.75 * (1 + power)) - 2 * shame * v + invite;
      const odds = [bring, 1.25 * 0.2, 0].map((u) => Math.exp(u / 0.25));
      const sum = odds.reduce((a, b) => a + b, 0);
      const weight = ((contact / 4) * 0.5) / 2;
      real += (weight * (odds[0] ?? 0)) / sum;
      risk += ((weight * ((odds[0] ?? 0) + 0.4 * (odds[1] ?? 0))) / sum) * (1 - p) * harm;
    }
  return { real, safe: 1 - risk };
};

describe('safe and real', () => {
  it('are §4 over parts and relationships', () => {
    const { safe, real } = safeAndReal(person, VULNERABILITY, DEFAULTS);
    expect(real).toBeCloseTo(byHand().real, 6);
    expect(safe).toBeCloseTo(byHand().safe, 6);
    expect(real).toBeGreaterThan(0.05);
  });
  it('part for someone alone: safe, and not real (J33)', () => {
    expect(safeAndReal({ ...person, relationships: [] }, VULNERABILITY, DEFAULTS)).toEqual({
      safe: 1,
      real: 0,
    });
    const apart = person.relationships.map((relationship) => ({ ...relationship, contact: 0 }));
    expect(safeAndReal({ ...person, relationships: apart }, VULNERABILITY, DEFAULTS)).toEqual({
      safe: 1,
      real: 0,
    });
  });
});

describe('a state', () => {
  it('keeps shame in its two parts, and says the five good things', () => {
    expect(stateOf(person, VULNERABILITY, DEFAULTS)).toMatchObject({
      hope: 5 / 8,
      hopelessness: 3 / 8,
      unworthiness: 1 - 7 / 9,
      worth: 7 / 9,
      action: 0.5,
      clarity: 0.5,
      energy: 0.5,
      yearning: 1.25,
      desire: 1.25 * (5 / 8),
      open: 0,
      repaired: 0,
    });
  });
});

describe('a reader', () => {
  const { people } = parseScenario({
    title: 'A',
    rows: 'J1',
    watch: 'it',
    steps: 5,
    people: { ana: { count: 2 }, ben: { speaks: false } },
    relationships: [],
  });
  it('means over people of what each showed, and counts anew after a reading', () => {
    const watch = newWatch(3);
    watch.shown.set([1, 1, 0]);
    watch.moments.set([3, 1, 0]);
    const reader = newReader(people, false, watch);
    const [row, ...others] = reader.read(sceneOf(society));
    expect(row?.bringing).toBeCloseTo((1 / 3 + 1) / 2, 12);
    expect(others).toEqual([]); // ben does not speak
    expect(reader.read(sceneOf(society))[0]?.bringing).toBeNaN();
  });
  it('reads each by themselves where it is asked to', () => {
    expect(
      newReader(people, true)
        .read(sceneOf(society))
        .map(({ who }) => who),
    ).toEqual(['ana 1', 'ana 2']);
  });
});
