/** Gold means mended, and nothing else (J16): only what names itself a seam, mended or landed may be gold. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '..');
/** A seam is drawn twice: a bed below, and the light on it. */
const MENDED = /seam|\.bed|mended|landed|stronger/i;

test('gold is what was mended, in every stylesheet', () => {
  const gilded = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .flatMap((path) => {
      const css = readFileSync(join(SRC, path), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
      return [...css.matchAll(/([^{};]+)\{([^{}]*)\}/g)]
        .filter(([, , body]) => /var\(--gold/.test(body ?? ''))
        .map(([, selector]) => `${path}: ${(selector ?? '').trim()}`);
    });
  expect(gilded.length).toBeGreaterThan(10);
  expect(gilded.filter((rule) => !MENDED.test(rule.split(': ')[1] ?? ''))).toEqual([]);
});
