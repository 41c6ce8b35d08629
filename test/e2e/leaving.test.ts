/** Leaving with it: a file that opens itself from a disk, with Kithe gone, and says what is wrong with it. */
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { inColours } from './geometry.ts';
import { expect, test } from './kithe.ts';

const WORDS = 'lantern thicket marrow oblige canvas';
const SOON = { timeout: 60_000 };

const downloaded = async (page: Page, target: Locator): Promise<{ path: string; name: string }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), target.click()]);
  return { path: await download.path(), name: download.suggestedFilename() };
};

/** Opens a file that opens itself, as somebody does who has found it on a disk. */
const openFrom = async (page: Page, path: string, words: string): Promise<void> => {
  await page.goto(pathToFileURL(path).href);
  await page.getByLabel('The words that open it').fill(words);
  await page.getByRole('button', { name: 'Open it' }).click();
};

test('the file opens itself from a disk, with Kithe gone, and every word is in it', async ({
  kithe,
  person,
}, info) => {
  test.setTimeout(240_000);
  const page = await person('laptop');
  await page.goto('/example/ana/take');
  // Nothing private goes in unless it is ticked: one page of hers is, by itself.
  await page.getByText('One by one').last().click();
  const own = page.getByRole('checkbox', { name: /my own pages/ });
  await expect(own).not.toBeChecked();
  await own.check();
  await page.getByLabel('A passphrase for this file').fill(WORDS);
  const file = await downloaded(page, page.getByRole('button', { name: 'Make the file' }));
  expect(file.name).toMatch(/^kithe-\d{4}-\d\d-\d\d-closed\.html$/);
  const path = info.outputPath('closed.html');
  const html = await readFile(file.path, 'utf8');
  await writeFile(path, html);
  // Three letters stand in any armour by chance; what has a space in it does not.
  expect(html).not.toMatch(/Dr Weiss|the clock|the kettle/);
  await page.getByRole('button', { name: 'Make the readable file' }).click();
  const make = page.getByRole('dialog').getByRole('button', { name: 'Make the readable file' });
  const readable = await downloaded(page, make);
  const told = await readFile(readable.path, 'utf8');
  await kithe.stop();

  const later = await person('laptop');
  const asked: string[] = [];
  later.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) asked.push(request.url());
  });
  await openFrom(later, path, 'lantern thicket marrow oblige candle');
  await expect(later.getByRole('alert')).toHaveText(/These words do not open it/, SOON);
  expect(await axeFindings(later, 'all')).toEqual([]);
  await later.getByLabel('The words that open it').fill(WORDS);
  await later.keyboard.press('Enter');
  await expect(later.getByRole('heading', { level: 1, name: 'Between Ana and Dr Weiss' })).toBeFocused(SOON);
  await expect(later.getByText('If nothing else appears here')).toHaveCount(0);
  // The same page as the readable one, word for word.
  const main = /<main>[\s\S]*<\/main>/.exec(told)?.[0] ?? '';
  const words = (text: string) => text.replace(/\s+/g, ' ').trim();
  const inIt = await later.evaluate(
    (whole) => new DOMParser().parseFromString(whole, 'text/html').body.textContent ?? '',
    main,
  );
  expect(words((await later.locator('main').textContent()) ?? '')).toBe(words(inIt));
  await expect(later.getByRole('heading', { level: 2, name: 'My own pages' })).toBeVisible();
  await expect(later.getByText('Left out:')).not.toContainText('my own pages');
  expect(
    await later.evaluate(() => document.fonts.check('17px "Source Serif 4"') && document.fonts.size),
  ).toBe(2);
  for (const scheme of ['dark', 'light'] as const) {
    await inColours(later, scheme);
    expect(await axeFindings(later, scheme === 'light' ? 'all' : 'colours')).toEqual([]);
  }

  await later.getByRole('link', { name: 'Our hours' }).click();
  await expect(later.getByRole('heading', { level: 2, name: 'Our hours' })).toBeInViewport();
  const plain = await downloaded(later, later.getByRole('button', { name: 'Save as plain text' }));
  const text = await readFile(plain.path, 'utf8');
  expect(text).toMatch(/^Between Ana and Dr Weiss\n=+\n/);
  for (const line of ['It reached Ana.', 'If I show anger, then somebody I need will go cold'])
    expect(text).toContain(line);
  const data = await downloaded(later, later.getByRole('button', { name: 'Save as data (JSON)' }));
  expect(JSON.parse(await readFile(data.path, 'utf8'))).toMatchObject({
    kithe: 'record',
    v: 1,
    me: { name: 'Ana' },
  });
  await later.getByRole('button', { name: 'Close it again' }).click();
  await expect(later.locator('body')).not.toContainText('Dr Weiss');

  // Cut short, changed, and without its end: each says so, and harms nothing.
  const wrong = async (name: string, changed: string): Promise<Page> => {
    const at = join(tmpdir(), `kithe-journey-${process.pid}-${name}.html`);
    await writeFile(at, changed);
    const other = await person('phone');
    await other.goto(pathToFileURL(at).href);
    return other;
  };
  const halved = await wrong('halved', html.slice(0, html.indexOf('<script type=')));
  await expect(halved.getByText('If nothing else appears here, this file was cut short')).toBeVisible();
  const cut = await wrong('cut', html.slice(0, html.length - 3_000));
  await cut.getByLabel('The words that open it').fill(WORDS);
  await cut.getByRole('button', { name: 'Open it' }).click();
  await expect(cut.getByRole('alert')).toHaveText(/cut short on its way/, SOON);
  const begin = html.lastIndexOf('BEGIN AGE') + 400;
  const other = html[begin] === 'A' ? 'B' : 'A';
  const changed = await wrong('changed', html.slice(0, begin) + other + html.slice(begin + 1));
  await changed.getByLabel('The words that open it').fill(WORDS);
  await changed.getByRole('button', { name: 'Open it' }).click();
  await expect(changed.getByRole('alert')).toHaveText(/changed or damaged on its way/, SOON);
  expect(asked).toEqual([]);
});
