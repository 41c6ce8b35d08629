/**
 * What the scripts say while they work: plain lines on stderr, so that stdout stays for what others read.
 * Also the one way in which they start another program.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The root of the source tree, wherever these scripts were called from. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export const say = (line) => process.stderr.write(`${line}\n`);

/** Ends the process with one clear sentence and, where there is one, the command to run next. */
export const giveUp = (sentence, command) => {
  say(`\n${sentence}`);
  if (command) say(`\n    ${command}\n`);
  process.exit(1);
};

/**
 * Runs a program to its end in the root of the tree.
 * @param options `env` is added to the environment; `stdout: 'stderr'` keeps our own stdout clean
 * @returns its exit code; 1 when it could not be started or was killed
 */
export const run = (program, args, { env = {}, stdout = 'inherit' } = {}) =>
  new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', stdout === 'stderr' ? 2 : stdout, 'inherit'],
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });

/** A package's own program, run by this very Node: no shell, no `.cmd`, the same on every platform. */
export const runBin = (path, args, options) =>
  run(process.execPath, [`${ROOT}/node_modules/${path}`, ...args], options);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  giveUp(`Kithe needs Node 20.19 or newer; this is ${process.versions.node}.`, 'https://nodejs.org/');
