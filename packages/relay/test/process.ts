/** A relay in a process of its own, from the built package; builds it first, since a stale one would prove nothing. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { RelayOptions } from '../src/config.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const SCRIPT = fileURLToPath(new URL('./relay-process.mjs', import.meta.url));

export const build = (): void => {
  execFileSync(process.execPath, [`${ROOT}/node_modules/typescript/bin/tsc`, '-b', 'packages/relay'], {
    cwd: ROOT,
  });
};

export type Child = {
  readonly process: ChildProcess;
  /** What it said when it listened, or why it does not. */
  readonly started: Promise<{ url: string; setupLink: string | null; failed?: string }>;
  /** Lets a waiting one begin. */
  readonly begin: () => void;
  readonly exited: Promise<void>;
};

/** @param before words of the command line that come before Node's own */
export const spawnRelay = (options: RelayOptions, { wait = false, before = [] as string[] } = {}): Child => {
  const [command, ...args] = [
    ...before,
    process.execPath,
    SCRIPT,
    JSON.stringify(options),
    ...(wait ? ['wait'] : []),
  ];
  const child = spawn(command as string, args, { stdio: ['pipe', 'pipe', 'ignore'] });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const started = new Promise<{ url: string; setupLink: string | null; failed?: string }>((resolve) => {
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) resolve(JSON.parse(text.split('\n')[0] as string));
    });
    void exited.then(() => resolve({ url: '', setupLink: null, failed: 'exited' }));
  });
  child.stdin.on('error', () => {}); // killed before it was told to begin
  return { process: child, started, exited, begin: () => void child.stdin.write('go\n') };
};
