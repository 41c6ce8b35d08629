/** One data folder, one relay: the lock holds against another process, and ends with it, however it ends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { DataFolderError, defaultDataDir, openDataFolder } from './data-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'kithe-folder-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const codeOf = (dir: string) => {
  try {
    openDataFolder(dir).release();
    return null;
  } catch (thrown) {
    return thrown instanceof DataFolderError ? thrown.code : thrown;
  }
};

/** Another process that takes the lock, as the relay does, and says so. */
const holder = async (dir: string): Promise<ChildProcess> => {
  const libsql = createRequire(import.meta.url).resolve('libsql');
  const code = `const D = require(${JSON.stringify(libsql)}); const d = new D(${JSON.stringify(join(dir, 'relay.lock'))}); d.exec('begin exclusive'); console.log('held'); setInterval(() => {}, 1e6)`;
  const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child;
};

test('the folder is made, and private', () => {
  const dir = join(root, 'a', 'b');
  const { database, release } = openDataFolder(dir);
  expect(statSync(dir).mode & 0o777).toBe(0o700);
  expect(database).toBe(join(dir, 'kithe.db'));
  release();
  chmodSync(dir, 0o755);
  openDataFolder(dir).release();
  expect(statSync(dir).mode & 0o777).toBe(0o700);
});

test('a second opening is refused while the first lasts, also in this process', () => {
  const dir = join(root, 'twice');
  const first = openDataFolder(dir);
  expect(codeOf(dir)).toBe('locked');
  first.release();
  expect(codeOf(dir)).toBe(null);
});

test('another process keeps us out, and no longer once it was killed', async () => {
  const dir = join(root, 'other');
  openDataFolder(dir).release();
  const child = await holder(dir);
  expect(codeOf(dir)).toBe('locked');
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
  expect(codeOf(dir)).toBe(null);
});

test('a file is not a folder', () => {
  writeFileSync(join(root, 'file'), '');
  expect(codeOf(join(root, 'file'))).toBe('not-a-folder');
  expect(codeOf(join(root, 'file', 'below'))).toBe('not-a-folder');
});

test('a folder whose lock cannot be opened says so', () => {
  const dir = join(root, 'blocked');
  mkdirSync(join(dir, 'relay.lock'), { recursive: true });
  expect(codeOf(dir)).toBe('not-writable');
});

test.each([
  ['linux', {}, '/home/p/.local/share/kithe'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/kithe'],
  ['linux', { XDG_DATA_HOME: '' }, '/home/p/.local/share/kithe'],
  ['darwin', {}, '/home/p/Library/Application Support/Kithe'],
] as const)('on %s with %j: %s', (platform, env, dir) => {
  expect(defaultDataDir(platform, env, '/home/p')).toBe(dir);
});
