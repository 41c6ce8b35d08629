/** A crowd set up in the fast engine's memory is what the readable stage sets up, person by person and turn by turn. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpack } from '../fast/pack.ts';
import { simulateFast } from '../fast/run.ts';
import { f32 } from '../people.ts';
import { advance, type Society } from '../society.ts';
import { crowdStageOf, rulesOf } from './crowd-stage.ts';
import { parseScenario } from './parse.ts';
import { findIn, rowsOf } from './rows.ts';
import type { Scenario } from './scenario.ts';
import { stageOf } from './stage.ts';
import { bondsOf } from './ties.ts';

const scenarioOf = (value: object): Scenario =>
  parseScenario({ title: 'A', rows: 'J1', watch: 'it', steps: 40, ...value });

const town = scenarioOf({
  rhythm: 'sought',
  parts: {
    hurt: { vulnerability: 0.7 },
    everyday: { vulnerability: 0.15, occasions: 3 },
    joy: { vulnerability: 0.3 },
  },
  listeners: { deaf: { like: 'neglectful', denies: 0.9 }, warm: { like: 'therapist', moved: 0.83 } },
  people: {
    ana: { count: 31, begins: { life: ['1 to 5', 2], parts: { hurt: [0, '3 to 7'] }, hidden: '.2 to .9' } },
    ben: { count: 11, born: 7, parents: 'cas', home: 5, listener: 'deaf' },
    cas: { count: 11, leaves: 23, manner: 'please', begins: { clarity: 0.6, yearning: 1.3 } },
    dot: { count: 2, speaks: false, listener: { like: 'therapist', visible: 0.4 } },
  },
  relationships: [
    { among: 'ana', how: 'regular', k: 6, invite: { ana: 0.17 } },
    { among: 'everyone', how: 'random', k: 2, power: { ana: 0.5, dot: 0.3 }, contact: 0.7 },
    { pairs: ['cas', 'ben'], power: { cas: 0.83 }, connection: 0.3 },
    { between: ['dot', 'ana'], contact: 0, connection: -0.2 },
  ],
  phases: [
    { until: 13, relationships: [{ between: ['dot', 'ana'], contact: 2, invite: { dot: 0.4 } }] },
    {
      until: 29,
      listeners: { ana: 'warm', ben: 'warm' },
      manners: { ben: 'go numb' },
      relationships: [
        { among: ['ana', 'cas'], contact: 0.3, power: { cas: 0.2 } },
        { pairs: ['ben', 'cas'], invite: { ben: 0.4 } },
      ],
    },
  ],
  prejudice: [{ of: 'ana', against: 'ben', amount: 1 }],
});

/** What the fast engine keeps of a society: these two in the precision of a store. */
const asStored = ({ people, ...rest }: Society): Society => ({
  ...rest,
  people: people.map((person) => ({
    ...person,
    actNotSelf: f32(person.actNotSelf),
    yearningRest: f32(person.yearningRest),
  })),
});

describe('a crowd', () => {
  it('stands as the readable stage sets it up, and does so at every turn', () => {
    const readable = stageOf(town, 17);
    const fast = crowdStageOf(town, 17);
    readable.settle(readable.society);
    fast.settle();
    expect(unpack(fast.state)).toEqual(asStored(readable.society));
    while (fast.state.step < town.steps) {
      advance(readable.society, 17);
      readable.settle(readable.society);
      simulateFast(fast.state, 17, 1);
      fast.settle();
      expect(fast.isTurn(fast.state.step)).toBe(readable.isTurn(fast.state.step));
      if ([1, 7, 12, 13, 23, 29, 40].includes(fast.state.step))
        expect(unpack(fast.state)).toEqual(asStored(readable.society));
    }
  });

  it('goes on from where it was, whoever sets it up again', () => {
    const [one, other] = [crowdStageOf(town, 19), crowdStageOf(town, 19)];
    for (const { settle } of [one, other]) settle();
    for (let step = 0; step < 40; step++) {
      for (const { state } of [one, other]) simulateFast(state, 19, 1);
      one.settle();
      crowdStageOf(town, 19, { resumed: other.state }).settle();
    }
    expect(unpack(other.state)).toEqual(unpack(one.state));
  });

  it('has the rules of its scenario', () => {
    const { people: _, step: __, ...rules } = stageOf(town, 1).society;
    expect(rulesOf(town)).toEqual(rules);
  });
});

describe('rows', () => {
  it('are the bonds of a map of maps (fast-check, seed 20260523)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 8, max: 40 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        (count, k, seed) => {
          const scenario = scenarioOf({
            people: { ana: { count }, ben: { count: 3 } },
            relationships: [
              { among: 'ana', how: 'random', k },
              { among: 'everyone', how: 'regular', k: 2 },
              { between: ['ben', 'ana'] },
            ],
          });
          const { begins, to } = rowsOf(scenario, seed);
          const bonds = bondsOf(scenario, seed);
          for (let id = 0; id < count + 3; id++) {
            const mine = [...(bonds.get(id)?.keys() ?? [])].sort((p, q) => p - q);
            expect([...to.subarray(begins[id], begins[id + 1])]).toEqual(mine);
            for (const other of [0, id, count + 2])
              expect(findIn((at) => to[at], begins[id], begins[id + 1], other) >= 0).toBe(
                mine.includes(other),
              );
          }
        },
      ),
      { numRuns: 50, seed: 20260523 },
    );
  });
});
