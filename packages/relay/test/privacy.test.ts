/**
 * What a relay lets slip: nothing in its logs of who did what, nothing in its database of what was written,
 * and no more work for an account that exists than for one that does not.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openingOf, readCards, sealAccount } from '@kithe/record/account';
import type { NewBody } from '@kithe/record/body';
import { formatBase64 } from '@kithe/record/bytes';
import type { Card } from '@kithe/record/cards';
import { NO_PREV, writeEntry } from '@kithe/record/entry';
import { newDeviceId, newEntryId, type SpaceId } from '@kithe/record/ids';
import * as opaque from '@serenity-kit/opaque';
import { afterAll, expect, test } from 'vitest';
import { createAttempts } from '../src/accounts/attempts.ts';
import { opaqueSetupOf } from '../src/accounts/locks.ts';
import { createApp } from '../src/app.ts';
import { parseConfig } from '../src/config.ts';
import { createLimiter } from '../src/limits.ts';
import { createLog } from '../src/log.ts';
import { createMeetings } from '../src/meetings/meetings.ts';
import { createMetrics } from '../src/metrics.ts';
import { describeApi } from '../src/openapi.ts';
import { createSignals } from '../src/signals.ts';
import { createAppender } from '../src/spaces/append.ts';
import { openDatabase } from '../src/store/database.ts';
import { onBothDatabases } from './database.ts';
import { bytes, Device, type Person, pair, rawEntry, token } from './person.ts';

const WORDS = ['heliotrope', 'quarrelsome', 'verandah', 'unspeakable'];

/** Everything that a journey sent or was given, long enough to be no accident: ids, keys, names, tokens, cookies, words. */
const watch = (person: Person, seen: Set<string>) => {
  const call = person.call.bind(person);
  person.call = async (method, path, body, headers) => {
    const answer = await call(method, path, body, headers);
    const texts = [path, JSON.stringify(body) ?? '', answer.text, person.cookie];
    for (const text of texts)
      for (const found of text.matchAll(/[A-Za-z0-9_-]{8,}/g)) seen.add(found[0].slice(0, 200));
    return answer;
  };
};
/** The contract itself, whose words say nothing about anyone. */
const PUBLIC = JSON.stringify(describeApi());
const DAY = /^\d{4}-\d\d-\d\d/;

onBothDatabases('privacy', (start, kind) => {
  const dir = mkdtempSync(join(tmpdir(), 'kithe-private-'));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  test('a whole journey leaves nothing in the logs but routes, and in the database no word of it', async () => {
    const relay = await start({ dataDir: dir, logLevel: 'debug' });
    const seen = new Set<string>();
    const { inviter, invited, space } = await pair(relay.url, async () => {
      const person = await relay.join();
      watch(person, seen);
      return person;
    });
    watch(invited, seen);
    for (const words of WORDS) {
      await inviter.append(space, await inviter.write(space, { words }));
      await invited.append(invited.ownSpace, await invited.write(invited.ownSpace, { words }));
    }
    await inviter.pull(space);
    const hour = token().slice(0, 22);
    await inviter.call('PUT', `/spaces/${space}/meetings/${hour}/ready`);
    await invited.call('GET', `/spaces/${inviter.ownSpace}/entries`);
    await invited.call('GET', `/spaces/${space}/entries?after=${WORDS[0]}`);
    await invited.signIn(invited, 'passphrase', WORDS[1]);
    await invited.call('GET', '/devices');
    await invited.call('GET', '/sign-ins');
    await invited.signIn();
    for (const known of [inviter, invited])
      for (const text of [known.account, known.key, known.ownSpace]) seen.add(text);
    for (const words of WORDS) seen.add(words);
    const secrets = [...seen].filter((text) => !PUBLIC.includes(text) && !DAY.test(text));
    expect(secrets.length).toBeGreaterThan(40);

    const logs = relay.logs.join('');
    expect(logs).toContain('/api/v1/spaces/:space/entries');
    for (const secret of [...secrets, '127.0.0.1', 'Phone', 'Laptop'])
      expect(logs.includes(secret), secret).toBe(false);
    const metrics = await (await fetch(`${relay.url}/metrics`)).text();
    expect(metrics).toContain(
      'kithe_requests_total{route="/api/v1/spaces/:space/entries",method="POST",status="200"}',
    );
    for (const secret of secrets) expect(metrics.includes(secret), secret).toBe(false);
    await relay.close();
    if (kind === 'postgres') return;
    for (const name of readdirSync(dir)) {
      const content = readFileSync(join(dir, name));
      for (const words of [
        ...WORDS,
        invited.passphrase,
        invited.recovery,
        invited.cookie.split('=')[1] as string,
      ])
        expect(content.includes(words), `${words} in ${name}`).toBe(false);
    }
  });

  /** One hour of two people at a relay: everything that it and the other received, each id and ciphertext by its length. */
  const live = async (cards: readonly Card[], page: string): Promise<readonly string[]> => {
    const relay = await start({ logLevel: 'debug' });
    const { inviter, invited, space } = await pair(relay.url, relay.join);
    relay.logs.length = 0;
    const stop = new AbortController();
    const headers = { cookie: inviter.cookie };
    const stream = await fetch(`${relay.url}/api/v1/events`, { headers, signal: stop.signal });
    const [spaceKey, hour] = [bytes(32), newEntryId()];
    const write = async (where: SpaceId, body: NewBody, id = newEntryId(), device = newDeviceId()) => {
      const place = { space: where, epoch: 0, spaceKey, device, prev: NO_PREV, depth: 0, heads: [], id };
      return formatBase64((await writeEntry(body, place, invited.keybag.identity)).bytes);
    };
    const trace: string[] = [];
    const ask = async (who: Person, method: string, path: string, body?: unknown) =>
      trace.push(`${path} ${JSON.stringify(body)} ${(await who.call(method, path, body)).text}`);
    const account = newEntryId();
    const sealed = sealAccount(cards, { space, hour, account });
    const isAlone = ({ card }: { card: Card }) => card.kind === 'alone';
    const mine = readCards(sealed.account, sealed.keys.keys, { space, account }).find(isAlone);
    const opening = await write(space, openingOf(sealed.keys, new Set(mine ? [mine.slot] : [])));
    const [own, at] = [`/spaces/${invited.ownSpace}/entries`, `/spaces/${space}/meetings/${hour}`];
    await ask(invited, 'POST', `/spaces/${space}/entries`, {
      entries: [await write(space, sealed.account, account)],
    });
    await ask(invited, 'POST', own, { entries: [await write(invited.ownSpace, sealed.keys)] });
    const words = await write(invited.ownSpace, { type: 'page', title: '', words: page });
    await ask(invited, 'POST', own, { entries: [words] });
    await ask(inviter, 'GET', own);
    await ask(invited, 'PUT', `${at}/bundle`, { entry: opening });
    for (const who of [invited, inviter]) await ask(who, 'PUT', `${at}/ready`);
    await ask(invited, 'PUT', `${at}/bundle`, { entry: opening });
    await ask(inviter, 'GET', at);
    const theirs = rawEntry({ space, author: inviter.key, device: inviter.id }).text;
    await ask(inviter, 'PUT', `${at}/bundle`, { entry: theirs });
    await ask(inviter, 'GET', `/spaces/${space}/entries`);
    const LAST = '"last":3'; // the account, and both openings
    let heard = '';
    for await (const chunk of stream.body as unknown as AsyncIterable<Uint8Array>) {
      heard += new TextDecoder().decode(chunk);
      if (heard.includes(LAST)) break;
    }
    stop.abort();
    const logs = relay.logs.map((line) => line.replace(/"(time|ms)":[^,}]+/g, ''));
    const seen = new Map<string, string>();
    const masked = (text: string) =>
      text.replace(/[\w-]{22,}/g, (found) => {
        const name = seen.get(found) ?? `#${seen.size}:${found.length}`;
        seen.set(found, name);
        return name;
      });
    return [...trace, heard.slice(0, heard.indexOf(LAST)), ...logs].map(masked);
  };

  test('answers, refusals, signals and logs are the same whatever was kept: written, or left blank', async () => {
    const alone: Card = { kind: 'alone', words: 'You asked about the bus.' };
    const kept: Card[] = [
      { kind: 'together', words: 'heliotrope '.repeat(90) },
      { kind: 'keeping', words: 'unspeakable' },
    ];
    const p = await live([alone, ...kept], WORDS.join(' ').repeat(60));
    expect(await live([alone], '')).toEqual(p);
    expect(p.join()).toContain('"opened":true');
    expect(p.join()).toContain('"conflict"');
  });

  test('an internal error says nothing of itself on the wire, and nothing of the request in the log', async () => {
    const relay = await start({ logLevel: 'error' });
    const person = await relay.join();
    const { databaseUrl, dataDir } = relay.options;
    const db = await openDatabase(databaseUrl ? { databaseUrl } : { dataDir: dataDir as string });
    await db.schema.alterTable('entry').renameTo('elsewhere').execute();
    const answer = await person.append(
      person.ownSpace,
      await person.write(person.ownSpace, { words: 'heliotrope' }),
    );
    expect([answer.status, Object.keys(answer.body.error)]).toEqual([500, ['code', 'message']]);
    expect(answer.text).not.toMatch(/entry|select|sql/i);
    expect(relay.logs.join('')).toContain('"internal"');
    expect(relay.logs.join('')).not.toContain(person.ownSpace);
    expect(relay.logs.join('')).not.toMatch(/no such table|does not exist/); // a database quotes what it was given
    await db.schema.alterTable('elsewhere').renameTo('entry').execute();
    await db.destroy();
    expect((await person.append(person.ownSpace, await person.write(person.ownSpace))).status).toBe(200);
  });

  test('signing in takes the same queries, one for one, for an account that exists and one that does not', async () => {
    const started = await start();
    const person = await started.join();
    const { databaseUrl, dataDir } = started.options;
    const plain = await openDatabase(databaseUrl ? { databaseUrl } : { dataDir: dataDir as string });
    const queries: string[] = [];
    const db = plain.withPlugin({
      transformQuery: ({ node }) => {
        queries.push(node.kind);
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    const { now } = Date;
    const roomLeft = async () => Number.POSITIVE_INFINITY;
    const append = createAppender(db, { allowanceBytes: 1, roomLeft });
    const signals = createSignals();
    const app = createApp({
      config: parseConfig({}),
      db,
      now,
      opaqueSetup: await opaqueSetupOf(plain),
      attempts: createAttempts(now),
      limiter: createLimiter(now),
      signals,
      append,
      roomLeft,
      meetings: createMeetings(now, append, { changed: () => {}, opened: () => {} }),
      metrics: createMetrics(signals.count),
      log: createLog('silent'),
    });
    const ask = async (path: string, body: unknown) => {
      queries.length = 0;
      const headers = { host: 'localhost', 'content-type': 'application/json' };
      const answer = await app.request(`/api/v1${path}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      });
      return {
        status: answer.status,
        queries: [...queries],
        body: (await answer.json()) as Record<string, string>,
      };
    };
    const work = async (account: string) => {
      const request = opaque.client.startLogin({ password: 'wrong' }).startLoginRequest;
      const first = await ask('/signin/start', { account, lock: 'passphrase', request });
      const finish = Buffer.alloc(64, 7).toString('base64url');
      const device = { id: person.id, label: '' };
      const second = await ask('/signin/finish', { attempt: first.body.attempt, finish, device });
      return {
        steps: [first.status, first.queries, second.status, second.queries],
        length: first.body.response?.length,
      };
    };
    const known = await work(person.account);
    expect(await work('nobody-nobody-10')).toEqual(known);
    expect(known.steps).toEqual([200, ['SelectQueryNode'], 401, ['SelectQueryNode']]);
    await plain.destroy();
  });

  test('behind TLS or a declared proxy that has it, the cookie is Secure and __Host-', async () => {
    const relay = await start({ trustedProxy: true });
    const device = new Device(relay.url);
    const person = await relay.join();
    expect(person.cookie).toMatch(/^kithe=/);
    const call = device.call.bind(device);
    let set = '';
    device.call = async (method, path, body) => {
      const answer = await call(method, path, body, { 'x-forwarded-proto': 'https' });
      set = answer.headers.get('set-cookie') ?? set;
      if (set) expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000');
      return answer;
    };
    await person.signIn(device);
    expect(set).toMatch(
      /^__Host-kithe=[\w-]{43}; Path=\/; Max-Age=7776000; HttpOnly; SameSite=Strict; Secure$/,
    );
    expect((await device.call('GET', '/me')).status).toBe(200);
    device.call = call;
    expect((await device.call('GET', '/me')).status).toBe(401);
    expect((await fetch(`${relay.url}/metrics`)).status).toBe(404);
  });

  test('with a token, the metrics are for its bearer', async () => {
    const metricsToken = 'a-token-of-some-length';
    const relay = await start({ metricsToken });
    const ask = (authorization: string) => fetch(`${relay.url}/metrics`, { headers: { authorization } });
    expect((await ask('')).status).toBe(404);
    expect((await ask(`Bearer ${metricsToken}x`)).status).toBe(404);
    expect((await ask(`Bearer ${metricsToken}`)).status).toBe(200);
  });

  test('every answer carries the headers of a closed house', async () => {
    const relay = await start();
    for (const path of ['/healthz', '/api/v1/me', '/api/v1/nothing', '/nothing', '/api/openapi.json']) {
      const { headers } = await fetch(relay.url + path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy, path).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; /);
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'?;? ?https?:|\*/);
      for (const [name, value] of [
        ['cross-origin-opener-policy', 'same-origin'],
        ['cross-origin-embedder-policy', 'require-corp'],
        ['cross-origin-resource-policy', 'same-origin'],
        ['x-content-type-options', 'nosniff'],
        ['referrer-policy', 'no-referrer'],
        ['cache-control', 'no-store'],
      ] as const)
        expect(headers.get(name), `${name} of ${path}`).toBe(value);
      expect(headers.get('permissions-policy')).toMatch(/camera=\(\), microphone=\(\), geolocation=\(\)/);
      expect(headers.get('strict-transport-security')).toBe(null);
    }
  });
});
