/**
 * Hostile and broken input on every route of the description, on both databases: never a 5xx, always the one
 * shape of an error, and afterwards the relay works as before.
 */
import { connect } from 'node:net';
import { ENTRY_SIZES } from '@kithe/record/entry';
import fc from 'fast-check';
import type * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROUTES, type Route } from '../src/api.ts';
import { ORDINARY_BYTES } from '../src/body.ts';
import { onBothDatabases, type Started } from './database.ts';
import { Device, Person, pair, rawEntry } from './person.ts';

const RUNS = 40;

const base64 = fc.uint8Array({ maxLength: 40 }).map((b) => Buffer.from(b).toString('base64url'));
const id = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((b) => Buffer.from(b).toString('base64url'));
const key = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((b) => Buffer.from(b).toString('base64url'));
const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    '\u0000',
    '\ud800',
    '__proto__',
    "' or 1=1 --",
    '../..',
    'x'.repeat(5_000),
    1e308,
    -0,
    null,
  ),
);

/** Values that a schema would accept, mostly: deep enough inside to reach what lies behind it. */
const arbitraryOf = (schema: v.GenericSchema): fc.Arbitrary<unknown> => {
  const s = schema as unknown as {
    type: string;
    entries?: Record<string, v.GenericSchema>;
    item?: v.GenericSchema;
    options?: unknown[];
    literal?: unknown;
    wrapped?: v.GenericSchema;
    pipe?: v.GenericSchema[];
  };
  const inner = ((): fc.Arbitrary<unknown> => {
    switch (s.type) {
      case 'object':
        return fc.record(
          Object.fromEntries(Object.entries(s.entries ?? {}).map(([name, e]) => [name, arbitraryOf(e)])),
        );
      case 'array':
        return fc.array(arbitraryOf(s.item as v.GenericSchema), { maxLength: 3 });
      case 'union':
        return fc.oneof(...(s.options as v.GenericSchema[]).map(arbitraryOf));
      case 'picklist':
        return fc.constantFrom(...(s.options as unknown[]));
      case 'literal':
        return fc.constant(s.literal);
      case 'optional':
      case 'nullable':
        return fc.option(arbitraryOf(s.wrapped as v.GenericSchema), { nil: undefined });
      case 'boolean':
        return fc.boolean();
      case 'number':
        return fc.oneof(fc.nat(3), fc.double());
      default:
        return fc.oneof(
          id,
          key,
          base64,
          fc.string({ unit: 'binary', maxLength: 70 }),
          fc.constant('kithe-kithe-10'),
        );
    }
  })();
  return fc.oneof({ weight: 24, arbitrary: inner }, { weight: 1, arbitrary: odd });
};

onBothDatabases('hostile input', (start, kind) => {
  let relay: Started;
  let someone: Person;
  let space: string;
  beforeAll(async () => {
    relay = await start();
    ({ inviter: someone, space } = await pair(relay.url, relay.join));
  });

  const fill = (path: string, ids: readonly string[]) => {
    let i = 0;
    return path.replace(/:(\w+)/g, (_, name) =>
      encodeURIComponent(name === 'space' && i === 0 ? (ids[i++] ?? '') : (ids[i++] ?? '')),
    );
  };
  const ids = fc.array(fc.oneof(id, fc.constant('SPACE'), fc.string({ unit: 'binary', maxLength: 30 })), {
    minLength: 2,
    maxLength: 2,
  });

  describe('every route', () => {
    test.each(Object.entries<Route>(ROUTES).filter(([name]) => name !== 'events'))(
      '%s',
      { timeout: 120_000 },
      async (name, route) => {
        const ends = name === 'signOut' || name === 'signOutEverywhere';
        await fc.assert(
          fc.asyncProperty(
            ids,
            route.body ? arbitraryOf(route.body) : fc.constant(undefined),
            fc.boolean(),
            fc.oneof(
              { weight: 5, arbitrary: fc.constant('') },
              fc.webQueryParameters().map((q) => `?${q}`),
              fc
                .tuple(odd, odd)
                .map(
                  ([a, l]) =>
                    `?after=${encodeURIComponent(JSON.stringify(a)).replace(/%ED[^&]*/g, '')}&limit=${encodeURIComponent(String(typeof l))}`,
                ),
            ),
            async (at, body, signedIn, query) => {
              const who = new Device(relay.url);
              if (signedIn && !ends) who.cookie = someone.cookie;
              const path = fill(
                route.path,
                at.map((x) => (x === 'SPACE' ? space : x)),
              );
              const answer = await who.call(
                route.method,
                path + query,
                body === undefined && route.body ? null : body,
              );
              expect(answer.status, answer.text).toBeLessThan(500);
            },
          ),
          { numRuns: RUNS, seed: 20_310_517 },
        );
      },
    );
  });

  test('no raw body of any kind is more than refused', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values<Route>(ROUTES).filter(({ body }) => body)),
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }).map((b) => Buffer.from(b)),
          fc.json().map((t) => Buffer.from(t)),
          fc.constantFrom(
            Buffer.from('\ufeff{}'),
            Buffer.from('{"a":"\ud800"}'),
            Buffer.from('{}{}'),
            Buffer.from([0xff, 0xfe, 0x7b, 0, 0x7d, 0]),
          ),
        ),
        async (route, body) => {
          const answer = await fetch(`${relay.url}/api/v1${fill(route.path, [space, space])}`, {
            method: route.method,
            headers: { cookie: someone.cookie, 'content-type': 'application/json' },
            body,
          });
          const { error } = (await answer.json()) as { error: { code: string } };
          expect(['malformed-request', 'invalid', 'not-found', 'not-allowed']).toContain(error.code);
        },
      ),
      { numRuns: 150, seed: 20_310_517 },
    );
  });

  const post = (body: string | Buffer | ReadableStream, headers: Record<string, string> = {}) =>
    fetch(`${relay.url}/api/v1/signin/start`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
      duplex: 'half',
    } as RequestInit);
  const codeOf = async (answer: Response) =>
    ((await answer.json()) as { error: { code: string } }).error.code;
  const good = { account: 'a-b-10', lock: 'passphrase', request: 'AAAA' };

  test.each([
    [
      'deep nesting',
      JSON.stringify(good).replace('"AAAA"', '['.repeat(9) + ']'.repeat(9)),
      {},
      'malformed-request',
    ],
    ['nesting without end', '['.repeat(40_000), {}, 'malformed-request'],
    ['a byte order mark', `\ufeff${JSON.stringify(good)}`, {}, 'malformed-request'],
    ['Latin-1', Buffer.from('{"account":"é"}', 'latin1'), {}, 'malformed-request'],
    ['UTF-16', Buffer.from(JSON.stringify(good), 'utf16le'), {}, 'malformed-request'],
    ['NUL', '{"account":"a\\u0000b"}', {}, 'malformed-request'],
    ['nothing', '', {}, 'malformed-request'],
    [
      'another charset',
      JSON.stringify(good),
      { 'content-type': 'application/json; charset=utf-16' },
      'wrong-media-type',
    ],
    ['a form', 'account=a', { 'content-type': 'application/x-www-form-urlencoded' }, 'wrong-media-type'],
    ['plain text', JSON.stringify(good), { 'content-type': 'text/plain' }, 'wrong-media-type'],
    ['compression', JSON.stringify(good), { 'content-encoding': 'gzip' }, 'wrong-media-type'],
    ['too much', `{"account":"${'a'.repeat(ORDINARY_BYTES)}"}`, {}, 'too-large'],
    ['__proto__', '{"__proto__":{"account":"a-b-10"},"lock":"passphrase","request":"AAAA"}', {}, 'invalid'],
  ])('%s is refused', async (_what, body, headers, code) => {
    expect(await codeOf(await post(body, headers as Record<string, string>))).toBe(code);
  });

  test('a body without a declared length is read no further than the limit', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        sent += 16_384;
        controller.enqueue(new Uint8Array(16_384).fill(0x20));
        if (sent > 50_000_000) controller.close();
      },
    });
    const answer = await post(endless).catch(() => null); // the relay may hang up on the rest
    if (answer) expect(await codeOf(answer)).toBe('too-large');
    expect(sent).toBeLessThan(20_000_000);
  });

  test('an append larger than any batch is refused before it is read, signed in or not', async () => {
    const body = `{"entries":["${'A'.repeat(9_100_000)}"]}`;
    const answer = await someone.call('POST', `/spaces/${space}/entries`, body).catch(() => null);
    if (answer) expect(answer.status).toBe(413);
    const over = Array.from(
      { length: 101 },
      () => rawEntry({ space, author: someone.key, device: someone.id }).text,
    );
    expect((await someone.call('POST', `/spaces/${space}/entries`, { entries: over })).status).toBe(422);
    const full = Array.from({ length: 100 }, () =>
      rawEntry({
        space: someone.ownSpace,
        author: someone.key,
        device: someone.id,
        size: ENTRY_SIZES.at(-1) as number,
      }),
    );
    expect((await someone.append(someone.ownSpace, ...full)).status).toBe(200);
  });

  test('a page of somebody else’s cannot speak for a person', async () => {
    const ask = (headers: Record<string, string>) =>
      someone.call('POST', '/spaces', { id: 'x', kind: 'between', grant: 'g' }, headers);
    const host = new URL(relay.url).host;
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `http://${host}.evil.example` },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ] as Record<string, string>[])
      expect((await ask(headers)).status, JSON.stringify(headers)).toBe(403);
    for (const headers of [
      { origin: `http://${host}`, 'sec-fetch-site': 'same-origin' },
      { 'sec-fetch-site': 'none' },
      {},
    ] as Record<string, string>[])
      expect((await ask(headers)).status).toBe(422);
  });

  const raw = (text: string) =>
    new Promise<string>((resolve) => {
      const { port } = new URL(relay.url);
      let heard = '';
      const socket = connect(Number(port), '127.0.0.1', () => socket.write(text));
      socket.on('data', (chunk) => {
        heard += chunk;
      });
      socket.on('close', () => resolve(heard));
      socket.on('error', () => resolve(heard));
    });

  test('what is no HTTP gets the same shape, and a name of somebody else’s for this machine gets nothing', async () => {
    for (const text of [
      'hello\r\n\r\n',
      'GET / HTTP/9.9\r\n\r\n',
      `GET / HTTP/1.1\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`,
    ]) {
      const heard = await raw(text);
      expect(heard).toContain('malformed-request');
      expect(heard).toMatch(/^HTTP\/1.1 400/);
    }
    for (const path of ['/api/v1/me', '/metrics']) {
      const rebound = await raw(`GET ${path} HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n`);
      expect(rebound, path).toMatch(/^HTTP\/1.1 403/);
    }
  });

  test('unknown addresses and methods', async () => {
    const device = new Device(relay.url);
    expect((await device.call('GET', '/nothing')).status).toBe(404);
    const wrong = await device.call('PATCH', '/me');
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, DELETE']);
    for (const path of ['/healthz', '/api/openapi.json', '/metrics'])
      expect((await fetch(relay.url + path)).status).toBe(200);
  });

  test('afterwards the relay works as before', async () => {
    expect(await (await fetch(`${relay.url}/healthz`)).json()).toMatchObject({
      status: 'ok',
      database: kind,
    });
    const { inviter, space: fresh } = await pair(relay.url, relay.join);
    expect(
      (await inviter.append(fresh, await inviter.write(inviter.ownSpace && (fresh as never)))).status,
    ).toBe(200);
    expect(relay.logs.filter((line) => line.includes('"failed"'))).toEqual([]);
  });

  test('guessing at one name shuts out who guesses: not the recovery code, nor a device that is signed in', async () => {
    const strict = await start({ limits: undefined, trustedProxy: true });
    const person = new Person(strict.url);
    await person.signUp({ open: true });
    /** A device at an address of its own; with the person's session, where it is one of theirs. */
    const at = (address: string, cookie = '') => {
      const device = new Device(strict.url);
      device.cookie = cookie;
      const call = device.call.bind(device);
      device.call = (method, path, body) => call(method, path, body, { 'x-forwarded-for': address });
      return device;
    };
    const guess = async (address: string, account: string, lock: string) => {
      const body = { account, lock, request: 'AAAA' };
      const { status, text, headers } = await at(address).call('POST', '/signin/start', body);
      return { status, text, wait: headers.get('retry-after') };
    };
    const from = (n: number) => `203.0.113.${n}`;
    const seen: Record<string, unknown[]> = {};
    for (const [i, account] of [person.account, 'nobody-nobody-10'].entries()) {
      const answers = [];
      for (let n = 0; n < 11; n++) answers.push(await guess(from(10 * i), account, 'passphrase'));
      expect(answers.map(({ status }) => status)).toEqual([...Array(10).fill(422), 429]);
      if (i === 0) expect((await person.signIn(at(from(200)))).status, 'elsewhere').toBe(200);
      if (i === 0) expect((await person.signIn(at(from(0)), 'recovery')).status, 'with the code').toBe(200);
      for (let n = 0; n < 31; n++)
        answers.push(await guess(from(10 * i + 1 + (n % 4)), account, 'passphrase'));
      answers.push(await guess(from(10 * i + 9), account, 'passphrase'));
      seen[account] = answers.slice(0, 39); // one attempt was the person's own
      expect(answers.at(-1)?.status, 'from many addresses, the account').toBe(429);
    }
    expect(seen['nobody-nobody-10']).toEqual(seen[person.account]);
    expect((await person.signIn(at(from(201)))).status).toBe(429);
    expect((await person.signIn(at(from(202)), 'recovery')).status).toBe(200);
    expect((await person.signIn(at(from(203), person.cookie))).status, 'a device of theirs').toBe(200);
    const stranger = new Person(strict.url);
    await stranger.signUp({ open: true });
    expect((await person.signIn(at(from(204), stranger.cookie))).status, 'of somebody else').toBe(429);
  });

  test('the ordinary limits: guessing is slowed, for accounts that exist and for those that do not, alike', async () => {
    const strict = await start({ limits: undefined });
    const person = new Person(strict.url);
    await person.signUp({ open: true });
    const tries = async (account: string) => {
      const statuses = [];
      for (let i = 0; i < 12; i++)
        statuses.push(
          (
            await new Device(strict.url).call('POST', '/signin/start', {
              account,
              lock: 'passphrase',
              request: 'AAAA',
            })
          ).status,
        );
      return statuses;
    };
    const known = await tries(person.account);
    expect(known).toEqual([...Array(10).fill(422), 429, 429]);
    expect(await tries('nobody-nobody-10')).toEqual(known);
    const look = () =>
      new Device(strict.url).call('POST', `/invitations/${'A'.repeat(22)}/look`, { token: 'AAAA' });
    const looks = [];
    for (let i = 0; i < 70; i++) looks.push((await look()).status);
    expect(looks.slice(0, 60)).toEqual(Array(60).fill(404));
    const last = await look();
    expect(last.status).toBe(429);
    expect(Number(last.headers.get('retry-after'))).toBe(last.body.error.retryAfterS);
    strict.clock.ms += 10_000;
    expect((await look()).status).toBe(404);
    const rest = [];
    for (let i = 0; i < 121; i++)
      rest.push((await fetch(strict.url + (i % 2 ? '/metrics' : '/api/openapi.json'))).status);
    expect([...new Set(rest.slice(0, 120)), rest.at(-1)]).toEqual([200, 429]);
  });
});
