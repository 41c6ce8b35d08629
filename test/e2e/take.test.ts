/** Take it with me: the encrypted file opens again with its passphrase and with no other, and the readable one reads. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './kithe.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name });

/** Presses, and waits for the file that comes. */
const downloaded = async (page: Page, target: Locator): Promise<{ path: string; name: string }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), target.click()]);
  return { path: await download.path(), name: download.suggestedFilename() };
};

test('both files can be taken; the encrypted one opens with its own words alone', async ({ person }) => {
  const page = await person('laptop');
  await page.goto('/example/ana/take');
  const passphrase = 'lantern thicket marrow oblige canvas';
  await page.getByLabel('A passphrase for this file').fill(passphrase);
  const sealed = await downloaded(page, button(page, 'Make the file'));
  expect(sealed.name).toMatch(/-closed\.html$/);
  const bytes = await readFile(sealed.path);
  expect(bytes.toString('latin1')).toContain('-----BEGIN AGE ENCRYPTED FILE-----');
  expect(bytes.includes('lenses')).toBe(false);

  await button(page, 'Make the readable file').click();
  const asked = page.getByRole('dialog');
  await expect(asked).toContainText('can see in the record that you took one along');
  const readable = await downloaded(page, asked.getByRole('button', { name: 'Make the readable file' }));
  expect(readable.name).toMatch(/\.html$/);
  const html = await readFile(readable.path, 'utf8');
  expect(html).toContain('Between Ana and Dr Weiss');
  expect(html).toMatch(/clock/);
  expect(html).not.toMatch(/<script|\shttps?:|src=/);

  await page.getByLabel('The file', { exact: true }).setInputFiles(sealed.path);
  const words = page.getByLabel('Its passphrase');
  await words.fill('lantern thicket marrow oblige candle');
  await button(page, 'Open it').click();
  await expect(page.getByRole('alert')).toContainText('These words do not open it', { timeout: 60_000 });
  await words.fill(passphrase);
  await button(page, 'Open it').click();
  await expect(page.getByRole('heading', { name: 'Between Ana and Dr Weiss' })).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByText(/40 hours, the last on/)).toBeVisible();

  await button(page, 'Close it again').click();
  await page.getByLabel('The file', { exact: true }).setInputFiles(readable.path);
  await words.fill(passphrase);
  await button(page, 'Open it').click();
  await expect(page.getByRole('alert')).toContainText('This is not a closed file of Kithe’s');
});

test('pieces to choose from begin with the newest thirty, and what was chosen stays whatever else is drawn', async ({
  person,
}) => {
  const page = await person('laptop');
  await page.goto('/example/ana/summary');
  const hours = page.locator('details').filter({ has: page.getByText('Hours', { exact: true }) });
  await hours.locator('summary').click();
  const ticks = hours.getByRole('checkbox');
  await expect(ticks).toHaveCount(30);
  const more = hours.getByRole('button', { name: 'Show more' });
  while (await more.isVisible()) await more.click();
  const count = await ticks.count();
  expect(count).toBeGreaterThan(30);
  await ticks.last().check();
  await expect(page.getByRole('region', { name: 'The page', exact: true }).getByRole('article')).toHaveCount(
    1,
  );
  // Where the page is opened anew the oldest is there, since it is chosen, and the others are not.
  const title = page.getByRole('heading', { level: 1 });
  const carried = await title.innerText();
  await page.getByRole('link', { name: 'Home', exact: true }).first().click();
  await expect(title).not.toHaveText(carried);
  await page.goBack();
  await expect(title).toHaveText(carried);
  await hours.locator('summary').click();
  await expect(ticks).toHaveCount(31);
  await expect(ticks.last()).toBeChecked();
});
