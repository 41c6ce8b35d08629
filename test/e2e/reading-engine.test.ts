/** A reading of a record is the same in Chromium as in Node, bit for bit (L10): bands, and every draw behind them. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { RECENT, read } from '@kithe/model/reading/read';
import type { HourTold } from '@kithe/model/reading/told';
import { expect, test } from './kithe.ts';

const BUILT = new URL('../../packages/model/dist/', import.meta.url);
const OPTIONS = { seed: 20_013, particles: 300 } as const;

/** Marks that rise and fall, some missing; disconnections and moments in some hours. */
const HOURS: readonly HourTold[] = Array.from({ length: 12 }, (_, i) => {
  const mark = (by: number) => (5 + i + ((i * by) % 4)) / 20;
  return {
    id: `hour ${i}`,
    day: 7 * i + (i % 3),
    client: { close: i === 4 ? null : mark(3), real: mark(5) },
    therapist: i === 6 ? { close: null, real: null } : { close: mark(7), real: mark(2) },
    ruptures: i === 5 ? 1 : 0,
    mended: i === 7 ? 1 : 0,
    reached: i === 9,
    moments: i % 4 === 3 ? [{ part: 'hurt', shown: 0.6, answer: 'met' }] : [],
  };
});

test('a reading has the same bits in Chromium as in Node', async ({ browser }) => {
  const page = await browser.newPage();
  await page.route('https://model.test/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: '<title>model</title>' });
    return route.fulfill({
      contentType: 'text/javascript',
      body: await readFile(new URL(`.${pathname}`, BUILT)),
    });
  });
  await page.goto('https://model.test/');
  const there = await page.evaluate(
    async ({ hours, options }) => {
      const address = 'https://model.test/reading/read.js';
      const { read } = await import(address);
      const { reading, clouds } = read(hours, options);
      return {
        reading: JSON.stringify(reading),
        draws: clouds.map(({ state }: { readonly state: Float32Array | null }) => [...(state ?? [])]),
      };
    },
    { hours: HOURS, options: OPTIONS },
  );
  await page.close();

  const { reading, clouds } = read(HOURS, OPTIONS);
  const digest = (draws: readonly Iterable<number>[]): string =>
    createHash('sha256')
      .update(JSON.stringify(draws.map((state) => [...state])))
      .digest('hex');
  expect(clouds.filter(({ state }) => (state?.length ?? 0) > OPTIONS.particles)).toHaveLength(RECENT);
  expect(there.reading).toBe(JSON.stringify(reading));
  expect(digest(there.draws)).toBe(digest(clouds.map(({ state }) => state ?? [])));
});
