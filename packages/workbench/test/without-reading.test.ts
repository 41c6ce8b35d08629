/**
 * `KITHE_READING=off`: a build in which nothing can read a record (J9). Built for real, since only a bundle shows what a
 * bundler left in; what is looked for is first found in the sources, so that the test cannot pass by looking for nothing.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const out = mkdtempSync(join(tmpdir(), 'kithe-without-reading-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

/** Sentences and names that minifying does not change, one of each: the engine, the page, its words, its worker. */
const MARKS = [
  ['packages/model/src/reading/fans.ts', 'keep to what is asked'],
  ['packages/model/src/reading/refusal.ts', 'too-few-marks'],
  ['packages/workbench/src/suggests/notes.ts', 'Worked out by Kithe from two accounts'],
  ['packages/workbench/src/text/en/reading.ts', 'What your two accounts suggest'],
  ['packages/workbench/src/text/es/reading.ts', 'Lo que quizá no se ha dicho'],
] as const;

test('a build without reading has no page, no worker, no engine and no words of it', () => {
  for (const [path, mark] of MARKS) expect(readFileSync(join(root, path), 'utf8')).toContain(mark);
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = ['build', 'packages/workbench', '--outDir', out, '--emptyOutDir', '--logLevel', 'error'];
  execFileSync(process.execPath, [vite, ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', KITHE_READING: 'off' },
    stdio: 'pipe',
  });
  const files = readdirSync(join(out, 'assets')).filter((name) => name.endsWith('.js'));
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((name) => /^reading-(side|worker)-/.test(name))).toEqual([]);
  const told = files.map((name) => readFileSync(join(out, 'assets', name), 'utf8'));
  const found = MARKS.filter(([, mark]) => told.some((code) => code.includes(mark)));
  expect(found.map(([path]) => path)).toEqual([]);
}, 300_000);
