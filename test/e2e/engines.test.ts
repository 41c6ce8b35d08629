/** The same seed gives the same bytes in Chromium as on every Node (L10): the model's own modules, as built. */
import { readFile } from 'node:fs/promises';
import { KNOWN_DIGEST, KNOWN_PLAN, KNOWN_SEED, KNOWN_STEPS } from '../../packages/model/test/known-run.ts';
import { expect, test } from './kithe.ts';

const BUILT = new URL('../../packages/model/dist/', import.meta.url);

test('the known run of the model has its known bytes in Chromium', async ({ browser }) => {
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
  const digest = await page.evaluate(
    async ({ plan, seed, steps }) => {
      const load = (name: string) => import(`https://model.test/${name}.js`);
      const [{ begin }, { advance }, { digestOf }] = await Promise.all(
        ['birth', 'society', 'digest'].map(load),
      );
      const society = begin(plan);
      for (let t = 0; t < steps; t++) advance(society, seed);
      return digestOf(society);
    },
    { plan: KNOWN_PLAN, seed: KNOWN_SEED, steps: KNOWN_STEPS },
  );
  expect(digest).toBe(KNOWN_DIGEST);
  await page.close();
});
