import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { dateOf, isDay } from './day.ts';
import { fileName } from './take/download.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['America/Mexico_City', '2026-11-28'],
  ['UTC', '2026-11-29'],
  ['Pacific/Auckland', '2026-11-29'],
])('in %s a moment is on %s, and so is a file that is taken then', (zone, day) => {
  vi.stubEnv('TZ', zone);
  const ms = Date.parse('2026-11-29T05:30:00Z');
  expect(dateOf(ms)).toBe(day);
  expect(fileName(ms, 'html')).toBe(`kithe-${day}.html`);
});

/** Weeks are counted in calendar dates; what this device keeps of the question about fear is shown to nobody. */
const COUNTS_IN_DATES = new Set(['day.ts', 'five/week-form.ts', 'fear/asked.ts', 'example/telling.ts']);
test('nothing else takes a day from the way in which an instant is spelt, which is the day in London', () => {
  const src = import.meta.dirname;
  const found = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (name) =>
      /(?<!\.test)\.tsx?$/.test(name) &&
      !COUNTS_IN_DATES.has(name) &&
      /\.slice\(0, 10\)/.test(readFileSync(join(src, name), 'utf8')),
  );
  expect(found).toEqual([]);
});

test('today is the day it is where the person is', () => {
  expect(dateOf(new Date(2026, 2, 5, 23, 59).getTime())).toBe('2026-03-05');
  expect(dateOf(new Date(2026, 11, 31, 0, 1).getTime())).toBe('2026-12-31');
});

test.each([
  ['2026-11-20', true],
  ['20261-11-20', false],
  ['120261-11-20', false],
  ['2026-11-20T00:00', false],
  ['', false],
])('%j is a day: %j', (text, is) => expect(isDay(text)).toBe(is));
