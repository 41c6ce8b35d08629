/** `kithe simulate` and `kithe sweep` as processes: what is written where, exit codes, interruption. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { kithe, newFolder } from './kithe.ts';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

describe('kithe simulate', () => {
  it('prints a table on stdout and nothing else', async () => {
    const { code, stdout, stderr } = await kithe(['simulate', 'a-friendship', '--steps', '30']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^A friendship, a let-down, a repair\n/);
    expect(stdout).toContain('One run, seed 1.');
  });

  it('writes files whole, the same bytes for the same seed', async () => {
    const folder = newFolder();
    for (const name of ['one', 'two']) {
      const args = ['simulate', 'two-homes', '--steps', '40', '--runs', '3', '--seed', '7'];
      const { code } = await kithe([
        ...args,
        '--out',
        join(folder, `${name}.parquet`),
        '--chart',
        join(folder, `${name}.svg`),
      ]);
      expect(code).toBe(0);
    }
    expect(readdirSync(folder).sort()).toEqual(['one.parquet', 'one.svg', 'two.parquet', 'two.svg']);
    expect(sha256(join(folder, 'one.parquet'))).toBe(sha256(join(folder, 'two.parquet')));
    expect(sha256(join(folder, 'one.svg'))).toBe(sha256(join(folder, 'two.svg')));
  });

  it('lists what there is', async () => {
    const { code, stdout } = await kithe(['simulate', '--list']);
    expect(code).toBe(0);
    for (const name of ['two-homes', 'after-thirty-years', 'four-listeners', 'karate-club', 'a-city'])
      expect(stdout).toContain(`  ${name} `);
  });

  it('answers 2 for what it does not understand and 1 for a file that is wrong, with the place', async () => {
    const file = join(newFolder(), 'mine.yaml');
    writeFileSync(file, 'title: x\nsteps: 5\npeple: {}\n');
    const wrong = await kithe(['simulate', file]);
    expect([wrong.code, wrong.stdout]).toEqual([1, '']);
    expect(wrong.stderr).toContain(`${file}:3:1: peple: expected`);
    expect(wrong.stderr).toContain('Did you mean people?');
    for (const args of [
      [],
      ['two-homs'],
      ['two-homes', '--runs', '0'],
      ['two-homes', '--format', 'xml'],
      ['two-homes', '--seed', '4294967296'],
      ['four-listeners', '--runs', '5000', '--every', '1'],
      ['a-city', '--each'],
    ])
      expect((await kithe(['simulate', ...args])).code, args.join(' ')).toBe(2);
    const nowhere = await kithe([
      'simulate',
      'two-homes',
      '--steps',
      '2',
      '--out',
      join(newFolder(), 'no', 'x.csv'),
    ]);
    expect(nowhere.code).toBe(1);
    expect(nowhere.stderr).toContain('ENOENT');
  });

  it('does not mind a reader that has had enough', async () => {
    const child = spawn(
      process.execPath,
      [MAIN, 'simulate', 'two-homes', '--runs', '20', '--format', 'jsonl'],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, said.replace(/^Playing.*\n/gm, '')]).toEqual([0, '']);
  });

  it('interrupted, it leaves nothing half-written and what was there as it was', async () => {
    const folder = newFolder();
    const out = join(folder, 'result.csv');
    writeFileSync(out, 'before');
    const child = spawn(
      process.execPath,
      [MAIN, 'simulate', 'two-groups', '--runs', '500', '--every', '500', '--out', out],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Playing')) child.kill('SIGINT'); // it is in the midst of it
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(130);
    expect(said).toContain('Stopped. Nothing was written.');
    expect(readdirSync(folder)).toEqual(['result.csv']);
    expect(readFileSync(out, 'utf8')).toBe('before');
  });
});

describe('kithe sweep', () => {
  const SWEEP = [
    'sweep',
    'two-homes',
    '--vary',
    'hiddenDulls=0,2',
    '--vary',
    'temperature=.2,.3',
    '--runs',
    '2',
    '--steps',
    '50',
  ];
  it('in shards, one lost and made again, is one run on one machine, byte for byte', async () => {
    const folder = newFolder();
    const [shards, merged, local] = ['shards', 'merged.parquet', 'local.parquet'].map((name) =>
      join(folder, name),
    ) as [string, string, string]; // three names
    for (const index of ['0', '2']) {
      const { code } = await kithe([...SWEEP, '--shards', '3', '--out', shards], {
        SLURM_ARRAY_TASK_ID: index,
      });
      expect(code).toBe(0);
    }
    const missing = await kithe(['sweep', '--merge', shards, '--out', merged]);
    expect([missing.code, existsSync(merged)]).toEqual([1, false]);
    expect(missing.stderr).toContain('1 of 3 shards are missing: 1');
    const before = sha256(join(shards, 'shard-0-of-3.jsonl'));
    await kithe([...SWEEP, '--shards', '3', '--out', shards], { JOB_COMPLETION_INDEX: '1' });
    await kithe([...SWEEP, '--shards', '3', '--index', '0', '--out', shards]);
    expect(sha256(join(shards, 'shard-0-of-3.jsonl'))).toBe(before);
    const { code, stdout } = await kithe(['sweep', '--merge', shards, '--out', merged]);
    expect(code).toBe(0);
    await kithe([...SWEEP, '--out', local]);
    expect(sha256(merged)).toBe(sha256(local));
    expect(stdout).toContain(sha256(local));
    expect(readdirSync(folder).sort()).toEqual(['local.parquet', 'merged.parquet', 'shards']);
  });
});
