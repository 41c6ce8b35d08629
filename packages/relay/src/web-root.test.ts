/** The workbench is a closed list of files: what is on it is served well, everything else does not exist. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { afterAll, expect, test } from 'vitest';
import { ConfigError } from './config.ts';
import { webRoot } from './web-root.ts';

const root = mkdtempSync(join(tmpdir(), 'kithe-web-'));
mkdirSync(join(root, 'web', 'assets'), { recursive: true });
writeFileSync(join(root, 'secret.txt'), 'not yours');
writeFileSync(join(root, 'web', 'index.html'), '<!doctype html><title>Kithe</title>');
writeFileSync(join(root, 'web', 'sw.js'), 'self.x = 1;');
writeFileSync(join(root, 'web', 'assets', 'app-1a2b.js'), 'let a = 1;\n'.repeat(300));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const app = new Hono();
app.get('*', webRoot(join(root, 'web')));
app.notFound((c) => c.text('nothing', 404));
const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });

test('the front page, for every address a person opens, never kept without asking', async () => {
  for (const path of ['/', '/index.html', '/write', '/hours/abc', '/example/side-by-side']) {
    const answer = await get(path, { accept: 'text/html,*/*' });
    expect([answer.status, answer.headers.get('cache-control')], path).toEqual([200, 'no-cache']);
    expect(await answer.text()).toContain('<title>Kithe</title>');
  }
  expect((await get('/sw.js')).headers.get('cache-control')).toBe('no-cache');
});

test('assets are kept for ever, compressed for those who can, and not sent twice', async () => {
  const plain = await get('/assets/app-1a2b.js');
  const zipped = await get('/assets/app-1a2b.js', { 'accept-encoding': 'br, gzip' });
  expect(plain.headers.get('cache-control')).toContain('immutable');
  expect([plain.headers.get('content-encoding'), zipped.headers.get('content-encoding')]).toEqual([
    null,
    'gzip',
  ]);
  expect(gunzipSync(Buffer.from(await zipped.arrayBuffer())).toString()).toBe(await plain.text());
  const etag = plain.headers.get('etag') as string;
  expect((await get('/assets/app-1a2b.js', { 'if-none-match': etag })).status).toBe(304);
});

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/assets/../../secret.txt',
  '/assets/%2e%2e/%2e%2e/secret.txt',
  '/assets/gone.js',
  '/api/v1/nothing',
  '/assets',
  '/%00',
])('%s is not there', async (path) => {
  const answer = await get(path, { accept: '*/*' });
  expect([answer.status, await answer.text()]).toEqual([404, 'nothing']);
});

test('a folder without a front page is refused at start', () => {
  expect(() => webRoot(join(root, 'web', 'assets'))).toThrow(ConfigError);
  expect(() => webRoot(join(root, 'nowhere'))).toThrow(ConfigError);
});

test('without the reading side: its files are not there, the page says so, and no worker asks for them', async () => {
  const web = join(root, 'read');
  mkdirSync(join(web, 'assets'), { recursive: true });
  writeFileSync(join(web, 'index.html'), '<!doctype html><html lang="en"><title>Kithe</title>');
  writeFileSync(join(web, 'assets', 'reading-side-1a_2b-3c.js'), 'let a = 1;');
  writeFileSync(join(web, 'assets', 'app-1a.js'), 'let a = 1;');
  const files =
    '"/index.html","/assets/reading-side-1a_2b-3c.js","/assets/app-1a.js","/assets/reading-files-D7pwSJuo.js","/assets/reading-DT_cyrWx.js"';
  writeFileSync(join(web, 'sw.js'), `const F=[${files}];`);
  for (const hasReading of [true, false]) {
    const served = new Hono();
    served.get('*', webRoot(web, hasReading));
    served.notFound((c) => c.text('nothing', 404));
    const text = async (path: string) => (await served.request(path)).text();
    expect((await served.request('/assets/reading-side-1a_2b-3c.js')).status).toBe(hasReading ? 200 : 404);
    expect((await served.request('/assets/app-1a.js')).status).toBe(200);
    expect((await text('/index.html')).includes('<html data-reading="off" lang="en">')).toBe(!hasReading);
    const worker = await text('/sw.js');
    expect(worker.includes('reading-side')).toBe(hasReading);
    expect(worker.includes('reading-DT_cyrWx')).toBe(hasReading);
    expect(worker).toContain('reading-files'); // which reads files, and no record
    const listed = /\[(.*)\]/.exec(worker)?.[0] ?? '';
    expect(JSON.parse(listed)).toContain('/assets/app-1a.js');
  }
});
