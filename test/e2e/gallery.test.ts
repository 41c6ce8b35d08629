/**
 * Pictures of every component in every state, from the gallery that is there while Kithe is being built.
 *
 * A picture belongs to a platform, since every platform draws letters in its own way: where none are kept, those of
 * this platform cannot be compared, and the test says so. `npm test -- --journeys gallery --update-snapshots` makes them
 * anew; look at them before they are committed.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { axeFindings } from './axe.ts';
import { beyondTheEdge, inColours, overlappingTexts, settled, smallTargets } from './geometry.ts';

const PICTURES = join(import.meta.dirname, 'pictures', process.platform);
/** Letters are smoothed a little differently from one version of a browser to the next; a moved line is far more. */
const ALIKE = { maxDiffPixelRatio: 0.02, threshold: 0.25, animations: 'disabled' } as const;

let server: ViteDevServer;
test.beforeAll(async () => {
  const root = join(import.meta.dirname, '../../packages/workbench');
  server = await createServer({
    configFile: join(root, 'vite.config.ts'),
    server: { port: 0, host: '127.0.0.1', watch: null, hmr: false },
    logLevel: 'error',
  });
  await server.listen();
});
test.afterAll(() => server.close());

const open = async (page: Page): Promise<void> => {
  const address = server.httpServer?.address();
  if (address === null || typeof address !== 'object') throw new Error('the gallery has no address');
  await page.goto(`http://127.0.0.1:${address.port}/gallery`);
  // The first visit compiles it.
  await expect(page.getByRole('heading', { name: 'Cards' })).toBeVisible({ timeout: 120_000 });
  await settled(page);
};

for (const [device, width] of [
  ['phone', 360],
  ['laptop', 1366],
] as const)
  test(`the gallery on a ${device}, in light and in dark`, async ({ page }, info) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page);
    expect(await beyondTheEdge(page)).toEqual([]);
    expect(await overlappingTexts(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    const isNew = info.config.updateSnapshots === 'all' || info.config.updateSnapshots === 'changed';
    const isCompared = isNew || existsSync(PICTURES);
    if (!isCompared) info.annotations.push({ type: 'pictures', description: `none for ${process.platform}` });
    for (const scheme of ['light', 'dark'] as const) {
      await inColours(page, scheme);
      expect(await axeFindings(page, 'all'), scheme).toEqual([]);
      if (!isCompared) continue;
      for (const section of await page.locator('[data-picture]').all()) {
        const name = await section.getAttribute('data-picture');
        await expect.soft(section).toHaveScreenshot(`${name}-${device}-${scheme}.png`, ALIKE);
      }
    }
  });

test('the question, asked', async ({ page }, info) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await page.getByRole('button', { name: 'Ask' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  if (existsSync(PICTURES) || info.config.updateSnapshots === 'all')
    await expect(page.getByRole('dialog')).toHaveScreenshot('question-asked.png', ALIKE);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Ask' })).toBeFocused();
});
