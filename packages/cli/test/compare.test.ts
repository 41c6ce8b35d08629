/** `kithe compare`: theories on a history that people lived, and on one that is played. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { kithe, newFolder } from './kithe.ts';

const fileWith = (content: string | Uint8Array): string => {
  const file = join(newFolder(), 'history.jsonl');
  writeFileSync(file, content);
  return file;
};

const ROW = { person: 'ana', partner: 'ben', step: 0, part: 'need', deed: 'brought', answer: 'missed' };
const lines = (...rows: readonly object[]): string => rows.map((row) => JSON.stringify(row)).join('\n');

it('scores a history, and says how it stands', async () => {
  const file = fileWith(lines(ROW, { ...ROW, step: 1, part: 'hurt', deed: 'kept', answer: undefined }));
  const ended = await kithe(['compare', '--history', file]);
  expect(ended).toMatchObject({ code: 0 });
  expect(ended.stdout).toContain('2 moments.');
  for (const theory of ['relational-cultural', 'separate-self', 'base rates'])
    expect(ended.stdout).toMatch(new RegExp(`^  ${theory} +−\\d\\.\\d{4}`, 'm'));
});

it.each([
  ['relational-cultural', 1],
  ['separate-self', -1],
])('a scenario of the world of %s goes to that theory', async (world, sign) => {
  const ended = await kithe([
    'compare',
    '--scenario',
    'two-homes',
    '--world',
    world,
    '--runs',
    '3',
    '--json',
  ]);
  expect(ended).toMatchObject({ code: 0 });
  const result = JSON.parse(ended.stdout) as { differences: { than: string; effect: number }[] };
  expect(result).toMatchObject({ scenario: 'two-homes', world, runs: 3, seed: 1, unit: 'run', units: 3 });
  const [rival] = result.differences;
  expect(rival?.than).toBe('separate-self');
  expect((rival?.effect ?? 0) * sign).toBeGreaterThan(0);
});

it('gives the same for the same seed', async () => {
  const args = ['compare', '--scenario', 'two-homes', '--runs', '1', '--seed', '7', '--json'];
  const [once, again] = [await kithe(args), await kithe(args)];
  expect(once).toMatchObject({ code: 0 });
  expect(again.stdout).toBe(once.stdout);
});

it('refuses a history that is none, with the line and the reason', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'a-folder'));
  for (const [args, says] of [
    [[], 'Which history?'],
    [['--history', join(folder, 'nowhere.jsonl')], 'cannot be read (ENOENT)'],
    [['--history', join(folder, 'a-folder')], 'expected a file'],
    [['--history', fileWith(`${lines(ROW)}\n{`)], ':2:1: expected one JSON object'],
    [['--history', fileWith(Uint8Array.of(0xff, 0xfe, 0x7b, 0))], 'UTF-16'],
    [['--history', 'x', '--scenario', 'two-homes'], 'cannot be used with'],
    [['--scenario', 'two-hommes'], 'Did you mean'],
  ] as const) {
    const ended = await kithe(['compare', ...args]);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain(says);
  }
});

it('does not mind a reader that has had enough', async () => {
  const file = fileWith(lines(ROW));
  const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
  const child = spawn(process.execPath, [main, 'compare', '--history', file]);
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  child.stdout.destroy();
  expect([await new Promise((resolve) => child.on('close', resolve)), said]).toEqual([0, '']);
});
