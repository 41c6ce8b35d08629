/** Files of scenarios: what is wrong in them is said with line and column; what is hostile stays outside. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Failure } from '../failure.ts';
import { openScenario, suppliedNames } from './scenario-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'kithe-scenario-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SMALL = `title: Two who meet
rows: J1
watch: them
steps: 20
people:
  ana: {}
  ben: { listener: therapist }
relationships:
  - between: [ana, ben]
`;

const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const refusal = (content: string | Uint8Array): string => {
  const path = write('asked.yaml', content);
  try {
    openScenario(path);
  } catch (error) {
    if (error instanceof Failure) return error.message.replaceAll(path, 'asked.yaml');
    throw error;
  }
  return 'nothing was wrong';
};

describe('a file that is right', () => {
  it('in YAML, in JSON, and with a mark at its head', () => {
    const json = JSON.stringify({ title: 'Two', rows: 'J1', watch: 'x', steps: 3, people: { ana: {} } });
    for (const content of [SMALL, json, `\uFEFF${SMALL}`, SMALL.replaceAll('\n', '\r\n')])
      expect(openScenario(write('right.yaml', content)).scenario.people[0]?.name).toBe('ana');
  });
  it('with people of any language', () => {
    const { scenario } = openScenario(write('names.yaml', SMALL.replaceAll('ana', 'Žofie Nováková')));
    expect(scenario.people[0]?.name).toBe('Žofie Nováková');
  });
  it('with edges beside it', () => {
    write('edges.csv', '1,2\n2,3\n');
    const path = write(
      'class.yaml',
      `${SMALL.split('people')[0]}people: { ana: { count: 3 } }\nrelationships: { among: ana, edges: edges.csv }\n`,
    );
    expect(openScenario(path).scenario.ties[0]?.pattern).toMatchObject({
      edges: [
        [0, 1],
        [1, 2],
      ],
    });
  });
});

describe('a file that is wrong', () => {
  it.each([
    [
      'a misspelled word, at its value',
      SMALL.replace('therapist', 'therapit'),
      'asked.yaml:7:20: people.ben.listener: expected a listener: ordinary, therapist, neglectful; got "therapit". Did you mean therapist?',
    ],
    ['a misspelled field, at its name', SMALL.replace('watch', 'wach'), 'asked.yaml:3:1: wach: expected'],
    [
      'a field that is missing, where it would be',
      SMALL.replace('steps: 20\n', ''),
      'asked.yaml:1:1: steps: expected how many steps',
    ],
    [
      'a value in a list',
      SMALL.replace('[ana, ben]', '[ana, bem]'),
      'asked.yaml:9:20: relationships[1].between[2]: expected one of ana, ben; got "bem". Did you mean ben?',
    ],
    [
      'a name twice',
      `${SMALL}title: again\n`,
      'asked.yaml:10:1: title: expected each name once; got it a second time',
    ],
    [
      'a tab',
      SMALL.replace('  ana', '\tana'),
      'asked.yaml:6:1: the scenario: expected spaces at the beginning of a line; got a tab',
    ],
    ['a bracket that is not closed', SMALL.replace('[ana, ben]', '[ana, ben'), 'asked.yaml:10:1'],
    [
      'two documents',
      `${SMALL}---\n${SMALL}`,
      'asked.yaml:10:1: the scenario: expected one scenario; got a second one',
    ],
    ['nothing at all', '', 'asked.yaml:1:1: title: expected a title; got nothing'],
    ['words and no map', 'hello', 'got "hello"'],
    [
      'binary',
      new Uint8Array([0x50, 0x41, 0x52, 0x31, 0x00, 0x01]),
      'asked.yaml:1:5: expected UTF-8; got a byte that is no text',
    ],
  ])('%s', (_, content, words) => {
    expect(refusal(content)).toContain(words);
  });
});

describe('another encoding', () => {
  it('UTF-16 is named, with its mark and without', () => {
    const utf16 = new Uint8Array(new Uint16Array([...SMALL].map((c) => c.charCodeAt(0))).buffer);
    expect(refusal(utf16)).toContain('looks like UTF-16: save it as UTF-8');
    expect(refusal(new Uint8Array([0xff, 0xfe, ...utf16]))).toContain('looks like UTF-16');
    expect(refusal(new Uint8Array([0xfe, 0xff, 0, 0x74]))).toContain('looks like UTF-16');
  });
  it('Latin-1 is suspected, at the letter', () => {
    const latin1 = Uint8Array.from(SMALL.replace('ben:', 'zoë:'), (c) => c.charCodeAt(0));
    expect(refusal(latin1)).toContain(
      'asked.yaml:7:5: expected UTF-8; got the byte 0xeb, perhaps of Latin-1',
    );
  });
});

describe('a file that is hostile', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefghi'.split('').map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(', ')}]`),
  ].join('\n');
  it.each([
    ['aliases that unfold', bomb, 'asked.yaml:1:7: a: expected it without an anchor'],
    ['one alias', `${SMALL}parts: *x\n`, 'alias'],
    ['one that contains itself', 'title: &a [*a]', 'anchor'],
    ['tags', `${SMALL}constants: !!js/function "x"\n`, 'asked.yaml:10:12: the scenario: expected no tags'],
    [
      'depth in brackets',
      `title: ${'['.repeat(100_000)}`,
      'expected values at most 12 deep; got deeper ones',
    ],
    ['depth in dashes', `${'- '.repeat(50_000)}a`, 'expected values at most 12 deep; got deeper ones'],
    ['a little too deep', `title: ${'['.repeat(20)}${']'.repeat(20)}`, 'expected values at most 12 deep'],
    ['prototypes', `${SMALL}__proto__: { steps: 5 }\n`, 'asked.yaml:10:1: __proto__: expected'],
    ['prototypes of constants', `${SMALL}constants: { constructor: 5 }\n`, 'got "constructor"'],
    ['size', new Uint8Array(2 * 1024 * 1024).fill(0x20), 'expected a file of at most 1024 KiB; got 2048 KiB'],
    [
      'thousands of names',
      Array.from({ length: 30_000 }, (_, i) => `k${i}: 1`).join('\n'),
      'asked.yaml:1:1: k0: expected',
    ],
    [
      'edges elsewhere',
      `${SMALL}  - { among: everyone, edges: ../../etc/passwd }\n`,
      'which does not lie beside the scenario',
    ],
    [
      'edges anywhere',
      `${SMALL}  - { among: everyone, edges: /etc/passwd }\n`,
      'which does not lie beside the scenario',
    ],
    [
      'edges that are a device',
      `${SMALL}  - { among: everyone, edges: . }\n`,
      'expected a file; got something else',
    ],
  ])('%s', (_, content, words) => {
    expect(refusal(content)).toContain(words);
  });
  it('never gives the program a new word', () => {
    expect(({} as Record<string, unknown>).steps).toBeUndefined();
  });
});

describe('what comes with Kithe', () => {
  it.each(suppliedNames())('%s can be played, and says what it stands for and what to watch', (name) => {
    const { scenario } = openScenario(name);
    expect(scenario.rows).toMatch(/^J\d+/);
    expect(scenario.watch.length).toBeGreaterThan(40);
  });
  it('a name that is nearly right is recognised', () => {
    expect(() => openScenario('two-homs')).toThrow(/no scenario/);
    try {
      openScenario('two-homs');
    } catch (error) {
      expect(error).toMatchObject({
        code: 2,
        next: expect.arrayContaining([expect.stringContaining('two-homes')]),
      });
    }
  });
});

describe('numbers written anew', () => {
  it('constants, constants by answer, and numbers of the scenario', () => {
    const { withChanges } = openScenario('two-homes');
    const changed = withChanges({
      hiddenDulls: 3,
      'weight.denied': 2.5,
      'listeners.hearing.moved': 0.125,
      'people.Ada.begins.energy': 0.25,
    });
    expect([
      changed.constants.hiddenDulls,
      changed.constants.weight.denied,
      changed.constants.weight.met,
    ]).toEqual([3, 2.5, 1]);
    expect(changed.people.find(({ name }) => name === 'Adas mother')?.listener.moved).toBe(0.125);
    expect(changed.people[0]?.begins.numbers.energy).toEqual({ from: 0.25, to: 0.25 });
    expect(openScenario('two-homes').scenario.constants.hiddenDulls).toBe(2);
  });
  it('and nothing that a scenario does not have', () => {
    const { withChanges } = openScenario('two-homes');
    for (const name of ['hidenDulls', 'steps', '__proto__', 'people.Ada.x', 'weight'])
      expect(() => withChanges({ [name]: 1 }), name).toThrow(/--vary/);
  });
});
