/** Scenarios played: what chance may and may not do, phases, told moments, homes, networks, both engines. */
import { describe, expect, it } from 'vitest';
import { digestOf } from '../digest.ts';
import type { Happened } from '../moment.ts';
import { LISTENERS } from '../people.ts';
import { isForFast, playFast } from './fast-play.ts';
import { eachPair } from './network.ts';
import { parseScenario } from './parse.ts';
import { beginScenario, playReadable, playScenario } from './play.ts';
import { newReader, type Row } from './readings.ts';
import type { Scenario } from './scenario.ts';

const scenarioOf = (value: object): Scenario =>
  parseScenario({ title: 'A', rows: 'J1', watch: 'it', steps: 40, ...value });

const ana = { people: { ana: {}, ben: {} }, relationships: [{ between: ['ana', 'ben'] }] };

describe('chance', () => {
  it('is the seed alone', () => {
    const scenario = scenarioOf({
      people: { ana: { count: 7, begins: { life: ['1 to 5', '1 to 5'] } } },
      relationships: [{ among: 'ana', how: 'random', k: 3 }],
    });
    expect(digestOf(playScenario(scenario, 11))).toBe(digestOf(playScenario(scenario, 11)));
    expect(digestOf(playScenario(scenario, 11))).not.toBe(digestOf(playScenario(scenario, 13)));
  });

  it('gives a person the same beginning and the same choices whoever else is added after them', () => {
    const people = { ana: { count: 5, begins: { life: ['1 to 5', 2] } } };
    const [few, more] = [people, { ...people, ben: { count: 3 } }].map(
      (folk) =>
        beginScenario(scenarioOf({ people: folk, relationships: [{ among: 'ana', how: 'random', k: 2 }] }), 7)
          .society,
    );
    expect(more?.people.slice(0, 5)).toEqual(few?.people);
  });

  it('draws evenly between the two numbers', () => {
    const { society } = beginScenario(
      scenarioOf({ people: { ana: { count: 2000, begins: { energy: '.2 to .6' } } }, relationships: [] }),
      5,
    );
    const drawn = society.people.map(({ z }) => z);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0.19999);
    expect(Math.max(...drawn)).toBeLessThanOrEqual(0.60001);
    const middle = drawn.reduce((sum, z) => sum + z, 0) / 2000;
    const spread = Math.sqrt(drawn.reduce((sum, z) => sum + (z - middle) ** 2, 0) / 2000);
    expect(spread).toBeCloseTo(0.4 / Math.sqrt(12), 2);
    // standard error of the mean is .4 / √12 / √2000 = .0026
    expect(Math.abs(middle - 0.4)).toBeLessThan(4 * 0.0026);
  });
});

describe('what is told', () => {
  it('happens, when it is told and as it is told', () => {
    const scenario = scenarioOf({
      ...ana,
      told: [{ step: 3, every: 5, until: 19, who: 'ana', to: 'ben', brings: 'joy', answer: 'moved' }],
    });
    const told: (readonly [number, Happened])[] = [];
    const parts: string[] = [];
    const { society } = beginScenario(scenario, 1);
    playScenario(scenario, 1, (happened, { id }, _, step) => {
      if (id === 0 && [3, 8, 13, 18, 23].includes(step)) {
        told.push([step, happened]);
        parts.push(society.parts[happened.part]?.name ?? '');
      }
    });
    for (const [step, { act, shown, answer }] of told.slice(0, 4))
      expect([step, act, shown, answer]).toEqual([step, 'bring', 1, 'moved']);
    // a rupture that is still open comes first (§6); else it is the part that was told
    for (const [i, part] of parts.slice(0, 4).entries())
      expect(part).toBe(told[i]?.[1].aboutRupture ? 'hurt' : 'joy');
    expect(parts.slice(0, 4)).toContain('joy');
  });
  it('not while the other is not there', () => {
    const scenario = scenarioOf({
      people: { ana: {}, cas: {}, ben: { born: 20 } },
      relationships: [{ among: 'everyone' }],
      told: [{ step: 5, every: 5, until: 35, who: 'ana', to: 'ben', brings: 'joy', answer: 'moved' }],
    });
    const steps: number[] = [];
    playScenario(scenario, 1, (_, { id }, { to }, step) => {
      if (id === 0 && to === 2) steps.push(step);
    });
    expect(Math.min(...steps)).toBe(20);
    expect(steps).toEqual(expect.arrayContaining([20, 25, 30]));
  });
});

describe('phases', () => {
  const scenario = scenarioOf({
    people: { ana: {}, ben: {}, cas: {} },
    relationships: [{ among: 'everyone', power: { ben: 0.25 } }],
    phases: [
      { until: 10, relationships: [{ between: ['ana', 'cas'], contact: 0 }] },
      {
        until: 20,
        listeners: { ben: 'neglectful' },
        manners: { ana: 'please' },
        relationships: [{ between: ['ana', 'ben'], power: { ben: 0.75 }, invite: { ben: 0.5 } }],
      },
    ],
  });

  it('hold while they last, and then it is as it was', () => {
    const play = beginScenario(scenario, 3);
    const look = () => {
      const [a, b] = play.society.people;
      const [toBen, toCas] = a?.relationships ?? [];
      return [
        a?.manner,
        b?.listener,
        toBen?.power,
        b?.relationships[0]?.power,
        toBen?.invite,
        toCas?.contact,
      ];
    };
    const { ordinary, neglectful } = LISTENERS;
    expect(look()).toEqual(['plain', ordinary, 0.25, -0.25, 0, 0]);
    while (play.society.step < 10) play.next();
    expect(look()).toEqual(['please', neglectful, 0.75, -0.75, 0.5, 1]);
    while (play.society.step < 20) play.next();
    expect(look()).toEqual(['plain', ordinary, 0.25, -0.25, 0, 1]);
  });

  it('keep apart those who do not meet', () => {
    const met: number[] = [];
    playScenario(scenario, 3, (_, { id }, { to }, step) => {
      if (id === 0 && to === 2) met.push(step);
    });
    expect(Math.min(...met)).toBeGreaterThanOrEqual(10);
    expect(met.length).toBeGreaterThan(5);
  });
});

describe('homes', () => {
  const scenario = scenarioOf({
    people: {
      mothers: { count: 3 },
      children: { count: 3, born: 10, parents: 'mothers', home: 15, leaves: 35 },
    },
    relationships: [{ pairs: ['mothers', 'children'], power: { mothers: 0.5 } }, { among: 'everyone' }],
  });
  const moments: (readonly [from: number, to: number, step: number])[] = [];
  const { people } = playScenario(scenario, 2, (_, { id }, { to }, step) => moments.push([id, to, step]));

  it('nobody meets a child before birth or after leaving, and at home they meet their parents', () => {
    const withChild = moments.filter(([from, to]) => from >= 3 || to >= 3);
    expect(withChild.every(([, , step]) => step >= 10 && step < 35)).toBe(true);
    // everyone meets everyone, so mothers of others may: only mothers are among parents
    expect(withChild.filter(([, , step]) => step < 25).every(([from, to]) => from < 3 !== to < 3)).toBe(true);
    expect(withChild.some(([from, to, step]) => step >= 25 && from >= 3 && to >= 3)).toBe(true);
  });

  it('children begin alike, whatever their parents are', () => {
    const { society } = beginScenario(scenario, 2);
    const [one, two] = society.people.slice(3);
    expect({ ...one, id: 0, relationships: [] }).toEqual({ ...two, id: 0, relationships: [] });
    expect(people).toHaveLength(6);
  });
});

describe('who meets whom', () => {
  const degrees = (n: number, relationship: object, seed = 1) => {
    const { people, ties } = scenarioOf({ people: { ana: { count: n } }, relationships: [relationship] });
    const neighbours = Array.from({ length: n }, () => new Set<number>());
    for (const { pattern } of ties)
      eachPair(pattern, people, seed, (a, b) => {
        neighbours[a]?.add(b);
        neighbours[b]?.add(a);
      });
    expect(neighbours.every((set, i) => !set.has(i))).toBe(true);
    return neighbours.map((set) => set.size);
  };
  it('everyone, a ring, a random k, edges', () => {
    expect(degrees(7, { among: 'ana' })).toEqual(Array(7).fill(6));
    expect(degrees(11, { among: 'ana', how: 'ring', k: 4 })).toEqual(Array(11).fill(4));
    expect(Math.min(...degrees(101, { among: 'ana', how: 'random', k: 3 }))).toBeGreaterThanOrEqual(3);
    expect(degrees(5, { among: 'ana', how: 'random', k: 4 })).toEqual(Array(5).fill(4));
    expect(
      degrees(4, {
        among: 'ana',
        edges: [
          [1, 2],
          [2, 3],
        ],
      }),
    ).toEqual([1, 2, 1, 0]);
  });
  it('in a relationship each has power over the other by as much as the other has not', () => {
    const { society } = beginScenario(
      scenarioOf({
        people: { ana: { count: 4 }, ben: { count: 3 } },
        relationships: [{ among: 'everyone', power: { ben: 0.5, ana: 0.125 } }],
      }),
      1,
    );
    for (const { id, relationships } of society.people)
      for (const { to, power } of relationships)
        expect(power).toBe(id < 4 === to < 4 ? 0 : to < 4 ? -0.375 : 0.375);
  });
});

describe('prejudice', () => {
  it('is of the one against the other, by group', () => {
    const { prejudice } = scenarioOf({ ...ana, prejudice: [{ of: 'ana', against: 'ben', amount: 1.5 }] });
    expect(prejudice).toEqual([
      [0, 1.5],
      [0, 0],
    ]);
  });
});

describe('both engines', () => {
  const crowd = scenarioOf({
    rhythm: 'sought',
    people: {
      ana: { count: 250, begins: { life: ['1 to 5', 2] } },
      ben: { count: 60, born: 9, parents: 'cas', home: 11 },
      cas: { count: 60, leaves: 33 },
    },
    relationships: [
      { among: 'everyone', how: 'random', k: 4, power: { ana: 0.5 } },
      { pairs: ['cas', 'ben'] },
    ],
    phases: [{ until: 17 }, { until: 29, listeners: { ana: 'therapist' }, manners: { ben: 'go numb' } }],
    prejudice: [{ of: 'ana', against: 'ben', amount: 1 }],
  });
  const at = (step: number) => step % 7 === 0;
  it.each([
    ['person by person', true, 1000],
    ['group by group', false, 14],
  ])('give the same rows, %s', (_, each, many) => {
    const [readable, fast]: [Row[], Row[]] = [[], []];
    const keep = (into: Row[]) => (read: Iterable<Row>) => void into.push(...read);
    const watching = { reader: newReader(crowd.people, each), at, keep: keep(readable) };
    for (const step of playReadable(crowd, 19, 40, [watching])) expect(step).toBeGreaterThan(0);
    for (const step of playFast(crowd, 19, 40, [{ each, at, keep: keep(fast) }]))
      expect(step).toBeGreaterThan(0);
    expect(isForFast(crowd)).toBe(true);
    expect(readable.length).toBeGreaterThan(many);
    expect(fast).toEqual(readable);
  });
  it('told moments stay with the readable one', () => {
    expect(
      isForFast({
        ...crowd,
        told: scenarioOf({ ...ana, told: [{ who: 'ana', to: 'ben', brings: 'joy' }] }).told,
      }),
    ).toBe(false);
  });
});
