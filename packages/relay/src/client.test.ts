/** Whose request it is: what a limit counts by, when a connection is private, and which pages may speak for a person. */
import type { Context } from 'hono';
import { expect, test } from 'vitest';
import { addressOf, isSecure, refuseForeign } from './client.ts';
import { ApiError } from './errors.ts';

/** A request as these functions look at one. */
const request = (headers: Record<string, string>, { method = 'POST', remoteAddress = '127.0.0.1' } = {}) =>
  ({
    env: { incoming: { socket: { remoteAddress } } },
    req: { method, header: (name: string) => headers[name] },
  }) as unknown as Context; // nothing else of it is read

test.each([
  [false, '203.0.113.7', {}, '203.0.113.7'],
  [false, '::ffff:203.0.113.7', {}, '203.0.113.7'],
  [false, '203.0.113.7', { 'x-forwarded-for': '198.51.100.1' }, '203.0.113.7'],
  [true, '127.0.0.1', { 'x-forwarded-for': '198.51.100.1' }, '198.51.100.1'],
  [true, '127.0.0.1', { 'x-forwarded-for': 'forged, 198.51.100.1' }, '198.51.100.1'],
  [true, '127.0.0.1', {}, '127.0.0.1'],
  [false, '2001:db8:1:2:3:4:5:6', {}, '2001:db8:1:2'],
  [false, '2001:db8:1:2::9', {}, '2001:db8:1:2'],
  [false, '2001:db8::9', {}, '2001:db8:0:0'],
  [false, '::1', {}, '0:0:0:0'],
  [false, 'fe80::1%eth0', {}, 'fe80:0:0:0'],
])('proxy %j, socket %s, %j → %s', (trustedProxy, remoteAddress, headers, address) => {
  const trust = { host: '127.0.0.1', trustedProxy, tls: undefined, publicUrl: undefined };
  expect(addressOf(request(headers as Record<string, string>, { remoteAddress }), trust)).toBe(address);
});

test('a connection is private by TLS here, or by a declared proxy that says so', () => {
  const https = request({ 'x-forwarded-proto': 'https' });
  expect(isSecure(https, { host: 'x' })).toBe(false);
  expect(isSecure(https, { host: 'x', trustedProxy: true })).toBe(true);
  expect(isSecure(request({}), { host: 'x', trustedProxy: true })).toBe(false);
  expect(isSecure(request({}), { host: 'x', tls: { certFile: '', keyFile: '' } })).toBe(true);
});

const here = { host: '127.0.0.1', port: '8484' };
const proxied = { host: '127.0.0.1', trustedProxy: true };
test.each([
  ['no browser', here, { host: '127.0.0.1:8484' }, true],
  ['our page', here, { host: '127.0.0.1:8484', origin: 'http://127.0.0.1:8484' }, true],
  ['another port', here, { host: '127.0.0.1:8484', origin: 'http://127.0.0.1:9000' }, false],
  ['another site', here, { host: '127.0.0.1:8484', origin: 'https://evil.example' }, false],
  ['a sandbox', here, { host: '127.0.0.1:8484', origin: 'null' }, false],
  ['a name of theirs for this machine', here, { host: 'evil.example' }, false],
  ['a proxy that keeps the name', proxied, { host: 'k.example', origin: 'https://k.example' }, true],
  [
    'one that passes it on',
    proxied,
    { host: '127.0.0.1:8484', 'x-forwarded-host': 'k.example', origin: 'https://k.example' },
    true,
  ],
  [
    'that header without a proxy',
    here,
    { host: '127.0.0.1:8484', 'x-forwarded-host': 'k.example', origin: 'https://k.example' },
    false,
  ],
  [
    'one that hides it',
    { ...proxied, publicUrl: 'https://k.example' },
    { host: '127.0.0.1:8484', origin: 'https://k.example' },
    true,
  ],
  [
    'a page the browser vouches for',
    proxied,
    { host: '127.0.0.1:8484', origin: 'https://k.example', 'sec-fetch-site': 'same-origin' },
    true,
  ],
  [
    'a page it does not',
    proxied,
    { host: 'k.example', origin: 'https://k.example', 'sec-fetch-site': 'cross-site' },
    false,
  ],
])('%s', (_what, trust, headers, may) => {
  const ask = () => refuseForeign(request(headers as Record<string, string>), trust);
  if (may) expect(ask).not.toThrow();
  else expect(ask).toThrow(ApiError);
});
