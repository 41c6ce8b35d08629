/**
 * What was acknowledged is there, once, in its place: after a hundred SIGKILLs at random instants under load,
 * and, since a kill does not test the disk, by watching the system calls between a request and its answer.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseEntry } from '@kithe/record/entry';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NO_LIMITS } from './database.ts';
import { Person, rawEntry } from './person.ts';
import { build, spawnRelay } from './process.ts';

const KILLS = 100;
const WRITERS = 8;

const dir = mkdtempSync(join(tmpdir(), 'kithe-kill-'));
const options = { dataDir: dir, port: 0, logLevel: 'silent', limits: NO_LIMITS } as const;

beforeAll(build);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** The same person at another address: the relay comes back on another port. */
const movedTo = (url: string, person: Person): Person => {
  const moved = new Person(url, person.account, person.keybag);
  moved.cookie = person.cookie;
  return moved;
};

test(`killed ${KILLS} times under load, the relay loses nothing it acknowledged and doubles nothing`, {
  timeout: 900_000,
}, async () => {
  const first = spawnRelay(options);
  const { url, setupLink } = await first.started;
  const person = new Person(url);
  const joined = await person.signUp({ setup: setupLink?.split('/#/setup/')[1] as string });
  expect(joined.status).toBe(200);
  const other = await person.newSpace();
  const spaces = [person.ownSpace, other] as const;
  first.process.kill('SIGKILL');
  await first.exited;

  const acknowledged = new Map<string, { space: string; seq: number }>();
  let unanswered: { space: string; entries: { text: string }[] }[] = [];
  let cutOff = 0;
  let next = spawnRelay(options, { wait: true });
  for (let round = 0; round < KILLS; round++) {
    const child = next;
    child.begin();
    const started = await child.started;
    expect(started.failed).toBeUndefined();
    next = spawnRelay(options, { wait: true });
    const me = movedTo(started.url, person);
    const sent: typeof unanswered = [];
    // It dies a random while after a random answer: by the clock alone, a slow machine would die before any.
    const fatal = 1 + Math.floor(Math.random() * 24);
    let answered = 0;
    let doom = () => {};
    const doomed = new Promise<void>((resolve) => {
      doom = resolve;
    });
    const send = async (space: string, entries: { text: string }[]) => {
      const asked = { space, entries };
      sent.push(asked);
      const answer = await me.append(space, ...entries).catch(() => null); // cut off: nobody knows
      if (answer === null) return false;
      expect(answer.status).toBe(200);
      for (const { id, seq } of answer.body.entries) {
        // Said once, a place is never said otherwise, also when the same bytes are sent again.
        expect(acknowledged.get(id) ?? { space, seq }).toEqual({ space, seq });
        acknowledged.set(id, { space, seq });
      }
      sent.splice(sent.indexOf(asked), 1);
      if (++answered === fatal) doom();
      return true;
    };
    const again = unanswered;
    const writers = Array.from({ length: WRITERS }, async (_, w) => {
      for (const { space, entries } of again.filter((_, i) => i % WRITERS === w))
        if (!(await send(space, entries))) return;
      for (;;) {
        const space = spaces[w % 2] as string;
        const entries = Array.from({ length: 1 + (w % 3) }, () =>
          rawEntry({ space, author: me.key, device: me.id }),
        );
        if (!(await send(space, entries))) return;
      }
    });
    await doomed;
    await sleep(Math.random() * 12);
    child.process.kill('SIGKILL');
    await Promise.all([...writers, child.exited]);
    cutOff += sent.length;
    unanswered = [
      ...sent,
      ...again.filter(
        (old) =>
          !sent.some(({ entries }) => entries === old.entries) &&
          !old.entries.every(({ text }) => acknowledged.has(parseEntry(Buffer.from(text, 'base64url')).id)),
      ),
    ];
  }

  next.begin();
  const { url: last } = await next.started;
  const me = movedTo(last, person);
  const found = new Map<string, { space: string; seq: number }>();
  for (const space of spaces) {
    let after = 0;
    for (let more = true; more; ) {
      const page = await me.pull(space, after);
      for (const item of page.entries) {
        expect(item.seq).toBe(++after); // 1, 2, 3 … without a gap
        const { id } = parseEntry(Buffer.from('entry' in item ? item.entry : '', 'base64url'));
        expect(found.has(id)).toBe(false);
        found.set(id, { space, seq: item.seq });
      }
      ({ more } = page);
    }
  }
  next.process.kill('SIGKILL');
  await next.exited;
  for (const [id, place] of acknowledged) expect(found.get(id)).toEqual(place);
  // Otherwise the kills came when nothing was going on, and prove nothing.
  expect(acknowledged.size).toBeGreaterThan(KILLS);
  expect(cutOff).toBeGreaterThan(KILLS);
});

const hasStrace = spawnSync('strace', ['-V']).status === 0;
if (!hasStrace) console.log('strace is not here: that the log is synced before an answer was NOT looked at');

test.skipIf(!hasStrace)(
  'between an append and its answer, the log is synced',
  { timeout: 120_000 },
  async () => {
    const traced = mkdtempSync(join(tmpdir(), 'kithe-trace-'));
    const out = join(traced, 'calls');
    const before = [
      'strace',
      '-f',
      '-y',
      '-s',
      '4096',
      '-o',
      out,
      '-e',
      'trace=fsync,fdatasync,read,recvfrom,write,writev,sendto,sendmsg',
    ];
    const child = spawnRelay({ ...options, dataDir: join(traced, 'data') }, { before });
    const { url, setupLink } = await child.started;
    const person = new Person(url);
    await person.signUp({ setup: setupLink?.split('/#/setup/')[1] as string });
    const APPENDS = 7;
    for (let i = 0; i < APPENDS; i++) {
      const entry = rawEntry({ space: person.ownSpace, author: person.key, device: person.id });
      expect((await person.append(person.ownSpace, entry)).status).toBe(200);
    }
    const relayPid = Number(readFileSync(out, 'utf8').match(/^(\d+)/)?.[1]);
    process.kill(relayPid, 'SIGTERM');
    await child.exited;

    const calls = readFileSync(out, 'utf8').split('\n');
    const isArrival = (line: string) =>
      /(read|recvfrom)\(.*POST \/api\/v1\/spaces\/[^/]+\/entries/.test(line) ||
      /resumed>.*POST \/api\/v1\/spaces\/[^/]+\/entries/.test(line);
    const isSynced = (line: string) =>
      /f(data)?sync\(\d+<[^>]*kithe\.db-wal>\)\s+= 0/.test(line) || /f(data)?sync resumed>.*= 0/.test(line);
    const isAnswer = (line: string) => /(write|writev|sendto|sendmsg)\(.*\\"seq\\":\d+/.test(line);
    let synced = 0;
    let answers = 0;
    for (const line of calls) {
      if (isArrival(line)) synced = 0;
      else if (isSynced(line)) synced++;
      else if (isAnswer(line)) {
        answers++;
        expect(synced, line).toBeGreaterThan(0);
        synced = 0;
      }
    }
    expect(answers).toBe(APPENDS);
    rmSync(traced, { recursive: true, force: true });
  },
);
