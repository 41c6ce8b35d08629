/** Scenarios that are right, and wrong ones: what is said, where, and that nothing else ever comes out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LISTENERS } from '../people.ts';
import { EdgeError, parseEdges } from './edges.ts';
import { parseScenario, type Surroundings } from './parse.ts';
import { formatProblem, nearest, type Problem, ScenarioError } from './problem.ts';

const TWO = {
  title: 'Two',
  rows: 'J1',
  watch: 'them',
  steps: 20,
  people: { ana: {}, ben: { listener: 'therapist' } },
  relationships: [{ between: ['ana', 'ben'] }],
};

const problemsOf = (value: unknown, surroundings?: Surroundings): readonly Problem[] => {
  try {
    parseScenario(value, surroundings);
  } catch (error) {
    if (error instanceof ScenarioError) return error.problems;
    throw error;
  }
  return [];
};
const said = (value: unknown, surroundings?: Surroundings): string =>
  problemsOf(value, surroundings)
    .map((problem) => formatProblem(problem))
    .join('\n');

describe('what is right', () => {
  it('fills in what is not said', () => {
    const { people, rhythm, constants, phases } = parseScenario(TWO);
    expect(people.map(({ name, first, count, group }) => [name, first, count, group])).toEqual([
      ['ana', 0, 1, 0],
      ['ben', 1, 1, 1],
    ]);
    expect(people[1]?.listener).toBe(LISTENERS.therapist);
    expect([rhythm, phases.length, constants.kappaR]).toEqual(['steady', 0, 4]);
  });

  it('lets a listener be like another, and that one like a third', () => {
    const { people } = parseScenario({
      ...TWO,
      listeners: { warm: { like: 'therapist', moved: 0.7 }, warmer: { like: 'warm', harm: 0 } },
      people: { ana: {}, ben: { listener: { like: 'warmer', visible: 0.3 } } },
    });
    expect(people[1]?.listener).toEqual({ ...LISTENERS.therapist, moved: 0.7, harm: 0, visible: 0.3 });
  });

  it('begins a phase where the one before ended', () => {
    const { phases } = parseScenario({ ...TWO, phases: [{ until: 7 }, { until: 13 }, { from: 3 }] });
    expect(phases.map(({ from, until }) => [from, until])).toEqual([
      [0, 7],
      [7, 13],
      [3, Infinity], // a run may be longer than the scenario says
    ]);
  });

  it('takes a number, or two of them', () => {
    const { people } = parseScenario({
      ...TWO,
      people: { ana: { begins: { life: ['1 to 5', 2], energy: '.25 to 0.5' } }, ben: {} },
    });
    expect(people[0]?.begins.pairs.life).toEqual([
      { from: 1, to: 5 },
      { from: 2, to: 2 },
    ]);
    expect(people[0]?.begins.numbers.energy).toEqual({ from: 0.25, to: 0.5 });
  });

  it('changes a constant, and one answer of a constant', () => {
    const { constants } = parseScenario({ ...TWO, constants: { hiddenDulls: 3, weight: { denied: 2.5 } } });
    expect(constants.hiddenDulls).toBe(3);
    expect(constants.weight).toMatchObject({ denied: 2.5, moved: 3 });
  });
});

describe('what is wrong', () => {
  const wrong: readonly (readonly [string, unknown, string])[] = [
    ['a misspelled field', { ...TWO, titel: 'x' }, 'Did you mean title?'],
    ['nothing', null, 'expected a title; got nothing'],
    ['a list', [1, 2], 'got a list of 2'],
    ['no steps', { ...TWO, steps: 0 }, 'steps: expected a whole number from 1 to 16777216; got 0'],
    ['half a step', { ...TWO, steps: 2.5 }, 'got 2.5'],
    ['infinitely many steps', { ...TWO, steps: Infinity }, 'got Infinity'],
    [
      'a misspelled listener',
      { ...TWO, people: { ana: { listener: 'therapit' }, ben: {} } },
      'Did you mean therapist?',
    ],
    [
      'a misspelled manner',
      { ...TWO, people: { ana: { manner: 'plese' }, ben: {} } },
      'Did you mean please?',
    ],
    [
      'a person nobody knows',
      { ...TWO, relationships: [{ between: ['ana', 'bem'] }] },
      'relationships[1].between[2]: expected one of ana, ben; got "bem". Did you mean ben?',
    ],
    [
      'a person with themselves',
      { ...TWO, relationships: [{ between: ['ana', 'ana'] }] },
      'expected two different people',
    ],
    [
      'power above 1',
      { ...TWO, relationships: [{ between: ['ana', 'ben'], power: { ben: 1.5 } }] },
      'power.ben: expected a number from 0 to 1; got 1.5',
    ],
    [
      'pairs of unequal groups',
      {
        ...TWO,
        people: { ana: { count: 3 }, ben: { count: 5 } },
        relationships: [{ pairs: ['ana', 'ben'] }],
      },
      'expected two groups of the same size; got 3 and 5',
    ],
    [
      'an odd ring',
      { ...TWO, people: { ana: { count: 9 } }, relationships: [{ among: 'ana', how: 'ring', k: 3 }] },
      'an even number',
    ],
    ['evidence of nothing', { ...TWO, people: { ana: { begins: { life: [0, 0] } }, ben: {} } }, 'not both 0'],
    ['parts without hurt', { ...TWO, parts: { joy: { vulnerability: 0.3 } } }, 'a part named hurt'],
    ['a constant nobody knows', { ...TWO, constants: { hidenDulls: 1 } }, 'Did you mean hiddenDulls?'],
    ['a temperature of 0', { ...TWO, constants: { temperature: 0 } }, 'from 0.001'],
    ['no κ', { ...TWO, constants: { kappaG: 0 } }, 'from 0.001'],
    [
      'a phase of people who never meet',
      {
        ...TWO,
        people: { ana: {}, ben: {}, cas: {} },
        phases: [{ relationships: [{ between: ['ana', 'cas'] }] }],
      },
      'phases[1].relationships[1]: expected people who are related',
    ],
    [
      'a telling to someone never met',
      { ...TWO, people: { ana: {}, ben: {}, cas: {} }, told: [{ who: 'ana', to: 'cas', brings: 'joy' }] },
      'told[1]: expected people who are related',
    ],
    [
      'a telling of a part nobody has',
      { ...TWO, told: [{ who: 'ana', to: 'ben', brings: 'hrut' }] },
      'Did you mean hurt?',
    ],
    [
      'a telling after the end',
      { ...TWO, told: [{ step: 20, who: 'ana', to: 'ben', brings: 'hurt' }] },
      'from 0 to 19; got 20',
    ],
    [
      'a telling by someone who does not speak',
      {
        ...TWO,
        people: { ana: { speaks: false }, ben: {} },
        told: [{ who: 'ana', to: 'ben', brings: 'hurt' }],
      },
      'someone who speaks',
    ],
    ['a home without parents', { ...TWO, people: { ana: { home: 3 }, ben: {} } }, 'parents beside home'],
    ['a name of signs', { ...TWO, people: { '<ana>': {}, ben: {} } }, 'a name: letters first'],
    [
      'too many people',
      { ...TWO, people: { ana: { count: 3_000_000 }, ben: { count: 3_000_000 } }, relationships: [] },
      'at most 4000000 people',
    ],
    [
      'told moments in a crowd',
      {
        ...TWO,
        people: { ana: {}, ben: {}, cas: { count: 50_000 } },
        told: [{ who: 'ana', to: 'ben', brings: 'hurt' }],
      },
      'told: expected told moments among at most 50000 people; got 50002',
    ],
    [
      'a regular net of an odd number',
      { ...TWO, people: { ana: { count: 90 } }, relationships: [{ among: 'ana', how: 'regular', k: 3 }] },
      'k: expected an even number; got 3',
    ],
    [
      'a regular net of too few',
      { ...TWO, people: { ana: { count: 12 } }, relationships: [{ among: 'ana', how: 'regular', k: 4 }] },
      'two in five of the people at most, or how: everyone; got 4 of 12',
    ],
    [
      'everyone among too many',
      { ...TWO, people: { ana: { count: 20_000 } }, relationships: [{ among: 'ana' }] },
      'ring, random or regular',
    ],
    [
      'edges of another number of people',
      { ...TWO, relationships: [{ among: 'everyone', edges: 'x.csv' }] },
      'expected edges between the 2 people named; got edges between 3',
    ],
  ];
  it.each(wrong)('%s', (_, value, words) => {
    expect(said(value, { edges: () => ({ text: '1,2\n2,3' }) })).toContain(words);
  });

  it('says all of it at once, and no more than twenty', () => {
    expect(
      problemsOf({ ...TWO, steps: -1, rhythm: 'fast', people: { ana: { listener: 'x' }, ben: {} } }),
    ).toHaveLength(3);
    const many = Object.fromEntries(Array.from({ length: 90 }, (_, i) => [`x${i}`, 1]));
    expect(problemsOf({ ...TWO, ...many })).toHaveLength(20);
  });

  it('asks where things stand: the name of what is unknown, the value of what is wrong', () => {
    const asked: string[] = [];
    problemsOf(
      { ...TWO, titel: 1, steps: 'ten' },
      {
        whereIs: (path, what) => {
          asked.push(`${path.join('.')} ${what}`);
          return { line: 3, column: 5 };
        },
      },
    );
    expect(asked).toEqual(['titel name', 'steps value']);
  });
});

describe('what comes from anywhere', () => {
  it('names of objects are words like any other', () => {
    const people = JSON.parse('{"constructor": {}, "toString": {"begins": {"parts": {"hurt": [1, 2]}}}}');
    const { people: folk } = parseScenario({
      ...TWO,
      people,
      relationships: [{ between: ['constructor', 'toString'] }],
    });
    expect(folk.map(({ name }) => name)).toEqual(['constructor', 'toString']);
    expect(said(JSON.parse('{"__proto__": {"title": "x"}}'))).toContain('got "__proto__"');
    expect(said({ ...TWO, constants: { toString: 1 } })).toContain('got "toString"');
    expect(said({ ...TWO, people: { ana: { listener: 'constructor' }, ben: {} } })).toContain('a listener:');
  });

  it('what was not written is not there, whatever a prototype says', () => {
    const { steps: _, ...rest } = TWO;
    expect(said(Object.assign(Object.create({ steps: 5 }), rest))).toContain(
      'steps: expected how many steps',
    );
  });

  it('any value at all is a scenario or is refused, and never anything else (fast-check)', () => {
    const keys = fc.constantFrom(
      ...Object.keys(TWO),
      'phases',
      'told',
      'parts',
      'listeners',
      'prejudice',
      'constants',
      'ana',
      'count',
      'begins',
      'power',
      'from',
      'who',
      '__proto__',
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom(
          null,
          undefined,
          true,
          0,
          -1,
          0.5,
          3,
          1e9,
          Number.NaN,
          'ana',
          'ben',
          'hurt',
          '1 to 5',
          'everyone',
          '',
        ),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(keys, tie('tree'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(keys, tree, { maxKeys: 6 }), (odd) => {
        problemsOf(odd);
        problemsOf({ ...TWO, ...odd }); // rethrows all but a ScenarioError
      }),
      { numRuns: 300, seed: 20260517 },
    );
  });
});

describe('edges', () => {
  it('takes headings, comments, other separators, quotation marks, and an edge twice as one', () => {
    expect(parseEdges('\uFEFFfrom,to\r\n# seen in March\r\n3;1\r\n"1",2\n1\t3\n\n')).toEqual({
      names: ['1', '2', '3'],
      edges: [
        [2, 0],
        [0, 1],
      ],
    });
  });
  it('keeps names in the order of first sight, and numbers by number', () => {
    expect(parseEdges('mira,tom\ntom,ana').names).toEqual(['mira', 'tom', 'ana']);
    expect(parseEdges('10,9\n2,10').names).toEqual(['2', '9', '10']);
  });
  it.each([
    ['one name', '1,2\n3', 'line 2, column 2: expected two names'],
    ['an empty name', '1,2\n3,', 'line 2, column 3'],
    ['no first name', '1,2\n  ,3', 'line 2, column 3'],
    ['someone with themselves', '1,2\n\n# x\n3,3', 'line 4, column 3: expected two different people'],
  ])('refuses %s with its line and column', (_, text, words) => {
    expect(() => parseEdges(text)).toThrow(EdgeError);
    expect(() => parseEdges(text)).toThrow(words);
  });
});

describe('the word that was meant', () => {
  it.each([
    ['therapit', 'therapist'],
    ['Ordinary', 'ordinary'],
    ['neglcetful', 'neglectful'], // two letters swapped
    ['banana', undefined],
    ['x', undefined],
  ])('%s', (written, meant) => {
    expect(nearest(written, Object.keys(LISTENERS))).toBe(meant);
  });
});
