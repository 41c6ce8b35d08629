/**
 * Text twice as large, as somebody sets it in their browser: no page becomes wider, short words stay whole, and names in a
 * picture grow with the text around them. Only the five words of the bar under the thumb do not grow that far: they share
 * one line of a phone, and larger than a fifth of it they would lie over each other.
 */
import type { Page } from '@playwright/test';
import { beyondTheEdge, overlappingTexts } from './geometry.ts';
import { expect, test } from './kithe.ts';

const TWICE = '200%';

const withLargeText = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size;
  }, TWICE);
};

/** Of these words, the ones that run over the end of a line somewhere. */
const broken = (page: Page, words: readonly string[]): Promise<readonly string[]> =>
  page.evaluate((asked) => {
    const found = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode as Text; // SHOW_TEXT
      for (const word of asked)
        for (const { index } of node.data.matchAll(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'gu'))) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
            found.add(word);
        }
    }
    return [...found];
  }, words);

test('on a phone, in Spanish: the ends of a scale stay whole, and nothing runs over the edge', async ({
  person,
}) => {
  const page = await person('phone', { viewport: { width: 360, height: 780 }, locale: 'es' });
  for (const path of ['timeline', 'parts', 'map']) {
    await withLargeText(page, `/example/ana/${path}`);
    await expect
      .poll(() => broken(page, ['lejos', 'cerca', 'traje', 'conmigo', 'puerta', 'fuera']))
      .toEqual([]);
    expect(await beyondTheEdge(page), path).toEqual([]);
  }
});

test('names on the map grow with the text, and none lies on another, in either direction', async ({
  person,
}) => {
  for (const [locale, device] of [
    ['es', 'laptop'],
    ['ar', 'laptop'],
    ['ar', 'phone'],
  ] as const) {
    const page = await person(device, { locale });
    const name = page.locator('figure svg[data-kind]').first().locator('text').last();
    const height = async () => (await name.boundingBox())?.height ?? 0;
    await page.goto('/example/ana/map');
    await expect(name).toBeVisible();
    const before = await height();
    await withLargeText(page, '/example/ana/map');
    await expect.poll(height).toBeGreaterThan(before * (device === 'laptop' ? 1.8 : 1.05));
    expect(await overlappingTexts(page)).toEqual([]);
  }
});
