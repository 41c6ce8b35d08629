/** Sweeps: what is played, what a shard holds, and what a merge refuses. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { openScenario } from '../simulate/scenario-file.ts';
import { indexOf } from '../sweep.ts';
import { mergeShards } from './merge.ts';
import { changesAt, digestOf, jobsOf, type Plan, parseVary, pointsOf } from './plan.ts';
import { formatShard, parseShard, shardName } from './shard.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const plan = (vary: readonly string[], runs = 1): Plan => ({
  scenario: 'A',
  vary: parseVary(vary),
  seed: 1,
  runs,
  steps: 10,
  every: undefined,
});

describe('a plan', () => {
  it('is every combination, the last varying fastest', () => {
    const { vary } = plan(['a=2,3', 'b=5,7,11']);
    expect(
      Array.from({ length: pointsOf(vary) }, (_, point) => Object.values(changesAt(vary, point))),
    ).toEqual([
      [2, 5],
      [2, 7],
      [2, 11],
      [3, 5],
      [3, 7],
      [3, 11],
    ]);
  });
  it('reads numbers as people write them, and nothing else', () => {
    expect(parseVary(['a=.5,-2,1e-3'])[0]?.values).toEqual([0.5, -2, 0.001]);
    for (const text of ['a', '=1', 'a=', 'a=1,', 'a=x', 'a=1;2', 'a=NaN', 'a=Infinity', 'a=0x10'])
      expect(() => parseVary([text]), text).toThrow(/--vary/);
    expect(() => parseVary(['a=1', 'a=2'])).toThrow(/once/);
    expect(() => parseVary(['a', 'b', 'c'].map((name) => `${name}=${Array(50).fill(1).join(',')}`))).toThrow(
      /at most 100000/,
    );
  });
  it('every job is in exactly one shard, whatever the number of shards (fast-check)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1, max: 11 }),
        (values, runs, shards) => {
          const sweep = plan([`a=${Array.from({ length: values }, (_, i) => i).join(',')}`], runs);
          const jobs = Array.from({ length: shards }, (_, index) => jobsOf(sweep, shards, index)).flat();
          const names = jobs.map(({ point, run }) => `${point}/${run}`);
          expect(new Set(names).size).toBe(names.length);
          expect(names.length).toBe(values * runs);
        },
      ),
      { numRuns: 100, seed: 20260523 },
    );
  });
  it('its digest knows the scenario, the flags and the code', () => {
    const { scenario } = openScenario('karate-club');
    const first = plan(['a=1,2']);
    const digests = [
      digestOf(first, scenario, '1'),
      digestOf({ ...first, seed: 2 }, scenario, '1'),
      digestOf({ ...first, steps: 11 }, scenario, '1'),
      digestOf({ ...first, every: 2 }, scenario, '1'),
      digestOf({ ...first, runs: 2 }, scenario, '1'),
      digestOf(plan(['a=1,3']), scenario, '1'),
      digestOf(first, scenario, '2'),
      digestOf(
        first,
        { ...scenario, phases: scenario.phases.map((phase) => ({ ...phase, listeners: new Map() })) },
        '1',
      ),
      digestOf(first, { ...scenario, ties: [] }, '1'),
    ];
    expect(new Set(digests).size).toBe(digests.length);
    expect(digestOf(plan(['a=1,2']), openScenario('karate-club').scenario, '1')).toBe(digests[0]);
  });
});

describe('which shard this is', () => {
  it('is said, or known from Slurm or Kubernetes', () => {
    expect(indexOf(5, 3, { SLURM_ARRAY_TASK_ID: '1' })).toBe(3);
    expect(indexOf(5, undefined, { SLURM_ARRAY_TASK_ID: '4' })).toBe(4);
    expect(indexOf(5, undefined, { JOB_COMPLETION_INDEX: '2' })).toBe(2);
    expect(indexOf(1, undefined, {})).toBe(0);
    expect(() => indexOf(5, undefined, {})).toThrow(/Which shard/);
    expect(() => indexOf(5, undefined, { SLURM_ARRAY_TASK_ID: '5' })).toThrow(/expected 0 to 4/);
    expect(() => indexOf(5, undefined, { SLURM_ARRAY_TASK_ID: '-1' })).toThrow(/expected 0 to 4/);
  });
});

describe('shards', () => {
  const rows = [
    { point: 0, a: 0.1, run: 0, hope: Number.NaN },
    { point: 1, a: 2, run: 0, hope: 1 / 3 },
  ];
  const shard = (index: number, shards: number, sweep = 'abc') =>
    formatShard({
      head: { kithe: 'sweep', sweep, plan: plan(['a=.1,2']), shard: index, shards },
      rows: [rows[index] ?? {}],
    });
  const folderOf = (files: Readonly<Record<string, string>>): string => {
    const folder = mkdtempSync(join(tmpdir(), 'kithe-sweep-'));
    folders.push(folder);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return folder;
  };

  it('are read back as they were written', () => {
    expect(parseShard(shard(0, 2)).rows).toEqual([rows[0]]);
    expect(formatShard(parseShard(shard(1, 2)))).toBe(shard(1, 2));
  });
  it('are merged in the order of what was asked, with whatever else lies in the folder', () => {
    const folder = folderOf({
      [shardName(1, 2)]: shard(1, 2),
      [shardName(0, 2)]: shard(0, 2),
      'log.txt': 'x',
      'shard-0-of-2.jsonl.1a.part': 'half',
    });
    expect(mergeShards(folder).rows).toEqual(rows);
  });
  it.each([
    ['none', {}, /holds no shards/],
    ['one missing', { [shardName(1, 2)]: shard(1, 2) }, /1 of 2 shards are missing: 0/],
    [
      'one of another sweep',
      { [shardName(0, 2)]: shard(0, 2), [shardName(1, 2)]: shard(1, 2, 'other') },
      /different sweeps: shard-1-of-2/,
    ],
    [
      'one cut another way',
      { [shardName(0, 2)]: shard(0, 2), [shardName(1, 2)]: shard(1, 2), [shardName(1, 3)]: shard(1, 3) },
      /different sweeps/,
    ],
    [
      'one under the name of another',
      { [shardName(0, 2)]: shard(0, 2), [shardName(1, 2)]: shard(0, 2) },
      /different sweeps/,
    ],
    [
      'one cut off',
      { [shardName(0, 2)]: shard(0, 2).slice(0, -20), [shardName(1, 2)]: shard(1, 2) },
      /cut off or changed/,
    ],
    [
      'one changed',
      { [shardName(0, 2)]: shard(0, 2).replace('0.1', '0.2'), [shardName(1, 2)]: shard(1, 2) },
      /cut off or changed/,
    ],
    ['one empty', { [shardName(0, 2)]: '', [shardName(1, 2)]: shard(1, 2) }, /cut off or changed/],
  ])('%s is refused', (_, files, words) => {
    expect(() => mergeShards(folderOf(files))).toThrow(words);
  });
  it('names sort as numbers do', () => {
    expect([shardName(3, 8), shardName(3, 11), shardName(10, 11)]).toEqual([
      'shard-3-of-8.jsonl',
      'shard-03-of-11.jsonl',
      'shard-10-of-11.jsonl',
    ]);
  });
});
