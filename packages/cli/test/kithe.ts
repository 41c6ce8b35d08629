/**
 * The built program, run as a person runs it, and records made to try it on.
 * Real processes: what is tested here is what happens between them.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DATABASE_FILE } from '@kithe/relay/data-folder';
import { openDatabase } from '@kithe/relay/store/database';
import { migrate } from '@kithe/relay/store/migrate';
import { afterEach } from 'vitest';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));
if (!existsSync(MAIN)) throw new Error('These tests run the built program: npm run build');

export const CERTIFICATES = fileURLToPath(new URL('certificates/', import.meta.url));

const children = new Set<ChildProcess>();
const folders: string[] = [];
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder of this test alone, gone after it. */
export const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'kithe-cli-'));
  folders.push(folder);
  return folder;
};

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

const start = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { ...inherited, CI: 'true', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    said.stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said.stderr += chunk.toString();
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => {
      children.delete(child);
      resolve({ code, ...said });
    });
  });
  return { child, said, ended };
};

/** Runs `kithe` to its end. */
export const kithe = (args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Ended> =>
  start(args, env).ended;

/** Starts `kithe` and kills it, as a power cut would, `ms` after something has come about in the process `pid`. */
export const kitheKilled = async (
  isTime: (pid: number) => boolean,
  ms: number,
  args: readonly string[],
  signal: 'SIGKILL' | 'SIGINT' = 'SIGKILL',
): Promise<Ended> => {
  const { child, ended } = start(args);
  while (child.exitCode === null && !isTime(child.pid ?? 0)) await new Promise((r) => setTimeout(r, 1));
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
  child.kill(signal);
  return ended;
};

export type Serving = {
  readonly url: string;
  readonly said: { stdout: string; stderr: string };
  readonly stop: () => Promise<Ended>;
};

/** Starts `kithe serve` on a free port and waits until it says where it listens. */
export const kitheServing = (dataDir: string, ...args: readonly string[]): Promise<Serving> =>
  new Promise((resolve, reject) => {
    const { child, said, ended } = start(['serve', '--port', '0', '--no-open', '--data', dataDir, ...args]);
    const look = () => {
      const url = /^Kithe is listening on (\S+)$/m.exec(said.stdout)?.[1];
      if (url === undefined) return;
      const stop = () => {
        child.kill('SIGTERM');
        return ended;
      };
      resolve({ url, said, stop });
    };
    child.stdout.on('data', look);
    ended.then(({ code }) => reject(new Error(`ended with ${code}: ${said.stderr}`)));
  });

const id = (n: number) => n.toString().padStart(22, 'A');

/** Writes entries `from` … `to` into the one space of a record, each in a transaction of its own or all in one. */
export const addEntries = async (
  dataDir: string,
  from: number,
  to: number,
  bytesEach = 1_289,
): Promise<void> => {
  const db = await openDatabase({ dataDir });
  const row = (seq: number) => ({
    space: id(0),
    seq,
    id: id(seq),
    hash: `hash-${seq}`,
    prev: `hash-${seq - 1}`,
    author: 'someone',
    device: 'a device',
    bytes: new Uint8Array(bytesEach).fill(seq % 251),
  });
  const seqs = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  if (bytesEach > 10_000)
    await db.transaction().execute(async (trx) => {
      for (const seq of seqs) await trx.insertInto('entry').values(row(seq)).execute();
    });
  else for (const seq of seqs) await db.insertInto('entry').values(row(seq)).execute();
  await db.destroy();
};

/** A record with one space and so many entries, in the schema that the relay makes. */
export const newRecord = async (dataDir: string, entries: number, bytesEach?: number): Promise<void> => {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const db = await openDatabase({ dataDir });
  await migrate(db, join(dataDir, DATABASE_FILE));
  await db
    .insertInto('space')
    .values({ id: id(0), kind: 'between', epoch: 0 })
    .execute();
  await db.destroy();
  await addEntries(dataDir, 1, entries, bytesEach);
};

/** Sequence numbers of all entries in a record, in order, of those whose bytes are as they were written. */
export const entriesIn = async (dataDir: string): Promise<readonly number[]> => {
  const db = await openDatabase({ dataDir });
  const rows = await db.selectFrom('entry').select(['seq', 'bytes']).orderBy('seq').execute();
  await db.destroy();
  return rows.filter(({ seq, bytes }) => bytes?.every((byte) => byte === seq % 251)).map(({ seq }) => seq);
};

export const upTo = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i + 1);
