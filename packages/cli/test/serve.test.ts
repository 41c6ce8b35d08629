/** `kithe serve` as it is met: what it prints and where, how it ends, what it refuses and in which words. */
import { once } from 'node:events';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CERTIFICATES, kithe, kitheServing, newFolder } from './kithe.ts';

it('says one line on stdout, the folder and a set-up link on stderr, and ends with 0 when asked', async () => {
  const data = join(newFolder(), 'data');
  const relay = await kitheServing(data);
  const health = await fetch(`${relay.url}/healthz`);
  expect(health.status).toBe(200);
  expect(await health.json()).toMatchObject({ status: 'ok' });
  const ended = await relay.stop();
  expect(ended).toMatchObject({ code: 0, stdout: `Kithe is listening on ${relay.url}\n` });
  expect(relay.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(ended.stderr).toContain(data);
  expect(ended.stderr.match(new RegExp(`^${relay.url}/\\S*#\\S{20,}$`, 'gm'))).toHaveLength(1);
  if (process.platform !== 'win32') expect(statSync(data).mode & 0o777).toBe(0o700);
});

it('two on one folder: the second is told, and the first goes on', async () => {
  const data = join(newFolder(), 'data');
  const relay = await kitheServing(data);
  const second = await kithe(['serve', '--port', '0', '--no-open', '--data', data]);
  expect(second).toMatchObject({ code: 1, stdout: '' });
  expect(second.stderr).toContain('Another Kithe is using this data folder');
  expect((await fetch(`${relay.url}/healthz`)).status).toBe(200);
  expect(await relay.stop()).toMatchObject({ code: 0 });
});

it('a port that is taken is named, with another to try', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo; // listening on TCP
  const refused = await kithe(['serve', '--port', String(port), '--no-open', '--data', newFolder()]);
  other.close();
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toContain(`Port ${port} is taken`);
  expect(refused.stderr).toContain(`--port ${port + 1}`);
});

it.each([
  [['--host', '0.0.0.0'], '--tls-cert'],
  [['--tls-cert', 'only-half.pem'], '--tls-key'],
  [['--port', 'eighty'], '65535'],
  [['--port', '65536'], '65535'],
  [['--signup', 'everyone'], 'invitation'],
  [['--allowance', '0'], 'a whole number from 1'],
  [['--allowance', '2.5'], 'a whole number from 1'],
  [['--public-url', 'not a url'], 'publicUrl'],
  [['--colour', 'red'], 'unknown option'],
])('what cannot be understood is refused with 2: %j', async (args, words) => {
  const data = join(newFolder(), 'data');
  const refused = await kithe(['serve', '--no-open', '--data', data, ...args]);
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toContain(words);
  expect(existsSync(data)).toBe(false);
});

it('serves https where it is given a certificate', async () => {
  const tls = ['--tls-cert', join(CERTIFICATES, 'cert.pem'), '--tls-key', join(CERTIFICATES, 'key.pem')];
  const relay = await kitheServing(join(newFolder(), 'data'), ...tls);
  expect(relay.url).toMatch(/^https:/);
  const [answer] = await once(get(`${relay.url}/healthz`, { rejectUnauthorized: false }), 'response');
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['strict-transport-security']).toContain('max-age');
  answer.resume();
  expect(await relay.stop()).toMatchObject({ code: 0 });
});

it.each([
  ['is not there', 'nowhere.pem', 'cannot be read'],
  ['is not that of the certificate', 'other-key.pem', 'belong together'],
  ['is no key', 'README.md', 'belong together'],
])('a key that %s is a failure in words', async (_, key, words) => {
  const tls = ['--tls-cert', join(CERTIFICATES, 'cert.pem'), '--tls-key', join(CERTIFICATES, key)];
  const refused = await kithe(['serve', '--port', '0', '--no-open', '--data', newFolder(), ...tls]);
  expect(refused.stdout).toBe('');
  expect(refused.code).toBeGreaterThan(0);
  expect(refused.stderr).toContain(words);
  expect(refused.stderr).not.toContain('should not have');
});

it('a data folder that is a file is a failure in words', async () => {
  const file = join(newFolder(), 'file');
  writeFileSync(file, '');
  const refused = await kithe(['serve', '--port', '0', '--no-open', '--data', file]);
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toContain('is not a folder');
});

it('help teaches with examples, and an unknown word leads to it', async () => {
  const help = await kithe(['--help']);
  expect(help).toMatchObject({ code: 0, stderr: '' });
  for (const word of [
    'serve',
    'backup',
    'restore',
    'doctor',
    '$ kithe serve',
    'DATABASE_URL',
    'KITHE_READING=off',
    'Exit codes',
  ])
    expect(help.stdout).toContain(word);
  for (const command of ['serve', 'backup', 'restore', 'doctor'])
    expect(await kithe([command, '--help'])).toMatchObject({ code: 0, stderr: '' });
  expect(await kithe(['remember'])).toMatchObject({ code: 2, stdout: '' });
  expect((await kithe(['version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
