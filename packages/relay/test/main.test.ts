/** Starting and stopping: TLS, the set-up link, a port that is taken, a database that goes away. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import https from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ConfigError } from '../src/config.ts';
import { DataFolderError } from '../src/data-folder.ts';
import { startRelay } from '../src/main.ts';
import { NO_LIMITS } from './database.ts';
import { Person } from './person.ts';
import { startPostgres } from './postgres.ts';

const dir = mkdtempSync(join(tmpdir(), 'kithe-main-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const quiet = { port: 0, logLevel: 'silent' } as const;

const newCertificate = (): { certFile: string; keyFile: string } | null => {
  const [certFile, keyFile] = [join(dir, 'cert.pem'), join(dir, 'key.pem')];
  const words =
    'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost';
  try {
    execFileSync('openssl', [...words.split(' '), '-keyout', keyFile, '-out', certFile], { stdio: 'ignore' });
    return { certFile, keyFile };
  } catch {
    return null;
  }
};
const tls = newCertificate();
if (!tls) console.log('openssl is not here: that the relay serves TLS itself was NOT looked at');

test.skipIf(!tls)('with a certificate of its own, it serves the outside, encrypted', async () => {
  const relay = await startRelay({
    ...quiet,
    dataDir: join(dir, 'tls'),
    host: '0.0.0.0',
    ...(tls ? { tls } : {}),
  });
  expect(relay.url).toMatch(/^https:\/\/localhost:\d+$/);
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    https.get(`${relay.url}/healthz`, { rejectUnauthorized: false }, resolve).on('error', reject);
  });
  answer.resume();
  expect([answer.statusCode, answer.headers['strict-transport-security']]).toEqual([200, 'max-age=31536000']);
  await relay.close();
});

test('a certificate that is not there is a wrong option, and the folder is free again', async () => {
  const missing = { certFile: join(dir, 'none.pem'), keyFile: join(dir, 'none.pem') };
  const dataDir = join(dir, 'missing');
  await expect(startRelay({ ...quiet, dataDir, tls: missing })).rejects.toThrow(ConfigError);
  await (await startRelay({ ...quiet, dataDir })).close();
});

test('two relays do not share a folder; a port that is taken leaves the folder free', async () => {
  const first = await startRelay({ ...quiet, dataDir: join(dir, 'first') });
  await expect(startRelay({ ...quiet, dataDir: join(dir, 'first') })).rejects.toThrow(DataFolderError);
  const port = Number(new URL(first.url).port);
  const second = { ...quiet, dataDir: join(dir, 'second') };
  await expect(startRelay({ ...second, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  const other = await startRelay(second);
  await Promise.all([other.close(), first.close(), first.close()]);
});

test('the set-up link is another at every start, until somebody came by it', async () => {
  const options = { ...quiet, dataDir: join(dir, 'setup') };
  const secretOf = (link: string | null) => link?.split('/#/setup/')[1] as string;
  const before = await startRelay(options);
  const old = secretOf(before.setupLink);
  await before.close();
  const relay = await startRelay(options);
  expect(secretOf(relay.setupLink)).not.toBe(old);
  expect((await new Person(relay.url).signUp({ setup: old })).status).toBe(403);
  expect((await new Person(relay.url).signUp({ setup: secretOf(relay.setupLink) })).status).toBe(200);
  await relay.close();
  const after = await startRelay(options);
  expect(after.setupLink).toBe(null);
  await after.close();
});

test('a database that goes away is said, and nothing pretends', { timeout: 90_000 }, async () => {
  const postgres = await startPostgres();
  const databaseUrl = await postgres.newDatabase();
  const relay = await startRelay({ ...quiet, databaseUrl, signup: 'open', limits: NO_LIMITS });
  const person = new Person(relay.url);
  await person.signUp({ open: true });
  await postgres.stop();
  expect((await fetch(`${relay.url}/healthz`)).status).toBe(503);
  const answer = await person.append(person.ownSpace, await person.write(person.ownSpace));
  expect([answer.status, answer.body.error.code, answer.headers.get('retry-after')]).toEqual([
    503,
    'try-again',
    '2',
  ]);
  await relay.close();
});
