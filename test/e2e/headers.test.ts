/** What every answer carries, whatever was asked for: nothing inline, nothing from elsewhere, nothing framed. */
import { expect, test } from './kithe.ts';

const POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

const parsePolicy = (text: string): Record<string, readonly string[]> =>
  Object.fromEntries(
    text.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );

test('every answer carries the strict policy, and tells nobody where one came from', async ({ kithe }) => {
  const asPage = { headers: { accept: 'text/html' } };
  const index = await (await fetch(kithe.url, asPage)).text();
  const script = /\/assets\/[^"]+\.js/.exec(index)?.[0] ?? '';
  expect(script).not.toBe('');
  expect(index).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=|javascript:|https?:\/\//);

  const asked: readonly (readonly [string, RequestInit?])[] = [
    ['/', asPage],
    ['/with/anything', asPage],
    [script],
    ['/sw.js'],
    ['/healthz'],
    ['/api/v1/spaces'],
    ['/api/v1/nothing-here'],
    ['/api/v1/signin/start', { method: 'POST', body: '{' }],
  ];
  for (const [path, init] of asked) {
    const { headers, status } = await fetch(kithe.url + path, init);
    const of = `${path} (${status})`;
    expect(parsePolicy(headers.get('content-security-policy') ?? ''), of).toEqual(POLICY);
    expect(headers.get('x-content-type-options'), of).toBe('nosniff');
    expect(headers.get('referrer-policy'), of).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy'), of).toBe('same-origin');
    expect(headers.get('x-frame-options'), of).toBe('DENY');
    expect(headers.get('access-control-allow-origin'), of).toBeNull();
    expect(headers.get('set-cookie'), of).toBeNull();
  }
});

test('an inline script and a request to elsewhere are stopped by the browser itself', async ({
  person,
  troubles,
}) => {
  const page = await person('laptop');
  await page.goto('/');
  await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.inline = "ran"';
    document.head.append(script);
    await fetch('https://kithe.example/').catch(() => {});
  });
  expect(await page.evaluate(() => document.documentElement.dataset.inline)).toBeUndefined();
  // The fixture has noticed both; here they were asked for.
  expect(troubles.join('\n')).toMatch(/script-src/);
  expect(troubles.join('\n')).toMatch(/connect-src/);
  troubles.length = 0;
});
