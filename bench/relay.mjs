/**
 * What durability costs on the way through the relay, as ratios on this machine and this disk in one run:
 *
 *   appends over HTTP per second, each on the disk before its answer
 *   ─────────────────────────────────────────────────────────────── ≥ 0.4   (issue 2)
 *   single-row transactions per second into the same library, same file system, same settings
 *
 * and the spread of answers at 16 connections (p95 ≤ 3 × p50), the weight of an idle relay (≤ 120 MB resident)
 * and the time until it answers (≤ 2 s). The clients share the machine with the relay, so the ratio is a floor.
 *
 *   npx tsc -b packages/relay && node bench/relay.mjs
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import * as opaque from '@serenity-kit/opaque';
import { LIMITS } from '../packages/relay/dist/limits.js';
import { openSqlite } from '../packages/relay/dist/store/database.js';

const SECONDS = Number(process.env.KITHE_BENCH_SECONDS ?? 4);
const SIZE = 1_249; // the smallest entry, in bytes
const CHILD = fileURLToPath(new URL('../packages/relay/test/relay-process.mjs', import.meta.url));
const id = () => randomBytes(16).toString('base64url');

/** An entry as the relay reads it: a header and noise (record/src/entry.ts). */
const entryOf = (space, author) => {
  const entry = randomBytes(SIZE);
  entry[0] = 1;
  Buffer.from(space, 'base64url').copy(entry, 17);
  entry.writeUInt32BE(0, 33);
  Buffer.from(author, 'base64url').copy(entry, 37);
  entry.writeUInt32BE(SIZE - 121 - 64, 117);
  return entry.toString('base64url');
};

/** One row per transaction on one connection: what the disk and the library can do. */
const rawInserts = (dir) => {
  const database = openSqlite(join(dir, 'raw.db'));
  database.exec('create table entry (seq integer primary key, id text not null unique, bytes blob not null)');
  const insert = database.prepare('insert into entry values (?, ?, ?)');
  const bytes = randomBytes(SIZE);
  let n = 0;
  const end = performance.now() + SECONDS * 1_000;
  while (performance.now() < end) insert.run([++n, id(), bytes]);
  database.close();
  return n / SECONDS;
};

const request = (agent, url, method, path, body, cookie = '') =>
  new Promise((resolve, reject) => {
    const text = body === undefined ? '' : JSON.stringify(body);
    const headers =
      body === undefined
        ? { cookie }
        : { cookie, 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
    const req = http.request(`${url}/api/v1${path}`, { method, agent, headers }, (res) => {
      const chunks = [];
      res.on('data', (chunk) => chunks.push(chunk));
      res.on('end', () =>
        resolve({ status: res.statusCode, headers: res.headers, body: Buffer.concat(chunks).toString() }),
      );
    });
    req.on('error', reject);
    req.end(text);
  });

const signUp = async (agent, url, setup) => {
  await opaque.ready;
  const keyStretching = { 'argon2id-custom': { iterations: 1, memory: 8, parallelism: 1 } };
  const account = 'bench-bench-10';
  const ticket = { setup };
  const locks = ['passphrase', 'recovery'].map((lock) => ({
    lock,
    ...opaque.client.startRegistration({ password: lock }),
  }));
  const start = await request(agent, url, 'POST', '/signup/start', {
    ticket,
    account,
    ...Object.fromEntries(locks.map(({ lock, registrationRequest }) => [lock, registrationRequest])),
  });
  const responses = JSON.parse(start.body);
  const records = Object.fromEntries(
    locks.map(({ lock, clientRegistrationState }) => [
      lock,
      opaque.client.finishRegistration({
        password: lock,
        clientRegistrationState,
        registrationResponse: responses[lock],
        identifiers: { server: 'kithe' },
        keyStretching,
      }).registrationRecord,
    ]),
  );
  const key = randomBytes(32).toString('base64url');
  const ownSpace = id();
  const done = await request(agent, url, 'POST', '/signup/finish', {
    ticket,
    account,
    ...records,
    keybag: { passphrase: 'AAAA', recovery: 'AAAA' },
    key,
    receiveKey: key,
    ownSpace,
    device: { id: id(), label: '' },
  });
  if (done.status !== 200) throw new Error(`sign-up: ${done.status} ${done.body}`);
  return { cookie: done.headers['set-cookie'][0].split(';')[0], key, ownSpace };
};

/** Appends one entry after another on each of `connections`; entries are made beforehand. */
const appends = async (url, { cookie, key, ownSpace }, connections) => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const took = [];
  const ready = Array.from({ length: 2_000 }, () => entryOf(ownSpace, key));
  const one = async () => {
    // A fresh id on a prepared entry: 22 characters after the version byte are cheap to change in place.
    const bytes = Buffer.from(ready[Math.floor(Math.random() * ready.length)], 'base64url');
    randomBytes(16).copy(bytes, 1);
    const start = performance.now();
    const { status, body } = await request(
      agent,
      url,
      'POST',
      `/spaces/${ownSpace}/entries`,
      { entries: [bytes.toString('base64url')] },
      cookie,
    );
    took.push(performance.now() - start);
    if (status !== 200) throw new Error(`append: ${status} ${body}`);
  };
  const run = async (until) => {
    while (performance.now() < until) await one();
  };
  const all = (ms) => Promise.all(Array.from({ length: connections }, () => run(performance.now() + ms)));
  await all(1_000); // warm
  took.length = 0;
  const start = performance.now();
  await all(SECONDS * 1_000);
  const perSecond = took.length / ((performance.now() - start) / 1_000);
  agent.destroy();
  took.sort((a, b) => a - b);
  const at = (p) => took[Math.min(took.length - 1, Math.floor(p * took.length))];
  return { perSecond, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
};

/** @returns the relay's process, its first line, and milliseconds from spawn to an answer of /healthz */
const startChild = async (options) => {
  const start = performance.now();
  const child = spawn(process.execPath, [CHILD, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await new Promise((resolve) => child.stdout.once('data', (chunk) => resolve(String(chunk))));
  const started = JSON.parse(line);
  if (!started.url) throw new Error(line);
  await (await fetch(`${started.url}/healthz`)).text();
  return { child, ...started, readyMs: performance.now() - start };
};
const rssMb = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1_024;

const say = (what, value, goal = '') => console.log(`${what.padEnd(46)} ${value.padStart(12)}   ${goal}`);
const verdict = (ok, goal) => `goal ${goal}: ${ok ? 'reached' : 'MISSED'}`;

const dir = mkdtempSync(join(tmpdir(), 'kithe-bench-'));
console.log(
  `relay · ${new Date().toISOString().slice(0, 10)} · Node ${process.version} · ${cpus().length} × ${cpus()[0]?.model}`,
);
const options = {
  dataDir: join(dir, 'data'),
  port: 0,
  logLevel: 'warn',
  limits: Object.fromEntries(Object.keys(LIMITS).map((name) => [name, { burst: 1e9, perS: 1e9 }])),
};
const { child, url, setupLink, readyMs } = await startChild(options);
try {
  say('ready after', `${readyMs.toFixed(0)} ms`, verdict(readyMs <= 2_000, '≤ 2,000 ms'));
  await sleep(3_000);
  if (process.platform === 'linux') {
    const idle = rssMb(child.pid);
    say('idle, resident', `${idle.toFixed(0)} MB`, verdict(idle <= 120, '≤ 120 MB'));
  }
  const agent = new http.Agent({ keepAlive: true });
  const who = await signUp(agent, url, setupLink.split('/#/setup/')[1]);
  agent.destroy();
  const before = rawInserts(dir);
  const one = await appends(url, who, 1);
  const sixteen = await appends(url, who, 16);
  rmSync(join(dir, 'raw.db'), { force: true });
  const raw = (before + rawInserts(dir)) / 2; // around what it is compared with: disks have moods
  say('raw durable inserts', `${raw.toFixed(0)} /s`);
  say('appends, 1 connection', `${one.perSecond.toFixed(0)} /s`);
  say('  ratio to raw', (one.perSecond / raw).toFixed(2), 'one device at a time: round trips, not the disk');
  say('  p50, p95', `${one.p50.toFixed(2)}, ${one.p95.toFixed(2)} ms`, verdict(one.p95 <= 5, 'p95 ≤ 5 ms'));
  say('appends, 16 connections', `${sixteen.perSecond.toFixed(0)} /s`);
  say(
    '  ratio to raw',
    (sixteen.perSecond / raw).toFixed(2),
    verdict(sixteen.perSecond / raw >= 0.4, '≥ 0.4'),
  );
  say(
    '  p50, p95, p99',
    `${sixteen.p50.toFixed(2)}, ${sixteen.p95.toFixed(2)}, ${sixteen.p99.toFixed(2)} ms`,
  );
  say('  p95 / p50', (sixteen.p95 / sixteen.p50).toFixed(2), verdict(sixteen.p95 <= 3 * sixteen.p50, '≤ 3'));
  if (process.platform === 'linux') say('resident after the load', `${rssMb(child.pid).toFixed(0)} MB`);
} finally {
  child.kill('SIGTERM');
  await new Promise((resolve) => child.once('exit', resolve));
  rmSync(dir, { recursive: true, force: true });
}
