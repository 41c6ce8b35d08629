/**
 * Pictures of every component in every state, from the gallery that is there while Kithe is being built.
 *
 * They are kept as they look from afar (from-afar.ts), and so hold on any machine. `npm test -- --journeys gallery
 * --update-snapshots` makes them anew; the gallery itself (`npm run gallery`) is what is to be looked at before they are
 * committed. What differs is attached to the report as it is drawn.
 */
import { join } from 'node:path';
import { expect, type Page, type TestInfo, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { axeFindings } from './axe.ts';
import { asKept } from './from-afar.ts';
import { beyondTheEdge, inColours, overlappingTexts, settled, smallTargets } from './geometry.ts';

const PICTURES = join(import.meta.dirname, 'pictures');

const isNew = (info: TestInfo): boolean => ['all', 'changed'].includes(info.config.updateSnapshots);

/** Compares every component on the page with its picture; tells which look different, by name. */
const compare = async (page: Page, look: string, info: TestInfo): Promise<readonly string[]> => {
  const parts = await page.locator('[data-picture]').evaluateAll((sections) =>
    sections.map((section) => {
      const { x, y, width, height } = section.getBoundingClientRect();
      return { name: section.getAttribute('data-picture') ?? '', box: { x, y: y + scrollY, width, height } };
    }),
  );
  const png = await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });
  const canvas = await page.context().newPage();
  const kept = parts.map(({ name, box }) => ({ path: join(PICTURES, `${name}-${look}.png`), box }));
  const wrong = await asKept(canvas, png, kept, isNew(info));
  await canvas.close();
  if (wrong.length > 0) await info.attach(look, { body: png, contentType: 'image/png' });
  return wrong;
};

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
    const different: string[] = [];
    for (const scheme of ['light', 'dark'] as const) {
      await inColours(page, scheme);
      // In the dark only colours differ, so only they are looked at again.
      expect(await axeFindings(page, scheme === 'light' ? 'all' : 'colours'), scheme).toEqual([]);
      different.push(...(await compare(page, `${device}-${scheme}`, info)));
    }
    expect(different).toEqual([]);
  });

test('the question, asked', async ({ page }, info) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  const box = await page.getByRole('dialog').boundingBox();
  const canvas = await page.context().newPage();
  const asked = [
    { path: join(PICTURES, 'question-asked.png'), box: box ?? { x: 0, y: 0, width: 0, height: 0 } },
  ];
  expect(await asKept(canvas, await page.screenshot({ caret: 'hide' }), asked, isNew(info))).toEqual([]);
  await canvas.close();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Ask', exact: true })).toBeFocused();
});
