/** A crowd through `kithe simulate`: any number of threads, killed and resumed, the bytes are those of one run. */
import { copyFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { kithe, kitheKilled, newFolder } from './kithe.ts';

const TOWN = `
title: A town
rows: J43
watch: who brings
steps: 90
rhythm: sought
people:
  ana: { count: 331, begins: { life: [1 to 5, 2] } }
  ben: { count: 101, born: 17, listener: neglectful }
relationships:
  - { among: ana, how: regular, k: 8 }
  - { among: everyone, how: random, k: 2, power: { ana: 0.5 } }
phases:
  - { until: 31 }
  - { until: 53, listeners: { ben: therapist }, relationships: [{ among: everyone, contact: 0.7 }] }
`;
const STORY = `
title: A story
rows: J1
watch: who brings
steps: 400
people: { ana: {}, ben: {} }
relationships: [{ between: [ana, ben] }]
told: [{ step: 7, every: 11, who: ana, to: ben, brings: hurt, answer: denied }]
`;

let folder: string;
const at = (name: string): string => join(folder, name);
const bytes = (name: string): Buffer => readFileSync(at(name));
beforeEach(() => {
  folder = newFolder();
  writeFileSync(at('town.yaml'), TOWN);
  writeFileSync(at('story.yaml'), STORY);
});

const town = (...args: string[]) => ['simulate', at('town.yaml'), '--seed', '4294967291', ...args];
const whole = async (...args: string[]) => {
  const { code, stderr } = await kithe(args);
  expect([code, stderr.replace(/^(Playing|Wrote).*\n/gm, '')]).toEqual([0, '']);
};
/** Killed as soon as it has put itself away. */
const killed = (args: readonly string[], signal?: 'SIGINT') =>
  kitheKilled(
    () => existsSync(at('kept')),
    0,
    [...args, '--checkpoint', at('kept'), '--checkpoint-every', '0'],
    signal,
  );

describe('a crowd', () => {
  it('on 1, 2 and 5 threads writes the same bytes', async () => {
    const written: Buffer[] = [];
    for (const threads of ['1', '2', '5']) {
      const out = `${threads}.csv`;
      await whole(...town('--threads', threads, '--every', '7', '--each', '--out', at(out)));
      written.push(bytes(out));
    }
    expect(written[0]?.length).toBeGreaterThan(100_000);
    expect(written.map((other) => other.equals(written[0] ?? Buffer.of()))).toEqual([true, true, true]);
  });

  it.each(['parquet', 'table'])(
    'killed at a checkpoint and resumed, it ends in the same %s',
    async (format) => {
      const each = format === 'table' ? [] : ['--each', '--every', '1']; // more rows than one group holds
      const args = (out: string) => [
        ...each,
        '--format',
        format,
        '--out',
        at(out),
        '--chart',
        at(`${out}.svg`),
      ];
      await whole(...town('--threads', '1', ...args('through')));
      const { code } = await killed(town('--threads', '2', ...args('resumed')));
      expect(code).toBe(null); // nobody was asked
      expect(existsSync(at('resumed'))).toBe(false);
      await whole('simulate', at('town.yaml'), '--resume', at('kept'), '--threads', '3');
      for (const [one, other] of [
        ['through', 'resumed'],
        ['through.svg', 'resumed.svg'],
      ] as const)
        expect(bytes(other).equals(bytes(one)), other).toBe(true);
      expect(readdirSync(folder).sort()).toEqual([
        'resumed',
        'resumed.svg',
        'story.yaml',
        'through',
        'through.svg',
        'town.yaml',
      ]);
    },
  );

  it('asked to stop, it says what was kept and how to go on; asked without a checkpoint, it leaves nothing', async () => {
    const args = ['--threads', '2', '--every', '9', '--out', at('rows.csv')];
    const { code, stdout, stderr } = await killed(town('--steps', '5000', ...args), 'SIGINT');
    expect([code, stdout]).toEqual([130, '']);
    expect(stderr).toMatch(/Stopped at step \d+ of 5000; kept in .*kept, and nothing else was written\./);
    expect(stderr).toContain(`→ To go on: kithe simulate ${at('town.yaml')} --resume ${at('kept')}`);
    expect(readdirSync(folder).sort()).toEqual(['kept', 'rows.csv.part', 'story.yaml', 'town.yaml']);
    const stopped = await kitheKilled(
      () => readdirSync(folder).some((name) => name.startsWith('x.csv')),
      500,
      town('--steps', '1000000', '--every', '100', '--out', at('x.csv')),
      'SIGINT',
    );
    expect([stopped.code, stopped.stderr]).toEqual([130, expect.stringContaining('Nothing was written.')]);
    expect(readdirSync(folder).some((name) => name.startsWith('x.csv'))).toBe(false);
  });
});

describe('a story', () => {
  it('with told moments, played many times, is put away and taken up as well', async () => {
    const args = (out: string) => ['--runs', '60', '--every', '3', '--out', at(out)];
    await whole('simulate', at('story.yaml'), ...args('through.csv'));
    const { code } = await killed(['simulate', at('story.yaml'), ...args('resumed.csv')], 'SIGINT');
    expect(code).toBe(130);
    await whole('simulate', at('story.yaml'), '--resume', at('kept'));
    expect(bytes('resumed.csv').equals(bytes('through.csv'))).toBe(true);
  });
});

describe('a checkpoint', () => {
  it('of something else, or damaged, is refused with the reason', async () => {
    await killed(town('--steps', '5000', '--out', at('rows.csv')), 'SIGINT');
    const kept = bytes('kept');
    const refused = async (...args: string[]) => {
      const { code, stdout, stderr } = await kithe(['simulate', ...args]);
      expect(stdout).toBe('');
      return [code, stderr] as const;
    };
    const says = (words: string, code = 1) => [code, expect.stringContaining(words)];
    const mine = [at('town.yaml'), '--resume', at('kept')];
    expect(await refused(at('story.yaml'), '--resume', at('kept'))).toEqual(says('is of another scenario'));
    writeFileSync(at('other.yaml'), TOWN.replace('neglectful', 'therapist'));
    expect(await refused(at('other.yaml'), '--resume', at('kept'))).toEqual(says('is of another scenario'));
    expect(await refused(...mine, '--seed', '2')).toEqual(says('was made with --seed 4294967291, and not 2'));
    expect(await refused(...mine, '--steps', '90')).toEqual(says('was made with --steps 5000, and not 90'));
    expect(await refused(...mine, '--each')).toEqual(says('was made with --each false, and not true'));
    expect(await refused(at('town.yaml'), '--checkpoint', at('kept'))).toEqual(says('is there already', 2));
    expect(await refused(at('town.yaml'), '--checkpoint', at('x'), '--out', at('x'))).toEqual(
      says('cannot be the checkpoint and the result', 2),
    );
    expect(await refused(at('town.yaml'), '--resume', at('none'))).toEqual(says('cannot be opened'));
    expect(await refused(at('town.yaml'), '--resume', at('town.yaml'))).toEqual(
      says('not a checkpoint of kithe simulate'),
    );
    const with_ = (change: (bytes: Buffer) => void) => {
      const copy = Buffer.from(kept);
      change(copy);
      writeFileSync(at('kept'), copy);
    };
    with_((b) => b.writeUInt32LE(7, 8));
    expect(await refused(...mine)).toEqual(says('is of version 7'));
    with_((b) => b.writeUInt8((b[60] ?? 0) ^ 1, 60));
    expect(await refused(...mine)).toEqual(says('damaged'));
    with_((b) => b.writeUInt8((b.at(-1) ?? 0) ^ 1, b.length - 1));
    expect(await refused(...mine)).toEqual(says('not what was written'));
    writeFileSync(at('kept'), kept);
    truncateSync(at('kept'), kept.length - 4);
    expect(await refused(...mine)).toEqual(says('this checkpoint has'));
    truncateSync(at('kept'), 100);
    expect(await refused(...mine)).toEqual(says('cut off'));
    // the rows beside it are asked too
    writeFileSync(at('kept'), kept);
    copyFileSync(at('town.yaml'), at('rows.csv.part'));
    const [code, stderr] = await refused(...mine);
    if (code === 1) expect(stderr).toContain('rows.csv.part is not as it was at the checkpoint');
  });
});
