/**
 * `kithe calibrate`, and the page in docs that a run of it wrote: its digest is that of the code that is here, a cheap
 * part of it is run again, and what the screens say of fans is what stands there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noiseRefused } from '@kithe/model/calibration/nothing';
import { AHEAD, STARTS, STATES, WORLDS } from '@kithe/model/calibration/run';
import { CHOICES, FANS_WRONG } from '@kithe/model/reading/what-if';
import { describe, expect, it } from 'vitest';
import { digestOfCalibration, NOISE_RECORDS } from '../src/calibrate.ts';
import { calibrationOf } from '../src/calibration-document.ts';
import { kithe, newFolder } from './kithe.ts';

const PAGE = readFileSync(new URL('../../../docs/calibration.md', import.meta.url), 'utf8');

describe('docs/calibration.md', () => {
  const run = calibrationOf(PAGE);

  it('was written by the code that is here', () => {
    const again = `kithe calibrate --seed ${run?.seed} --records ${run?.records} --write docs/calibration.md`;
    expect(run?.digest, `The reading has changed since. Write the page again: ${again}`).toBe(
      digestOfCalibration(),
    );
  });

  it('says of noise what its seed gives', () => {
    const kind = 'around .7, spread .15'; // the one of which most is let through
    const share = (100 * noiseRefused(kind, run?.seed ?? Number.NaN, NOISE_RECORDS)).toFixed(1);
    expect(PAGE).toContain(`${kind} ${share} ± `);
  });

  it('has every world, with every state at every look', () => {
    for (const { name } of WORLDS) {
      const [, section = ''] = PAGE.split(`\n## ${name}\n`);
      const rows = section.split('\n## ')[0]?.match(/^\| (\w+) \| \d+ \|/gm) ?? [];
      expect(rows).toHaveLength(4 * STATES.length);
    }
  });

  it('is where the figure beside each fan comes from', () => {
    const rows = [...PAGE.matchAll(/^\| ([a-z ]+) \| (?:10|28) \| ([\d.]+(?: \| [\d.]+){3}) \|$/gm)];
    const wrong = rows.flatMap(([, , cells]) => (cells ?? '').split(' | ').map(Number));
    expect(new Set(rows.map(([, choice]) => choice))).toEqual(new Set(CHOICES));
    expect(wrong).toHaveLength(STARTS.length * AHEAD.length * (CHOICES.length + WORLDS.length - 1));
    expect(FANS_WRONG).toBe(Math.ceil(Math.max(...wrong)));
  });
});

describe('kithe calibrate', () => {
  it('refuses what it cannot understand, and writes nothing', async () => {
    const file = join(newFolder(), 'page.md');
    for (const args of [
      ['--records', '3'],
      ['--seed', '-1'],
    ]) {
      const ended = await kithe(['calibrate', ...args, '--write', file]);
      expect(ended).toMatchObject({ code: 2, stdout: '' });
      expect(ended.stderr).toContain('expected a whole number');
    }
    expect(existsSync(file)).toBe(false);
  });

  it('explains itself', async () => {
    const { code, stdout } = await kithe(['calibrate', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('docs/calibration.md');
  });
});
