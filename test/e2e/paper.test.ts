/**
 * What is carried into a room on paper: each page as it is printed, on A4 and on Letter. Tagged for whoever reads by
 * ear, with headings, nothing cut off, inside the sheet, and with what is left out said on it.
 */
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { beyondTheEdge, cutOffTexts, overlappingTexts, settled } from './geometry.ts';
import { expect, test } from './kithe.ts';

const SOON = { timeout: 30_000 };
/** Width between margins of 16 mm, in CSS px. */
const SHEETS = { A4: 673, Letter: 695 } as const;
const LEFT_OUT = /not on this page|more that is not here|Names are left out/;

/** All that is wrong with a page on paper; for the lists of a page, everything on it was opened first. */
const onPaper = async (page: Page, name: string): Promise<readonly string[]> => {
  const troubles: string[] = [];
  const note = (found: readonly string[]) => troubles.push(...found.map((one) => `${name}: ${one}`));
  await page.emulateMedia({ media: 'print' });
  for (const [format, width] of Object.entries(SHEETS)) {
    await page.setViewportSize({ width, height: 950 });
    await settled(page);
    note((await beyondTheEdge(page)).map((one) => `${format}: beyond the edge: ${one}`));
    note((await cutOffTexts(page)).map((one) => `${format}: cut off: ${one}`));
    note((await overlappingTexts(page)).map((one) => `${format}: overlap: ${one}`));
    const pdf = (await page.pdf({ format, tagged: true, preferCSSPageSize: false })).toString('latin1');
    if (!/\/StructTreeRoot/.test(pdf) || !/\/MarkInfo/.test(pdf)) note([`${format}: not tagged`]);
  }
  if ((await page.getByRole('heading', { level: 1 }).filter({ visible: true }).count()) !== 1)
    note(['not one first heading']);
  if ((await page.getByText(LEFT_OUT).filter({ visible: true }).count()) === 0)
    note(['says nothing of what is left out']);
  for (const hidden of ['navigation', 'button'] as const)
    if ((await page.getByRole(hidden).filter({ visible: true }).count()) > 0)
      note([`a ${hidden} is printed`]);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1366, height: 820 });
  return troubles;
};

test('repair board, timeline, and the page to carry, on A4 and on Letter', async ({ person }) => {
  test.setTimeout(180_000);
  const page = await person('laptop');
  for (const [name, path] of [
    ['repair', '/example/ana/repair'],
    ['timeline', '/example/ana/timeline'],
  ] as const) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor(SOON);
    expect.soft(await onPaper(page, name)).toEqual([]);
  }
  await page.goto('/example/ana/summary');
  await page.getByLabel('A few words of your own at the top').fill('I would rather begin with the music.');
  for (const kind of ['What is open', 'What mended', 'Images, then and now', 'Hours']) {
    const group = page.locator('details').filter({ has: page.getByText(kind, { exact: true }) });
    await group.locator('summary').click();
    await group.getByRole('checkbox').first().check();
    await group.getByRole('checkbox').nth(1).check();
  }
  const sheet = page.getByRole('region', { name: 'The page', exact: true });
  await expect(sheet.getByRole('article')).toHaveCount(8);
  await expect(sheet).toContainText('I would rather begin with the music.');
  expect(await onPaper(page, 'summary')).toEqual([]);
  // Kept for the next time, and nothing that was not chosen stands on it.
  await expect(sheet).not.toContainText('My own pages');
});

test('a packet is made, read whole by the client, agreed to, handed over, and both see that it was', async ({
  person,
}, info) => {
  test.setTimeout(180_000);
  const page = await person('laptop', { viewport: { width: 1600, height: 900 } });
  await page.goto('/example/both');
  const her = page.getByRole('region', { name: 'Through Ana’s eyes', exact: true });
  const him = page.getByRole('region', { name: 'Through Dr Weiss’s eyes', exact: true });
  for (const eyes of [him, her]) {
    await eyes.getByRole('link', { name: 'What we agreed' }).click(SOON);
    await eyes.getByRole('link', { name: 'Supervision packets, one by one' }).click(SOON);
    await expect(eyes.getByRole('heading', { level: 1, name: 'Supervision packets' })).toBeVisible(SOON);
  }
  await him.getByRole('button', { name: 'Make a packet' }).click();
  const making = him.getByRole('region', { name: /^Make a packet/ });
  await making.locator('summary').filter({ hasText: 'What mended' }).click();
  const mended = making.locator('details').filter({ hasText: 'What mended' }).getByRole('checkbox');
  await mended.first().check();
  const text = making.getByRole('region', { name: 'The whole text' });
  await expect(text).toContainText('the client: ');
  expect(await text.textContent()).not.toMatch(/\b(Ana|Weiss)\b/);
  await making.getByLabel('A name or a place to leave out').fill('client');
  await making.getByRole('button', { name: 'Add to the list' }).click();
  await expect(text).toContainText(/person [A-Z]/);
  await making.getByRole('button', { name: 'Take client off the list' }).click();
  await making.getByLabel('What it is about, in a line').fill('how I answered');
  await making.getByLabel('The last day on which it may be used').fill('2027-12-31');
  const proposed = await text.textContent();
  await making.getByRole('button', { name: 'Propose it to Ana' }).click();
  await expect(him.getByText('Nothing has to be answered.')).toBeVisible();
  const about = (eyes: typeof her) =>
    eyes.getByRole('article').filter({ has: page.getByRole('heading', { name: 'how I answered' }) });
  await expect(about(him).getByText('It does not go yet.')).toBeVisible();
  await expect(about(him).getByRole('button', { name: 'Make the file' })).toHaveCount(0);
  // She reads the very text that would go.
  expect(await about(her).getByRole('region', { name: 'The whole text' }).textContent()).toBe(proposed);
  await about(her).getByRole('button', { name: 'I agree to this packet' }).click();
  await about(him).getByLabel('Words for this file').fill('lantern thicket marrow oblige canvas');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    about(him).getByRole('button', { name: 'Make the file' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/-closed\.html$/);
  for (const eyes of [her, him])
    await expect(about(eyes).getByText(/It was handed over on/)).toBeVisible(SOON);
  const path = info.outputPath('packet.html');
  await file.saveAs(path);
  await page.goto(pathToFileURL(path).href);
  await page.getByLabel('The words that open it').fill('lantern thicket marrow oblige canvas');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'how I answered' })).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.locator('main')).toContainText('the client: ');
  await expect(page.locator('body')).not.toContainText(/\b(Ana|Weiss)\b/);
});
